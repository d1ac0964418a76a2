import type { Span } from '../text/span';
import { PLACE_WORDS_AROUND, SHOW_PLACE_MS } from '../thresholds';
import type { ReadPage } from './block-ranges';
import type { Marks } from './marks';
import { boxOf, parentOf, scrollToElement } from './safe-dom';

/**
 * Scrolls the page to a span of its joined text and shows it for a moment. A collapsed span (a place
 * where text is left out) shows the words at either side. False when the place is no longer on the page.
 */
export function showPlace(read: ReadPage, marks: Marks, span: Span, signal: AbortSignal): boolean {
  const shown = span.start >= span.end ? read.aroundPlace(span.start, PLACE_WORDS_AROUND) : span;
  const ranges = read.rangesFor(shown);
  const first = ranges[0];
  if (!first || signal.aborted) return false;
  scrollTo(first);
  marks.paintHere(ranges);
  const forget = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', forget);
  };
  const timer = setTimeout(() => {
    forget();
    marks.clearHere(ranges);
  }, SHOW_PLACE_MS);
  signal.addEventListener('abort', forget);
  return true;
}

function scrollTo(place: StaticRange): void {
  const parent = parentOf(place.startContainer);
  if (!(parent instanceof Element)) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (boxOf(parent).height < innerHeight / 2) {
    scrollToElement(parent, { behavior, block: 'center' });
    return;
  }
  // The middle of a long block may be far from the place: bring the place itself to the upper third.
  scrollToElement(parent, { behavior: 'instant', block: 'nearest' });
  const range = new Range();
  range.setStart(place.startContainer, place.startOffset);
  range.collapse(true);
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior });
}
