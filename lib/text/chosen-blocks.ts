import type { PageBlock } from './page-reading';
import { hashWord } from './scan-words';

/** Which blocks of a page the reader calls story and which not, by `blockKey`; of others the rules decide. */
export type BlockChoice = readonly (readonly [key: number, isStory: boolean])[];

/** A block on which the reader has decided. Never comes from a web page. */
export interface ChosenBlock extends PageBlock {
  isStory?: boolean;
}

/** Stands for a block by its text: pages are read anew, and blocks come and go before it. */
export function blockKey(text: string): number {
  return hashWord(text.replace(/\s+/g, ' ').trim());
}

/** The blocks as the reader chose them. */
export function applyChoice(blocks: readonly PageBlock[], choice: BlockChoice): ChosenBlock[] {
  const chosen = new Map(choice);
  return blocks.map((block) => {
    const isStory = chosen.get(blockKey(block.text));
    return isStory === undefined ? block : { ...block, isStory };
  });
}

/** A choice with later decisions in it. */
export function amendChoice(choice: BlockChoice, later: BlockChoice): BlockChoice {
  return [...new Map([...choice, ...later])];
}
