import type { Span } from './span';

/**
 * The paragraphs of a stored text, without the white space around them. A blank line
 * separates; where a text has no blank line at all, every line break does. Inside a
 * text with blank lines a single line break is a wrapped line.
 */
export function splitParagraphs(text: string): Span[] {
  const isApart = hasBlankLine(text) ? behindBlankLine : (_: string, at: number) => at + 1;
  const paragraphs: Span[] = [];
  let from = 0;
  const add = (start: number, end: number) => {
    const trimmed = trimSpan(text, { start, end });
    if (trimmed.end > trimmed.start) paragraphs.push(trimmed);
  };
  for (let at = text.indexOf('\n'); at >= 0; ) {
    const next = isApart(text, at);
    if (next >= 0) {
      add(from, at);
      from = next;
    }
    at = text.indexOf('\n', Math.max(next, at + 1));
  }
  add(from, text.length);
  return paragraphs;
}

function hasBlankLine(text: string): boolean {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (behindBlankLine(text, at) >= 0) return true;
  }
  return false;
}

/** Where the text goes on behind the blank lines that a line break begins; -1 if no blank line follows it. */
function behindBlankLine(text: string, lineBreak: number): number {
  let behind = -1;
  for (let at = lineBreak + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10) behind = at + 1;
    else if (unit > 32 ? unit < 128 || !/\s/.test(text.charAt(at)) : !isAsciiSpace(unit)) break;
  }
  return behind;
}

function isAsciiSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
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
