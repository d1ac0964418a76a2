import { countStory } from '../match/side';
import type { ChosenBlock } from '../text/chosen-blocks';
import { BLOCK_SEPARATOR, type PageReading } from '../text/page-reading';
import { MIN_PAGE_WORDS } from '../thresholds';
import { creditContext } from './build-report';
import { readPageStory } from './story';

/**
 * A page's story and its credit lines, without the rest of its furniture, paragraphs apart by a blank
 * line; null for a story too short to be compared with. Who credits whom is read from a stored
 * text as from a page: so credit lines stay. Where the reader has chosen, that is what counts.
 */
export function storyText(page: PageReading): string | null {
  const story = readPageStory(page.blocks, page, creditContext(page));
  if (countStory(story.side) < MIN_PAGE_WORDS) return null;
  const credits = new Set(story.credits.map(({ block }) => block));
  const isKept = (at: number) =>
    story.labels[at] === 'story' || story.labels[at] === 'heading' || credits.has(at);
  const blocks: readonly ChosenBlock[] = page.blocks;
  return blocks
    .filter(({ isStory }, at) => isStory ?? isKept(at))
    .map(({ text }) => text)
    .join(BLOCK_SEPARATOR);
}
