import { browser } from 'wxt/browser';
import type { TabState } from './tab-state';

/*
 * Session storage is memory of the browser's, 10 MB in all, seen by the extension's own pages only,
 * gone when the browser closes and kept when the worker is killed. A Report carries the page's and
 * its sources' text, so that a few hundred open articles can fill it.
 */

const PREFIX = 'tab:';
const key = (tabId: number) => `${PREFIX}${tabId}`;

/** Stands for a Report that does not fit even into empty session storage. */
export const REPORT_TOO_LARGE = 'The report on this page is too large to be shown.';

/** What is known of a tab, or null: never checked, closed, paused, or dropped to make room. */
export async function readTabState(tabId: number): Promise<TabState | null> {
  const found = await browser.storage.session.get(key(tabId));
  return (found[key(tabId)] as TabState | undefined) ?? null;
}

/**
 * Keeps a tab's state. When session storage is full the oldest half of the other tabs' states goes, as
 * often as needed; a state that is too large by itself is replaced by an error state.
 */
export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  try {
    await writeSession(key(tabId), state);
  } catch (error) {
    if (!isFull(error) || state.kind === 'error') throw error;
    await writeTabState(tabId, { kind: 'error', url: state.url, message: REPORT_TOO_LARGE });
  }
}

/**
 * Writes one key of session storage. Tabs' states can be made anew and give way when it is full, the
 * oldest half of them at a time. Rejects with the browser's error when that is not enough.
 */
export async function writeSession(name: string, value: unknown): Promise<void> {
  for (;;) {
    try {
      await browser.storage.session.set({ [name]: value });
      return;
    } catch (error) {
      if (!isFull(error) || !(await dropOldest(name))) throw error;
    }
  }
}

export async function removeTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}

/** Every tab's state by tab id. */
export async function listTabStates(): Promise<Map<number, TabState>> {
  const all = Object.entries(await browser.storage.session.get(null));
  return new Map(
    all
      .filter(([name]) => name.startsWith(PREFIX))
      .map(([name, state]) => [Number(name.slice(PREFIX.length)), state as TabState]),
  );
}

/** Calls back with every later state of a tab, null when it is removed. Returns the stop. */
export function watchTabState(
  tabId: number,
  callback: (state: TabState | null) => void,
): () => void {
  return watchSession(key(tabId), (value) => callback((value as TabState | undefined) ?? null));
}

/** Calls back with every later value of one key of session storage, undefined when it is removed. Returns the stop. */
export function watchSession(name: string, callback: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[name] : undefined;
    if (change) callback(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Chrome: "Session storage quota bytes exceeded"; Firefox: "QuotaExceededError". */
function isFull(error: unknown): boolean {
  return /quota/i.test(String(error));
}

/** Drops the oldest half of the tabs' states but the one of this name. False when there is none. */
async function dropOldest(keep: string): Promise<boolean> {
  const others = [...(await listTabStates())]
    .sort(([, a], [, b]) => timeOf(a) - timeOf(b))
    .map(([tabId]) => key(tabId))
    .filter((name) => name !== keep);
  await browser.storage.session.remove(others.slice(0, Math.ceil(others.length / 2)));
  return others.length > 0;
}

/** Error states hold no time: they are small, and the first to go. */
function timeOf(state: TabState): number {
  if (state.kind === 'report') return state.checkedAt;
  return state.kind === 'checking' ? state.since : 0;
}
