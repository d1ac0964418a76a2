import type { LineNote, Refusal } from '../corpus/article-fields';
import type { JudgementChange, Judgements } from '../report/judgements';
import type { PassageClass } from '../report/report';
import type { SiteChange } from '../settings/site-rules';
import type { BlockChoice } from '../text/chosen-blocks';
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
  /** One judgement of the reader's, or taking one back. Open Reports follow. */
  judge(message: JudgementChange): Result<null>;
  /** Adds the judgements in the text of a file. */
  restoreJudgements(message: { text: string }): Result<RestoreOutcome>;
  /** Puts all judgements back to what they were before a file was read. */
  replaceJudgements(message: { judgements: Judgements }): Result<null>;
  /** One change of where pages are read. */
  changeSites(message: SiteChange): Result<null>;
  /** What the reader decided of a page's blocks since; null forgets all that was chosen for it. */
  chooseBlocks(message: { url: string; later: BlockChoice | null }): Result<null>;
  /** Checks a text that the reader pasted, as a page of its own. The answer is that it began; what comes of it is told by `text-check.ts`. */
  checkText(message: { text: string; windowId: number }): Result<null>;
  /** Puts the corpus back to what it was before a tab's page was saved. */
  undoSave(message: { tabId: number }): Result<null>;
}

export interface RestoreOutcome {
  /** All judgements as they were before. */
  before: Judgements;
  /** Entries that do not have the form of a judgement, or for which there is no room. */
  refused: number;
}

export interface ImportOutcome {
  added: number;
  /** Articles whose address was in the corpus already: replaced, not doubled. */
  replaced: number;
  /** `reason` is one English sentence; `why` says the same for pages to word. */
  refused: { line: number; reason: string; why: Refusal }[];
  /** Lines whose articles were taken, with a word to be said of them. */
  noted: { line: number; reason: string; note: LineNote }[];
}

/** From background or extension pages to one tab's content script. */
export interface ToContent {
  /** Read the page again and have it checked. */
  readAgain(): Result<null>;
  /** Scroll to a place in the page text and show it for a moment. */
  showPlace(message: { revision: number | null; span: Span }): Result<null>;
  /** What the page is, read now: nothing is checked. */
  readPage(): Result<PageReading>;
  /** The text that the reader selected, paragraphs apart. */
  readSelection(): Result<string>;
}
