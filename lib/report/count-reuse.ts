import { isClosingNote } from '../match/closing-note';
import { isDirections } from '../match/directions';
import { takenProse } from '../match/mould';
import type { WordPassage } from '../match/passages';
import { type GivenWords, isQuotation } from '../match/quotation-share';
import { isSharedMatter } from '../match/shared-matter';
import { countStory, type Side } from '../match/side';
import { DIRECTIONS_MOST_SHARE, PARAGRAPH_SHARE, PARTIAL_WORDS, SEED_WORDS } from '../thresholds';
import type { Comparison } from './compare';

/** What the verdict rests on: counts of story words. */
export interface Reuse {
  /** Page words of story. */
  pageWords: number;
  /** Page words that the sources account for. */
  words: number;
  /** Page paragraphs of which at least `PARAGRAPH_SHARE` is accounted for. */
  paragraphs: number;
  /** Paragraphs of one source of which as much stands on the page, the most of any: copies make one paragraph of several. */
  sourceParagraphs: number;
  /** Page paragraphs of which as much is in passages that are no quotations: a statement that two print beside one sentence is no paragraph taken. */
  tellingParagraphs: number;
  /** Highest share of any source's words that the page carries. */
  sourceShare: number;
  /** Page words in passages that are not quotations. */
  looseWords: number;
  /** The most of those in one stretch, with a word or two of the page's own between them. */
  longestWords: number;
  /** Page words in passages that are neither quotations nor boilerplate, nor what nobody wrote for a story: lists, laws, directions, a note at the foot of both. */
  tellingWords: number;
  /** How many of those were taken out as nobody's prose. */
  matterWords: number;
}

/** Counts what all sources together account for; of a mould only long prose. `sourceShares` and `given` are theirs, in order. */
export function countReuse(
  page: Side,
  sources: readonly Comparison[],
  sourceShares: readonly number[],
  given: readonly GivenWords[],
  boilerplate: Uint8Array,
): Reuse {
  const reused = markReused(page, sources, given);
  const pageWords = countStory(page);
  const words = countMarked(reused.accounted);
  if (pageWords - words >= PARTIAL_WORDS) markDirections(page, pageWords, reused);
  return {
    pageWords,
    words,
    paragraphs: countParagraphs(page, reused.accounted),
    sourceParagraphs: Math.max(0, ...sources.map(countSourceParagraphs)),
    tellingParagraphs: countParagraphs(page, reused.loose),
    sourceShare: Math.max(
      0,
      ...sources.map((source, at) => reusedShare(source, sourceShares[at] ?? 0)),
    ),
    ...countLoose(page, reused, boilerplate),
  };
}

/** Page words, 1 for those … */
interface ReusedWords {
  /** … that lie in passages. */
  accounted: Uint8Array;
  /** … in passages that are not quotations. */
  loose: Uint8Array;
  /** … of these, what is nobody's prose. */
  matter: Uint8Array;
}

function markReused(
  page: Side,
  sources: readonly Comparison[],
  given: readonly GivenWords[],
): ReusedWords {
  const accounted = new Uint8Array(page.words.starts.length);
  const loose = new Uint8Array(accounted.length);
  const matter = new Uint8Array(accounted.length);
  for (const [at, source] of sources.entries()) {
    const { side } = source.source;
    const isNote = isClosingNote(page, side, source.passages);
    for (const passage of source.isMould ? takenProse(source.passages) : source.passages) {
      const { start, end } = passage.page;
      accounted.fill(1, start, end);
      const link = passage.isEcho ? source.alignment.echo : source.alignment.link;
      if (isQuotation(passage, link, given[at] as GivenWords)) continue;
      loose.fill(1, start, end);
      if (isNote || isMatterInBoth(page, side, passage)) matter.fill(1, start, end);
    }
  }
  return { accounted, loose, matter };
}

/** Counts words outside quotations, and their longest stretch. */
function countLoose(
  page: Side,
  { loose, matter }: ReusedWords,
  boilerplate: Uint8Array,
): Pick<Reuse, 'looseWords' | 'longestWords' | 'tellingWords' | 'matterWords'> {
  let longestWords = 0;
  let stretch = 0;
  let between = 0;
  let tellingWords = 0;
  let matterWords = 0;
  for (let at = 0; at < loose.length; at += 1) {
    if (loose[at] === 1) {
      stretch += 1;
      between = 0;
      longestWords = Math.max(longestWords, stretch);
      if (boilerplate[at] === 1) continue;
      if (matter[at] === 1) matterWords += 1;
      else tellingWords += 1;
    } else if (page.isStory[at] === 1) {
      between += 1;
      if (between >= SEED_WORDS) stretch = 0;
    }
  }
  return { looseWords: countMarked(loose), longestWords, tellingWords, matterWords };
}

function countSourceParagraphs({ source, alignment, passages, isMould }: Comparison): number {
  const onPage = new Uint8Array(source.side.words.starts.length);
  for (const { page } of isMould ? takenProse(passages) : passages) {
    for (let at = page.start; at < page.end; at += 1) {
      const from = alignment.link[at] as number;
      if (from >= 0) onPage[from] = 1;
    }
  }
  return countParagraphs(source.side, onPage);
}

/** Paragraphs of a side of which at least `PARAGRAPH_SHARE` is marked. */
function countParagraphs(side: Side, marked: Uint8Array): number {
  return side.paragraphs.filter((_, paragraph) => {
    const first = side.paragraphStarts[paragraph] as number;
    const after = side.paragraphStarts[paragraph + 1] as number;
    const inPassages = countMarked(marked.subarray(first, after));
    return after > first && inPassages >= PARAGRAPH_SHARE * (after - first);
  }).length;
}

function countMarked(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}

/** A mark put before a paragraph of prose makes no law or list of it: the source must have it as one, too. */
function isMatterInBoth(page: Side, source: Side, passage: WordPassage): boolean {
  if (!isSharedMatter(page, passage.paragraph)) return false;
  const [first, last] = [passage.source.start, passage.source.end - 1];
  for (
    let at = source.paragraphOf[first] as number;
    at <= (source.paragraphOf[last] as number);
    at += 1
  ) {
    if (!isSharedMatter(source, at)) return false;
  }
  return true;
}

/** Adds to `matter` the reused directions for cooking, unless these are what the page is. */
function markDirections(page: Side, pageWords: number, { loose, matter }: ReusedWords) {
  const starts = page.paragraphStarts;
  const steps = page.paragraphs.flatMap((_, paragraph) => {
    const [first, after] = [starts[paragraph] as number, starts[paragraph + 1] as number];
    return loose.subarray(first, after).includes(1) && isDirections(page, paragraph)
      ? [{ first, after }]
      : [];
  });
  const words = steps.reduce((sum, { first, after }) => sum + after - first, 0);
  if (words > DIRECTIONS_MOST_SHARE * pageWords) return;
  for (const { first, after } of steps) {
    for (let at = first; at < after; at += 1) if (loose[at] === 1) matter[at] = 1;
  }
}

/** Share of a source's words that the page reuses. */
function reusedShare({ isMould, passages, source }: Comparison, sourceShare: number): number {
  if (!isMould) return sourceShare;
  const words = takenProse(passages).reduce((sum, { page }) => sum + page.end - page.start, 0);
  return words / Math.max(1, countStory(source.side));
}
