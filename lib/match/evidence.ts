import { scanWords } from '../text/scan-words';
import {
  DENSE_CONTENT_WORDS,
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
import { type Grams, gramAt, numberOf, type PageWords } from './page-words';
import type { Pair } from './pair';

const FIRST_ROOM = 1 << 13;
/** Numbers of a text's words; read and overwritten by one call at a time. */
let scratch = new Int32Array(FIRST_ROOM);

/**
 * Whether a text may hold evidence of reuse (`hasEvidence`), furniture included: a necessary
 * condition, told from its hashes alone. Most candidates share but phrases, and aligning one,
 * with its story told from its furniture, takes ten times as long as this.
 */
export function mayShare(page: PageWords, text: string): boolean {
  const { count, hashes } = scanWords(text);
  if (scratch.length < count || scratch.length > KEPT_NUMBERS) {
    scratch = new Int32Array(Math.max(count, FIRST_ROOM));
  }
  const ids = scratch.subarray(0, count);
  for (let at = 0; at < count; at += 1) {
    ids[at] = numberOf(page.numbers, hashes[at] as number, null);
  }
  return sharesEnough(page, ids);
}

/** So many seeds, each on the page, begin one behind the other in a strong run. */
const SEEDS_IN_RUN = STRONG_RUN_WORDS - SEED_WORDS + 1;
/** Words of the source that the longest stretch of dense evidence has, where all words are whole ones and where they are characters. */
const SPACED_STRETCH = Math.floor(DENSE_WORDS / DENSE_SHARE);
const UNSPACED_STRETCH = Math.floor(Math.ceil(DENSE_WORDS / UNSPACED_MASS) / DENSE_SHARE);
/** Sums of fractions may differ by their order. */
const ROUNDING = 0.01;

function sharesEnough(page: PageWords, ids: Int32Array): boolean {
  const { seeds, mass } = page;
  const stretch = page.isSpaced ? SPACED_STRETCH : UNSPACED_STRETCH;
  let run = 0;
  let matter = 0;
  /** Words in seeds that the page has: up to where, and how much of them lies in the stretch that ends here. */
  let coveredTo = 0;
  let covered = 0;
  /** What each of the last words adds to `covered`, in a ring. */
  const adds = new Float64Array(stretch);
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
 * So many linked words, enough of them of matter and enough of them in runs, follow each other on the page and in the source with few
 * others between them: a copy of which every fifth word was changed has no long run. Two reports
 * of one event never came near it, in 3,000 pairs of news that share the most prints.
 */
function isDense({ pageIds, words }: Pair, link: Int32Array, taken: Uint8Array | null): boolean {
  /** Linked words of the window, as places on the page; the window begins at `from`. */
  const places: number[] = [];
  /** By linked word: how much of it is in a run, and all before it. */
  const inRuns: number[] = [];
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
    const id = pageIds[at] as number;
    const weight = words.mass[id] as number;
    inRuns.push((inRuns.at(-1) ?? 0) + (isInRun(link, taken, at) ? weight : 0));
    places.push(at);
    mass += weight;
    matter += words.isContent[id] as number;
    // The shortest window that is heavy enough.
    for (;;) {
      const first = pageIds[places[from] as number] as number;
      if (mass - (words.mass[first] as number) < DENSE_WORDS) break;
      mass -= words.mass[first] as number;
      matter -= words.isContent[first] as number;
      from += 1;
    }
    if (mass < DENSE_WORDS || matter < DENSE_CONTENT_WORDS) continue;
    const start = places[from] as number;
    const stretch = Math.max(at - start, source - (link[start] as number)) + 1;
    if (places.length - from < DENSE_SHARE * stretch) continue;
    if ((inRuns.at(-1) as number) - (inRuns[from - 1] ?? 0) >= DENSE_RUN_WORDS) return true;
  }
  return false;
}

/** The linked word lies in a run of `SEED_WORDS` or more. */
function isInRun(link: Int32Array, taken: Uint8Array | null, at: number): boolean {
  let run = 1;
  const follows = (word: number, step: number) =>
    (link[word] as number) >= 0 &&
    taken?.[word] !== 1 &&
    link[word] === (link[word - step] as number) + step;
  for (let word = at - 1; run < SEED_WORDS && word >= 0 && follows(word, -1); word -= 1) run += 1;
  for (let word = at + 1; run < SEED_WORDS && follows(word, 1); word += 1) run += 1;
  return run >= SEED_WORDS;
}
