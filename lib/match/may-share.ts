import { type Scan, scanWords } from '../text/scan-words';
import {
  DENSE_RUN_WORDS,
  DENSE_SHARE,
  DENSE_WORDS,
  EVIDENCE_CONTENT_WORDS,
  KEPT_NUMBERS,
  MOST_SEED_PLACES,
  SEED_WORDS,
  STRONG_RUN_WORDS,
  UNSPACED_MASS,
} from '../thresholds';
import { type Grams, gramAt } from './grams';
import { numberOf, type PageWords } from './page-words';

const FIRST_ROOM = 1 << 13;
/** Numbers of a text's words; read and overwritten by one call at a time. */
let scratch = new Int32Array(FIRST_ROOM);

/**
 * Whether a text may hold evidence of reuse (`hasEvidence`), furniture included: a necessary
 * condition, told from its hashes alone. Most candidates share but phrases, and aligning one,
 * with its story told from its furniture, takes ten times as long as this.
 */
export function mayShare(page: PageWords, text: string): boolean {
  return sharesEnough(page, numbered(page, scanWords(text)));
}

/** The numbers of the words that were scanned; overwritten by the next call. */
export function numbered(page: PageWords, { count, hashes }: Scan): Int32Array {
  if (scratch.length < count || scratch.length > KEPT_NUMBERS) {
    scratch = new Int32Array(Math.max(count, FIRST_ROOM));
  }
  const ids = scratch.subarray(0, count);
  for (let at = 0; at < count; at += 1) {
    ids[at] = numberOf(page.numbers, hashes[at] as number);
  }
  return ids;
}

/** So many seeds, each on the page, begin one behind the other in a strong run. */
const SEEDS_IN_RUN = STRONG_RUN_WORDS - SEED_WORDS + 1;
/** Words of the source that the longest stretch of dense evidence has, where all words are whole ones and where they are characters. */
const SPACED_STRETCH = Math.floor(DENSE_WORDS / DENSE_SHARE);
const UNSPACED_STRETCH = Math.floor(Math.ceil(DENSE_WORDS / UNSPACED_MASS) / DENSE_SHARE);
/** What each of the last words of a stretch adds to it, in a ring. */
const ring = new Float64Array(UNSPACED_STRETCH);
/** Sums of fractions may differ by their order. */
const ROUNDING = 0.01;

/** Whether words of a text, by number, may hold evidence. */
export function sharesEnough(page: PageWords, ids: Int32Array): boolean {
  const { seeds, mass } = page;
  const stretch = page.isSpaced ? SPACED_STRETCH : UNSPACED_STRETCH;
  let run = 0;
  let matter = 0;
  /** Words in seeds that the page has: up to where, and how much of them lies in the stretch that ends here. */
  let coveredTo = 0;
  let covered = 0;
  const adds = ring.fill(0);
  for (let at = 0; at < ids.length; at += 1) {
    const isSeed = gramAt(seeds, ids, at) >= 0;
    if (isSeed) {
      coveredTo = at + SEED_WORDS;
      run += 1;
      if (run === 1) {
        matter = 0;
        for (let word = at; word < at + SEED_WORDS; word += 1) matter += matterOf(page, ids, word);
      } else matter += matterOf(page, ids, at + SEED_WORDS - 1);
      if (run >= SEEDS_IN_RUN && matter >= EVIDENCE_CONTENT_WORDS) {
        if (standsOnPage(seeds, ids, at + 1 - SEEDS_IN_RUN)) return true;
      }
    } else run = 0;
    const added = at < coveredTo ? (mass[ids[at] as number] as number) : 0;
    covered += added - (adds[at % stretch] as number);
    adds[at % stretch] = added;
    if (covered > DENSE_RUN_WORDS - ROUNDING) return true;
  }
  return false;
}

/** The `STRONG_RUN_WORDS` words from `at` on stand on the page as one run, or may do so. */
function standsOnPage(seeds: Grams, ids: Int32Array, at: number): boolean {
  let place = seeds.first[gramAt(seeds, ids, at)] as number;
  for (let tried = 0; tried < MOST_SEED_PLACES; tried += 1) {
    let length = SEED_WORDS;
    while (length < STRONG_RUN_WORDS && seeds.ids[place + length] === ids[at + length]) length += 1;
    if (length === STRONG_RUN_WORDS) return true;
    place = (seeds.next[place] as number) - 1;
    if (place < 0) return false;
  }
  return true;
}

function matterOf(page: PageWords, ids: Int32Array, at: number): number {
  return page.isContent[ids[at] as number] as number;
}
