import type { Report, ReportCopy } from '@/lib/report/report';
import { countWords } from '@/lib/text/words';
import { clipEnd, clipStart } from './clip-text';

/** A stretch of text with the shared words in its midst. */
export interface SharedRun {
  before: string;
  shared: string;
  after: string;
}

/** The article that came nearest, and what it shares with the page, in both texts. */
export interface NearestEvidence {
  article: ReportCopy;
  /** How many words in a row. */
  words: number;
  page: SharedRun;
  source: SharedRun;
}

/** Characters shown on each side of the shared words. */
const AROUND = 100;

/**
 * What came nearest on a page without a source: the Report's nearest miss or, where some words are
 * shared with an article, but too few to call it reuse, the longest passage of it. Null for none.
 */
export function nearestEvidence({ page, sources, nearestMiss }: Report): NearestEvidence | null {
  if (nearestMiss) {
    const { excerpt, run, words } = nearestMiss;
    return {
      article: nearestMiss,
      words,
      page: runIn(page.text, nearestMiss.page.start, nearestMiss.page.end),
      source: runIn(excerpt, run.start, run.end),
    };
  }
  const [source] = sources;
  const [longest] = [...(source?.passages ?? [])].sort(
    (a, b) => b.page.end - b.page.start - (a.page.end - a.page.start),
  );
  if (!source || !longest) return null;
  return {
    article: source,
    words: countWords(page.text.slice(longest.page.start, longest.page.end)),
    page: runIn(page.text, longest.page.start, longest.page.end),
    source: runIn(source.text, longest.source.start, longest.source.end),
  };
}

/** Never beyond the paragraph. */
function runIn(text: string, start: number, end: number): SharedRun {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.indexOf('\n', end);
  return {
    before: start === 0 ? '' : clipStart(text.slice(from, start), AROUND),
    shared: text.slice(start, end),
    after: clipEnd(text.slice(end, line < 0 ? text.length : line), AROUND),
  };
}
