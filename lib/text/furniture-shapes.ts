import { PROSE_LENGTH, SUBHEAD_LENGTH } from '../thresholds';
import { once } from './once';

/** A sentence's end with what may close behind it; German closes with “ and ‘, Polish and others with ”. */
export const SENTENCE_END =
  /[.!?…。！？।؟۔][\s"'”’“‘»›)\]」』*\uFFFD]*(?:\[\d{1,3}\]|【[^】]{1,30}】|\([^()]{1,40}\))?$/u;
/** Scripts that say in one character what others say in two to four. */
const DENSE = once(
  () => /^[^\p{L}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
);

/** Whether a paragraph is long enough, and ends like a sentence, to be prose. */
export function isProse(text: string): boolean {
  const length = !/^[a-z]/i.test(text) && DENSE().test(text) ? text.length * 3 : text.length;
  return length >= 3 * PROSE_LENGTH || (length >= PROSE_LENGTH && SENTENCE_END.test(text));
}

/** A short line without a mark at its end: a headline, a subhead, a list item, a link. */
export function isBareLine(text: string): boolean {
  return (
    text !== '' &&
    text.length <= SUBHEAD_LENGTH &&
    !SENTENCE_END.test(text) &&
    !/[:：,;]$/.test(text)
  );
}

/** A paragraph that begins with a quotation mark. */
export const QUOTE_START = /^["“„«»‘「『\uFFFD]/u;
