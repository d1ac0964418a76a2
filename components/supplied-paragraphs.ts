import type { PassageClass, Report } from '@/lib/report/report';
import { BLOCK_SEPARATOR } from '@/lib/text/page-reading';
import type { Span } from '@/lib/text/span';
import { countWords } from '@/lib/text/words';
import { coverStory } from './strip-segments';

/** What one source gave to a paragraph. */
export interface Supply {
  /** Index of the source; null for what no source accounts for. */
  source: number | null;
  /** Of the paragraph's words of story, 0 to 1. */
  share: number;
  /** How most of its words follow the source; null for what is added. */
  class: PassageClass | null;
}

/** A paragraph of the page, and who supplied it. */
export interface SuppliedParagraph {
  /** Its story, furniture at its ends apart. */
  page: Span;
  words: number;
  /** Most first. */
  from: Supply[];
}

/** The page's paragraphs of story in page order, each with what every source gave to it. */
export function suppliedParagraphs(report: Report): SuppliedParagraph[] {
  const { text } = report.page;
  const stretches = coverStory(report);
  const paragraphs: SuppliedParagraph[] = [];
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf(BLOCK_SEPARATOR, start);
    const end = found < 0 ? text.length : found;
    const parts: { source: number | null; class: PassageClass | null; words: number }[] = [];
    const page: Span = { start: end, end };
    while (next < stretches.length) {
      const stretch = stretches[next];
      if (!stretch || stretch.start >= end) break;
      const span = { start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) };
      const words = countWords(text.slice(span.start, span.end));
      if (words > 0) {
        page.start = Math.min(page.start, span.start);
        page.end = span.end;
        parts.push({
          source: stretch.source ?? null,
          class: stretch.kind === 'added' ? null : stretch.kind,
          words,
        });
      }
      if (stretch.end > end) break;
      next += 1;
    }
    if (parts.length > 0) paragraphs.push(supplied(page, parts));
    start = end + BLOCK_SEPARATOR.length;
  }
  return paragraphs;
}

/** What no source accounts for: words, and how many paragraphs of story have any. */
export interface Remainder {
  words: number;
  paragraphs: number;
  /** Of the page's words of story, 0 to 1. */
  share: number;
}

/** Adds up what the paragraphs have from no source. */
export function remainderOf(paragraphs: readonly SuppliedParagraph[]): Remainder {
  const remainder: Remainder = { words: 0, paragraphs: 0, share: 0 };
  let all = 0;
  for (const { words, from } of paragraphs) {
    all += words;
    const own = from.find(({ source }) => source === null);
    if (!own) continue;
    remainder.paragraphs += 1;
    remainder.words += Math.round(own.share * words);
  }
  return { ...remainder, share: all === 0 ? 0 : remainder.words / all };
}

function supplied(
  page: Span,
  parts: readonly { source: number | null; class: PassageClass | null; words: number }[],
): SuppliedParagraph {
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  const sources = [...new Set(parts.map(({ source }) => source))];
  const from = sources.map((source): Supply => {
    const its = parts.filter((part) => part.source === source);
    const most = its.reduce((longest, part) => (part.words > longest.words ? part : longest));
    const share = its.reduce((sum, part) => sum + part.words, 0) / words;
    return { source, share, class: most.class };
  });
  return { page, words, from: from.sort((a, b) => b.share - a.share) };
}
