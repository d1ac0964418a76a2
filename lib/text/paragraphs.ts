import type { Span } from './span';

/**
 * The paragraphs of a stored text, without the white space around them. A blank line
 * separates; where a text has no blank line at all, every line break does. Inside a
 * text with blank lines a single line break is a wrapped line.
 */
export function splitParagraphs(text: string): Span[] {
  const separator = /\n[^\S\n]*\n/.test(text) ? /\n(?:[^\S\n]*\n)+/g : /\n+/g;
  const paragraphs: Span[] = [];
  let from = 0;
  const add = (start: number, end: number) => {
    const trimmed = trimSpan(text, { start, end });
    if (trimmed.end > trimmed.start) paragraphs.push(trimmed);
  };
  for (const match of text.matchAll(separator)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return paragraphs;
}

/** The span without white space at its ends; empty at its start if it is all white space. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff || unit === 0x2028;
}
