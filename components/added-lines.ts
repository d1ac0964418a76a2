import type { Matter, Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';
import { clipEnd, clipStart } from './clip-text';

/** Page text that no source accounts for, with the words around it where it is too short to be read alone. */
export interface AddedLine {
  page: Span;
  /** Page text before it, or empty. */
  before: string;
  text: string;
  /** Page text behind it, or empty. */
  after: string;
  /** Of words put into a kept sentence. */
  matters: Matter[];
}

/** An addition of fewer characters than this is a word or a phrase: alone it says nothing. */
const PHRASE = 60;
/** Characters of the page on each side of a phrase. */
const AROUND = 48;

/** The added text in page order. */
export function addedLines({ added, page }: Report): AddedLine[] {
  return added.map(({ text, page: span, matters = [] }) => {
    if (text.length >= PHRASE) return { page: span, before: '', text, after: '', matters };
    const from = page.text.lastIndexOf('\n', span.start - 1) + 1;
    const lineEnd = page.text.indexOf('\n', span.end);
    const to = lineEnd < 0 ? page.text.length : lineEnd;
    return {
      page: span,
      before: span.start === 0 ? '' : clipStart(page.text.slice(from, span.start), AROUND),
      text,
      after: clipEnd(page.text.slice(span.end, to), AROUND),
      matters,
    };
  });
}
