import { SPACED } from '../fingerprint/prints';
import { entries, SAME } from '../text/characters';
import { BY_UNIT, MATTER, type Scan, SMALL, scanPart, WEIGHT } from '../text/scan-words';
import {
  BESIDE_UNITS,
  DENSE_RUN_WORDS,
  NEAR_PRINT_UNITS,
  NEAR_PRINTS,
  NEEDLE_PLACES,
  NEEDLE_UNITS,
  PRINT_UNITS,
  SEED_WORDS,
} from '../thresholds';
import { gramAt } from './grams';
import { mayShare, numbered, sharesEnough } from './may-share';
import type { PageWords } from './page-words';

/** There may be evidence. */
const EVIDENCE = 'evidence';

/** What is searched for in a text to find a print: a piece of the page. */
interface Needle {
  word: string;
  /** Its offset on the page. */
  at: number;
}

/** A print that was found in a text: offsets of its needle there. */
interface Found {
  needle: Needle;
  at: readonly number[];
}

/**
 * As `mayShare`, of a text that shares a few prints alone with the page's words, those that begin at
 * `places`: only what stands around them is read. Any five words of matter in a row have a print, so
 * that what is evidence has one too, but for runs that barely are.
 */
export function mayShareNear(page: PageWords, text: string, places: readonly number[]): boolean {
  if (places.length === 0 || places.length > NEAR_PRINTS || !page.isSpaced) {
    return mayShare(page, text);
  }
  let read: Found | null = null;
  for (const place of places.toSorted((a, b) => a - b)) {
    const print = printAt(page, place);
    const needle = print && needleOf(page, print);
    if (print === null || needle === null) return mayShare(page, text);
    if (read !== null && standsBeside(text, needle, read)) continue;
    const found = readAround(page, text, print, needle);
    if (found === null) return mayShare(page, text);
    if (found === EVIDENCE) return true;
    read = { needle, at: found };
  }
  return false;
}

/** The needle stands where it would if the text went on from a print that was found as the page does: what is around it was read with that. */
function standsBeside(text: string, needle: Needle, { needle: other, at }: Found): boolean {
  const apart = needle.at - other.at;
  return (
    Math.abs(apart) <= BESIDE_UNITS &&
    at.every((found) => text.startsWith(needle.word, found + apart))
  );
}

/** The places of a print in the text, or `EVIDENCE` where there may be some around one; null where it is not found. */
function readAround(
  page: PageWords,
  text: string,
  print: readonly number[],
  { word }: Needle,
): number[] | typeof EVIDENCE | null {
  const found: number[] = [];
  let at = text.indexOf(word);
  for (let tried = 0; at >= 0; tried += 1) {
    if (tried === NEEDLE_PLACES) return null;
    const close = scanAround(text, at, PRINT_UNITS);
    if (close === null) return null;
    if (holdsPrint(page, close, print)) {
      found.push(at);
      if (coveredBySeeds(page, numbered(page, close)) >= DENSE_RUN_WORDS / 2) {
        const near = scanAround(text, at, NEAR_PRINT_UNITS);
        if (near === null) return null;
        if (sharesEnough(page, numbered(page, near))) return EVIDENCE;
      }
    }
    at = text.indexOf(word, at + 1);
  }
  return found.length > 0 ? found : null;
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

/** The longest word of a print as it stands on the page, from its rarest letter on, but not the first, which may be a capital; null where none is plain enough to be searched for. */
function needleOf({ side, units }: PageWords, print: readonly number[]): Needle | null {
  const { raw, starts, ends, traits } = side.words;
  let first = 0;
  let last = 0;
  for (const at of print) {
    const start = (starts[at] as number) + 1;
    const end = ends[at] as number;
    const isLonger = end - start >= Math.max(NEEDLE_UNITS, last - first + 1);
    if (!isLonger || ((traits[at] as number) & BY_UNIT) === 0) continue;
    let unit = start;
    while (unit < end && ((entries[raw.charCodeAt(unit)] as number) & SAME) !== 0) unit += 1;
    if (unit === end) [first, last] = [start, end];
  }
  if (last === 0) return null;
  const countAt = (at: number) => units[raw.charCodeAt(at) & 0xff] as number;
  let at = first;
  for (let next = first + 1; next <= last - NEEDLE_UNITS; next += 1) {
    if (countAt(next) < countAt(at)) at = next;
  }
  return { word: raw.slice(at, last), at };
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
