/** A tab is restless from so many moves on … */
const MOVES = 10;
/** … within so many milliseconds: nobody reads an article in half a second. */
const WITHIN_MS = 5_000;

/** Tells tabs whose page changes its address all the time, without leaving its site. Lost with the worker, and soon known again. */
export interface RestlessTabs {
  /** The tab moved to this address, null for one that Firstprint may not see. */
  moved(tabId: number, url: string | null): void;
  isRestless(tabId: number): boolean;
  forget(tabId: number): void;
}

/** @param now milliseconds since 1970 */
export function createRestlessTabs(now: () => number): RestlessTabs {
  /** Each tab's last moves on one site, at most `MOVES`, by their time. */
  const moves = new Map<number, { origin: string; url: string; times: number[] }>();
  return {
    moved(tabId, url) {
      const last = moves.get(tabId);
      if (url === null || !URL.canParse(url)) moves.delete(tabId);
      else if (url !== last?.url) {
        const { origin } = new URL(url);
        const times = last?.origin === origin ? last.times : [];
        moves.set(tabId, { origin, url, times: [...times, now()].slice(-MOVES) });
      }
    },
    isRestless(tabId) {
      const times = moves.get(tabId)?.times ?? [];
      return times.length === MOVES && now() - (times[0] as number) <= WITHIN_MS;
    },
    forget: (tabId) => void moves.delete(tabId),
  };
}
