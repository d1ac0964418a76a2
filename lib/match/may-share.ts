import { SPACED } from '../fingerprint/prints';
import { entries, SAME } from '../text/characters';
import { BY_UNIT, MATTER, type Scan, SMALL, scanPart, scanWords, WEIGHT } from '../text/scan-words';
import {
  DENSE_RUN_WORDS,
  DENSE_SHARE,
  DENSE_WORDS,
  EVIDENCE_CONTENT_WORDS,
  KEPT_NUMBERS,
  MOST_SEED_PLACES,
  NEAR_PRINT_UNITS,
  NEAR_PRINTS,
  NEEDLE_PLACES,
  NEEDLE_UNITS,
  PRINT_UNITS,
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

function numbered(page: PageWords, { count, hashes }: Scan): Int32Array {
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

function sharesEnough(page: PageWords, ids: Int32Array): boolean {
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

/**
 * As `mayShare`, of a text that shares a few prints alone with the page's words, those that begin at
 * `places`: only what stands around them is read. Any five words of matter in a row have a print, so
 * that what is evidence has one too, but for runs that barely are.
 */
export function mayShareNear(page: PageWords, text: string, places: readonly number[]): boolean {
  if (places.length > NEAR_PRINTS || !page.isSpaced) return mayShare(page, text);
  for (const place of places) {
    const near = sharesNear(page, text, place);
    if (near === null) return mayShare(page, text);
    if (near) return true;
  }
  return places.length === 0 ? mayShare(page, text) : false;
}

/** Whether there may be evidence around a print that begins with this word of the page; null where its place in the text is not found. */
function sharesNear(page: PageWords, text: string, place: number): boolean | null {
  const print = printAt(page, place);
  const needle = print && needleOf(page, print);
  if (print === null || needle === null) return null;
  let isFound = false;
  let at = text.indexOf(needle);
  for (let tried = 0; at >= 0; tried += 1) {
    if (tried === NEEDLE_PLACES) return null;
    const close = scanAround(text, at, PRINT_UNITS);
    if (close === null) return null;
    if (holdsPrint(page, close, print)) {
      isFound = true;
      if (coveredBySeeds(page, numbered(page, close)) >= DENSE_RUN_WORDS / 2) {
        const near = scanAround(text, at, NEAR_PRINT_UNITS);
        if (near === null) return null;
        if (sharesEnough(page, numbered(page, near))) return true;
      }
    }
    at = text.indexOf(needle, at + 1);
  }
  return isFound ? false : null;
}

/** The words within so many units of an offset; null where none ends near there. */
function scanAround(text: string, at: number, units: number): Scan | null {
  const from = spaceFrom(text, at - units, -1);
  const to = spaceFrom(text, at + units, 1);
  return from < 0 || to < 0 ? null : scanPart(text, from, to);
}

/** How many of some words lie in runs of `SEED_WORDS` that the page has. */
function coveredBySeeds({ seeds }: PageWords, ids: Int32Array): number {
  let covered = 0;
  let to = 0;
  for (let at = 0; at < ids.length; at += 1) {
    if (gramAt(seeds, ids, at) >= 0) to = at + SEED_WORDS;
    if (at < to) covered += 1;
  }
  return covered;
}

/** The words of the print that begins with a word of the page. */
function printAt({ side }: PageWords, place: number): number[] | null {
  const { traits } = side.words;
  const print: number[] = [];
  for (let at = place; at < traits.length && print.length < SPACED.size; at += 1) {
    const weight = (traits[at] as number) & WEIGHT;
    if (weight === MATTER) print.push(at);
    else if (weight !== SMALL) return null;
  }
  return print.length === SPACED.size ? print : null;
}

/** The longest word of a print as it stands on the page, without its first letter, which may be a capital; null where none is plain enough to be searched for. */
function needleOf({ side }: PageWords, print: readonly number[]): string | null {
  const { raw, starts, ends, traits } = side.words;
  let best: string | null = null;
  for (const at of print) {
    const start = (starts[at] as number) + 1;
    const end = ends[at] as number;
    const isLonger = end - start >= Math.max(NEEDLE_UNITS, (best?.length ?? 0) + 1);
    if (!isLonger || ((traits[at] as number) & BY_UNIT) === 0) continue;
    let unit = start;
    while (unit < end && ((entries[raw.charCodeAt(unit)] as number) & SAME) !== 0) unit += 1;
    if (unit === end) best = raw.slice(start, end);
  }
  return best;
}

/** White space at an offset or beyond it, backwards or forwards; an end of the text is one. -1 where there is none near. */
function spaceFrom(text: string, offset: number, step: 1 | -1): number {
  for (let at = offset, tried = 0; tried < NEAR_PRINT_UNITS; at += step, tried += 1) {
    if (at <= 0) return 0;
    if (at >= text.length) return text.length;
    if (text.charCodeAt(at) <= 32) return at;
  }
  return -1;
}

/** Whether the words of a print follow each other among the words of matter that were scanned. */
function holdsPrint({ side }: PageWords, scan: Scan, print: readonly number[]): boolean {
  const { hashes } = side.words;
  let held = 0;
  let matter = 0;
  // The words of matter before the one that is looked at.
  let last = -1;
  let before = -1;
  for (let at = 0; at < scan.count; at += 1) {
    if (((scan.traits[at] as number) & WEIGHT) === SMALL) continue;
    matter += 1;
    held = scan.hashes[at] as number;
    if (
      matter >= SPACED.size &&
      held === hashes[print[2] as number] &&
      last === hashes[print[1] as number] &&
      before === hashes[print[0] as number]
    ) {
      return true;
    }
    before = last;
    last = held;
  }
  return false;
}
