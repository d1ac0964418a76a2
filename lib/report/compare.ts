import type { Article } from '../corpus/article';
import { type Alignment, alignPair } from '../match/align';
import { hasEvidence } from '../match/evidence';
import { accountedInSource } from '../match/left-out';
import { dropRewritten, isMould } from '../match/mould';
import type { PageWords } from '../match/page-words';
import { type Pair, pairWith } from '../match/pair';
import { cutPassages, type WordPassage } from '../match/passages';
import type { GivenWords } from '../match/quotation-share';
import type { Side } from '../match/side';
import { dropThin } from '../match/thin-paragraphs';
import { trimQuotations } from '../match/trim-quotations';
import { FURNITURE_RUN_WORDS, FURNITURE_SEARCH_CHARACTERS } from '../thresholds';
import { paragraphKeys, type Story } from './story';

/** A page compared with one stored article. */
export interface Comparison {
  article: Article;
  source: Story;
  pair: Pair;
  alignment: Alignment;
  /** In page order. */
  passages: WordPassage[];
  /** 1 for page words in passages. */
  onPage: Uint8Array;
  /** How many that are. */
  words: number;
  /** Page and article are one mould poured twice: what they share is no reuse, but for long prose. */
  isMould: boolean;
}

/** Aligns the page with one source; null where what they share is no evidence of reuse. */
export function compare(page: PageWords, article: Article, source: Story): Comparison | null {
  const pair = pairWith(page, source.side);
  const alignment = alignPair(pair);
  if (!hasEvidence(pair, alignment.link)) return null;
  let passages = cutPassages(pair, alignment);
  const mould = isMould(pair, alignment, passages);
  if (mould) passages = dropRewritten(pair, alignment, passages);
  passages = dropThin(pair, alignment, passages);
  if (!hasEvidence(pair, alignment.link)) return null;
  const onPage = new Uint8Array(page.side.words.starts.length);
  for (const passage of passages) onPage.fill(1, passage.page.start, passage.page.end);
  let words = 0;
  for (const flag of onPage) words += flag;
  if (words === 0) return null;
  return { article, source, pair, alignment, passages, onPage, words, isMould: mould };
}

/** Leaves of the passages that are quotations only what stands in quotation marks. */
export function cutToQuotations(comparison: Comparison, given: GivenWords): void {
  comparison.passages = trimQuotations(comparison.alignment, comparison.passages, given);
  comparison.onPage.fill(0);
  for (const passage of comparison.passages) {
    comparison.onPage.fill(1, passage.page.start, passage.page.end);
  }
  comparison.words = comparison.onPage.reduce((sum, flag) => sum + flag, 0);
}

/**
 * What one side shows as furniture (a caption, say) is not left out or added on the
 * other: free story words of either side that stand in the other's furniture, word for
 * word, become furniture too, also where a copy merged them into a paragraph of story.
 * Page words that any of the sources accounts for are not free.
 */
export function settleFurniture(page: Story, sources: readonly Comparison[]): void {
  const onPage = new Uint8Array(page.side.words.starts.length);
  for (const source of sources) {
    for (let at = 0; at < onPage.length; at += 1) if (source.onPage[at] === 1) onPage[at] = 1;
  }
  for (const { source, alignment, passages } of sources) {
    const inSource = accountedInSource(source.side, alignment.link, passages);
    const sourceFurniture = furnitureText(source.side);
    const pageFurniture = furnitureText(page.side);
    if (sourceFurniture !== null) settle(page.side, onPage, sourceFurniture);
    if (pageFurniture !== null) settle(source.side, inSource, pageFurniture);
  }
}

/** The furniture's normalised words; paragraphs apart by a mark that no word holds. Null where there is none. */
function furnitureText(side: Side): string | null {
  const texts = side.paragraphs
    .map((_, paragraph) => paragraph)
    .filter((paragraph) => side.isStory[side.paragraphStarts[paragraph] as number] === 0)
    .map((paragraph) => paragraphKeys(side, paragraph));
  return texts.length === 0 ? null : ` | ${texts.join(' | ')} | `;
}

function settle(side: Side, accounted: Uint8Array, otherFurniture: string): void {
  const isFree = (at: number) => accounted[at] === 0 && side.isStory[at] === 1;
  const stands = (from: number, to: number) => {
    const keys = side.words.keys.slice(from, to).join(' ');
    return to - from >= FURNITURE_RUN_WORDS
      ? otherFurniture.includes(` ${keys} `)
      : otherFurniture.includes(` | ${keys} | `);
  };
  const count = side.words.starts.length;
  let searches = FURNITURE_SEARCH_CHARACTERS / otherFurniture.length;
  for (let at = 0; at < count && searches > 0; ) {
    if (!isFree(at)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < count && isFree(end) && side.paragraphOf[end] === side.paragraphOf[at]) end += 1;
    for (let from = at; from < end; ) {
      let to = from + 1;
      while (to < end && side.sentenceOf[to] === side.sentenceOf[from]) to += 1;
      searches -= 1;
      if (stands(from, to)) side.isStory.fill(0, from, to);
      from = to;
    }
    at = end;
  }
}
