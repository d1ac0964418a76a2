import type { Report, ReportCopy } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';
import { readWords, wordSpan } from '@/lib/text/words';
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

/** Words of a passage that are looked through: no page without a source has longer ones in earnest. */
const MOST_WORDS = 400;

/**
 * What came nearest on a page without a source: the Report's nearest miss or, where some words are
 * shared with an article, but too few to call it reuse, the longest run of them. Null for none.
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
  if (!source) return null;
  let longest: CommonRun | null = null;
  for (const passage of source.passages) {
    const run = commonRun(page.text, passage.page, source.text, passage.source);
    if (run && run.words > (longest?.words ?? 0)) longest = run;
  }
  return (
    longest && {
      article: source,
      words: longest.words,
      page: runIn(page.text, longest.page.start, longest.page.end),
      source: runIn(source.text, longest.source.start, longest.source.end),
    }
  );
}

interface CommonRun {
  words: number;
  page: Span;
  source: Span;
}

/** The longest run of words that both spans have: what follows a source loosely is not the same all through. */
function commonRun(page: string, pageAt: Span, source: string, sourceAt: Span): CommonRun | null {
  const ours = readWords(page.slice(pageAt.start, pageAt.end));
  const theirs = readWords(source.slice(sourceAt.start, sourceAt.end));
  const theirKeys = theirs.keys.slice(0, MOST_WORDS);
  let best = { words: 0, ours: 0, theirs: 0 };
  let before: number[] = [];
  for (const [at, key] of ours.keys.slice(0, MOST_WORDS).entries()) {
    // Each number: how many words end here alike in both.
    const now = theirKeys.map((other, to) => (other === key ? (before[to - 1] ?? 0) + 1 : 0));
    for (const [to, words] of now.entries()) {
      if (words > best.words) best = { words, ours: at, theirs: to };
    }
    before = now;
  }
  if (best.words === 0) return null;
  const spanIn = (words: ReturnType<typeof readWords>, last: number, start: number): Span => {
    const span = wordSpan(words, last - best.words + 1, last);
    return { start: start + span.start, end: start + span.end };
  };
  return {
    words: best.words,
    page: spanIn(ours, best.ours, pageAt.start),
    source: spanIn(theirs, best.theirs, sourceAt.start),
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
