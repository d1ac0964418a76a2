import { isClosingNote } from '../match/closing-note';
import { isDirections } from '../match/directions';
import { takenProse } from '../match/mould';
import type { WordPassage } from '../match/passages';
import { type GivenWords, isQuotation } from '../match/quotation-share';
import { isSharedMatter } from '../match/shared-matter';
import { countStory, type Side } from '../match/side';
import {
  DIRECTIONS_MOST_SHARE,
  LONG_REUSE_WORDS,
  MIN_PAGE_WORDS,
  PARAGRAPH_SHARE,
  PARTIAL_PARAGRAPHS,
  PARTIAL_SHARE_PARAGRAPHS,
  PARTIAL_SOURCE_SHARE,
  PARTIAL_STRETCH_WORDS,
  PARTIAL_WORDS,
  QUOTES_LOOSE_SHARE,
  REPRINT_PARAGRAPHS,
  REPRINT_SHARE,
  REPRINT_WORDS,
  SEED_WORDS,
  TELLING_WORDS,
  WHOLE_SOURCE_SHARE,
} from '../thresholds';
import type { Comparison } from './compare';
import type { Verdict } from './report';

/** What the verdict rests on: counts of story words. */
export interface Reuse {
  /** Page words of story. */
  pageWords: number;
  /** Page words that the sources account for. */
  words: number;
  /** Page paragraphs of which at least `PARAGRAPH_SHARE` is accounted for. */
  paragraphs: number;
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

/** The verdict by the thresholds. Quotations alone never make a reprint: two reports of one speech share them. */
export function judge(reuse: Reuse): Verdict {
  if (reuse.words === 0) return 'none';
  const isHalf = reuse.words >= REPRINT_SHARE * reuse.pageWords;
  // Nobody's report of a speech carries nearly all of somebody else's: such marks are put on.
  const isWhole = isHalf && reuse.sourceShare >= WHOLE_SOURCE_SHARE;
  const isQuoted = reuse.looseWords <= QUOTES_LOOSE_SHARE * reuse.words;
  if (isQuoted && !(isWhole && reuse.words >= REPRINT_WORDS)) return 'quotes';
  // A list, a law or a note in a story of the page's own is nobody's prose, unless the page is the source again.
  const isOwn = reuse.pageWords - reuse.words >= PARTIAL_WORDS && !isWhole;
  if (isOwn && reuse.matterWords > 0 && reuse.tellingWords < TELLING_WORDS) return 'none';
  if (isHalf && (reuse.paragraphs >= REPRINT_PARAGRAPHS || reuse.words >= REPRINT_WORDS)) {
    return 'reprint';
  }
  // Page and source are one text of some paragraphs, however short: nothing of it is partly taken. One
  // paragraph alone may be an appeal or a notice that all were sent.
  const isOneText = isWhole && reuse.words >= WHOLE_SOURCE_SHARE * reuse.pageWords;
  if (
    isOneText &&
    reuse.paragraphs >= PARTIAL_SHARE_PARAGRAPHS &&
    reuse.tellingWords >= MIN_PAGE_WORDS
  )
    return 'reprint';
  // Boilerplate alone makes no reuse, however much of it there is.
  if (!isHalf && reuse.tellingWords < TELLING_WORDS) return 'none';
  if (reuse.tellingWords >= LONG_REUSE_WORDS) return 'partial';
  // Formulas stand here and there, a sentence each: what was taken is longer somewhere.
  if (reuse.longestWords < PARTIAL_STRETCH_WORDS) return 'none';
  if (reuse.paragraphs >= PARTIAL_PARAGRAPHS) return 'partial';
  const isPartOfSource = reuse.sourceShare >= PARTIAL_SOURCE_SHARE;
  const isEnough =
    reuse.looseWords >= PARTIAL_WORDS || reuse.paragraphs >= PARTIAL_SHARE_PARAGRAPHS;
  return isPartOfSource && isEnough ? 'partial' : 'none';
}

/** Counts what all sources together account for; of a mould only long prose. `sourceShares` and `given` are theirs, in order. */
export function countReuse(
  page: Side,
  sources: readonly Comparison[],
  sourceShares: readonly number[],
  given: readonly GivenWords[],
  boilerplate: Uint8Array,
): Reuse {
  const accounted = new Uint8Array(page.words.starts.length);
  const loose = new Uint8Array(accounted.length);
  const matter = new Uint8Array(accounted.length);
  for (const [at, source] of sources.entries()) {
    const { side } = source.source;
    const isNote = isClosingNote(page, side, source.passages);
    for (const passage of source.isMould ? takenProse(source.passages) : source.passages) {
      accounted.fill(1, passage.page.start, passage.page.end);
      const link = passage.isEcho ? source.alignment.echo : source.alignment.link;
      if (!isQuotation(passage, link, given[at] as GivenWords)) {
        loose.fill(1, passage.page.start, passage.page.end);
        if (isNote || isMatterInBoth(page, side, passage)) {
          matter.fill(1, passage.page.start, passage.page.end);
        }
      }
    }
  }
  const pageWords = page.isStory.reduce((sum, flag) => sum + flag, 0);
  const words = accounted.reduce((sum, flag) => sum + flag, 0);
  if (pageWords - words >= PARTIAL_WORDS) markDirections(page, pageWords, loose, matter);
  let looseWords = 0;
  let longestWords = 0;
  let stretch = 0;
  let between = 0;
  let tellingWords = 0;
  let matterWords = 0;
  for (let at = 0; at < accounted.length; at += 1) {
    looseWords += loose[at] as number;
    if (loose[at] === 1) {
      stretch += 1;
      between = 0;
      longestWords = Math.max(longestWords, stretch);
    } else if (page.isStory[at] === 1) {
      between += 1;
      if (between >= SEED_WORDS) stretch = 0;
    }
    if (loose[at] === 0 || boilerplate[at] === 1) continue;
    if (matter[at] === 1) matterWords += 1;
    else tellingWords += 1;
  }
  const paragraphs = page.paragraphs.filter((_, paragraph) => {
    const first = page.paragraphStarts[paragraph] as number;
    const after = page.paragraphStarts[paragraph + 1] as number;
    let inPassages = 0;
    for (let at = first; at < after; at += 1) inPassages += accounted[at] as number;
    return after > first && inPassages >= PARAGRAPH_SHARE * (after - first);
  }).length;
  const sourceShare = Math.max(
    0,
    ...sources.map((source, at) => reusedShare(source, sourceShares[at] ?? 0)),
  );
  return {
    pageWords,
    words,
    paragraphs,
    sourceShare,
    looseWords,
    longestWords,
    tellingWords,
    matterWords,
  };
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
function markDirections(page: Side, pageWords: number, loose: Uint8Array, matter: Uint8Array) {
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
