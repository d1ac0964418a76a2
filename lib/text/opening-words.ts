import { cutText } from './cut-text';

/** UTF-16 units of a text's opening that stand for its title: a headline's length. */
const OPENING_LENGTH = 64;

/** The first words of a text in one line, whole words with an ellipsis where more follows: what stands for a title where there is none. Empty for a text without words. */
export function openingWords(text: string): string {
  // White space and marks before the first word are cheap to pass over; a text of nothing else has no opening.
  const first = text.search(/[^\s\p{Cc}\p{Cf}]/u);
  if (first < 0) return '';
  const line = cutText(text.slice(first), 4 * OPENING_LENGTH)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (line.length <= OPENING_LENGTH) return line;
  const space = line.lastIndexOf(' ', OPENING_LENGTH);
  const cut = space > OPENING_LENGTH / 2 ? space : OPENING_LENGTH;
  return `${cutText(line, cut).trimEnd()} …`;
}
