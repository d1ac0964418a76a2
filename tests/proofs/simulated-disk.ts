import { IDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';

/** One browser profile's databases, simulated, and a way to end whoever works on them. */
export interface SimulatedDisk {
  options: { indexedDB: IDBFactory; IDBKeyRange: never };
  /**
   * From the given transaction on nothing reaches this disk any more, as when the worker is killed there.
   * Answers with the revival, which says whether it came to that.
   */
  killAfter(transactions: number): () => boolean;
}

/** What the next transaction throws, null for none. One disk is worked on at a time. */
let failure: () => Error | null = () => null;
let isPatched = false;

/** Lets `next` say what each later transaction throws, null for none, on whatever disk. */
export function failTransactions(next: () => Error | null): void {
  patch();
  failure = next;
}

export function simulateDisk(): SimulatedDisk {
  patch();
  failure = () => null;
  return {
    options: { indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never },
    killAfter(transactions) {
      let left = transactions;
      let happened = false;
      failure = () => {
        left -= 1;
        if (left >= 0) return null;
        happened = true;
        return new Error('killed');
      };
      return () => {
        failure = () => null;
        return happened;
      };
    },
  };
}

/** Dexie keeps a connection's `transaction` from its opening on, so that it is replaced once and for all. */
function patch(): void {
  if (isPatched) return;
  isPatched = true;
  const real = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, stores, mode, ...rest) {
    // The simulated browser opens databases by transactions of its own.
    const error = mode === 'versionchange' ? null : failure();
    if (error) throw error;
    return real.call(this, stores, mode, ...rest);
  } as typeof real;
}
