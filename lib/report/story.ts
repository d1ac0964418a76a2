import { rangeSpan } from '../match/passages';
import { countStory, readSide, type Side } from '../match/side';
import type { Credit, CreditContext } from '../provenance/credit';
import { readCredits } from '../provenance/credit-lines';
import type { ChosenBlock } from '../text/chosen-blocks';
import { labelParagraphs } from '../text/furniture';
import { BLOCK_SEPARATOR, type BlockRole, joinBlocks } from '../text/page-reading';
import type { ParagraphLabel } from '../text/paragraph-label';
import { splitParagraphs } from '../text/paragraphs';
import type { Span } from '../text/span';
import { keysOf, readWords, type Words } from '../text/words';
import { QUOTED_MOST_SHARE } from '../thresholds';

/** A text with its story told from its furniture, and the credits that it gives. */
export interface Story {
  side: Side;
  labels: ParagraphLabel[];
  credits: Credit[];
}

/** Reads a page's blocks. Offsets of the side point into the blocks joined by a blank line; `words` are those of that text, where they are known. */
export function readPageStory(
  blocks: readonly ChosenBlock[],
  page: { title: string | null; byline: string | null; language: string | null },
  context: CreditContext,
  words: Words = readWords(joinBlocks(blocks)),
): Story {
  const spans: Span[] = [];
  let at = 0;
  for (const block of blocks) {
    spans.push({ start: at, end: at + block.text.length });
    at += block.text.length + BLOCK_SEPARATOR.length;
  }
  return readStory(words, spans, blocks, page, context);
}

/** Reads a stored text. Offsets of the side point into the text as given. */
export function readSourceStory(
  text: string,
  source: { title: string | null; byline: string | null; language: string | null },
  context: CreditContext,
): Story {
  const spans = splitParagraphs(text);
  const paragraphs = spans.map((span) => ({ text: text.slice(span.start, span.end) }));
  return readStory(readWords(text), spans, paragraphs, source, context);
}

/** A story whose furniture and credits can be settled anew. */
export function copyStory(story: Story): Story {
  return { ...story, side: { ...story.side, isStory: story.side.isStory.slice() } };
}

function readStory(
  words: Words,
  spans: Span[],
  paragraphs: readonly { text: string; role?: BlockRole; isStory?: boolean; quoted?: true }[],
  about: { title: string | null; byline: string | null; language: string | null },
  context: CreditContext,
): Story {
  const labels = labelParagraphs(paragraphs, about);
  const credits = readCredits(paragraphs, context);
  const isCredit = new Set(
    credits.filter((credit) => credit.wholeBlock).map((credit) => credit.block),
  );
  // What the reader says of a block stands above all rules.
  const isFurniture = (paragraph: number) =>
    !(
      paragraphs[paragraph]?.isStory ??
      (!isCredit.has(paragraph) && isStoryLabel(labels[paragraph]))
    );
  const side = readSide(words, spans, isFurniture);
  const quoted = quotedParagraphs(side, paragraphs);
  return { side: quoted.size > 0 ? { ...side, quoted } : side, labels, credits };
}

/** The paragraphs set apart as quotations; none where these are most of the story: then that is how the page sets its text. */
function quotedParagraphs(side: Side, paragraphs: readonly { quoted?: true }[]): Set<number> {
  const quoted = new Set<number>();
  let words = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.quoted !== true) continue;
    quoted.add(at);
    const { paragraphStarts, isStory } = side;
    for (
      let word = paragraphStarts[at] as number;
      word < (paragraphStarts[at + 1] as number);
      word += 1
    )
      words += isStory[word] as number;
  }
  return words > QUOTED_MOST_SHARE * countStory(side) ? new Set() : quoted;
}

function isStoryLabel(label: ParagraphLabel | undefined): boolean {
  return label === 'story' || label === 'heading';
}

/** What is furniture now: whole paragraphs with all their marks, and runs of words inside paragraphs of story. */
export function furnitureSpans(side: Side): Span[] {
  return side.paragraphs.flatMap((span, paragraph) => {
    const first = side.paragraphStarts[paragraph] as number;
    const after = side.paragraphStarts[paragraph + 1] as number;
    const runs: Span[] = [];
    for (let at = first; at < after; ) {
      let end = at + 1;
      while (end < after && side.isStory[end] === side.isStory[at]) end += 1;
      if (side.isStory[at] === 0) {
        if (at === first && end === after) return [span];
        runs.push(rangeSpan(side, { start: at, end }));
      }
      at = end;
    }
    return first === after ? [span] : runs;
  });
}

/** The normalised words of a paragraph, joined by spaces. */
export function paragraphKeys(side: Side, paragraph: number): string {
  return keysOf(
    side.words,
    side.paragraphStarts[paragraph] as number,
    side.paragraphStarts[paragraph + 1] as number,
  ).join(' ');
}
