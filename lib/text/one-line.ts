/** A text in one line: white space collapsed, without the signs that would turn round what stands beside it. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Bidi_Control}\u200b\ufeff]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
