import {
  MOULD_FIGURE_SHARE,
  MOULD_MOMENTS,
  MOULD_PARAGRAPH_SHARE,
  MOULD_WORDS_SHARE,
} from '../thresholds';
import { type Moments, nameOtherDays } from './moments';
import type { Pair } from './pair';

/**
 * Whether the page is the source's report on another day: another day is named, nearly all numbers are others, and
 * they are so through most of what both share. What stays are places and standing words. A story that was
 * brought up to date names another day and some other figures, but keeps those of what has happened; one with
 * new figures on top keeps whole paragraphs. Where the sentences that name the days are not shared, the days of
 * the whole texts tell.
 */
export function isOtherDay(pair: Pair, moments: Moments): boolean {
  const { numbersKept, numbersReplaced, daysKept, daysReplaced } = moments;
  if (numbersReplaced === 0) return false;
  const isAllThrough =
    moments.changed >= MOULD_PARAGRAPH_SHARE * moments.paragraphs ||
    moments.changedWords >= MOULD_WORDS_SHARE * moments.words;
  if (!isAllThrough) return false;
  const days = daysReplaced === 0 && nameOtherDays(pair) ? 1 : daysReplaced;
  const replaced = numbersReplaced + days;
  return (
    days > 0 &&
    replaced >= MOULD_MOMENTS &&
    replaced >= MOULD_FIGURE_SHARE * (replaced + numbersKept + daysKept)
  );
}
