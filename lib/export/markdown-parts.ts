import { nameLine } from './plain-text';

/** Signs that mean something somewhere inside a line of CommonMark or its common extensions. */
const INLINE = /[\\`*_{}[\]<>&#|~$^=!]/g;

/** Text as it may stand in a line of Markdown: it is shown as it is and makes no markup. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(INLINE, '\\$&')
      // Some programs make links of bare addresses.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www)\./gi, '$1\\.')
      // What makes a list, a rule or a heading at the beginning of a line.
      .replace(/^(\s*)([-+])/, '$1\\$2')
      .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
  );
}

/** A name or title in one escaped line. */
export function inline(text: string): string {
  return escapeMarkdown(nameLine(text));
}

/** Text as a quotation, each of its paragraphs one of Markdown's. */
export function asQuote(text: string): string {
  const lines = text
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((line) => line !== '');
  return lines.map((line) => `> ${escapeMarkdown(line)}`).join('\n>\n');
}

/** A link by words of ours to an encoded address. */
export function link(words: string, address: string): string {
  return `[${words}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
