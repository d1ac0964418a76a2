/**
 * Lower case of the same length, so that offsets stay true: a character whose lower case is
 * longer (İ) is left as it is. Rules that know no case match against this instead of
 * ignoring case themselves: case-blind Unicode patterns take hundreds of milliseconds to compile.
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let folded = '';
  for (const character of text) {
    const small = character.toLowerCase();
    folded += small.length === character.length ? small : character;
  }
  return folded;
}

/** Whether a folded text has any of these words or parts of words: the cheap question before a costly pattern. */
export function hasAny(folded: string, parts: readonly string[]): boolean {
  return parts.some((part) => folded.includes(part));
}
