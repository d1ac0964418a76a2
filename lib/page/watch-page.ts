import { REREAD_PAUSES_MS, WATCH_CHANGE_MS } from '../thresholds';
import { bodyOf } from './safe-dom';

/** What a look at the page found. */
export type Finding = 'no-article' | 'same' | 'changed';

export interface PageWatch {
  /** The page went to another address without loading anew: looks again, after a pause for its new text to come. */
  restart(): void;
}

/**
 * Looks at a page that may still be loading: at once, and again after pauses that grow, as long as
 * its body changes and there is no article yet or the article has changed since the last look.
 * Between looks it waits for one mutation and then hears no more. Stops for good after the last
 * pause, and with `signal`.
 */
export function watchPage(
  page: Document,
  look: (anew: boolean) => Promise<Finding>,
  signal: AbortSignal,
): PageWatch {
  let round: AbortController | null = null;
  /** A look at the page's new address is to come: one that goes on changing must not put it off. */
  let isDue = false;
  const lookNow = (anew: boolean) => {
    isDue = false;
    return look(anew);
  };

  const start = (anew: boolean, pause: number) => {
    round?.abort();
    round = new AbortController();
    void run(page, lookNow, anew, pause, AbortSignal.any([signal, round.signal]));
  };

  // A page that comes back from the back-forward cache has been away: the tab showed another meanwhile.
  addEventListener('pageshow', (event) => event.persisted && start(true, 0), { signal });
  start(false, 0);
  return {
    restart() {
      if (isDue) return;
      isDue = true;
      start(false, REREAD_PAUSES_MS[0]!);
    },
  };
}

async function run(
  page: Document,
  look: (anew: boolean) => Promise<Finding>,
  anew: boolean,
  firstPause: number,
  signal: AbortSignal,
): Promise<void> {
  if (firstPause > 0) await waited(firstPause, signal);
  if (signal.aborted) return;
  let found = await look(anew);
  let calm = 0;
  for (const pause of REREAD_PAUSES_MS) {
    if (signal.aborted || calm > 1) return;
    const changed = firstChange(page, signal);
    await waited(pause, signal);
    if (!(await changed)) return;
    if (signal.aborted) return;
    found = await look(false);
    // Late parts of an article come within a pause or two; after that, changes are adverts and comments.
    calm = found === 'same' ? calm + 1 : 0;
  }
}

/** Ends with the first change below the page's body; false when none came in time, or before `signal`. */
function firstChange(page: Document, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const body = bodyOf(page);
    if (body === null || signal.aborted) return resolve(false);
    const observer = new MutationObserver(() => end(true));
    const timer = setTimeout(() => end(false), WATCH_CHANGE_MS);
    const stop = () => end(false);
    function end(changed: boolean) {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(changed);
    }
    observer.observe(body, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', stop);
  });
}

function waited(pause: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    function end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
    const timer = setTimeout(end, pause);
    signal.addEventListener('abort', end);
  });
}
