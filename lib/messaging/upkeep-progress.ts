import { browser } from 'wxt/browser';
import { watchSession } from './session-item';

/** How far the corpus's index is, while it is being made or made anew. */
export interface UpkeepProgress {
  /** Articles whose prints are made. */
  done: number;
  total: number;
}

const KEY = 'upkeep';

/** Lets open views know; null when nothing is left to do. */
export async function writeUpkeepProgress(progress: UpkeepProgress | null): Promise<void> {
  if (progress === null) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: progress });
}

export async function readUpkeepProgress(): Promise<UpkeepProgress | null> {
  const found = await browser.storage.session.get(KEY);
  return (found[KEY] as UpkeepProgress | undefined) ?? null;
}

/** Calls back with every later value. Returns the stop. */
export function watchUpkeepProgress(callback: (progress: UpkeepProgress | null) => void) {
  return watchSession(KEY, (value) => callback((value as UpkeepProgress | undefined) ?? null));
}
