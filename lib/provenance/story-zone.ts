import { isCaptionText } from '../text/furniture-captions';
import { SENTENCE_END } from '../text/furniture-shapes';
import type { BlockRole } from '../text/page-reading';
import type { Standing } from './matched-lines';

/** One block as credits are read: a page's block, or a paragraph of a stored text. */
export interface CreditBlock {
  text: string;
  role?: BlockRole;
}

/** Where the story lies among the blocks. */
export interface Zone {
  /** First and last block that is a paragraph of prose. */
  first: number;
  last: number;
  /** The last paragraphs of prose: where a story's closing credit stands. */
  closing: number;
  count: number;
}

/** Author lines stand no further than so many blocks from the story. */
export const NEAR = 6;
/** How many paragraphs of prose may follow a closing credit: an author's note, a promo. */
const AFTER_CLOSING = 2;

/** Finds the story's paragraphs of prose. */
export function findZone(blocks: readonly CreditBlock[]): Zone {
  const prose: number[] = [];
  blocks.forEach((block, number) => {
    const isText = block.role === undefined || block.role === 'story';
    if (isText && isProse(block.text)) prose.push(number);
  });
  return {
    first: prose[0] ?? 0,
    last: prose[prose.length - 1] ?? blocks.length - 1,
    closing: prose[Math.max(0, prose.length - 1 - AFTER_CLOSING)] ?? 0,
    count: blocks.length,
  };
}

function isProse(text: string): boolean {
  return text.length >= 80 && SENTENCE_END.test(text.slice(-50));
}

/** What a block's place and neighbours say about what it can credit. */
export function standingOf(blocks: readonly CreditBlock[], number: number, zone: Zone): Standing {
  const { role } = blocks[number] as CreditBlock;
  const before = blocks[number - 1];
  const after = blocks[number + 1];
  const isPicture = (block: CreditBlock | undefined) =>
    block !== undefined && (block.role === 'caption' || isCaptionText(block.text));
  const canCredit = role !== 'heading' && role !== 'headline' && role !== 'standfirst';
  return {
    isHead: canCredit && isHead(number, zone),
    isFoot: canCredit && number >= zone.closing && number <= zone.last + NEAR,
    isByline: role === 'byline',
    isAside: role === 'aside',
    isCaption: role === 'caption',
    besidePicture: isPicture(before) || (role === 'caption' && isPicture(after)),
    followsProse: before !== undefined && SENTENCE_END.test(before.text.slice(-60)),
    precedesProse: after !== undefined && isProse(after.text),
  };
}

/** Where the block of a line stands, more closely than for outlets that are known. */
export interface GivenStanding extends Standing {
  /** Above the story's first paragraph. */
  isAbove: boolean;
  /** Below its last, or the last itself. */
  isBelow: boolean;
}

/** Buttons and links that may stand between a story and its last line. */
const BUTTONS = 4;

/** The same for a line that may name somebody whom nobody knows: more must speak for it. */
export function givenStanding(
  blocks: readonly CreditBlock[],
  number: number,
  zone: Zone,
): GivenStanding {
  const near = blocks.slice(Math.max(0, number - BUTTONS), number);
  const before = near.findLast(({ role }) => role !== 'aside');
  return {
    ...standingOf(blocks, number, zone),
    followsProse: before !== undefined && SENTENCE_END.test(before.text.slice(-60)),
    isAbove: number < zone.first && isHead(number, zone),
    isBelow: number >= zone.last,
  };
}

/** At the story's head, its first two paragraphs included. */
export const isHead = (number: number, zone: Zone): boolean =>
  number <= zone.first + 1 && number >= zone.first - NEAR;
