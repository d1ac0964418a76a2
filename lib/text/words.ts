import { AS_WRITTEN, keyOf, SMALL, scanWords, weightOf } from './scan-words';
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
  /** Normalised words (see `foldWord`). Never empty. */
  keys: string[];
  /** 32-bit hash of each key (`hashWord`): equal keys have equal hashes; unequal ones nearly always have not. Absent from words that were not read from a text. */
  hashes?: Uint32Array;
}

/** Words as read from a text. */
export interface ReadWords extends Words {
  hashes: Uint32Array;
}

/**
 * Splits raw text into normalised words. Whatever is neither letter, digit nor mark
 * separates: hyphens and full stops inside a word too, so that a copy that changes a
 * dash, a hyphen or a missing space still has the same words.
 */
export function readWords(raw: string): ReadWords {
  const { count, starts, ends, hashes, traits } = scanWords(raw);
  const keys = new Array<string>(count);
  for (let at = 0; at < count; at += 1) {
    const word = raw.slice(starts[at], ends[at]);
    keys[at] = ((traits[at] as number) & AS_WRITTEN) !== 0 ? word : keyOf(word);
  }
  return {
    raw,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    keys,
    hashes: hashes.slice(0, count),
  };
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
