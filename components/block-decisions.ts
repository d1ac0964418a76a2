import { type BlockChoice, blockKey } from '@/lib/text/chosen-blocks';
import type { ReadBlock } from './read-blocks';

/** What the reader ticked (by the block's start) otherwise than it was read. */
export function decisionsOf(
  blocks: readonly Pick<ReadBlock, 'start' | 'text' | 'isStory'>[],
  ticked: ReadonlyMap<number, boolean>,
): BlockChoice {
  return blocks.flatMap(({ start, text, isStory }) => {
    const now = ticked.get(start) ?? isStory;
    return now === isStory ? [] : [[blockKey(text), now] as const];
  });
}
