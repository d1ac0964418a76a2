import { isContentWord, readWords, type Words } from '../text/words';

/** Stored prints of another scheme are rebuilt from the texts. Raise with every change below. */
export const SCHEME_VERSION = 1;

/** Content words a print covers. Three content words span about five words: still found when a fifth of the words changed. */
const SPACED_GRAM = 3;
const SPACED_WINDOW = 3;
/** Characters a print covers in scripts without spaces (measured on real news: .08 % of prints shared by chance). */
const UNSPACED_GRAM = 6;
const UNSPACED_WINDOW = 4;

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashWord(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: winnowing picks small values, so they must not be skewed by the words. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Hashes of all runs of `gram` tokens. */
function gramHashes(tokens: readonly number[], gram: number): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, tokens.length - gram + 1));
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = gram;
    for (let offset = 0; offset < gram; offset += 1) {
      hash = mix(Math.imul(hash, 31) + (tokens[at + offset] as number));
    }
    hashes[at] = hash;
  }
  return hashes;
}

/**
 * Robust winnowing: of every `window` consecutive hashes the smallest, the rightmost of
 * equals, unless the one picked before is as small (Schleimer, Wilkerson and Aiken,
 * "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003, section 3).
 * Any two texts that share `window + gram - 1` tokens in a row share a print.
 */
export function winnow(hashes: Uint32Array, window: number, pick: (hash: number) => void): void {
  if (hashes.length === 0) return;
  let picked = -1;
  const last = Math.max(0, hashes.length - window);
  for (let start = 0; start <= last; start += 1) {
    const end = Math.min(start + window, hashes.length);
    if (picked >= start) {
      if ((hashes[end - 1] as number) > (hashes[picked] as number)) continue;
      if ((hashes[end - 1] as number) === (hashes[picked] as number)) continue;
      picked = end - 1;
    } else {
      picked = start;
      for (let at = start + 1; at < end; at += 1) {
        if ((hashes[at] as number) <= (hashes[picked] as number)) picked = at;
      }
    }
    pick(hashes[picked] as number);
  }
}

/**
 * The prints of words: sorted, distinct, unsigned 32 bits. Spaced scripts are printed
 * over content words, unspaced scripts over characters, each as a stream of its own. A
 * stream shorter than one gram has no prints: such text is reached only by alignment
 * with articles found by the rest.
 */
export function wordPrints(words: Pick<Words, 'keys'>): Uint32Array {
  const spaced: number[] = [];
  const unspaced: number[] = [];
  for (const key of words.keys) {
    if (!isContentWord(key)) continue;
    const unit = key.charCodeAt(0);
    const isUnspaced = key.length <= 2 && (unit >= 0x2e80 || (unit >= 0x0e00 && unit <= 0x109f));
    (isUnspaced ? unspaced : spaced).push(hashWord(key));
  }
  const prints = new Set<number>();
  const pick = (hash: number) => prints.add(hash);
  winnow(gramHashes(spaced, SPACED_GRAM), SPACED_WINDOW, pick);
  winnow(gramHashes(unspaced, UNSPACED_GRAM), UNSPACED_WINDOW, pick);
  return Uint32Array.from(prints).sort();
}

/** The prints of a stored text (see `wordPrints`). */
export function articlePrints(text: string): Uint32Array {
  return wordPrints(readWords(text));
}
