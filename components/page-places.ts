import type { Passage } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';

/**
 * Where a stretch of a source stands on the page: the passages that it reaches into, cut to the
 * part that answers it, or null when there is none. Passages that stand apart on the page (a moved
 * sentence) give the place of the longest alone.
 */
export function placeOnPage(
  passages: readonly Passage[],
  source: Span,
  pageText: string,
): Span | null {
  const places = passages
    .map((passage) => counterpart(passage, source, pageText))
    .sort((a, b) => a.start - b.start);
  const first = places[0];
  if (!first) return null;
  const touching = places.every((place, index) => {
    const before = places[index - 1];
    return !before || pageText.slice(before.end, place.start).length <= NEXT_TO;
  });
  if (touching) return { start: first.start, end: (places.at(-1) as Span).end };
  return places.reduce((longest, place) =>
    place.end - place.start > longest.end - longest.start ? place : longest,
  );
}

/** Two places with at most this many characters between them (a word or two, a blank line) are one. */
const NEXT_TO = 40;

/** A passage's two sides are of nearly one length, so that a share of one is that share of the other, to the word. */
function counterpart(passage: Passage, source: Span, pageText: string): Span {
  const length = passage.source.end - passage.source.start;
  const pageLength = passage.page.end - passage.page.start;
  const start = Math.max(source.start, passage.source.start) - passage.source.start;
  const end = Math.min(source.end, passage.source.end) - passage.source.start;
  if (length <= 0 || (start <= 0 && end >= length)) return { ...passage.page };
  const from = passage.page.start + Math.round((start / length) * pageLength);
  const to = passage.page.start + Math.round((end / length) * pageLength);
  return {
    start: start === 0 ? passage.page.start : wordStart(pageText, from, passage.page.start),
    end: end === length ? passage.page.end : wordEnd(pageText, to, passage.page.end),
  };
}

function wordStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && !/\s/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function wordEnd(text: string, at: number, most: number): number {
  let end = at;
  while (end < most && !/\s/.test(text.charAt(end))) end += 1;
  return end;
}
