import type Dexie from 'dexie';
import { OPEN_TIMEOUT_MS, RETRY_PAUSES_MS } from '../thresholds';

/** The disk, or the browser's share of it, is full. Nothing of the batch was written. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull';
  constructor() {
    super('There is no room left to store articles.');
  }
}

/** The browser does not give us the database, now or at all. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  /** `reported`: the browser's own name for it, where `why` is `browser`. */
  constructor(
    readonly why: keyof typeof REASONS,
    readonly reported: string | null = null,
  ) {
    super(`The stored articles cannot be read: ${REASONS[why]}${reported ?? ''}.`);
  }
}

const REASONS = {
  'held-elsewhere': 'another copy of Firstprint holds them',
  'index-closed': 'their index does not open',
  browser: 'the browser reports ',
};

/** Whether something could not be written because another row has one of its keys. Nothing of it was written. */
export function isTaken(error: unknown): boolean {
  return namesOf(error).includes('ConstraintError');
}

/**
 * Failures that pass: Chrome's UnknownError of a database that another process still holds, a
 * connection that the browser or an upgrade closed, a transaction that died with it.
 */
const PASSING = new Set([
  'UnknownError',
  'DatabaseClosedError',
  'InvalidStateError',
  'AbortError',
  'TransactionInactiveError',
]);

/**
 * Runs work on a database; after a passing failure opens it anew and runs the work again, so the
 * work must bear being run twice. Throws StoreFull, StoreUnavailable, or the work's own error.
 */
export async function attempt<T>(database: Dexie, work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      await openInTime(database);
      return await work();
    } catch (error) {
      const names = namesOf(error);
      if (names.includes('QuotaExceededError')) throw new StoreFull();
      if (isTaken(error)) throw error;
      const passing = names.find((name) => PASSING.has(name));
      if (passing === undefined) throw error;
      const pause = RETRY_PAUSES_MS[tries];
      if (pause === undefined) throw new StoreUnavailable('browser', passing);
      database.close({ disableAutoOpen: false });
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function openInTime(database: Dexie): Promise<void> {
  if (database.isOpen()) return;
  await inTime(database.open(), () => database.close({ disableAutoOpen: false }));
}

/**
 * Waits for an opening or deletion. A blocked one may wait for ever, and one queued behind a
 * blocked one is never told: only a clock ends it. Throws StoreUnavailable then.
 */
export async function inTime<T>(request: PromiseLike<T>, giveUp: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StoreUnavailable('held-elsewhere'));
      giveUp();
    }, OPEN_TIMEOUT_MS);
  });
  try {
    return await Promise.race([request, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The error and what Dexie wrapped in it: an aborted transaction names its cause only inside
 * (Chrome, when the commit fails), several failed requests each (Firefox).
 */
function namesOf(error: unknown): string[] {
  const wrapped = error as { inner?: unknown; failures?: unknown } | null | undefined;
  const failures = Array.isArray(wrapped?.failures) ? wrapped.failures : [];
  return [error, wrapped?.inner, ...failures].map(
    (one) => (one as { name?: string } | null | undefined)?.name ?? '',
  );
}
