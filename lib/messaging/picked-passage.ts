import { browser } from 'wxt/browser';
import { watchSession, writeSession } from './tab-reports';

/** The place that the reader last clicked among a page's marks. */
export interface PickedPlace {
  /** Offset into the page text. */
  offset: number;
  /** When, in milliseconds since 1970: two clicks on one place are two picks. */
  at: number;
}

const key = (tabId: number) => `picked:${tabId}`;

/** Lets an open panel know; with no panel open it waits in session storage for the next pick or the tab's end. */
export async function writePickedPlace(tabId: number, place: PickedPlace): Promise<void> {
  await writeSession(key(tabId), place);
}

export async function readPickedPlace(tabId: number): Promise<PickedPlace | null> {
  const found = await browser.storage.session.get(key(tabId));
  return (found[key(tabId)] as PickedPlace | undefined) ?? null;
}

export async function removePickedPlace(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}

/** Calls back with every later pick in a tab. Returns the stop. */
export function watchPickedPlace(
  tabId: number,
  callback: (place: PickedPlace) => void,
): () => void {
  return watchSession(key(tabId), (value) => {
    if (value) callback(value as PickedPlace);
  });
}
