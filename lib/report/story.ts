import { readSide, type Side } from '../match/side';
import type { Credit, CreditContext } from '../provenance/credit';
import { readCredits } from '../provenance/credit-lines';
import { labelParagraphs, type ParagraphLabel } from '../text/furniture';
import { BLOCK_SEPARATOR, type BlockRole, joinBlocks, type PageBlock } from '../text/page-reading';
import { splitParagraphs } from '../text/paragraphs';
import type { Span } from '../text/span';
import { readWords } from '../text/words';

/** A text with its story told from its furniture, and the credits that it gives. */
export interface Story {
  side: Side;
  labels: ParagraphLabel[];
  credits: Credit[];
}

/** Reads a page's blocks. Offsets of the side point into the blocks joined by a blank line. */
export function readPageStory(
  blocks: readonly PageBlock[],
  page: { title: string | null; byline: string | null; language: string | null },
  context: CreditContext,
): Story {
  const spans: Span[] = [];
  let at = 0;
  for (const block of blocks) {
    spans.push({ start: at, end: at + block.text.length });
    at += block.text.length + BLOCK_SEPARATOR.length;
  }
  return readStory(joinBlocks(blocks), spans, blocks, page, context);
}

/** Reads a stored text. Offsets of the side point into the text as given. */
export function readSourceStory(
  text: string,
  source: { title: string | null; byline: string | null; language: string | null },
  context: CreditContext,
): Story {
  const spans = splitParagraphs(text);
  const paragraphs = spans.map((span) => ({ text: text.slice(span.start, span.end) }));
  return readStory(text, spans, paragraphs, source, context);
}

function readStory(
  text: string,
  spans: Span[],
  paragraphs: readonly { text: string; role?: BlockRole }[],
  about: { title: string | null; byline: string | null; language: string | null },
  context: CreditContext,
): Story {
  const labels = labelParagraphs(paragraphs, about);
  const credits = readCredits(paragraphs, context);
  const isCredit = new Set(
    credits.filter((credit) => credit.wholeBlock).map((credit) => credit.block),
  );
  const isFurniture = (paragraph: number) =>
    isCredit.has(paragraph) || !isStoryLabel(labels[paragraph]);
  return { side: readSide(readWords(text), spans, isFurniture), labels, credits };
}

function isStoryLabel(label: ParagraphLabel | undefined): boolean {
  return label === 'story' || label === 'heading';
}

/** Spans of the paragraphs that are furniture now. */
export function furnitureSpans(side: Side): Span[] {
  return side.paragraphs.filter((_, paragraph) => {
    const first = side.paragraphStarts[paragraph] as number;
    const after = side.paragraphStarts[paragraph + 1] as number;
    return first === after || side.isStory[first] === 0;
  });
}

/** Takes a paragraph out of the story. */
export function markFurniture(side: Side, paragraph: number): void {
  side.isStory.fill(0, side.paragraphStarts[paragraph], side.paragraphStarts[paragraph + 1]);
}

/** The normalised words of a paragraph, joined by spaces. */
export function paragraphKeys(side: Side, paragraph: number): string {
  return side.words.keys
    .slice(side.paragraphStarts[paragraph], side.paragraphStarts[paragraph + 1])
    .join(' ');
}
