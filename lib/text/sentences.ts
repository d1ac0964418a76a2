import { trimSpan } from './paragraphs';
import type { Span } from './span';

/** Ends a sentence wherever it stands: Chinese, Japanese, Arabic, Urdu, Devanagari, Armenian, Burmese, Khmer, Ethiopic. */
const FULL_STOPS = '。！？｡؟۔।॥։။៕።';
/** A stop and what closes behind it: more stops, quotation marks, brackets. */
const STOP = /[.!?…。！？｡؟۔।॥։။៕።][.!?…。！？｡؟۔।॥։။៕።"'”’»›“‘)\]}」』）】＂]*/g;

/** Written with a full stop and followed by more of the same sentence. Lower case, without the stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr adm maj rev hon pres st ft mt vs jr sr ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec no nos vol fig approx dept est inc ltd co corp bros ' +
    'u.s u.k u.n e.u d.c a.m p.m e.g i.e etc cf al ' +
    'bzw ca evtl ggf inkl nr sog str usw vgl z.b d.h u.a mio mrd hr fr dipl ' +
    'mme mlle av env sra srta dña ud uds ee.uu pág art dott sig avv ' +
    'г гг т.е т.д руб млн млрд тыс им ул д стр'
  ).split(' '),
);

/**
 * The sentences of one paragraph, in order and without gaps but white space: each span
 * holds the sentence with its opening and closing quotation marks. By rule, not by
 * dictionary: a stop ends a sentence if white space and then no small letter follow and
 * the word before is neither a known abbreviation nor an initial.
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let from = paragraph.start;
  // The paragraph alone: a search through the whole text for its next stop would be quadratic.
  for (const stop of text.slice(paragraph.start, paragraph.end).matchAll(STOP)) {
    const stopAt = paragraph.start + stop.index;
    const at = stopAt + stop[0].length;
    if (at >= paragraph.end) break;
    const isFull = FULL_STOPS.includes(text.charAt(stopAt));
    if (!isFull && !startsSentence(text, at, paragraph.end)) continue;
    if (stop[0] === '.' && isAbbreviation(text, from, stopAt)) continue;
    sentences.push(trimSpan(text, { start: from, end: at }));
    from = at;
  }
  const rest = trimSpan(text, { start: from, end: paragraph.end });
  if (rest.end > rest.start) sentences.push(rest);
  return sentences.filter((sentence) => sentence.end > sentence.start);
}

/** White space behind the stop, then something that may open a sentence: anything but a small letter or a comma. */
function startsSentence(text: string, at: number, end: number): boolean {
  let next = at;
  while (next < end && /\s/u.test(text.charAt(next))) next += 1;
  if (next === at) return false;
  while (next < end && /["'“‘„«‹¿¡([\-–—\s]/u.test(text.charAt(next))) next += 1;
  return next < end && !/[\p{Ll},;:.%]/u.test(text.charAt(next));
}

function isAbbreviation(text: string, from: number, stopAt: number): boolean {
  let start = stopAt;
  // Longest abbreviation of the list, with its inner stops.
  while (start > from && stopAt - start < 8 && /[\p{L}.]/u.test(text.charAt(start - 1))) start -= 1;
  const word = text.slice(start, stopAt);
  if (/^(?:\p{Lu}|\p{Lu}\.\p{Lu}|\p{Lu}\.\p{Lu}\.\p{Lu})$/u.test(word)) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
}
