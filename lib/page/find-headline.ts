import { HEADLINE_OVERLAP } from '../thresholds';
import * as Evidence from './evidence-bits';
import type { Branch, RawBlock } from './page-blocks';

/** Index of the block that is the article's headline, or -1. */
export function findHeadline(
  blocks: readonly RawBlock[],
  branches: readonly Branch[],
  titles: readonly string[],
): number {
  const wanted = [...new Set(titles)].map(wordSet).filter((set) => set.size > 0);
  let best = -1;
  let bestScore = -1;
  for (let i = 0; i < blocks.length; i++) {
    const { text, linkShare } = blocks[i]!;
    if (text.length > 400) continue;
    const rank = headlineRank(blocks[i]!, branches);
    if (rank < 0 || (rank === 0 && linkShare > 0.5)) continue;
    if (rank < 3 && !titles.some(({ length }) => isNear(text.length, length))) continue;
    const words = wordSet(text);
    const likeness = Math.max(0, ...wanted.map((title) => overlap(words, title)));
    if (likeness < (rank === 0 ? WORD_FOR_WORD : rank < 3 ? HEADLINE_OVERLAP : 0)) continue;
    // A title found word for word is the headline at any rank; an h1 counts a little by itself. One
    // that nothing marks as a headline is one where there is no other.
    const score = rank && (likeness >= HEADLINE_OVERLAP ? likeness * 10 : 0) + rank;
    if (score <= bestScore) continue;
    best = i;
    bestScore = score;
    if (rank === 4 && likeness > WORD_FOR_WORD) break;
  }
  return best;
}

/** Long enough and short enough to be the title's words, an outlet's name more or less. */
function isNear(length: number, title: number): boolean {
  return length > title * 0.3 && length < title * 3;
}

/** From this likeness on all words of a line are the title's: a headline that nothing marks as one. */
const WORD_FOR_WORD = 0.95;

/**
 * 4: h1 in no link, 3: h1, 2: h2 or a class named headline, 1: h3, 0: any line, also of a teaser, which
 * may be this article's own, -1: no headline.
 */
function headlineRank(block: RawBlock, branches: readonly Branch[]): number {
  let rank = 0;
  for (let at = block.branch, up = 0; at >= 0 && up < 4; at = branches[at]!.parent, up++) {
    const { tag, evidence } = branches[at]!;
    if (tag === 'H1') rank = Math.max(rank, block.linkShare > 0.5 ? 2.5 : 4);
    else if (tag === 'H2' || (evidence & Evidence.headline && up < 2)) rank = Math.max(rank, 2);
    else if (tag === 'H3' || tag === 'TITLE') rank = Math.max(rank, 1);
    if (evidence & (Evidence.article | Evidence.body)) break;
    if (evidence & (Evidence.nav | Evidence.comments)) return -1;
    if (evidence & Evidence.related) return evidence & Evidence.standfirst ? 0 : -1;
  }
  return block.linkShare > 0.8 ? Math.min(rank, 1.5) : rank;
}

/** Plain characters: the classes of all letters (`\p{L}`) take the browser a millisecond to prepare. */
const SEPARATORS = /[\s!-/:-@[-`{-~¡-¿‐-⁞、。「」『』【】（）！？：；，]+/;

function wordSet(text: string): Set<string> {
  const words = text.slice(0, 500).toLowerCase().split(SEPARATORS);
  const set = new Set<string>();
  for (const word of words) {
    if (word === '') continue;
    // Unspaced scripts come as one long word: pairs of characters stand for words.
    if (word.length > 3 && word.charCodeAt(0) >= 0x2e80) {
      for (let i = 0; i + 2 <= word.length; i++) set.add(word.slice(i, i + 2));
    } else set.add(word);
  }
  return set;
}

/** Dice coefficient of two word sets, or the share of the block's words when the title is longer (outlet name added). */
function overlap(block: Set<string>, title: Set<string>): number {
  if (block.size === 0) return 0;
  let shared = 0;
  for (const word of block) if (title.has(word)) shared++;
  const dice = (2 * shared) / (block.size + title.size);
  return block.size >= 4
    ? Math.max(dice, (shared / block.size) * 0.95 * (dice > 0.5 ? 1 : 0.6))
    : dice;
}
