import { browser } from 'wxt/browser';
import { watchSession, writeSession } from './tab-reports';

const key = (tabId: number) => `take-away:${tabId}`;

/** Asks the panel, open or about to be, to show the ways to take a tab's Report away. */
export async function askTakeAway(tabId: number): Promise<void> {
  await writeSession(key(tabId), Date.now());
}

/** When it was asked for, in ms since 1970, or null. Answered once: the asking is gone then. */
export async function takeAskedTakeAway(tabId: number): Promise<number | null> {
  const found = await browser.storage.session.get(key(tabId));
  await browser.storage.session.remove(key(tabId));
  return (found[key(tabId)] as number | undefined) ?? null;
}

/** Calls back when it is asked for; the asking is gone then. Returns the stop. */
export function watchTakeAwayAsked(tabId: number, callback: (at: number) => void): () => void {
  return watchSession(key(tabId), (value) => {
    if (value === undefined) return;
    callback(value as number);
    void browser.storage.session.remove(key(tabId));
  });
}
