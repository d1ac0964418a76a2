import { browser } from 'wxt/browser';
import type { Report } from '../report/report';
import { watchSession, writeSession } from './tab-reports';

/** Where a text that is checked by itself came from. */
export type TextOrigin = 'paste' | 'selection';

/** What became of a text that is checked by itself. Kept in session storage, one for each window. */
export type TextCheck = {
  from: TextOrigin;
  /** When it was asked for, in milliseconds since 1970: tells one check from the next. */
  since: number;
} & (
  | { kind: 'checking' }
  | { kind: 'report'; report: Report }
  /** `message` is one sentence for people. */
  | { kind: 'error'; message: string }
);

const PREFIX = 'text:';
const key = (windowId: number) => `${PREFIX}${windowId}`;

export async function readTextCheck(windowId: number): Promise<TextCheck | null> {
  const found = await browser.storage.session.get(key(windowId));
  return (found[key(windowId)] as TextCheck | undefined) ?? null;
}

export async function writeTextCheck(windowId: number, check: TextCheck): Promise<void> {
  await writeSession(key(windowId), check);
}

/** The panel goes back to its tab; a check that is still under way is dropped. */
export async function removeTextCheck(windowId: number): Promise<void> {
  await browser.storage.session.remove(key(windowId));
}

/** Every window's text check by window id. */
export async function listTextChecks(): Promise<Map<number, TextCheck>> {
  const all = Object.entries(await browser.storage.session.get(null));
  return new Map(
    all
      .filter(([name]) => name.startsWith(PREFIX))
      .map(([name, check]) => [Number(name.slice(PREFIX.length)), check as TextCheck]),
  );
}

/** Calls back with every later state of a window's text check, null when it is removed. Returns the stop. */
export function watchTextCheck(
  windowId: number,
  callback: (check: TextCheck | null) => void,
): () => void {
  return watchSession(key(windowId), (value) => callback((value as TextCheck | undefined) ?? null));
}
