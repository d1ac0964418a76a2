import { FIGURE, firstOf } from '../text/words';
import { DENSE_CONTENT_WORDS, DENSE_WORDS, TOLD_PAIRS_SHARE } from '../thresholds';
import type { PageWords } from './page-words';

/**
 * Whether a page paragraph, or some of its words, by number, is told from a source though many of
 * its words were changed: so much of it is linked, and nearly half of its words in runs of two or more.
 * Every third word may have been changed; two reports of one event share words, but not beside each
 * other. They do share figures, which do not count.
 */
export function isTold(page: PageWords, ids: Int32Array, link: Int32Array): boolean {
  let words = 0;
  let inRuns = 0;
  let weight = 0;
  let matter = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] as number;
    if (id < 0 || isFigure(page, id)) continue;
    words += 1;
    const source = link[at] as number;
    if (source < 0) continue;
    weight += page.mass[id] as number;
    matter += page.isContent[id] as number;
    if (link[at - 1] === source - 1 || link[at + 1] === source + 1) inRuns += 1;
  }
  return (
    weight >= DENSE_WORDS && matter >= DENSE_CONTENT_WORDS && inRuns >= TOLD_PAIRS_SHARE * words
  );
}

function isFigure({ side, numbers }: PageWords, id: number): boolean {
  return firstOf(side.words, numbers.first[id] as number) === FIGURE;
}
