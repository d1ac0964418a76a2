import { entries, FOLDED } from './characters';
import { keyOf } from './key-of';
import { AS_WRITTEN, BY_UNIT, SMALL, scanWords, weightOf } from './scan-words';
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
  /** 32-bit hash of each key (`hashWord`): equal keys have equal hashes; unequal ones nearly always have not. */
  hashes: Uint32Array;
  /** What each word weighs and how its key is made (`Scan.traits`). */
  traits: Uint8Array;
  /** Normalised words (see `foldWord`). Never empty. Made when first asked for: ask `keyAt` for one, `starts` for their number. */
  readonly keys: string[];
}

/**
 * Splits raw text into normalised words. Whatever is neither letter, digit nor mark
 * separates: hyphens and full stops inside a word too, so that a copy that changes a
 * dash, a hyphen or a missing space still has the same words.
 */
export function readWords(raw: string): Words {
  const { count, starts, ends, hashes, traits } = scanWords(raw);
  return new TextWords(
    raw,
    starts.slice(0, count),
    ends.slice(0, count),
    hashes.slice(0, count),
    traits.slice(0, count),
  );
}

/** Some of a text's words, by number. */
export function pickWords(words: Words, at: Int32Array): Words {
  const count = at.length;
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  const hashes = new Uint32Array(count);
  const traits = new Uint8Array(count);
  for (let to = 0; to < count; to += 1) {
    const word = at[to] as number;
    starts[to] = words.starts[word] as number;
    ends[to] = words.ends[word] as number;
    hashes[to] = words.hashes[word] as number;
    traits[to] = words.traits[word] as number;
  }
  return new TextWords(words.raw, starts, ends, hashes, traits);
}

/** A class: an object literal with a getter of its own is to the compiler a dictionary, and each field a search. */
class TextWords implements Words {
  private made: string[] | null = null;

  constructor(
    readonly raw: string,
    readonly starts: Uint32Array,
    readonly ends: Uint32Array,
    readonly hashes: Uint32Array,
    readonly traits: Uint8Array,
  ) {}

  get keys(): string[] {
    this.made ??= keysOf(this, 0, this.starts.length);
    return this.made;
  }
}

/** The key of one word. */
export function keyAt({ raw, starts, ends, traits }: Words, at: number): string {
  const word = raw.slice(starts[at], ends[at]);
  return ((traits[at] as number) & AS_WRITTEN) !== 0 ? word : keyOf(word);
}

/** The keys of words `start` to `end`. */
export function keysOf(words: Words, start: number, end: number): string[] {
  const keys: string[] = [];
  for (let at = start; at < end; at += 1) keys.push(keyAt(words, at));
  return keys;
}

/** Whether two words have one key. */
export function sameKey(one: Words, at: number, other: Words, there: number): boolean {
  if (((one.traits[at] as number) & (other.traits[there] as number) & BY_UNIT) === 0) {
    return keyAt(one, at) === keyAt(other, there);
  }
  const start = one.starts[at] as number;
  const length = (one.ends[at] as number) - start;
  const from = other.starts[there] as number;
  if ((other.ends[there] as number) - from !== length) return false;
  for (let unit = 0; unit < length; unit += 1) {
    const first = one.raw.charCodeAt(start + unit);
    const second = other.raw.charCodeAt(from + unit);
    if (first === second) continue;
    // Units of such words were met when they were read.
    if ((((entries[first] as number) ^ (entries[second] as number)) & FOLDED) !== 0) return false;
  }
  return true;
}

/** What a word begins with: a figure, a capital, or neither. */
export const FIGURE = 1;
export const CAPITAL = 2;

/** `FIGURE`, `CAPITAL` or 0: what a word begins with, as it is printed. */
export function firstOf({ raw, starts }: Words, at: number): number {
  const start = starts[at] as number;
  const unit = raw.charCodeAt(start);
  if (unit < 128) return unit < 58 ? FIGURE : unit < 97 ? CAPITAL : 0;
  const first = String.fromCodePoint(raw.codePointAt(start) as number);
  if (/\p{N}/u.test(first)) return FIGURE;
  return /\p{Lu}/u.test(first) ? CAPITAL : 0;
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
  return scanWords(raw).count;
}

/** Words that carry matter: over three letters (in Arabic script over two), two syllables of Korean or Ethiopic, starting with a digit, or of a script without spaces. */
export function isContentWord(key: string): boolean {
  return key.length > 3 || weightOf(key) !== SMALL;
}
