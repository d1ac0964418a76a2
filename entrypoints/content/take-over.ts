import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** In the content scripts' own world, which no page can see. */
const RUNNING = Symbol.for('firstprint content script');

/**
 * Stops the content script of this extension that ran here before, and lets no page stop this one.
 *
 * WXT announces a new content script by an event on the page's document, and obeys such an event
 * whoever sends it: a page that hides its sources could send one. So that event is swallowed on its
 * way, and the older script is found through the world that both share. After an update the older
 * script may live in a world of its own; it notices that it was cut off when the page is next shown.
 */
export function takeOver(ctx: ContentScriptContext, startedEvent: string): void {
  const world = globalThis as { [RUNNING]?: ContentScriptContext };
  world[RUNNING]?.notifyInvalidated();
  world[RUNNING] = ctx;
  const options = { capture: true, signal: ctx.signal };
  addEventListener(startedEvent, (event) => event.stopImmediatePropagation(), options);
  // Reading `isInvalid` ends the script when the extension behind it is gone.
  for (const type of ['visibilitychange', 'pageshow', 'focus']) {
    addEventListener(type, () => ctx.isInvalid, options);
  }
}
