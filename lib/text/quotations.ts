import type { Span } from './span';

const PAIRS: Record<string, string> = {
  '“': '”"',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"”',
  '„': '“”"',
  '＂': '＂',
};

/**
 * Quotations inside one paragraph, marks included. A quotation that is opened and not
 * closed runs to the paragraph's end, as print does when the next paragraph goes on
 * quoting. Single quotation marks are left alone: they cannot be told from apostrophes.
 */
export function findQuotations(text: string, paragraph: Span): Span[] {
  const quotations: Span[] = [];
  let at = paragraph.start;
  while (at < paragraph.end) {
    const closers = PAIRS[text.charAt(at)];
    if (closers === undefined) {
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    while (at < paragraph.end && !closers.includes(text.charAt(at))) at += 1;
    at = Math.min(at + 1, paragraph.end);
    quotations.push({ start, end: at });
  }
  return quotations;
}
