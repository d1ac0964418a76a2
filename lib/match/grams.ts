import { MOST_PROBES } from '../thresholds';
import { freeSlot, SALT, slotOf, tableSize } from './slots';

/** Runs of so many words of one text, equal ones numbered alike. */
export interface Grams {
  size: number;
  /** The text's words. */
  ids: Int32Array;
  /** Number of the run that begins at each word; -1 where none does. */
  of: Int32Array;
  count: number;
  /** First place of each run, by number. */
  first: Int32Array;
  /** By place: 1 + the next place of an equal run, or 0. */
  next: Int32Array;
  /** As in `WordNumbers`. */
  slots: Int32Array;
  /** By the run's numbers, joined: as in `WordNumbers`. */
  rest: Map<string, number> | null;
}

/** The number of the run of words that begins at `at` among the page's runs, or -1. */
export function gramAt(grams: Grams, ids: Int32Array, at: number): number {
  const { slots, size, rest } = grams;
  const hash = gramHash(ids, at, size);
  if (hash < 0) return -1;
  const mask = slots.length - 1;
  let slot = slotOf(hash, slots.length);
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    const number = (slots[slot] as number) - 1;
    if (number < 0) return -1;
    if (equalGrams(grams, grams.first[number] as number, ids, at)) return number;
    slot = (slot + 1) & mask;
  }
  return rest?.get(gramKey(ids, at, size)) ?? -1;
}

/** Numbers the runs of so many words. */
export function gramsOf(ids: Int32Array, size: number): Grams {
  const of = new Int32Array(ids.length).fill(-1);
  const slots = new Int32Array(tableSize(ids.length));
  const first = new Int32Array(ids.length);
  const next = new Int32Array(ids.length);
  const grams: Grams = { size, ids, of, count: 0, first, next, slots, rest: null };
  // From the end, so that the places of a run come in order.
  for (let at = ids.length - size; at >= 0; at -= 1) {
    const hash = gramHash(ids, at, size);
    if (hash < 0) continue;
    let number = gramAt(grams, ids, at);
    if (number < 0) {
      number = grams.count;
      const slot = freeSlot(slots, hash);
      grams.count += 1;
      if (slot >= 0) slots[slot] = grams.count;
      else {
        grams.rest ??= new Map();
        grams.rest.set(gramKey(ids, at, size), number);
      }
    } else next[at] = (first[number] as number) + 1;
    first[number] = at;
    of[at] = number;
  }
  return grams;
}

/** Hash of `size` words, or -1 where they are not all words of the page's story. */
function gramHash(ids: Int32Array, at: number, size: number): number {
  if (at + size > ids.length) return -1;
  let hash = SALT;
  for (let word = at; word < at + size; word += 1) {
    const id = ids[word] as number;
    if (id < 0) return -1;
    hash = Math.imul(hash ^ id, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash & 0x7fffffff;
}

function gramKey(ids: Int32Array, at: number, size: number): string {
  return ids.subarray(at, at + size).join(' ');
}

function equalGrams({ ids, size }: Grams, at: number, others: Int32Array, there: number): boolean {
  for (let offset = 0; offset < size; offset += 1) {
    if (ids[at + offset] !== others[there + offset]) return false;
  }
  return true;
}
