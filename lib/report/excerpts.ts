import { splitParagraphs } from '../text/paragraphs';
import type { Span } from '../text/span';
import { countWords, firstWordFrom, readWords } from '../text/words';
import { EXCERPT_DENSITY, EXCERPT_SHARE } from '../thresholds';
import type { Excerpt, Report, ReportPage, ReportSource } from './report';

/**
 * The Report on a text by itself. Of a source that it is a piece of, what stands before and behind that
 * piece is not left out: nobody takes a few sentences for the whole article.
 */
export function asTextReport(report: Report, from: NonNullable<ReportPage['from']>): Report {
  const sources = report.sources.map((source) =>
    // What a later copy has besides was never in the text.
    source.dated === 'after' || (report.original?.isThisPage && !source.leftOutCounts)
      ? source
      : asExcerpt(source),
  );
  const isPiece = sources.some((source) => source.excerpt !== undefined);
  return {
    ...report,
    page: { ...report.page, from },
    sources,
    ...(isPiece && report.terms && { terms: withoutCuts(report.terms) }),
  };
}

function asExcerpt(source: ReportSource): ReportSource {
  if (source.isMould || source.passages.length === 0) return source;
  const stretch = {
    start: Math.min(...source.passages.map((passage) => passage.source.start)),
    end: Math.max(...source.passages.map((passage) => passage.source.end)),
  };
  const storyWords = storyCounter(source);
  const story = storyWords({ start: 0, end: source.text.length });
  const inside = storyWords(stretch);
  const leftOut = source.leftOut.filter(({ source: at }) => isWithin(at, stretch));
  const lost = leftOut.reduce((sum, { text }) => sum + countWords(text), 0);
  if (inside >= EXCERPT_SHARE * story || inside - lost < EXCERPT_DENSITY * inside) return source;
  const paragraphs = splitParagraphs(source.text).filter((span) => storyWords(span) > 0);
  return { ...source, leftOut, leftOutCounts: true, excerpt: excerptOf(paragraphs, stretch) };
}

/** In which of the paragraphs that are story a stretch begins and ends. */
function excerptOf(paragraphs: readonly Span[], stretch: Span): Excerpt {
  const reached = paragraphs.flatMap(({ start, end }, index) =>
    start < stretch.end && end > stretch.start ? [index + 1] : [],
  );
  return { first: reached[0] ?? 1, last: reached.at(-1) ?? 1, of: paragraphs.length };
}

/** Counts the words of a stretch that are in no furniture; the text is read once, however many stretches are asked for. */
function storyCounter({ text, furniture }: ReportSource): (span: Span) => number {
  const words = readWords(text);
  const isStory = new Uint8Array(words.starts.length).fill(1);
  for (const { source: span } of furniture) {
    isStory.fill(0, firstWordFrom(words, span.start), firstWordFrom(words, span.end));
  }
  const before = new Uint32Array(isStory.length + 1);
  for (const [at, one] of isStory.entries()) before[at + 1] = (before[at] as number) + one;
  const until = (offset: number) => before[firstWordFrom(words, offset)] as number;
  return ({ start, end }) => until(end) - until(start);
}

const isWithin = (span: Span, whole: Span) => span.start >= whole.start && span.end <= whole.end;

/** A piece says nothing of what was cut from the page that it is from. */
function withoutCuts(terms: NonNullable<Report['terms']>): NonNullable<Report['terms']> {
  const items = terms.items.map((item) =>
    item.asks === 'no-cuts'
      ? { ...item, state: 'unknown' as const, page: null, count: null }
      : item,
  );
  return { ...terms, items };
}
