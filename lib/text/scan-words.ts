import { MAX_WORD_UNITS, MOST_JOINED_LETTERS } from '../thresholds';
import {
  ALPHABETIC,
  APOSTROPHE,
  DIGIT,
  entries,
  entryOf,
  FOLDED,
  IGNORABLE,
  isPartingDot,
  KIND,
  KIND_SHIFT,
  kindAt,
  LATIN,
  LATIN_LIKE,
  LETTER,
  learn,
  MARK,
  SAME,
  SEPARATOR,
  SIMPLE,
  SURROGATE,
  SYLLABIC,
  TERSE,
  UNSPACED,
  unitsAt,
} from './characters';
import { keyOf } from './key-of';
import { syllableEnd } from './syllables';

/** What a word weighs: little, or matter; matter of scripts without spaces is told apart. */
export const SMALL = 0;
export const MATTER = 1;
/** One Chinese or Japanese character. */
export const IDEOGRAPH = 2;
/** About a syllable of a script that writes words in letters and without spaces: Thai, Khmer. */
export const SYLLABLE = 3;

/** Low bits of `Scan.traits`: one of the four above. */
export const WEIGHT = 3;
/** Bit of `Scan.traits`: the word stands in the text as in its key. */
export const AS_WRITTEN = 4;
/** Bit of `Scan.traits`: each unit of the word stands for one unit of its key. */
export const BY_UNIT = 8;

/** The words of a text by number: places and hashes, no strings. Arrays are longer than `count`. */
export interface Scan {
  count: number;
  starts: Uint32Array;
  ends: Uint32Array;
  /** `hashWord` of each key. */
  hashes: Uint32Array;
  traits: Uint8Array;
}

const MIXED = LATIN | LATIN_LIKE;
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashWord(key: string): number {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/**
 * What a word weighs, by its key. Letters and marks count: over three are matter, in Arabic script over
 * two, of syllables two. By that 800 words have 170 to 380 prints, and a paragraph of 25 words is found
 * whatever the script; with a fifth of its words changed in 70 to 100 of 100 cases (measured on
 * the Universal Declaration of Human Rights in 13 languages, one declaration against itself).
 */
export function weightOf(key: string): number {
  const first = key.charCodeAt(0);
  if (first < 128) return key.length > 3 || first < 58 ? MATTER : SMALL;
  const entry = entryOf(first);
  const kind = (entry & KIND) >> KIND_SHIFT;
  if ((entry & ALPHABETIC) !== 0) return SYLLABLE;
  if (kind === UNSPACED) return IDEOGRAPH;
  if (kind === SURROGATE && kindAt(key, 0) === UNSPACED) return IDEOGRAPH;
  return weightByLength(entry, key.length);
}

function weightByLength(first: number, length: number): number {
  if (length > 3 || (first & DIGIT) !== 0) return MATTER;
  if (length === 3) return (first & (TERSE | SYLLABIC)) !== 0 ? MATTER : SMALL;
  return length === 2 && (first & SYLLABIC) !== 0 ? MATTER : SMALL;
}

function room(words: number): Scan {
  return {
    count: 0,
    starts: new Uint32Array(words),
    ends: new Uint32Array(words),
    hashes: new Uint32Array(words),
    traits: new Uint8Array(words),
  };
}

function grow(scan: Scan): void {
  const larger = room(scan.starts.length * 2);
  for (const name of ['starts', 'ends', 'hashes', 'traits'] as const) larger[name].set(scan[name]);
  Object.assign(scan, { ...larger, count: scan.count });
}

/** Words of an article of 100,000 characters. What a longer text needs is not kept. */
const KEPT_WORDS = 1 << 15;
let scratch = room(KEPT_WORDS);
/** The text that `scratch` holds: a candidate is scanned, found to share enough, and read. */
let scanned: string | null = null;

/**
 * Finds the words of a text. The result is overwritten by the next call. Linear in the text: a word
 * has at most `MAX_WORD_UNITS` units, so that no word costs more to fold than that; of a longer one
 * the rest is further words.
 */
export function scanWords(raw: string): Scan {
  if (scanned === raw) return scratch;
  const scan = scanPart(raw, 0, raw.length);
  scanned = raw;
  return scan;
}

/** As `scanWords`, of the units from `from` to `length` alone: no word may lie across either. Offsets are those of the whole. */
export function scanPart(raw: string, from: number, length: number): Scan {
  scanned = null;
  if (scratch.starts.length > KEPT_WORDS) scratch = room(KEPT_WORDS);
  const scan = scratch;
  let { starts, ends, hashes, traits } = scan;
  let count = 0;
  let at = from;
  /** Before it, signs that nobody sees stand for spaces. */
  let unseen = 0;
  while (at < length) {
    const unit = raw.charCodeAt(at);
    const first = (entries[unit] as number) || learn(unit);
    const kind = first & KIND;
    if (kind === SEPARATOR << KIND_SHIFT) {
      at += 1;
      continue;
    }
    const isLetter = kind === LETTER << KIND_SHIFT;
    if (!isLetter && kind !== UNSPACED << KIND_SHIFT) {
      const point = kind === SURROGATE << KIND_SHIFT ? kindAt(raw, at) : SEPARATOR;
      if (point !== LETTER && point !== UNSPACED) {
        at += unitsAt(raw, at);
        continue;
      }
    }
    const start = at;
    const limit = start + MAX_WORD_UNITS < length ? start + MAX_WORD_UNITS : length;
    let same = first;
    let any = first;
    let hash = OFFSET_BASIS;
    let units = 0;
    let end = start;
    let isWhole = false;
    if ((first & (SIMPLE | ALPHABETIC)) === SIMPLE) {
      hash = Math.imul(hash ^ (first & FOLDED), PRIME);
      units = 1;
      at += 1;
      let next = SEPARATOR << KIND_SHIFT;
      if (isLetter) {
        for (; at < limit; at += 1) {
          const unit = raw.charCodeAt(at);
          next = (entries[unit] as number) || learn(unit);
          if ((next & (KIND | SIMPLE)) === ((LETTER << KIND_SHIFT) | SIMPLE)) {
            hash = Math.imul(hash ^ (next & FOLDED), PRIME);
            units += 1;
            same &= next;
            any |= next;
            continue;
          }
          if ((next & KIND) !== APOSTROPHE << KIND_SHIFT || at + 1 >= limit) break;
          if (isPartingDot(raw, at)) break;
          // One apostrophe between two letters: is not there.
          const behind = entryOf(raw.charCodeAt(at + 1));
          if ((behind & (KIND | SIMPLE)) !== ((LETTER << KIND_SHIFT) | SIMPLE)) break;
          same = 0;
        }
        if (at === limit) next = SEPARATOR << KIND_SHIFT;
      } else if (at < length) next = entryOf(raw.charCodeAt(at));
      end = at;
      isWhole = (next & KIND) === SEPARATOR << KIND_SHIFT || endsWord(raw, at, next, isLetter);
      if ((any & MIXED) === MIXED) isWhole = false;
    }
    let weight: number;
    if (isWhole) {
      weight = isLetter ? weightByLength(first, units) : IDEOGRAPH;
    } else {
      if ((first & ALPHABETIC) !== 0) end = syllableEnd(raw, start, limit);
      else if (!isLetter) end = wordEnd(raw, start, limit);
      else {
        if (start >= unseen) {
          end = wordEnd(raw, start, limit);
          if (end - start > MOST_JOINED_LETTERS) unseen = unseenSpaces(raw, start, end, length);
        }
        if (start < unseen) end = wordEnd(raw, start, firstUnseen(raw, start, limit));
      }
      const key = keyOf(raw.slice(start, end));
      at = end;
      if (key === '') continue;
      same = 0;
      hash = hashWord(key);
      weight = weightOf(key);
    }
    if (count === starts.length) {
      grow(scan);
      ({ starts, ends, hashes, traits } = scan);
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count] = hash;
    traits[count] =
      weight | ((same & SAME) !== 0 ? AS_WRITTEN : 0) | ((same & SIMPLE) !== 0 ? BY_UNIT : 0);
    count += 1;
  }
  scan.count = count;
  return scan;
}

/** Signs without width that no script writes within its words, but for Korean of old its filler. */
const UNSEEN = /[\u1160\u180E\u200B\u2060-\u2064\uFEFF]/;

/** Where what goes on without a space behind `start` ends, if signs that nobody sees part words there; else 0. They do where the word from `start` to `end` would be longer than words are, and its pieces are no single letters. */
function unseenSpaces(raw: string, start: number, end: number, length: number): number {
  const pieces = raw.slice(start, end).split(UNSEEN);
  const letters = end - start - pieces.length + 1;
  if (pieces.length === 1 || letters <= MOST_JOINED_LETTERS || letters < 2 * pieces.length)
    return 0;
  let at = end;
  while (at < length && kindAt(raw, at) !== SEPARATOR) at += unitsAt(raw, at);
  return at;
}

function firstUnseen(raw: string, start: number, end: number): number {
  const at = raw.slice(start, end).search(UNSEEN);
  return at < 0 ? end : start + at;
}

/** Whether a word that came so far unit by unit surely ends before the character at `at`. */
function endsWord(raw: string, at: number, entry: number, isLetter: boolean): boolean {
  const kind = (entry & KIND) >> KIND_SHIFT;
  if (kind === UNSPACED) return true;
  if (kind === LETTER) return !isLetter;
  if (kind !== APOSTROPHE) return false;
  if (!isLetter || at + 1 >= raw.length || isPartingDot(raw, at)) return true;
  const behind = (entryOf(raw.charCodeAt(at + 1)) & KIND) >> KIND_SHIFT;
  return behind === SEPARATOR || behind === UNSPACED;
}

/** End of the word that starts at `start`: the definition, for words of every kind of character. */
function wordEnd(raw: string, start: number, limit: number): number {
  const isLetter = kindAt(raw, start) === LETTER;
  let at = start + unitsAt(raw, start);
  let end = at;
  while (at < limit) {
    const kind = kindAt(raw, at);
    if (kind === MARK || (kind === LETTER && isLetter)) {
      at += unitsAt(raw, at);
      end = at;
      continue;
    }
    // An apostrophe or an ignorable belongs to the word only if the word goes on behind it.
    let ahead = at;
    let apostrophes = 0;
    let behind = kind;
    while (behind === IGNORABLE || (behind === APOSTROPHE && isLetter)) {
      if (behind === APOSTROPHE && (++apostrophes > 1 || isPartingDot(raw, ahead))) return end;
      ahead += unitsAt(raw, ahead);
      if (ahead >= limit) return end;
      behind = kindAt(raw, ahead);
    }
    if (ahead === at || !(behind === MARK || (behind === LETTER && isLetter))) return end;
    at = ahead;
  }
  return end;
}
