import { MOULD_FIGURE_SHARE, MOULD_MOMENTS, MOULD_PARAGRAPH_SHARE } from '../thresholds';
import type { Moments } from './moments';

/**
 * Whether the page is the source's report on another day: another day is named, nearly all numbers are others, and
 * they are so all through the text. What stays are places and standing words. A story that was
 * brought up to date names another day and some other figures, but keeps those of what has happened; one with
 * new figures on top keeps whole paragraphs.
 */
export function isOtherDay(moments: Moments): boolean {
  const { numbersReplaced, daysReplaced, paragraphs, changed } = moments;
  if (numbersReplaced === 0 || daysReplaced === 0) return false;
  const replaced = numbersReplaced + daysReplaced;
  const all = replaced + moments.numbersKept + moments.daysKept;
  return (
    replaced >= MOULD_MOMENTS &&
    replaced >= MOULD_FIGURE_SHARE * all &&
    changed.size >= MOULD_PARAGRAPH_SHARE * paragraphs.size
  );
}
