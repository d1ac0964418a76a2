import { browser } from 'wxt/browser';
import type { Article } from '../corpus/article';
import { watchSession, writeSession } from './tab-reports';

/** Why a page cannot be saved as an article. `unreachable`: Firstprint is not in that page. */
export type SaveRefusal = 'no-article' | 'unreadable' | 'too-short' | 'unreachable';

/** What became of saving a tab's page. Kept in session storage until the tab moves on. */
export type SaveOutcome =
  | {
      kind: 'saved';
      id: string;
      title: string | null;
      /** The article that it took the place of, for undoing; null when there was none. */
      before: Article | null;
      /** What was stored, hashed: what has become something else since is not undone. */
      print: string;
    }
  | { kind: 'refused'; why: SaveRefusal }
  | { kind: 'error'; message: string }
  /** Saving was taken back. */
  | { kind: 'undone'; title: string | null };

const key = (tabId: number) => `saved:${tabId}`;

export async function readSaveOutcome(tabId: number): Promise<SaveOutcome | null> {
  const found = await browser.storage.session.get(key(tabId));
  return (found[key(tabId)] as SaveOutcome | undefined) ?? null;
}

export async function writeSaveOutcome(tabId: number, outcome: SaveOutcome): Promise<void> {
  await writeSession(key(tabId), outcome);
}

export async function removeSaveOutcome(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}

/** Calls back with every later outcome in a tab, null when it is removed. Returns the stop. */
export function watchSaveOutcome(
  tabId: number,
  callback: (outcome: SaveOutcome | null) => void,
): () => void {
  return watchSession(key(tabId), (value) => callback((value as SaveOutcome | undefined) ?? null));
}
