import { MOST_PROBES } from '../thresholds';

/** Where an entry with this hash goes, or -1 where `MOST_PROBES` slots are taken. */
export function freeSlot(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = slotOf(hash, slots.length);
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    if (slots[slot] === 0) return slot;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** At most half full, so that a search looks at one or two slots. */
export function tableSize(entries: number): number {
  let size = 16;
  while (size < 2 * entries) size *= 2;
  return size;
}

/**
 * Made anew in each worker's life, so that no text can be written to fill one place of a table. What
 * number a word has does not depend on them.
 */
export const SALT = Math.floor(Math.random() * 2 ** 31);
const MULTIPLIER = 2 * Math.floor(Math.random() * 2 ** 31) + 1;

/** Multiplying and shifting by a random odd number, which is universal (Dietzfelbinger et al., Journal of Algorithms 25, 1997). */
export function slotOf(hash: number, size: number): number {
  return Math.imul(hash, MULTIPLIER) >>> (Math.clz32(size) + 1);
}
