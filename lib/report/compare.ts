import type { Article } from '../corpus/article';
import { type Alignment, alignPair } from '../match/align';
import { cutPassages, type WordPassage } from '../match/passages';
import { type Pair, pairSides, type Side } from '../match/side';
import { EVIDENCE_CONTENT_WORDS, STRONG_RUN_WORDS } from '../thresholds';
import { markFurniture, paragraphKeys, type Story } from './story';

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
}

/** Aligns the page with one source; null where what they share is no evidence of reuse. */
export function compare(page: Story, article: Article, source: Story): Comparison | null {
  const pair = pairSides(page.side, source.side);
  const alignment = alignPair(pair);
  if (!hasEvidence(pair, alignment.link)) return null;
  const passages = cutPassages(pair, alignment);
  const onPage = new Uint8Array(page.side.words.keys.length);
  for (const passage of passages) onPage.fill(1, passage.page.start, passage.page.end);
  let words = 0;
  for (const flag of onPage) words += flag;
  if (words === 0) return null;
  return { article, source, pair, alignment, passages, onPage, words };
}

/** One run of linked words is long enough, and of enough words of matter, to be no chance. */
function hasEvidence(pair: Pair, link: Int32Array): boolean {
  let run = 0;
  let matter = 0;
  for (let at = 0; at < link.length; at += 1) {
    const source = link[at] as number;
    if (source < 0) {
      run = 0;
      matter = 0;
      continue;
    }
    if (at === 0 || link[at - 1] !== source - 1) {
      run = 0;
      matter = 0;
    }
    run += 1;
    matter += pair.isContent[pair.pageIds[at] as number] as number;
    if (run >= STRONG_RUN_WORDS && matter >= EVIDENCE_CONTENT_WORDS) return true;
  }
  return false;
}

/**
 * What one side shows as furniture (a caption, say) is not left out or added on the
 * other: free story paragraphs of either side that stand in the other's furniture, word
 * for word, become furniture too.
 */
export function settleFurniture(page: Story, comparison: Comparison): void {
  const linkedInSource = new Uint8Array(comparison.source.side.words.keys.length);
  for (const at of comparison.alignment.link) if (at >= 0) linkedInSource[at] = 1;
  const sourceFurniture = furnitureText(comparison.source.side);
  const pageFurniture = furnitureText(page.side);
  settle(page.side, comparison.onPage, sourceFurniture);
  settle(comparison.source.side, linkedInSource, pageFurniture);
}

function furnitureText(side: Side): string {
  const texts = side.paragraphs
    .map((_, paragraph) => paragraph)
    .filter((paragraph) => side.isStory[side.paragraphStarts[paragraph] as number] === 0)
    .map((paragraph) => paragraphKeys(side, paragraph));
  return `  ${texts.join('  ')}  `;
}

function settle(side: Side, used: Uint8Array, otherFurniture: string): void {
  side.paragraphs.forEach((_, paragraph) => {
    const first = side.paragraphStarts[paragraph] as number;
    const after = side.paragraphStarts[paragraph + 1] as number;
    if (after === first || side.isStory[first] === 0) return;
    for (let at = first; at < after; at += 1) if (used[at] === 1) return;
    if (otherFurniture.includes(`  ${paragraphKeys(side, paragraph)}  `)) {
      markFurniture(side, paragraph);
    }
  });
}
