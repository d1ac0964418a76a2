import type { Span } from './span';

/**
 * A text as words: the offset map between normalised words and the raw text.
 * Word `i` is `raw.slice(starts[i], ends[i])`, normalised to `keys[i]`.
 */
export interface Words {
  raw: string;
  /** UTF-16 offset of each word's first code unit in `raw`, ascending. */
  starts: Uint32Array;
  /** UTF-16 offset after each word's last code unit. `ends[i] <= starts[i + 1]`. */
  ends: Uint32Array;
  /** Normalised words: NFKC, lower case, without apostrophes, soft hyphens, zero-width and direction marks. Never empty. */
  keys: string[];
}

const UNKNOWN = 0;
const SEPARATOR = 1;
const LETTER = 2;
/** Scripts written without spaces: every character is a word of its own. */
const UNSPACED = 3;
/** Combining marks belong to the character before them. */
const MARK = 4;
/** Soft hyphens, zero-width characters, direction marks, variation selectors: inside a word they are not there. */
const IGNORABLE = 5;
/** Inside a word an apostrophe neither splits nor counts: copies lose or change it. */
const APOSTROPHE = 6;

const APOSTROPHES = "'’‘ʼʹ′`´＇";
const IGNORED_RANGES =
  '\\u00AD|\\u034F|\\u061C|\\u0640|\\u180E|[\\u200B-\\u200F]|[\\u202A-\\u202E]|[\\u2060-\\u2064]|' +
  '[\\u2066-\\u2069]|[\\uFE00-\\uFE0F]|\\uFEFF';
const IGNORED = new RegExp(IGNORED_RANGES, 'u');
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** What is dropped from a key beside NFKC and lower case: the above, Hebrew points and Arabic vowel signs, which print leaves out at will. */
const NOT_IN_KEY = new RegExp(
  `['’‘ʼʹ′\`´]|${IGNORED_RANGES}|[\\u0591-\\u05BD]|[\\u05BF-\\u05C7]|[\\u064B-\\u0652]|\\u0670`,
  'gu',
);

/** Classes of the Basic Multilingual Plane, filled as characters are met: filling it whole costs 30 ms at start. */
const classes = new Uint8Array(0x10000);

function classify(character: string): number {
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (IGNORED.test(character)) return IGNORABLE;
  if (/\p{M}/u.test(character)) return MARK;
  if (/[\p{L}\p{N}]/u.test(character)) return UNSPACED_SCRIPT.test(character) ? UNSPACED : LETTER;
  return SEPARATOR;
}

function classAt(raw: string, at: number): number {
  const unit = raw.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const point = raw.codePointAt(at) as number;
    // A lone surrogate is no text.
    return point > 0xffff ? classify(String.fromCodePoint(point)) : SEPARATOR;
  }
  const known = classes[unit] as number;
  if (known !== UNKNOWN) return known;
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

const unitsAt = (raw: string, at: number): number =>
  (raw.codePointAt(at) as number) > 0xffff ? 2 : 1;

function keyOf(slice: string, plain: boolean): string {
  if (plain) return slice.toLowerCase();
  return slice.normalize('NFKC').replace(NOT_IN_KEY, '').toLowerCase();
}

/**
 * Splits raw text into normalised words. Whatever is neither letter, digit nor mark
 * separates: hyphens and full stops inside a word too, so that a copy that changes a
 * dash, a hyphen or a missing space still has the same words.
 */
export function readWords(raw: string): Words {
  let starts = new Uint32Array(Math.max(16, raw.length >> 2));
  let ends = new Uint32Array(starts.length);
  const keys: string[] = [];
  let count = 0;
  let at = 0;
  while (at < raw.length) {
    const first = classAt(raw, at);
    if (first !== LETTER && first !== UNSPACED) {
      at += first === SEPARATOR ? 1 : unitsAt(raw, at);
      continue;
    }
    const start = at;
    let end = at + unitsAt(raw, at);
    let plain = raw.charCodeAt(at) < 128;
    at = end;
    while (at < raw.length) {
      const next = classAt(raw, at);
      if (next === MARK || (next === LETTER && first === LETTER)) {
        if (raw.charCodeAt(at) >= 128) plain = false;
        at += unitsAt(raw, at);
        end = at;
        continue;
      }
      // An apostrophe or an ignorable belongs to the word only if the word goes on behind it.
      let ahead = at;
      let apostrophes = 0;
      let aheadClass = next;
      while (aheadClass === IGNORABLE || (aheadClass === APOSTROPHE && first === LETTER)) {
        if (aheadClass === APOSTROPHE && ++apostrophes > 1) break;
        ahead += unitsAt(raw, ahead);
        aheadClass = ahead < raw.length ? classAt(raw, ahead) : SEPARATOR;
      }
      const goesOn = aheadClass === MARK || (aheadClass === LETTER && first === LETTER);
      if (ahead === at || apostrophes > 1 || !goesOn) break;
      plain = false;
      at = ahead;
    }
    const key = keyOf(raw.slice(start, end), plain);
    if (key === '') continue;
    if (count === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    starts[count] = start;
    ends[count] = end;
    keys.push(key);
    count += 1;
  }
  return { raw, starts: starts.slice(0, count), ends: ends.slice(0, count), keys };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** The raw span from word `first` to word `last`, both included. */
export function wordSpan(words: Words, first: number, last: number): Span {
  return { start: words.starts[first] as number, end: words.ends[last] as number };
}

/** Index of the first word that starts at or after `offset`; the number of words if there is none. */
export function firstWordFrom(words: Words, offset: number): number {
  let low = 0;
  let high = words.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many words a text has. */
export function countWords(raw: string): number {
  return readWords(raw).keys.length;
}

/** Words that carry matter: over three letters, starting with a digit, or of a script without spaces. */
export function isContentWord(key: string): boolean {
  if (key.length > 3) return true;
  const first = key.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  return first >= 0x2e80 || (first >= 0x0e00 && first <= 0x109f);
}
