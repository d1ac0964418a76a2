import { PARAGRAPH_LINKED_SHARE } from '../thresholds';
import type { Alignment } from './align';
import { hasEvidence } from './evidence';
import type { Pair } from './pair';
import type { WordPassage } from './passages';
import { isTold } from './told-paragraphs';

/**
 * Takes back the passages of page paragraphs that are not told from the source: most of their words are
 * other words, and what is linked would be no evidence by itself. That the page takes other
 * paragraphs from a source does not explain a phrase in one of its own. Unlinks them in
 * `alignment`; answers with the passages that stay.
 */
export function dropThin(
  pair: Pair,
  { link, echo }: Alignment,
  passages: readonly WordPassage[],
): WordPassage[] {
  const isThin = new Map<number, boolean>();
  for (const { paragraph } of passages) {
    if (!isThin.has(paragraph)) isThin.set(paragraph, thin(pair, link, echo, paragraph));
  }
  return passages.filter(({ paragraph, page, isEcho }) => {
    if (!isThin.get(paragraph)) return true;
    (isEcho ? echo : link).fill(-1, page.start, page.end);
    return false;
  });
}

function thin(pair: Pair, link: Int32Array, echo: Int32Array, paragraph: number): boolean {
  const first = pair.page.paragraphStarts[paragraph] as number;
  const after = pair.page.paragraphStarts[paragraph + 1] as number;
  const linked = link.slice(first, after);
  let words = 0;
  let kept = 0;
  for (let at = 0; at < linked.length; at += 1) {
    if ((linked[at] as number) < 0) linked[at] = echo[first + at] as number;
    words += pair.page.isStory[first + at] as number;
    if ((linked[at] as number) >= 0) kept += 1;
  }
  if (kept >= PARAGRAPH_LINKED_SHARE * words) return false;
  const pageIds = pair.pageIds.subarray(first, after);
  return !isTold(pair.words, pageIds, linked) && !hasEvidence({ ...pair, pageIds }, linked);
}
