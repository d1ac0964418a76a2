import { once } from '../text/once';
import type { Span } from '../text/span';
import { countWords } from '../text/words';
import { TURNING_WORDS } from '../thresholds';
import type { AddedText, Matter, ReportSource } from './report';

/** A word between two places, the end of a sentence, or a mark of quotation: then the one does not belong to the other. */
const PARTS = once(() => /[\p{L}\p{N}.!?…。！？:"“”„«»‹›「」『』]/u);

/**
 * A source whose passages are no longer called word for word where a "not" was cut out of them, or put
 * in: all their words may stand there, in order, and say the opposite.
 */
export function withTurnedPassages(
  source: ReportSource,
  added: readonly AddedText[],
  pageText: string,
): ReportSource {
  const cut = source.leftOut.filter((one) => one.kind === 'words' && isNo(one));
  const put = added.filter(isNo);
  if (cut.length === 0 && put.length === 0) return source;
  const passages = source.passages.map((passage) => {
    const isTurned =
      cut.some((one) => isOf(source.text, one.source, passage.source)) ||
      put.some((one) => isOf(pageText, one.page, passage.page));
    return isTurned && passage.class === 'verbatim'
      ? { ...passage, class: 'edited' as const }
      : passage;
  });
  return { ...source, passages };
}

/** Little else than a "not": a clause that holds one says something of its own. */
function isNo({ text, matters = [] }: { text: string; matters?: readonly Matter[] }): boolean {
  return (
    matters.some(({ kind }) => kind === 'negation' || kind === 'denial') &&
    countWords(text) <= TURNING_WORDS
  );
}

/** Words that stand in a passage, or at its edge in the same sentence. */
function isOf(text: string, words: Span, passage: Span): boolean {
  if (words.start >= passage.start && words.end <= passage.end) return true;
  const between =
    words.end <= passage.start
      ? text.slice(words.end, passage.start)
      : text.slice(passage.end, words.start);
  return !PARTS().test(between);
}
