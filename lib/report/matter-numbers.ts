import { opensSentence, type Side } from '../match/side';
import { once } from '../text/once';
import type { Lexicon } from './matter-lexicon';
import { isNumeralSign, numeralAt } from './matter-numerals';

/** A number or date among words, first word and the word after the last. */
export interface FoundNumber {
  /** Equal for equal numbers, however they are written: "9,400", "9.400", "9 400". */
  value: string;
  start: number;
  end: number;
}

/** Words of the longest number that is read as one: bounds the time for texts that are nothing but figures. */
const MOST_GROUPS = 24;
const DIGITS = /^\d+$/;
/** Figures, with the article or preposition that Arabic and Hebrew write to them: "و٣٠٠", "ב2019". */
const FIGURES = /^[\u05d0-\u05ea\u0621-\u064a]{0,3}(\d+)$/;
/** Between the groups of one number: thousands, decimals, times, scores; Arabic has marks of its own. */
const JOINTS = /^[.,:\u00a0\u202f\u2009\u060c\u066b\u066c]$/;
const ARABIC_DECIMAL = '\u066b';
/** India parts its figures by two before the last three: "12,50,000". */
const INDIAN = /^\d{1,2}(?:,\d\d)+,\d{3}$/;
const ORDINAL = /^(\d+)(?:st|nd|rd|th|er|ère|e|è|ème|º|ª|o|a|te|ten|го|й|я|е|м)$/;
const WITH_SCALE = once(() => /^(\d+)(\p{L}+)$/u);

/** The number that begins with word `at`, read as far as `limit`; null for none. */
export function numberAt(
  { words }: Side,
  lexicon: Lexicon | null,
  at: number,
  limit: number,
): FoundNumber | null {
  const { keys } = words;
  const key = keys[at] as string;
  const most = Math.min(limit, at + MOST_GROUPS);
  const numeral = numeralAt(keys, at, most, (one) => words.starts[one] === words.ends[one - 1]);
  if (numeral) return { value: String(numeral.value), start: at, end: numeral.end };
  let number: number | null = null;
  let text: string | null = null;
  let end = at + 1;
  if (/^\d/.test(key) || FIGURES.test(key)) {
    [text, end] = digitsAt(words, at, most);
    const ordinal = ORDINAL.exec(text);
    if (ordinal) text = ordinal[1] as string;
    const joined = WITH_SCALE().exec(text);
    const scale = joined && lexicon?.scales.get(joined[2] as string);
    if (joined && scale) number = Number(joined[1]) * scale;
    else if (/^\d+(?:\.\d+)?$/.test(text)) number = Number(text);
  } else {
    const value = lexicon?.numbers.get(key);
    if (typeof value === 'string') return { value, start: at, end };
    if (value !== undefined) number = value;
    else {
      const scale = lexicon?.scales.get(key);
      // "m" and "mil" are many things where no number stands before them.
      if (scale === undefined || key.length < 4) return null;
      number = scale;
    }
  }
  while (number !== null && lexicon && end < limit) {
    const next = keys[end] as string;
    const scale = lexicon.scales.get(next);
    const unit = lexicon.numbers.get(next);
    if (scale !== undefined) number *= scale;
    else if (number >= 20 && number % 10 === 0 && typeof unit === 'number' && unit < 10)
      number += unit;
    else if (number === 4 && unit === 20) number = 80;
    else break;
    end += 1;
  }
  return { value: number === null ? (text as string) : String(number), start: at, end };
}

/** Groups of digits that are one number, joined: thousands without their mark, decimals and times with one. */
function digitsAt(words: Side['words'], at: number, limit: number): [text: string, end: number] {
  const { keys } = words;
  let before = figuresOf(keys[at]) ?? (keys[at] as string);
  let text = before;
  let written = before;
  let end = at + 1;
  while (end < limit && isJoined(words, end)) {
    const group = keys[end] as string;
    const mark = words.raw.charAt(words.ends[end - 1] as number);
    const isThousands =
      mark !== ':' && mark !== ARABIC_DECIMAL && group.length === 3 && before.length <= 3;
    text += isThousands ? group : `${mark === ':' ? ':' : '.'}${group}`;
    written += `${mark}${group}`;
    before = group;
    end += 1;
  }
  return [INDIAN.test(written) ? written.replaceAll(',', '') : text, end];
}

/** Whether word `at` goes on with the number before it. */
function isJoined({ keys, raw, starts, ends }: Side['words'], at: number): boolean {
  const group = keys[at] ?? '';
  if (isNumeralSign(group) && isNumeralSign(keys[at - 1])) return starts[at] === ends[at - 1];
  const before = figuresOf(keys[at - 1]);
  if (!DIGITS.test(group) || before === null) return false;
  const between = raw.slice(ends[at - 1], starts[at]);
  if (JOINTS.test(between)) return true;
  return between === ' ' && group.length === 3 && before.length <= 3;
}

/** The figures of a word that consists of nothing else but what is written to them; null for any other. */
function figuresOf(key: string | undefined): string | null {
  return FIGURES.exec(key ?? '')?.[1] ?? null;
}

/** A range of words with the numbers at its edges whole: of "9,400" a change may touch "400" alone. */
export function wholeNumbers(
  { words }: Side,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  let from = start;
  let to = end;
  const [least, most] = [start - MOST_GROUPS, Math.min(words.starts.length, end + MOST_GROUPS)];
  while (from > 0 && from > least && from < to && isJoined(words, from)) from -= 1;
  while (to > from && to < most && isJoined(words, to)) to += 1;
  return { start: from, end: to };
}

/** The day or month that word `at` names, or the first of its words; null for none. */
export function dateAt(side: Side, lexicon: Lexicon, at: number): FoundNumber | null {
  const { keys, raw, starts } = side.words;
  for (const { rest, value } of lexicon.dates.get(keys[at] as string) ?? []) {
    if (!rest.every((word, step) => keys[at + 1 + step] === word)) continue;
    const end = at + 1 + rest.length;
    if (lexicon.datesHaveCapitals && value !== 'relative') {
      const first = raw.charAt(starts[at] as number);
      if (first === first.toLowerCase()) continue;
      // "May he rest", "March on": a sentence may open with anything.
      if (opensSentence(side, at) && !/^\d/.test(keys[end] ?? '')) continue;
    }
    return { value, start: at, end };
  }
  return null;
}
