import { sessionItem } from './session-item';

/** When it was asked for, in milliseconds since 1970, by tab. */
const asked = sessionItem<number>('take-away:');

/** Asks the panel, open or about to be, to show the ways to take a tab's Report away. */
export async function askTakeAway(tabId: number): Promise<void> {
  await asked.write(tabId, Date.now());
}

/** When it was asked for, in ms since 1970, or null. Answered once: the asking is gone then. */
export async function takeAskedTakeAway(tabId: number): Promise<number | null> {
  const at = await asked.read(tabId);
  await forgetTakeAway(tabId);
  return at;
}

/** Nobody opened the panel for it, and the tab is another page's now. */
export async function forgetTakeAway(tabId: number): Promise<void> {
  await asked.remove(tabId);
}

/** Calls back when it is asked for; the asking is gone then. Returns the stop. */
export function watchTakeAwayAsked(tabId: number, callback: (at: number) => void): () => void {
  return asked.watch(tabId, (at) => {
    if (at === null) return;
    callback(at);
    void forgetTakeAway(tabId);
  });
}
