import { scanWords } from '../text/scan-words';
import {
  DENSE_SHARE,
  DENSE_WORDS,
  EVIDENCE_CONTENT_WORDS,
  SEED_WORDS,
  STRONG_RUN_WORDS,
} from '../thresholds';
import { type Grams, gramAt, numberOf, type PageWords } from './page-words';
import type { Pair } from './pair';

/** Numbers of a text's words; read and overwritten by one call at a time. */
let scratch = new Int32Array(1 << 13);
/** Words of a long article. What a longer text needs is not kept. */
const KEPT_WORDS = 1 << 15;

/**
 * Whether a text may hold evidence of reuse (`hasEvidence`), furniture included: a necessary
 * condition, told from its hashes alone. Most candidates share but phrases, and aligning one,
 * with its story told from its furniture, takes ten times as long as this.
 */
export function mayShare(page: PageWords, text: string): boolean {
  const { count, hashes } = scanWords(text);
  if (scratch.length < count || scratch.length > KEPT_WORDS) {
    scratch = new Int32Array(Math.max(count, 1 << 13));
  }
  const ids = scratch.subarray(0, count);
  for (let at = 0; at < count; at += 1) {
    ids[at] = numberOf(page.numbers, hashes[at] as number, null);
  }
  return sharesEnough(page, ids);
}

/** So many seeds, each on the page, begin one behind the other in a strong run. */
const SEEDS_IN_RUN = STRONG_RUN_WORDS - SEED_WORDS + 1;
/** Places on the page tried for a run of words: more have only phrases, and texts of one repeated word. */
const MOST_PLACES = 24;
/** Words of the source among which so many seeds, each on the page, may be dense evidence: every fourth word changed leaves ten. */
const DENSE_STRETCH = 40;
const DENSE_SEEDS = 8;

function sharesEnough(page: PageWords, ids: Int32Array): boolean {
  const { seeds } = page;
  let run = 0;
  let matter = 0;
  /** Places of the last seeds, in a ring. */
  const last = new Int32Array(DENSE_SEEDS).fill(-DENSE_STRETCH);
  let count = 0;
  for (let at = 0; at + SEED_WORDS <= ids.length; at += 1) {
    if (gramAt(seeds, ids, at) < 0) {
      run = 0;
      continue;
    }
    const before = last[count % DENSE_SEEDS] as number;
    last[count % DENSE_SEEDS] = at;
    count += 1;
    run += 1;
    if (run === 1) {
      matter = 0;
      for (let word = at; word < at + SEED_WORDS; word += 1) matter += matterOf(page, ids, word);
    } else matter += matterOf(page, ids, at + SEED_WORDS - 1);
    if (run >= SEEDS_IN_RUN) {
      const isRun = matter >= EVIDENCE_CONTENT_WORDS;
      if (isRun && standsOnPage(seeds, ids, at + 1 - SEEDS_IN_RUN)) return true;
      // One run that is no evidence must not pass for many.
      count -= 1;
    } else if (count >= DENSE_SEEDS && at - before <= DENSE_STRETCH) return true;
  }
  return false;
}

/** The `STRONG_RUN_WORDS` words from `at` on stand on the page as one run, or may do so. */
function standsOnPage(seeds: Grams, ids: Int32Array, at: number): boolean {
  let place = seeds.first[gramAt(seeds, ids, at)] as number;
  for (let tried = 0; tried < MOST_PLACES; tried += 1) {
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

/**
 * What page and source share is no chance: one run of linked words is long enough, or many linked words
 * lie close together, in order. Words that are marked in `taken` do not count. Scripts without
 * spaces write several characters a word: theirs weigh less.
 */
export function hasEvidence(
  pair: Pair,
  link: Int32Array,
  taken: Uint8Array | null = null,
): boolean {
  return hasStrongRun(pair, link, taken) || isDense(pair, link, taken);
}

/** One run of linked words is long enough, and of enough words of matter. */
function hasStrongRun({ pageIds, words }: Pair, link: Int32Array, taken: Uint8Array | null) {
  let run = 0;
  let matter = 0;
  for (let at = 0; at < link.length; at += 1) {
    const source = link[at] as number;
    const isFree = source >= 0 && taken?.[at] !== 1;
    if (!isFree || at === 0 || link[at - 1] !== source - 1) {
      run = 0;
      matter = 0;
    }
    if (!isFree) continue;
    const id = pageIds[at] as number;
    run += words.mass[id] as number;
    matter += words.isContent[id] as number;
    if (run >= STRONG_RUN_WORDS && matter >= EVIDENCE_CONTENT_WORDS) return true;
  }
  return false;
}

/**
 * So many linked words, a third of them of matter, follow each other on the page and in the source with few
 * others between them: a copy of which every fifth word was changed has no long run. Two reports
 * of one event never came near it, in 3,000 pairs of news that share the most prints.
 */
function isDense({ pageIds, words }: Pair, link: Int32Array, taken: Uint8Array | null): boolean {
  /** Linked words of the window, as places on the page; the window begins at `from`. */
  const places: number[] = [];
  let from = 0;
  let mass = 0;
  let matter = 0;
  let before = -1;
  for (let at = 0; at < link.length; at += 1) {
    const source = link[at] as number;
    if (source < 0 || taken?.[at] === 1) continue;
    if (source <= before) {
      from = places.length;
      mass = 0;
      matter = 0;
    }
    before = source;
    places.push(at);
    const id = pageIds[at] as number;
    mass += words.mass[id] as number;
    matter += words.isContent[id] as number;
    // The shortest window that is heavy enough.
    for (;;) {
      const first = pageIds[places[from] as number] as number;
      if (mass - (words.mass[first] as number) < DENSE_WORDS) break;
      mass -= words.mass[first] as number;
      matter -= words.isContent[first] as number;
      from += 1;
    }
    if (mass < DENSE_WORDS || matter < DENSE_WORDS / 3) continue;
    const start = places[from] as number;
    const stretch = Math.max(at - start, source - (link[start] as number)) + 1;
    if (places.length - from >= DENSE_SHARE * stretch) return true;
  }
  return false;
}
