import type { Arrival } from '../corpus/article-id';
import type { EntryRow } from './databases';

/** What the bundled corpus has offered to this user so far. */
export interface Offered {
  /** Version of the bundle that was taken in last; 0 for none. */
  version: number;
  /** Ids, as the bundles gave them, of every article ever offered. */
  ids: string[];
}

/**
 * Whether an article of a newer bundle goes in. One that was never offered does, unless the user has
 * put an article at its address already. One that was offered before is brought up to date where it still stands
 * as bundled; where it is gone the user deleted it, and where somebody else's text stands
 * in its place the user corrected it: both stay.
 */
export function choosesBundled(
  arrival: Arrival,
  offered: Offered,
  held: readonly Pick<EntryRow, 'id' | 'addressKey' | 'addedBy'>[],
): boolean {
  const standing = held.find((row) =>
    arrival.addressKey === null
      ? row.id === arrival.givenId && row.addressKey === null
      : row.addressKey === arrival.addressKey,
  );
  if (standing) return standing.addedBy === 'bundled';
  return arrival.givenId === null || !offered.ids.includes(arrival.givenId);
}
