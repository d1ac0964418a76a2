/** Latin print with its dashes, quotation marks and dots; no combining marks. */
const LATIN = /^[\0-\u024f\u2010-\u2027]*$/;
/** Letters and digits of Latin print, as a pattern's class has them: each matches itself. */
export const LATIN_SIGNS = 'a-zA-Z0-9ªµºÀ-ÖØ-öø-\u024f²³¹¼-¾';
const BETWEEN_LATIN = new RegExp(`[^${LATIN_SIGNS}]+`);

/** Whether patterns for Latin print are enough: those for all scripts take a woken worker milliseconds to compile. */
export function isLatinPrint(text: string): boolean {
  return LATIN.test(text);
}

/** The words of a line: it is cut at whatever is neither letter, mark nor digit. Keys are another matter (`words`). */
export function splitWords(text: string): string[] {
  const between = isLatinPrint(text) ? BETWEEN_LATIN : /[^\p{L}\p{M}\p{N}]+/u;
  return text.split(between).filter((word) => word !== '');
}
