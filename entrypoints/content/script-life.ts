import { browser } from 'wxt/browser';

/** In the content scripts' own world, which no page can see. */
const RUNNING = Symbol.for('firstprint content script');

/** How long one content script runs. */
export interface ScriptLife {
  /** Aborted when it ends. */
  signal: AbortSignal;
  /** Looks, too, whether the extension behind it is gone, and ends it then. */
  isOver(): boolean;
}

/**
 * Begins the life of this content script, and ends that of the one that ran here before: it is found through the
 * world that both share. After an update the older script may live in a world of its own; it notices that it was
 * cut off when the page is next shown.
 */
export function beginLife(): ScriptLife {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const end = new AbortController();
  world[RUNNING] = end;
  const { signal } = end;
  const isOver = () => {
    if (browser.runtime?.id === undefined) end.abort();
    return signal.aborted;
  };
  for (const type of ['visibilitychange', 'pageshow', 'focus']) {
    addEventListener(type, isOver, { capture: true, signal });
  }
  return { signal, isOver };
}
