import { MATTER, SMALL, WEIGHT } from '../text/scan-words';
import { keyAt, sameKey, type Words } from '../text/words';
import { MOST_PROBES, SEED_WORDS, TILE_WORDS, UNSPACED_MASS } from '../thresholds';
import { type Grams, gramsOf } from './grams';
import { type Side, type StorySide, storyOf } from './side';
import { freeSlot, slotOf, tableSize } from './slots';

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
  /** How often UTF-16 units stand at the head of the text, by their lowest byte. */
  units: Uint16Array;
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
    units: countUnits(side.words.raw),
  };
}

/** Units from which rare letters are told from frequent ones. */
const COUNTED_UNITS = 1_500;

function countUnits(raw: string): Uint16Array {
  const counts = new Uint16Array(256);
  const end = Math.min(raw.length, COUNTED_UNITS);
  for (let at = 0; at < end; at += 1) {
    const byte = raw.charCodeAt(at) & 0xff;
    counts[byte] = (counts[byte] as number) + 1;
  }
  return counts;
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

function pick(from: Int32Array, at: Int32Array): Int32Array {
  const picked = new Int32Array(at.length);
  for (let index = 0; index < at.length; index += 1) {
    picked[index] = from[at[index] as number] as number;
  }
  return picked;
}
