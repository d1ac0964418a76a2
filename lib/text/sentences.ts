import { LEAST_UNSTOPPED } from '../thresholds';
import { isAbbreviation, isOrdinal, LONGEST_ABBREVIATION } from './abbreviations';
import { entryOf, KIND, KIND_SHIFT, LETTER, MARK, UNSPACED } from './characters';
import { once } from './once';
import { trimSpan } from './paragraphs';
import type { Span } from './span';

/** Ends a sentence if white space and no small letter follow. */
const SOFT = 1;
/** Ends a sentence wherever it stands. */
const FULL = 2;
/** The same of Chinese and Japanese print: quotation marks open right behind it. */
const IDEOGRAPHIC = 3;
/** Ends a sentence of one script, if it stands behind a letter of it: the Greek question mark, a colon typed for the Armenian stop. */
const GREEK = 4;
const ARMENIAN = 5;
/** Two of them end an Ethiopic sentence, where no sign for the stop was at hand. */
const ETHIOPIC = 6;
/** Thai and Lao have no stop: white space alone parts sentences. */
const SPACE = 7;
const QUOTE = 8;
/** A letter of Thai or Lao: from here on white space is looked at. */
const UNSTOPPED = 9;

const MARKS: readonly (readonly [number, string])[] = [
  [SOFT, '.!?…‽‼⁇⁈⁉'],
  // Arabic, Urdu, Devanagari, Armenian, Burmese, Khmer, Ethiopic, Tibetan, Hebrew of the Bible.
  [FULL, '؟۔।॥։။។៕።፧།༎׃'],
  [IDEOGRAPHIC, '。！？｡．'],
  [GREEK, ';\u037E'],
  [ARMENIAN, ':'],
  [ETHIOPIC, '፡'],
  [QUOTE, '"'],
];
const marks = new Uint8Array(0x10000);
for (const [mark, units] of MARKS) for (const unit of units) marks[unit.charCodeAt(0)] = mark;
/** The same for paragraphs with Thai or Lao. */
const unstoppedMarks = marks.slice();
for (const unit of ' \t\n\u00A0\u2009\u200B\u3000') unstoppedMarks[unit.charCodeAt(0)] = SPACE;
marks.fill(UNSTOPPED, 0x0e01, 0x0f00);

/** What closes behind a stop and belongs to the sentence. */
const CLOSERS = '"\'”’»›)]}」』﹂﹄）】〕〗］｝＂〞〟｣״';
/** Closing in German and Nordic print, opening in others: told by what follows. */
const CLOSERS_OR_OPENERS = '“‘«‹';
const OPENERS = /["'“”‘’„‚«»‹›¿¡([{「『（【\-–—\s]/u;
/** Behind a quotation that ends in a stop, these go on in the same Japanese sentence. */
const PARTICLES = 'とってがをにはのも';
/** A stop in front of these ends nothing. */
const GOES_ON = '，、,،;；:：%٪》〉';

/** A small letter or a comma. Georgian has small letters only. */
const GOES_ON_BEHIND_SPACE = once(() => /(?!\p{Script=Georgian})[\p{Ll},;:.%،؛]/u);

/**
 * The sentences of one paragraph, in order and without gaps but white space: each span
 * holds the sentence with its opening and closing quotation marks. By rule, not by
 * dictionary: a stop ends a sentence if white space and then no small letter follow and
 * the word before is neither a known abbreviation nor an initial nor an ordinal; stops of scripts
 * without capitals end it wherever they stand. Thai and Lao sentences are parted at white space, once
 * they have `LEAST_UNSTOPPED` units.
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  const { end } = paragraph;
  let from = paragraph.start;
  let quoted = false;
  let at = from;
  let looked = marks;
  while (at < end) {
    const mark = looked[text.charCodeAt(at)] as number;
    if (mark === 0) {
      at += 1;
      continue;
    }
    if (mark === UNSTOPPED) {
      looked = unstoppedMarks;
      continue;
    }
    if (mark === QUOTE) {
      quoted = !quoted;
      at += 1;
      continue;
    }
    if (mark === SPACE) {
      const ends = at - from >= LEAST_UNSTOPPED && isUnstopped(text, at - 1);
      at += 1;
      if (ends && at < end && isUnstopped(text, at)) from = push(text, sentences, from, at);
      continue;
    }
    if (mark >= GREEK && !isStopOf(mark, text, at)) {
      at += 1;
      continue;
    }
    const stop = at;
    at = closeBehind(text, stop, end, quoted);
    for (let back = stop + 1; back < at; back += 1) {
      if (text.charCodeAt(back) === 0x22) quoted = !quoted;
    }
    if (at >= end) break;
    if (isEnd(text, { from, stop, at, end }, mark)) from = push(text, sentences, from, at);
  }
  push(text, sentences, from, end);
  return sentences;
}

function push(text: string, sentences: Span[], start: number, end: number): number {
  const sentence = trimSpan(text, { start, end });
  if (sentence.end > sentence.start) sentences.push(sentence);
  return end;
}

/** Where the stop at `stop` ends with all that belongs to it: more stops, closing marks. */
function closeBehind(text: string, stop: number, end: number, quoted: boolean): number {
  const isIdeographic = marks[text.charCodeAt(stop)] === IDEOGRAPHIC;
  let open = quoted;
  let at = stop + 1;
  for (; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const mark = marks[unit] as number;
    if ((mark >= SOFT && mark <= IDEOGRAPHIC) || mark === ETHIOPIC) continue;
    if (mark === QUOTE) {
      // A straight mark right behind a Chinese stop opens what follows, unless one is open.
      if (isIdeographic && !open) break;
      open = !open;
      continue;
    }
    if (unit === 0x20) break;
    const character = text.charAt(at);
    if (CLOSERS.includes(character)) continue;
    if (isIdeographic || !CLOSERS_OR_OPENERS.includes(character)) break;
    const behind = text.charCodeAt(at + 1);
    if (at + 1 < end && kindOf(behind) !== 1 && !OPENERS.test(text.charAt(at + 1))) break;
  }
  return at;
}

interface Stop {
  /** Where the sentence begins. */
  from: number;
  stop: number;
  /** Behind the stop and what closes with it. */
  at: number;
  end: number;
}

function isEnd(text: string, { from, stop, at, end }: Stop, mark: number): boolean {
  const next = text.charAt(at);
  if (mark === FULL || mark === ETHIOPIC) return !GOES_ON.includes(next);
  const before = stop > from ? text.charCodeAt(stop - 1) : 0;
  const isIdeograph = kindOf(before) === UNSPACED && !isUnstopped(text, stop - 1);
  const first = text.charAt(stop);
  if (mark === IDEOGRAPHIC || (isIdeograph && (first === '!' || first === '?'))) {
    if (first === '．' && /\p{Nd}/u.test(next)) return false;
    if (GOES_ON.includes(next)) return false;
    return at === stop + 1 || !PARTICLES.includes(next);
  }
  if (!startsSentence(text, at, end)) return false;
  if (first !== '.' || at !== stop + 1) return true;
  if (stop > from && isUnstopped(text, stop - 1)) return false;
  return !isShortened(text, from, stop, at, end);
}

/** White space behind the stop, then something that may open a sentence: anything but a small letter or a comma. */
function startsSentence(text: string, at: number, end: number): boolean {
  let next = at;
  while (next < end && isSpace(text, next)) next += 1;
  if (next === at || next === end) return false;
  const unit = text.charCodeAt(next);
  if (unit >= 0x41 && unit <= 0x5a) return true;
  if (unit >= 0x61 && unit <= 0x7a) return false;
  while (next < end && OPENERS.test(text.charAt(next))) next += 1;
  return next < end && !GOES_ON_BEHIND_SPACE().test(text.charAt(next));
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit <= 32 : /\s/u.test(text.charAt(at));
}

/** The full stop at `stop` belongs to an abbreviation, an initial or an ordinal. */
function isShortened(text: string, from: number, stop: number, at: number, end: number): boolean {
  let start = stop;
  while (start > from && stop - start <= LONGEST_ABBREVIATION && isOfWord(text, start - 1))
    start -= 1;
  const word = text.slice(start, stop);
  if (word === '' || stop - start > LONGEST_ABBREVIATION) return false;
  const after = text.slice(at, Math.min(end, at + 20)).trimStart();
  if (isAbbreviation(word, /^\p{Nd}/u.test(after))) return true;
  if (!/^\d/.test(word)) return false;
  const before = /(\p{L}{1,12})\s$/u.exec(text.slice(Math.max(from, start - 14), start));
  return isOrdinal(word, before?.[1] ?? '', after);
}

function isOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const kind = kindOf(unit);
  return kind === LETTER || kind === MARK || unit === 0x2e;
}

const kindOf = (unit: number): number => (entryOf(unit) & KIND) >> KIND_SHIFT;

/** Letters and marks of Thai and Lao, digits apart. */
function isUnstopped(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x0e01 && unit <= 0x0eff && kindOf(unit) !== LETTER && kindOf(unit) !== 1;
}

/** A mark that ends sentences of one script only. */
function isStopOf(mark: number, text: string, at: number): boolean {
  if (mark === ETHIOPIC) return text.charAt(at + 1) === '፡';
  const before = text.charCodeAt(at - 1);
  if (mark === GREEK)
    return (before >= 0x370 && before <= 0x3ff) || (before >= 0x1f00 && before < 0x2000);
  return before >= 0x531 && before <= 0x58f;
}
