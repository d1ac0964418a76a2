import type { Article } from '../corpus/article';
import { mayShare } from '../match/may-share';
import { numberPage } from '../match/page-words';
import { countStory, type Side } from '../match/side';
import type { ChosenBlock } from '../text/chosen-blocks';
import { isFurnitureByWords, isProseInDress } from '../text/furniture';
import { isAgencyCaption } from '../text/furniture-dressed';
import { countSaying } from '../text/saying-words';
import {
  BOOK_CHARACTERS,
  DRESSED_PARAGRAPHS,
  DRESSED_SOURCE_SHARE,
  NARRATIVE_SAYING_WORDS,
  PARAGRAPH_SHARE,
  PARTIAL_SOURCE_SHARE,
} from '../thresholds';
import { type Comparison, compare } from './compare';
import { copyStory, type Story } from './story';

/**
 * The page's paragraphs that are prose but for a few words before or behind them which make furniture:
 * captions, teasers, or a copied story dressed up as such, which only its source can tell. None where they are
 * few: then nothing further is to be done. Not those that markup sets apart (`setApartParagraphs`); the reader's own
 * choice is not doubted.
 */
export function dressedParagraphs(blocks: readonly ChosenBlock[]): number[] {
  const dressed = [...blocks.keys()].filter((at) => {
    const { role, isStory: chosen, text } = blocks[at] as ChosenBlock;
    if (chosen !== undefined || (role !== 'story' && role !== 'standfirst')) return false;
    return isFurnitureByWords(text) && isProseInDress(text);
  });
  return dressed.length < DRESSED_PARAGRAPHS ? [] : dressed;
}

/**
 * Makes story of those among the page's paragraphs `dressed` that are the story of one of the articles:
 * several of them, and with what else the page has of it a good part of that story. What the article shows as
 * furniture, too, stays what it is, and so do captions that are signed or dated as agencies do it. A page of
 * nothing else was read as story: it stays so, but where it has a paragraph or two of each article, as
 * newsletters have, these are teasers.
 */
export function undress(
  page: Story,
  dressed: readonly number[],
  articles: readonly Article[],
  read: (article: Article) => Story,
): void {
  const isAll = dressed.some(
    (at) => page.side.isStory[page.side.paragraphStarts[at] as number] === 1,
  );
  const open = copyStory(page);
  for (const paragraph of dressed) fillParagraph(open.side, paragraph, 1);
  const words = numberPage(open.side);
  const copied = new Set<number>();
  const teasers = new Set<number>();
  for (const article of articles) {
    if (article.text.length > BOOK_CHARACTERS || !mayShare(words, article.text)) continue;
    const comparison = compare(words, article, read(article));
    if (comparison === null || comparison.isMould) continue;
    const isStoryOf = storyByWords(comparison.source.side);
    const taken = dressed.filter((paragraph) => isTaken(comparison, paragraph, isStoryOf));
    const kind = taken.length < DRESSED_PARAGRAPHS ? teasers : copied;
    if (kind === copied && !isAll && !isCopy(comparison, taken)) continue;
    for (const paragraph of taken) kind.add(paragraph);
  }
  for (const paragraph of dressed) {
    if (copied.has(paragraph)) {
      fillParagraph(page.side, paragraph, 1);
      page.labels[paragraph] = 'story';
    } else if (
      teasers.size >= DRESSED_PARAGRAPHS &&
      (copied.size === 0 || teasers.has(paragraph))
    ) {
      fillParagraph(page.side, paragraph, 0);
      page.labels[paragraph] = 'read-more';
    }
  }
}

/** The page has a good part of the article's story, and what of it is dressed are not mostly agencies' captions. */
function isCopy(comparison: Comparison, taken: readonly number[]): boolean {
  const { alignment, pair, source } = comparison;
  const texts = taken.map((paragraph) => textOf(pair.page, paragraph));
  if (texts.filter(isAgencyCaption).length > taken.length / 2) return false;
  const linked = alignment.link.reduce((count, at) => count + Number(at >= 0), 0);
  const words = countStory(source.side);
  if (linked >= DRESSED_SOURCE_SHARE * words) return true;
  // Teasers are a story's beginning, and captions seldom tell who said so.
  return linked >= PARTIAL_SOURCE_SHARE * words && reachesOn(comparison, taken) && isReport(texts);
}

/** One of the page's paragraphs is from the second half of the source. */
function reachesOn({ alignment, pair }: Comparison, taken: readonly number[]): boolean {
  const half = pair.source.words.starts.length / 2;
  return taken.some((paragraph) => {
    const [first, after] = pair.page.paragraphStarts.slice(paragraph, paragraph + 2);
    return alignment.link.subarray(first, after).some((at) => at >= half);
  });
}

/** Whether texts tell who said what, as news does and captions seldom do. */
export function isReport(texts: readonly string[]): boolean {
  return countSaying(texts.join(' ')) >= NARRATIVE_SAYING_WORDS;
}

/** Whether most of the page's paragraph is what the source tells in paragraphs that nothing makes furniture. */
export function isTaken(
  { alignment, pair }: Comparison,
  paragraph: number,
  isStoryOf: (paragraph: number) => boolean,
): boolean {
  const { paragraphStarts } = pair.page;
  const first = paragraphStarts[paragraph] as number;
  const after = paragraphStarts[paragraph + 1] as number;
  let taken = 0;
  for (let at = first; at < after; at += 1) {
    const from = alignment.link[at] as number;
    if (from >= 0 && isStoryOf(pair.source.paragraphOf[from] as number)) taken += 1;
  }
  return taken >= PARAGRAPH_SHARE * (after - first);
}

/** Tells whether a paragraph's own words leave it story. A text of nothing but captions is told as story: here each counts for itself. */
export function storyByWords(side: Side): (paragraph: number) => boolean {
  const known = new Map<number, boolean>();
  return (paragraph) => {
    const isStory = known.get(paragraph) ?? !isFurnitureByWords(textOf(side, paragraph));
    known.set(paragraph, isStory);
    return isStory;
  };
}

/** A paragraph as it stands. */
export function textOf({ words, paragraphs }: Side, paragraph: number): string {
  const span = paragraphs[paragraph];
  return span === undefined ? '' : words.raw.slice(span.start, span.end);
}

/** Makes a whole paragraph story, or furniture. */
export function fillParagraph(
  { isStory, paragraphStarts }: Side,
  paragraph: number,
  flag: 0 | 1,
): void {
  isStory.fill(flag, paragraphStarts[paragraph], paragraphStarts[paragraph + 1]);
}
