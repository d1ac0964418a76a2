import { OTHER_AMOUNTS, OTHER_AMOUNTS_SHARE } from '../thresholds';
import { isDirections } from './directions';
import { isForecast } from './forecast';
import type { Moments } from './moments';
import type { Pair } from './pair';
import type { WordPassage } from './passages';

/**
 * Whether what page and source share are the steps of two dishes, or forecasts for two days: most of it are directions
 * for cooking, or tells the weather, and half of its numbers are others. Whoever copies one keeps its grams,
 * minutes and degrees.
 */
export function hasOtherAmounts(
  { page }: Pair,
  { numbersKept, numbersReplaced }: Moments,
  passages: readonly WordPassage[],
): boolean {
  // Told first: the words of kitchen and weather cost time.
  if (numbersReplaced < OTHER_AMOUNTS || numbersReplaced < numbersKept) return false;
  return (
    isMostly(passages, (paragraph) => isDirections(page, paragraph)) ||
    isMostly(passages, (paragraph) => isForecast(page, paragraph))
  );
}

/** Paragraphs of this kind hold most of what is shared. */
function isMostly(
  passages: readonly WordPassage[],
  isOfKind: (paragraph: number) => boolean,
): boolean {
  const known = new Map<number, boolean>();
  let words = 0;
  let ofKind = 0;
  for (const { paragraph, page, isEcho } of passages) {
    if (isEcho) continue;
    const isOne = known.get(paragraph) ?? isOfKind(paragraph);
    known.set(paragraph, isOne);
    words += page.end - page.start;
    if (isOne) ofKind += page.end - page.start;
  }
  return ofKind >= OTHER_AMOUNTS_SHARE * words;
}
