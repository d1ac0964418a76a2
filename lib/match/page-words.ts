import { hashWord, MATTER, SMALL, weightOf } from '../text/scan-words';
import type { Words } from '../text/words';
import { SEED_WORDS, TILE_WORDS, UNSPACED_MASS } from '../thresholds';
import { type Side, type StorySide, storyOf } from './side';

/** A page's words, numbered once for all the articles that it is compared with: equal words have equal numbers. */
export interface PageWords {
  side: Side;
  /** Number of each word; -1 for furniture. */
  ids: Int32Array;
  /** The side without its furniture. */
  story: StorySide;
  /** Numbers of the story's words. */
  storyIds: Int32Array;
  /** By number: 1 for content words. */
  isContent: Uint8Array;
  /** By number: how much of a word it is. */
  mass: Float32Array;
  numbers: WordNumbers;
  /** The runs of `TILE_WORDS` words of the story. */
  grams: Grams;
  /** Those of `SEED_WORDS` words. */
  seeds: Grams;
}

/** Numbers by word, as an open hash table: a Map of strings takes ten times as long to ask. */
export interface WordNumbers {
  /** Number + 1, or 0 where nothing stands. The length is a power of two. */
  slots: Int32Array;
  /** By number. */
  hashes: Uint32Array;
  keys: string[];
}

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
}

/** No word of the page. */
const ABSENT = -2;

/** Numbers a page's words. Do it anew when what is story and what is furniture has changed. */
export function numberPage(side: Side): PageWords {
  const count = side.words.keys.length;
  const numbers = wordNumbers(side.words);
  const ids = numbersOf(numbers, side.words);
  for (let at = 0; at < count; at += 1) if (side.isStory[at] === 0) ids[at] = -1;
  const weights = Uint8Array.from(numbers.keys, weightOf);
  const story = storyOf(side);
  const storyIds = story.at === null ? ids : pick(ids, story.at);
  return {
    side,
    ids,
    story,
    storyIds,
    isContent: Uint8Array.from(weights, (weight) => (weight === SMALL ? 0 : 1)),
    mass: Float32Array.from(weights, (weight) => (weight > MATTER ? UNSPACED_MASS : 1)),
    numbers,
    grams: gramsOf(storyIds, TILE_WORDS),
    seeds: gramsOf(storyIds, SEED_WORDS),
  };
}

/** The numbers of a text's words on the page; `ABSENT` for words that the page does not have. Exact: no hash decides whether two words are equal. */
export function numbersOf(numbers: WordNumbers, { keys, hashes }: Words): Int32Array {
  const ids = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    ids[at] = numberOf(numbers, hashes === undefined ? hashWord(key) : (hashes[at] as number), key);
  }
  return ids;
}

/** The number of a word, or of any word with its hash where no key is given. */
export function numberOf(
  { slots, hashes, keys }: WordNumbers,
  hash: number,
  key: string | null,
): number {
  const mask = slots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const number = (slots[slot] as number) - 1;
    if (number < 0) return ABSENT;
    if (hashes[number] === hash && (key === null || keys[number] === key)) return number;
  }
}

/** The number of the run of words that begins at `at` among the page's runs, or -1. */
export function gramAt(grams: Grams, ids: Int32Array, at: number): number {
  const hash = gramHash(ids, at, grams.size);
  if (hash < 0) return -1;
  const mask = grams.slots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const number = (grams.slots[slot] as number) - 1;
    if (number < 0) return -1;
    if (equalGrams(grams, grams.first[number] as number, ids, at)) return number;
  }
}

function wordNumbers({ keys, hashes }: Words): WordNumbers {
  const slots = new Int32Array(tableSize(keys.length));
  const mask = slots.length - 1;
  const numbers: WordNumbers = { slots, hashes: new Uint32Array(keys.length), keys: [] };
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    const hash = hashes === undefined ? hashWord(key) : (hashes[at] as number);
    if (numberOf(numbers, hash, key) !== ABSENT) continue;
    let slot = slotOf(hash, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    numbers.hashes[numbers.keys.length] = hash;
    numbers.keys.push(key);
    slots[slot] = numbers.keys.length;
  }
  return numbers;
}

function gramsOf(ids: Int32Array, size: number): Grams {
  const of = new Int32Array(ids.length).fill(-1);
  const slots = new Int32Array(tableSize(ids.length));
  const mask = slots.length - 1;
  const first = new Int32Array(ids.length);
  const next = new Int32Array(ids.length);
  const grams: Grams = { size, ids, of, count: 0, first, next, slots };
  // From the end, so that the places of a run come in order.
  for (let at = ids.length - size; at >= 0; at -= 1) {
    const hash = gramHash(ids, at, size);
    if (hash < 0) continue;
    let number = gramAt(grams, ids, at);
    if (number < 0) {
      number = grams.count;
      let slot = slotOf(hash, mask);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      grams.count += 1;
      slots[slot] = grams.count;
    } else next[at] = (first[number] as number) + 1;
    first[number] = at;
    of[at] = number;
  }
  return grams;
}

/** Hash of `size` words, or -1 where they are not all words of the page's story. */
function gramHash(ids: Int32Array, at: number, size: number): number {
  if (at + size > ids.length) return -1;
  let hash = 0;
  for (let word = at; word < at + size; word += 1) {
    const id = ids[word] as number;
    if (id < 0) return -1;
    hash = Math.imul(hash ^ id, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash & 0x7fffffff;
}

function equalGrams({ ids, size }: Grams, at: number, others: Int32Array, there: number): boolean {
  for (let offset = 0; offset < size; offset += 1) {
    if (ids[at + offset] !== others[there + offset]) return false;
  }
  return true;
}

/** At most half full, so that a search looks at one or two slots. */
function tableSize(entries: number): number {
  let size = 16;
  while (size < 2 * entries) size *= 2;
  return size;
}

/** The finaliser's first step of MurmurHash3: FNV's low bits are those of the last letters. */
function slotOf(hash: number, mask: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) & mask;
}

function pick(from: Int32Array, at: Int32Array): Int32Array {
  const picked = new Int32Array(at.length);
  for (let index = 0; index < at.length; index += 1) {
    picked[index] = from[at[index] as number] as number;
  }
  return picked;
}
