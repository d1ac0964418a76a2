import {
  CHANGED_DRIFT,
  CHANGED_SEEDS,
  DENSE_WORDS,
  GAP_CELLS,
  MOST_SEED_PLACES,
  PARAGRAPH_LINKED_SHARE,
  TOLD_PAIRS_SHARE,
  TOLD_SENTENCE_SHARE,
} from '../thresholds';
import { alignGap } from './gap';
import type { Pair } from './pair';
import { slotOf, tableSize } from './slots';
import { isTold } from './told-paragraphs';

/** Some words: the first, and the one after the last. */
interface Range {
  start: number;
  end: number;
}

/** How many words farther on than on the page the source has something: least and most. */
interface Band {
  least: number;
  most: number;
}

/** Sentences one behind the other, and where the source has them. */
interface Stretch {
  page: Range;
  band: Band;
}

/** What is being linked. */
interface Work {
  /** Both texts without the words that are linked. */
  free: Pair;
  link: Int32Array;
  budget: { cells: number };
}

/** By pair of words that follow each other: its places in the source, `MOST_SEED_PLACES` at most. */
type Seeds = Map<number, number[]>;

/**
 * Links page paragraphs of which up to every third word was changed, so that no three words in a row
 * are left to begin with: pairs of words tell where in the source each sentence may come from, and
 * there it is aligned word by word. Of a paragraph that is not told from the source nothing is linked.
 * Only for sources that the page surely reuses. Linear but for the alignment, which takes from `budget`.
 */
export function linkChangedParagraphs(
  pair: Pair,
  link: Int32Array,
  budget: { cells: number },
): void {
  const open = openParagraphs(pair, link);
  if (open.length === 0) return;
  const pageIds = pair.pageIds.slice();
  const sourceIds = pair.sourceIds.slice();
  for (let at = 0; at < link.length; at += 1) {
    const source = link[at] as number;
    if (source < 0) continue;
    pageIds[at] = -1;
    sourceIds[source] = -2;
  }
  const work: Work = { free: { ...pair, pageIds, sourceIds }, link, budget };
  const likely = withSharedPairs(work, open);
  if (likely.length === 0) return;
  const seeds = seedsOf(work.free, likely);
  for (const paragraph of likely) {
    const fresh: number[] = [];
    for (const stretch of stretchesOf(work.free, paragraph, seeds)) {
      linkStretch(work, stretch, fresh);
    }
    const { start, end } = paragraph;
    if (fresh.length === 0) continue;
    if (!isTold(pair.words, pair.pageIds.subarray(start, end), link.subarray(start, end))) {
      unlink(work, pair, fresh);
    }
  }
}

/** Paragraphs long enough of which too few words are linked. */
function openParagraphs({ page, pageIds, words }: Pair, link: Int32Array): Range[] {
  const { paragraphStarts } = page;
  const open: Range[] = [];
  for (let paragraph = 0; paragraph + 1 < paragraphStarts.length; paragraph += 1) {
    const start = paragraphStarts[paragraph] as number;
    const end = paragraphStarts[paragraph + 1] as number;
    let linked = 0;
    let mass = 0;
    for (let at = start; at < end; at += 1) {
      if ((link[at] as number) >= 0) linked += 1;
      mass += words.mass[pageIds[at] as number] as number;
    }
    if (mass >= DENSE_WORDS && linked < PARAGRAPH_LINKED_SHARE * (end - start)) {
      open.push({ start, end });
    }
  }
  return open;
}

/**
 * Those of which so many words stand beside each other in the free source text, too, that they may be
 * told from it: most drop out here. Pairs are looked up by their slots alone, where others may stand.
 */
function withSharedPairs({ free, link }: Work, paragraphs: readonly Range[]): Range[] {
  const { pageIds, sourceIds } = free;
  const size = tableSize(2 * sourceIds.length);
  const has = new Uint8Array(size);
  const slotAt = (ids: Int32Array, at: number): number => {
    const first = ids[at] as number;
    const second = ids[at + 1] as number;
    return first < 0 || second < 0 ? -1 : slotOf(Math.imul(first, 0x9e3779b1) ^ second, size);
  };
  for (let at = 0; at + 1 < sourceIds.length; at += 1) {
    const slot = slotAt(sourceIds, at);
    if (slot >= 0) has[slot] = 1;
  }
  return paragraphs.filter(({ start, end }) => {
    let words = 0;
    let counted = start;
    for (let at = start; at < end; at += 1) {
      if ((link[at] as number) >= 0) words += 1;
      else if (at + 1 < end && has[slotAt(pageIds, at)] === 1) {
        words += at + 2 - Math.max(at, counted);
        counted = at + 2;
      }
    }
    return words >= TOLD_PAIRS_SHARE * (end - start);
  });
}

/** The pair of words that begins at `at`, as one number, or -1. */
function seedAt(ids: Int32Array, at: number, numbers: number): number {
  const first = ids[at] as number;
  const second = at + 1 < ids.length ? (ids[at + 1] as number) : -1;
  return first < 0 || second < 0 ? -1 : first * numbers + second;
}

function seedsOf({ pageIds, sourceIds, isContent }: Pair, paragraphs: readonly Range[]): Seeds {
  const seeds: Seeds = new Map();
  for (const { start, end } of paragraphs) {
    for (let at = start; at + 1 < end; at += 1) {
      const seed = seedAt(pageIds, at, isContent.length);
      if (seed >= 0) seeds.set(seed, []);
    }
  }
  for (let at = 0; at < sourceIds.length; at += 1) {
    const seed = seedAt(sourceIds, at, isContent.length);
    const places = seed < 0 ? undefined : seeds.get(seed);
    if (places !== undefined && places.length < MOST_SEED_PLACES) places.push(at);
  }
  return seeds;
}

const NOWHERE: readonly number[] = [];

function placesOf({ pageIds, isContent }: Pair, at: number, seeds: Seeds): readonly number[] {
  return seeds.get(seedAt(pageIds, at, isContent.length)) ?? NOWHERE;
}

/** The sentences of a paragraph with their places; neighbours in the source, in order, together. */
function stretchesOf(free: Pair, { start, end }: Range, seeds: Seeds): Stretch[] {
  const { sentenceStarts, sentenceOf } = free.page;
  const stretches: Stretch[] = [];
  for (let at = start; at < end; ) {
    const after = Math.min(end, sentenceStarts[(sentenceOf[at] as number) + 1] as number);
    const band = isAlignable(at, after) ? bandOf(free, { start: at, end: after }, seeds) : null;
    const last = stretches.at(-1);
    const goesOn =
      last !== undefined && last.page.end === at && isAlignable(last.page.start, after);
    if (goesOn && (band === null || touches(last.band, band))) {
      // A sentence that nothing tells the place of is sought behind the one before it.
      last.page.end = after;
      if (band !== null) {
        last.band.least = Math.min(last.band.least, band.least);
        last.band.most = Math.max(last.band.most, band.most);
      }
    } else if (band !== null) stretches.push({ page: { start: at, end: after }, band });
    at = after;
  }
  return stretches;
}

/** What is longer has no room in a table of `GAP_CELLS`. */
function isAlignable(start: number, end: number): boolean {
  return (end - start) * (end - start + 2 * CHANGED_DRIFT) <= GAP_CELLS;
}

function touches(first: Band, second: Band): boolean {
  return second.least <= first.most + CHANGED_DRIFT && first.least <= second.most + CHANGED_DRIFT;
}

/** Where the source has the most pairs of a sentence's words, one about as far on as the other; small words tell no place. */
function bandOf(free: Pair, { start, end }: Range, seeds: Seeds): Band | null {
  const { pageIds, isContent } = free;
  const shifts: number[] = [];
  for (let at = start; at + 1 < end; at += 1) {
    const isSmall = !isContent[pageIds[at] as number] && !isContent[pageIds[at + 1] as number];
    if (isSmall) continue;
    for (const place of placesOf(free, at, seeds)) shifts.push(place - at);
  }
  const sorted = Int32Array.from(shifts).sort();
  let best: Band | null = null;
  let most = CHANGED_SEEDS - 1;
  for (let from = 0, to = 0; to < sorted.length; to += 1) {
    while ((sorted[to] as number) - (sorted[from] as number) > CHANGED_DRIFT) from += 1;
    if (to - from + 1 <= most) continue;
    most = to - from + 1;
    best = { least: sorted[from] as number, most: sorted[to] as number };
  }
  return best;
}

/** Aligns a stretch within its band. The page words that it links go into `fresh`, and are free no more. */
function linkStretch({ free, link, budget }: Work, { page, band }: Stretch, fresh: number[]): void {
  const { pageIds, sourceIds } = free;
  const { sentenceOf } = free.page;
  const source = {
    start: Math.max(0, page.start + band.least - CHANGED_DRIFT),
    end: Math.min(sourceIds.length, page.end + band.most + CHANGED_DRIFT),
  };
  const cells = (page.end - page.start) * (source.end - source.start);
  if (cells <= 0 || cells > GAP_CELLS || cells > budget.cells) return;
  budget.cells -= cells;
  alignGap(free, link, page, source);
  for (let from = page.start; from < page.end; ) {
    let to = from;
    let words = 0;
    let linked = 0;
    for (; to < page.end && sentenceOf[to] === sentenceOf[from]; to += 1) {
      if ((pageIds[to] as number) < 0) continue;
      words += 1;
      if ((link[to] as number) >= 0) linked += 1;
    }
    for (let at = from; at < to; at += 1) {
      if ((pageIds[at] as number) < 0 || (link[at] as number) < 0) continue;
      // Word by word, two sentences always share something.
      if (linked < TOLD_SENTENCE_SHARE * words) link[at] = -1;
      else {
        fresh.push(at);
        pageIds[at] = -1;
        sourceIds[link[at] as number] = -2;
      }
    }
    from = to;
  }
}

function unlink({ free, link }: Work, { pageIds }: Pair, fresh: readonly number[]): void {
  for (const at of fresh) {
    const id = pageIds[at] as number;
    free.pageIds[at] = id;
    free.sourceIds[link[at] as number] = id;
    link[at] = -1;
  }
}
