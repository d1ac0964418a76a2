import type { Article } from '../corpus/article';
import type { Candidate } from '../match/candidates';
import { mayShare } from '../match/may-share';
import { numberPage } from '../match/page-words';
import { countStory } from '../match/side';
import type { ChosenBlock } from '../text/chosen-blocks';
import { isFurnitureByWords, isProseInDress } from '../text/furniture';
import { isAgencyCaption } from '../text/furniture-dressed';
import { isProse } from '../text/furniture-shapes';
import { BOOK_CHARACTERS, DRESSED_PARAGRAPHS, DRESSED_SOURCE_SHARE } from '../thresholds';
import { compare } from './compare';
import { fillParagraph, isReport, isTaken, storyByWords, textOf } from './dressed-copies';
import { copyStory, type Story } from './story';

/**
 * The page's paragraphs of prose that its markup sets apart between those of its story: captions, boxes,
 * promos, or a copied story dressed up as such, which only its source can tell. None where they are few. What
 * follows the story may be the next article; the reader's own choice is not doubted.
 */
export function setApartParagraphs(blocks: readonly ChosenBlock[]): number[] {
  const apart: number[] = [];
  let end = 0;
  for (const [at, { role, isStory, text }] of blocks.entries()) {
    if (role === 'story') end = apart.length;
    if (isStory !== undefined || (role !== 'caption' && role !== 'aside')) continue;
    if (isProse(text) && (!isFurnitureByWords(text) || isProseInDress(text))) apart.push(at);
  }
  return end < DRESSED_PARAGRAPHS ? [] : apart.slice(0, end);
}

/** Whether an article may have so many of these paragraphs that it is worth comparing: it has prints of some. */
export function sharesApart(
  { side }: Story,
  apart: readonly number[],
  { places }: Candidate,
): boolean {
  const shared = new Set(places.map((word) => side.paragraphOf[word]));
  // A share of the prints may miss a paragraph.
  return apart.filter((paragraph) => shared.has(paragraph)).length >= DRESSED_PARAGRAPHS - 1;
}

/**
 * Makes story of those among the page's paragraphs `apart` that are a good part of an article's story by
 * themselves, and report as news does. A picture's caption tells what is to be seen, and seldom who said so;
 * and what agencies sign or date stays a caption.
 */
export function takeBack(
  page: Story,
  apart: readonly number[],
  articles: readonly Article[],
  read: (article: Article) => Story,
): void {
  const open = copyStory(page);
  for (const paragraph of apart) fillParagraph(open.side, paragraph, 1);
  const words = numberPage(open.side);
  for (const article of articles) {
    if (article.text.length > BOOK_CHARACTERS || !mayShare(words, article.text)) continue;
    const comparison = compare(words, article, read(article));
    if (comparison === null || comparison.isMould) continue;
    const { side } = comparison.source;
    const isStoryOf = storyByWords(side);
    const taken = apart.filter((paragraph) => isTaken(comparison, paragraph, isStoryOf));
    if (taken.length < DRESSED_PARAGRAPHS) continue;
    let linked = 0;
    for (const [at, from] of comparison.alignment.link.entries()) {
      if (from >= 0 && taken.includes(open.side.paragraphOf[at] as number)) linked += 1;
    }
    if (linked < DRESSED_SOURCE_SHARE * countStory(side)) continue;
    const texts = taken.map((paragraph) => textOf(open.side, paragraph));
    if (texts.filter(isAgencyCaption).length > taken.length / 2) continue;
    if (!isReport(texts)) continue;
    for (const paragraph of taken) {
      fillParagraph(page.side, paragraph, 1);
      page.labels[paragraph] = 'story';
    }
  }
}
