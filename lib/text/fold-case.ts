import { textMemo } from './text-memo';

/**
 * Lower case of the same length, so that offsets stay true: a character whose lower case is
 * longer (İ) is left as it is. Rules that know no case match against this instead of
 * ignoring case themselves: case-blind Unicode patterns take hundreds of milliseconds to compile.
 */
export const foldCase = textMemo(fold);

function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let kept = '';
  for (const character of text) {
    const small = character.toLowerCase();
    kept += small.length === character.length ? small : character;
  }
  return kept;
}
