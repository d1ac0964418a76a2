import type { LeftOut, Passage, Report } from '../report/report';
import type { Span } from '../text/span';
import { type FragmentText, readFragmentText } from './fragment-text';
import { fragmentLink, placeLink } from './text-fragment';

/** A piece of one of the two texts. */
export interface TakenText {
  text: string;
  /** In `page.text` or in the source's text; empty for a place where something would stand. */
  span: Span;
  /** Leads to it on the web, as far as the article has an address. */
  link: string | null;
}

/** One finding on one place: the row of a table, an annotation. */
export interface TakenItem {
  /**
   * `not-here`: source text that is not on the page, which uses too little of the source for it to be left out.
   * `read`: text of a page without a source, to which nothing can have been added.
   */
  kind: 'passage' | 'left-out' | 'not-here' | 'added' | 'read';
  /** Number in `report.sources`; null for added text, and for text read. */
  source: number | null;
  page: TakenText | null;
  inSource: TakenText | null;
  passage: Passage | null;
  leftOut: LeftOut | null;
}

/** Everything that was found, source by source: passages in page order, then what was left out in the source's; added text last. */
export function takenItems(report: Report): TakenItem[] {
  const page: Side = { url: report.page.url, text: readFragmentText(report.page.text) };
  const items = report.sources.flatMap((source, index): TakenItem[] => {
    const side: Side = { url: source.url, text: readFragmentText(source.text) };
    const shared = source.passages.map(
      (passage): TakenItem => ({
        kind: 'passage',
        source: index,
        page: take(page, passage.page),
        inSource: take(side, passage.source),
        passage,
        leftOut: null,
      }),
    );
    const lost = source.leftOut.map(
      (leftOut): TakenItem => ({
        kind: source.leftOutCounts ? 'left-out' : 'not-here',
        source: index,
        page: placeOf(page, leftOut.pageAt),
        inSource: { ...take(side, leftOut.source), text: leftOut.text },
        passage: null,
        leftOut,
      }),
    );
    return [...shared, ...lost];
  });
  const added = report.added.map(
    (one): TakenItem => ({
      kind: report.sources.length === 0 ? 'read' : 'added',
      source: null,
      page: { ...take(page, one.page), text: one.text },
      inSource: null,
      passage: null,
      leftOut: null,
    }),
  );
  return [...items, ...added];
}

interface Side {
  url: string | null;
  text: FragmentText;
}

function take({ url, text }: Side, span: Span): TakenText {
  return {
    text: text.raw.slice(span.start, span.end),
    span,
    link: fragmentLink(url, text, span),
  };
}

function placeOf({ url, text }: Side, at: number | null): TakenText | null {
  if (at === null) return null;
  return { text: '', span: { start: at, end: at }, link: placeLink(url, text, at) };
}
