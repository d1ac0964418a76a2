import { hashWord, MATTER, SMALL, SYLLABLE, scanWords, WEIGHT, weightOf } from '../text/scan-words';
import type { Words } from '../text/words';
import { hashGrams, winnow } from './winnow';

/** Stored prints of another scheme are rebuilt from the texts. Raise with every change of keys (`foldWord`) or prints. */
export const SCHEME_VERSION = 2;

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
}

const stream = (): Stream => ({ count: 0, tokens: new Uint32Array(1 << 12) });
/** Tokens of a long article; what a longer text needs is not kept. */
const KEPT_TOKENS = 1 << 16;
const streams: Streams = { spaced: stream(), ideographs: stream(), syllables: stream() };
let picked = new Uint32Array(1 << 13);

function empty(): void {
  for (const one of [streams.spaced, streams.ideographs, streams.syllables]) {
    one.count = 0;
    if (one.tokens.length > KEPT_TOKENS) one.tokens = new Uint32Array(KEPT_TOKENS);
  }
}

function add(weight: number, hash: number): void {
  const to =
    weight === MATTER
      ? streams.spaced
      : weight === SYLLABLE
        ? streams.syllables
        : streams.ideographs;
  if (to.count === to.tokens.length) {
    const larger = new Uint32Array(to.tokens.length * 2);
    larger.set(to.tokens);
    to.tokens = larger;
  }
  to.tokens[to.count] = hash;
  to.count += 1;
}

function print({ tokens, count }: Stream, { size, window }: Gram, from: number): number {
  return winnow(tokens, hashGrams(tokens, count, size), window, picked, from);
}

/** The prints of the streams: winnowed, sorted, distinct. */
function collect(): Uint32Array {
  const { spaced, ideographs, syllables } = streams;
  const most = spaced.count + ideographs.count + syllables.count;
  if (picked.length < most || picked.length > KEPT_TOKENS) {
    picked = new Uint32Array(Math.max(most, 1 << 13));
  }
  let count = print(spaced, SPACED, 0);
  count = print(ideographs, IDEOGRAPHS, count);
  count = print(syllables, SYLLABLES, count);
  const prints = picked.slice(0, count).sort();
  let distinct = 0;
  for (let at = 0; at < count; at += 1) {
    const print = prints[at] as number;
    if (at > 0 && print === prints[distinct - 1]) continue;
    prints[distinct] = print;
    distinct += 1;
  }
  return prints.slice(0, distinct);
}

/**
 * The prints of words: sorted, distinct, unsigned 32 bits. Spaced scripts are printed over content
 * words, unspaced scripts over characters, ideographs and syllables each as a stream of its own. A
 * stream shorter than one gram has no prints: such text is reached only by alignment
 * with articles found by the rest.
 */
export function wordPrints(words: Pick<Words, 'keys' | 'hashes'>): Uint32Array {
  empty();
  const { keys, hashes } = words;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    const weight = weightOf(key);
    if (weight !== SMALL)
      add(weight, hashes === undefined ? hashWord(key) : (hashes[at] as number));
  }
  return collect();
}

/** The prints of a stored text, as `wordPrints` of its words, without making the words. */
export function articlePrints(text: string): Uint32Array {
  empty();
  const { count, hashes, traits } = scanWords(text);
  for (let at = 0; at < count; at += 1) {
    const weight = (traits[at] as number) & WEIGHT;
    if (weight !== SMALL) add(weight, hashes[at] as number);
  }
  return collect();
}
