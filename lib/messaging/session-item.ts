import { browser } from 'wxt/browser';
import type { TabState } from './tab-state';
import type { TextCheck } from './text-state';

/*
 * Session storage is memory of the browser's, 10 MB in all, seen by the extension's own pages only,
 * gone when the browser closes and kept when the worker is killed. A Report carries the page's and
 * its sources' text, so that a few hundred open articles can fill it. Values are kept as text (JSON): the
 * browser takes twice as long to carry the same value in parts, to the worker and to each page that watches.
 */

/** Tabs' states can be made anew: when session storage is full they give way first. */
export const TAB_STATES = 'tab:';
/** Texts by themselves, one for each window: their Reports give way when no tab's state is left. */
export const TEXT_CHECKS = 'text:';

/** One value for each tab or window, by its id, in session storage. */
export interface SessionItem<T> {
  /** Null for none. */
  read(id: number): Promise<T | null>;
  /** Makes room for it; rejects with the browser's error when that is not enough. */
  write(id: number, value: T): Promise<void>;
  remove(id: number): Promise<void>;
  /** All of them by id. */
  list(): Promise<Map<number, T>>;
  /** Calls back with every later value of one id, null when it is removed. Returns the stop. */
  watch(id: number, callback: (value: T | null) => void): () => void;
}

/** The values whose keys begin with a prefix, which is theirs alone. What is stored is trusted: only the extension's own pages reach it. */
export function sessionItem<T>(prefix: string): SessionItem<T> {
  const key = (id: number) => `${prefix}${id}`;
  const area = () => browser.storage.session;
  return {
    async read(id) {
      return keptAs((await area().get(key(id)))[key(id)]);
    },
    write: (id, value) => writeSession(key(id), value),
    remove: (id) => area().remove(key(id)),
    async list() {
      const own = Object.entries(await area().get(null)).filter(([name]) =>
        name.startsWith(prefix),
      );
      return new Map(
        own.map(([name, text]) => [Number(name.slice(prefix.length)), parsed<T>(text)]),
      );
    },
    watch: (id, callback) => watchSession(key(id), (text) => callback(keptAs(text))),
  };
}

/**
 * Writes one key of session storage. When it is full tabs' states go, the oldest half of the others at a
 * time, then the Reports on texts. Rejects with the browser's error when that is not enough.
 */
async function writeSession(name: string, value: unknown): Promise<void> {
  for (;;) {
    try {
      await browser.storage.session.set({ [name]: JSON.stringify(value) });
      return;
    } catch (error) {
      if (!isFull(error) || !(await dropOldest(name))) throw error;
    }
  }
}

/** Chrome: "Session storage quota bytes exceeded"; Firefox: "QuotaExceededError". */
export function isFull(error: unknown): boolean {
  return /quota/i.test(String(error));
}

/** Drops the oldest half of what gives way, but for the one of this name. False when there is nothing left. */
async function dropOldest(keep: string): Promise<boolean> {
  const others = Object.entries(await browser.storage.session.get(null)).filter(
    ([name]) => name !== keep,
  );
  const those = <T>(prefix: string) =>
    others
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, text]) => [name, parsed<T>(text)] as [string, T]);
  const tabs = oldestHalf(those<TabState>(TAB_STATES), timeOf);
  await browser.storage.session.remove(tabs.map(([name]) => name));
  if (tabs.length > 0) return true;
  const texts = oldestHalf(
    those<TextCheck>(TEXT_CHECKS).filter(([, check]) => 'report' in check),
    ({ since }) => since,
  );
  // The panel says that there was one: nobody but the reader can make it anew.
  const dropped = texts.map(([name, { from, since }]) => {
    const check: TextCheck = { from, since, kind: 'dropped' };
    return [name, JSON.stringify(check)] as const;
  });
  await browser.storage.session.set(Object.fromEntries(dropped));
  return texts.length > 0;
}

function keptAs<T>(text: unknown): T | null {
  return text === undefined ? null : parsed<T>(text);
}

function parsed<T>(text: unknown): T {
  return JSON.parse(text as string) as T;
}

function oldestHalf<T>(entries: [string, T][], age: (value: T) => number): [string, T][] {
  const sorted = entries.sort(([, a], [, b]) => age(a) - age(b));
  return sorted.slice(0, Math.ceil(entries.length / 2));
}

/** Error states hold no time: they are small, and the first to go. */
function timeOf(state: TabState): number {
  if (state.kind === 'report') return state.checkedAt;
  return state.kind === 'checking' ? state.since : 0;
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
