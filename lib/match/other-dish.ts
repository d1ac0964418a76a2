import { OTHER_DISH_NUMBERS, OTHER_DISH_SHARE } from '../thresholds';
import { isDirections } from './directions';
import type { Moments } from './moments';
import type { Pair } from './pair';
import type { WordPassage } from './passages';

/**
 * Whether what page and source share are the steps of two dishes: most of it are directions for cooking, and
 * half of their numbers are others. Whoever copies a recipe keeps its grams and minutes.
 */
export function isOtherDish(
  { page }: Pair,
  { numbersKept, numbersReplaced }: Moments,
  passages: readonly WordPassage[],
): boolean {
  // Told first: the words of the kitchen cost time.
  if (numbersReplaced < OTHER_DISH_NUMBERS || numbersReplaced < numbersKept) return false;
  const directions = new Map<number, boolean>();
  let words = 0;
  let inDirections = 0;
  for (const { paragraph, page: range, isEcho } of passages) {
    if (isEcho) continue;
    const known = directions.get(paragraph) ?? isDirections(page, paragraph);
    directions.set(paragraph, known);
    words += range.end - range.start;
    if (known) inDirections += range.end - range.start;
  }
  return inDirections >= OTHER_DISH_SHARE * words;
}
