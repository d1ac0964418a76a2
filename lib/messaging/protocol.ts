import type { PassageClass } from '../report/report';
import type { PageReading } from '../text/page-reading';
import type { Span } from '../text/span';

/** Every answer at the wire: Error objects do not survive it. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

/** What the page needs to paint: nothing of the source. */
export interface PageMarks {
  /** The reading that these marks answer; older answers are dropped. */
  revision: number;
  passages: {
    page: Span;
    class: PassageClass;
    /** Number of the source, from 1; `MOSAIC_SOURCES + 1` for all further ones. Absent where the page has but one. */
    source?: number;
  }[];
  /** Offsets into the page text where the source has text that the page left out. */
  leftOutAt: number[];
}

/** From a content script (any web page: nothing in it is trusted). */
export interface ContentToBackground {
  /** One page visit was read. Answers with what to paint, null when there is nothing to paint. */
  checkPage(message: { revision: number; reading: PageReading }): Result<PageMarks | null>;
  /** The reader clicked or selected marked text: the open panel shows that passage. */
  pickOnPage(message: { offset: number }): Result<null>;
}

/** From popup, panel and other extension pages only. */
export interface UiToBackground {
  /** Have the tab's page read and checked anew. */
  recheckTab(message: { tabId: number }): Result<null>;
  /** Adds articles to the corpus, one JSON object a line. Refused lines are named with their reason; the rest go in. */
  importArticles(message: { lines: string[]; firstLine: number }): Result<ImportOutcome>;
}

export interface ImportOutcome {
  added: number;
  /** Articles whose address was in the corpus already: replaced, not doubled. */
  replaced: number;
  refused: { line: number; reason: string }[];
}

/** From background or extension pages to one tab's content script. */
export interface ToContent {
  /** Read the page again and have it checked. */
  readAgain(): Result<null>;
  /** Scroll to a place in the page text and show it for a moment. */
  showPlace(message: { revision: number | null; span: Span }): Result<null>;
}
