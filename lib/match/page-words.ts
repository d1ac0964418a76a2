import { MATTER, SMALL, WEIGHT } from '../text/scan-words';
import { keyAt, sameKey, type Words } from '../text/words';
import { MOST_PROBES, SEED_WORDS, TILE_WORDS, UNSPACED_MASS } from '../thresholds';
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
  /** No word is a mere character. */
  isSpaced: boolean;
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
  /** The words that are numbered. */
  words: Words;
  /** By number: the hash of the word, and its first place. */
  hashes: Uint32Array;
  first: Int32Array;
  count: number;
  /** Numbers of the words that found no slot within `MOST_PROBES`, by key; null for none. */
  rest: Map<string, number> | null;
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
  /** By the run's numbers, joined: as in `WordNumbers`. */
  rest: Map<string, number> | null;
}

/** No word of the page. */
const ABSENT = -2;

/** Numbers a page's words. Do it anew when what is story and what is furniture has changed. */
export function numberPage(side: Side): PageWords {
  const { numbers, ids } = numberWords(side.words);
  for (let at = 0; at < ids.length; at += 1) if (side.isStory[at] === 0) ids[at] = -1;
  const isContent = new Uint8Array(numbers.count);
  const mass = new Float32Array(numbers.count);
  let isSpaced = true;
  for (let number = 0; number < numbers.count; number += 1) {
    const weight = (side.words.traits[numbers.first[number] as number] as number) & WEIGHT;
    if (weight !== SMALL) isContent[number] = 1;
    mass[number] = weight > MATTER ? UNSPACED_MASS : 1;
    if (weight > MATTER) isSpaced = false;
  }
  const story = storyOf(side);
  const storyIds = story.at === null ? ids : pick(ids, story.at);
  return {
    side,
    ids,
    story,
    storyIds,
    isContent,
    mass,
    isSpaced,
    numbers,
    grams: gramsOf(storyIds, TILE_WORDS),
    seeds: gramsOf(storyIds, SEED_WORDS),
  };
}

/** The numbers of a text's words on the page; `ABSENT` for words that the page does not have. Exact: no hash decides whether two words are equal. */
export function numbersOf(numbers: WordNumbers, words: Words): Int32Array {
  const count = words.starts.length;
  const ids = new Int32Array(count);
  for (let at = 0; at < count; at += 1)
    ids[at] = find(numbers, words.hashes[at] as number, words, at);
  return ids;
}

/** The number of any word with this hash. */
export function numberOf(numbers: WordNumbers, hash: number): number {
  return find(numbers, hash, null, 0);
}

/** The number of a word, or of any word with its hash where no words are given. */
function find(numbers: WordNumbers, hash: number, words: Words | null, at: number): number {
  const { slots, hashes, rest } = numbers;
  const mask = slots.length - 1;
  let slot = slotOf(hash, slots.length);
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    const number = (slots[slot] as number) - 1;
    if (number < 0) return ABSENT;
    if (
      hashes[number] === hash &&
      (words === null || sameKey(numbers.words, numbers.first[number] as number, words, at))
    ) {
      return number;
    }
    slot = (slot + 1) & mask;
  }
  if (rest === null) return ABSENT;
  return rest.get(words === null ? hashKey(hash) : keyAt(words, at)) ?? ABSENT;
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

/** Numbers the words in the order of their first places. */
function numberWords(words: Words): { numbers: WordNumbers; ids: Int32Array } {
  const size = words.starts.length;
  const slots = new Int32Array(tableSize(size));
  const hashes = new Uint32Array(size);
  const first = new Int32Array(size);
  const numbers: WordNumbers = { slots, words, hashes, first, count: 0, rest: null };
  const ids = new Int32Array(size);
  for (let at = 0; at < size; at += 1) {
    const hash = words.hashes[at] as number;
    let number = find(numbers, hash, words, at);
    if (number === ABSENT) {
      number = numbers.count;
      numbers.count += 1;
      hashes[number] = hash;
      first[number] = at;
      const slot = freeSlot(slots, hash);
      if (slot >= 0) slots[slot] = number + 1;
      else {
        numbers.rest ??= new Map();
        numbers.rest.set(keyAt(words, at), number);
        const any = hashKey(hash);
        if (!numbers.rest.has(any)) numbers.rest.set(any, number);
      }
    }
    ids[at] = number;
  }
  return { numbers, ids };
}

/** Stands for any word with this hash; no word holds a space. */
function hashKey(hash: number): string {
  return ` ${hash}`;
}

/** Where an entry with this hash goes, or -1 where `MOST_PROBES` slots are taken. */
function freeSlot(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = slotOf(hash, slots.length);
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    if (slots[slot] === 0) return slot;
    slot = (slot + 1) & mask;
  }
  return -1;
}

function gramsOf(ids: Int32Array, size: number): Grams {
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

/** At most half full, so that a search looks at one or two slots. */
function tableSize(entries: number): number {
  let size = 16;
  while (size < 2 * entries) size *= 2;
  return size;
}

/**
 * Made anew in each worker's life, so that no text can be written to fill one place of a table. What
 * number a word has does not depend on them.
 */
const SALT = Math.floor(Math.random() * 2 ** 31);
const MULTIPLIER = 2 * Math.floor(Math.random() * 2 ** 31) + 1;

/** Multiplying and shifting by a random odd number, which is universal (Dietzfelbinger et al., Journal of Algorithms 25, 1997). */
function slotOf(hash: number, size: number): number {
  return Math.imul(hash, MULTIPLIER) >>> (Math.clz32(size) + 1);
}

function pick(from: Int32Array, at: Int32Array): Int32Array {
  const picked = new Int32Array(at.length);
  for (let index = 0; index < at.length; index += 1) {
    picked[index] = from[at[index] as number] as number;
  }
  return picked;
}
