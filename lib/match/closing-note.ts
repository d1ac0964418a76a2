import { NOTE_PARAGRAPHS, STANDING_PARAGRAPHS, STANDING_WORDS } from '../thresholds';
import type { WordPassage } from './passages';
import { countStory, type Side } from './side';

/**
 * Whether all that page and source share is how both end: a short note below two stories that are else
 * unlike each other. What stands so is the paper's, an agency's or an authority's (who wrote, what went before, whom
 * to call, who mourns), and was not taken from one story into the other.
 */
export function isClosingNote(page: Side, source: Side, passages: readonly WordPassage[]): boolean {
  let onPage = Number.POSITIVE_INFINITY;
  let inSource = Number.POSITIVE_INFINITY;
  for (const passage of passages) {
    onPage = Math.min(onPage, passage.page.start);
    inSource = Math.min(inSource, passage.source.start);
  }
  return closes(page, onPage) && closes(source, inSource);
}

/** From this word on there are but few words of story, behind a story of several paragraphs that has more. */
function closes(side: Side, from: number): boolean {
  const { isStory, paragraphOf } = side;
  const before = new Set<number>();
  const behind = new Set<number>();
  let words = 0;
  for (let at = 0; at < isStory.length; at += 1) {
    if (isStory[at] === 0) continue;
    (at < from ? before : behind).add(paragraphOf[at] as number);
    if (at >= from) words += 1;
  }
  before.delete(paragraphOf[from] as number);
  return (
    words <= STANDING_WORDS &&
    2 * words < countStory(side) &&
    behind.size <= NOTE_PARAGRAPHS &&
    before.size + 1 >= STANDING_PARAGRAPHS
  );
}
