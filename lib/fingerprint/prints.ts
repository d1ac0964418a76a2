import { MATTER, SMALL, SYLLABLE, scanWords, WEIGHT } from '../text/scan-words';
import type { Words } from '../text/words';
import { hashGrams, winnow } from './winnow';

/** Stored prints of another scheme are rebuilt from the texts. Raise with every change of keys (`foldWord`) or prints. */
export const SCHEME_VERSION = 3;

/** Tokens that one print covers, and how many neighbouring prints stand for each other. */
export interface Gram {
  size: number;
  window: number;
}

/** Three content words span about five words: still found when a fifth of the words changed. */
export const SPACED: Gram = { size: 3, window: 3 };
/** Characters of Chinese and Japanese (measured on real news: .08 % of prints shared by chance). */
export const IDEOGRAPHS: Gram = { size: 6, window: 4 };
/** Syllables of Thai, Lao, Khmer, Burmese, Tibetan: four are two to three words. */
export const SYLLABLES: Gram = { size: 4, window: 3 };

/** Tokens of the three streams of one text, overwritten by their hashes and by the next text. */
interface Streams {
  spaced: Stream;
  ideographs: Stream;
  syllables: Stream;
}

interface Stream {
  count: number;
  tokens: Uint32Array;
  /** Number of the word that each token is. */
  words: Uint32Array;
}

const stream = (room = 1 << 12): Stream => ({
  count: 0,
  tokens: new Uint32Array(room),
  words: new Uint32Array(room),
});
/** Tokens of a long article; what a longer text needs is not kept. */
const KEPT_TOKENS = 1 << 16;
const streams: Streams = { spaced: stream(), ideographs: stream(), syllables: stream() };
let picked = new Uint32Array(1 << 13);

/** The prints of a text: sorted, distinct, unsigned 32 bits; and the number of the word with which each first begins. */
export interface PlacedPrints {
  prints: Uint32Array;
  words: Uint32Array;
}

function empty(): void {
  for (const one of [streams.spaced, streams.ideographs, streams.syllables]) {
    one.count = 0;
    if (one.tokens.length > KEPT_TOKENS) Object.assign(one, stream(KEPT_TOKENS));
  }
}

function add(weight: number, hash: number, word: number): void {
  const to =
    weight === MATTER
      ? streams.spaced
      : weight === SYLLABLE
        ? streams.syllables
        : streams.ideographs;
  if (to.count === to.tokens.length) {
    const larger = stream(to.tokens.length * 2);
    larger.tokens.set(to.tokens);
    larger.words.set(to.words);
    to.tokens = larger.tokens;
    to.words = larger.words;
  }
  to.tokens[to.count] = hash;
  to.words[to.count] = word;
  to.count += 1;
}

/** Picks the prints of one stream into `found`, each as `print * 2^21 + word`; returns where they end. */
function print(
  { tokens, words, count }: Stream,
  { size, window }: Gram,
  found: Float64Array,
  from: number,
): number {
  const end = winnow(tokens, hashGrams(tokens, count, size), window, picked, 0);
  for (let at = 0; at < end; at += 1) {
    const place = picked[at] as number;
    found[from + at] = (tokens[place] as number) * WORD_SPAN + (words[place] as number);
  }
  return from + end;
}

/** More words than any text has that is read; a print and a word's number are then a whole number of 53 bits. */
const WORD_SPAN = 2 ** 21;

/** The prints of the streams. */
function collect(): PlacedPrints {
  const { spaced, ideographs, syllables } = streams;
  const most = spaced.count + ideographs.count + syllables.count;
  if (picked.length < most || picked.length > KEPT_TOKENS) {
    picked = new Uint32Array(Math.max(most, 1 << 13));
  }
  const all = new Float64Array(most);
  let count = print(spaced, SPACED, all, 0);
  count = print(ideographs, IDEOGRAPHS, all, count);
  count = print(syllables, SYLLABLES, all, count);
  const found = all.subarray(0, count).sort();
  const prints = new Uint32Array(count);
  const words = new Uint32Array(count);
  let distinct = 0;
  for (let at = 0; at < count; at += 1) {
    const one = found[at] as number;
    const print = Math.floor(one / WORD_SPAN);
    if (distinct > 0 && print === prints[distinct - 1]) continue;
    prints[distinct] = print;
    words[distinct] = one - print * WORD_SPAN;
    distinct += 1;
  }
  return { prints: prints.slice(0, distinct), words: words.slice(0, distinct) };
}

/**
 * The prints of words `start` to `end`. Spaced scripts are printed over content words, unspaced
 * scripts over characters, ideographs and syllables each as a stream of its own. A
 * stream shorter than one gram has no prints: such text is reached only by alignment
 * with articles found by the rest.
 */
export function placedPrints(
  { hashes, traits }: Pick<Words, 'hashes' | 'traits'>,
  start = 0,
  end = hashes.length,
): PlacedPrints {
  empty();
  for (let at = start; at < end; at += 1) {
    const weight = (traits[at] as number) & WEIGHT;
    if (weight !== SMALL) add(weight, hashes[at] as number, at);
  }
  return collect();
}

/** The prints of words alone. */
export function wordPrints(words: Pick<Words, 'hashes' | 'traits'>): Uint32Array {
  return placedPrints(words).prints;
}

/** The prints of a stored text, as `wordPrints` of its words, without making the words. */
export function articlePrints(text: string): Uint32Array {
  const { count, hashes, traits } = scanWords(text);
  return placedPrints({ hashes, traits }, 0, count).prints;
}
