import { SINGLE_REACH, SINGLE_WORDS } from '../thresholds';
import { entryOf, KIND, KIND_SHIFT, SEPARATOR } from './characters';
import { once } from './once';
import type { Span } from './span';

/** Marks that open a quotation, with those that close it. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['"', '"”'],
  ['“', '”"'],
  ['„', '“”"'],
  // Swedish and Finnish print opens with what others close with; German and Danish turn the angles round.
  ['”', '”'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['״', '״'],
  ['「', '」'],
  ['『', '』'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ['｢', '｣'],
  ['〝', '〞〟'],
  ['＂', '＂'],
];
const closersOf = new Map(PAIRS.map(([opener, closers]) => [opener.charCodeAt(0), closers]));
/** 1 for marks that open, 2 for marks that close, 3 for both. */
const marks = new Uint8Array(0x10000);
/** Marks that may open a quotation in single marks. */
const SINGLE = 4;
for (const [unit, closers] of closersOf) {
  marks[unit] = (marks[unit] as number) | 1;
  for (const closer of closers) {
    const at = closer.charCodeAt(0);
    marks[at] = (marks[at] as number) | 2;
  }
}

/** A stretch of text that is set off as somebody else's words. */
export interface Quotation extends Span {
  /** Nothing closes it: it runs to the paragraph's end. */
  isOpen?: true;
  /** A dash sets it off: it is the whole paragraph, and nothing closes it. */
  isSpeech?: true;
}

/**
 * Quotations inside one paragraph, marks included. A quotation that is opened and not
 * closed runs to the paragraph's end, as print does when the next paragraph goes on
 * quoting. Single marks count where they stand around several words, the closing one behind a mark
 * of punctuation or before white space; a lone one is an apostrophe. A paragraph that begins
 * with a dash is speech, as French, Spanish, Russian and Polish print has it.
 */
export function findQuotations(text: string, paragraph: Span): Quotation[] {
  const quotations: Quotation[] = [];
  let at = paragraph.start;
  if (SPEECH().test(text.slice(at, at + 3))) return [{ ...paragraph, isSpeech: true }];
  const singles = new SingleMarks(text, paragraph);
  while (at < paragraph.end) {
    const unit = text.charCodeAt(at);
    const mark = marks[unit] as number;
    if ((mark & (1 | SINGLE)) === 0) {
      at += 1;
      continue;
    }
    const single = (mark & SINGLE) !== 0 ? singles.endOf(at) : null;
    if (single !== null) {
      quotations.push({ start: at, end: single });
      at = single;
      continue;
    }
    if ((mark & 1) === 0 || !opens(unit, text, at, paragraph)) {
      at += 1;
      continue;
    }
    const closers = closersOf.get(unit) as string;
    const start = at;
    at += 1;
    while (at < paragraph.end && !closes(closers, text, at)) at += 1;
    if (at < paragraph.end) quotations.push({ start, end: at + 1 });
    else quotations.push({ start, end: paragraph.end, isOpen: true });
    at = Math.min(at + 1, paragraph.end);
  }
  return quotations;
}

/** A dash that opens a paragraph, with or without white space behind it; a shorter dash only with it. */
const SPEECH = once(() => /^(?:[—―]\s?[\p{L}¿¡…«“]|–\s[\p{L}¿¡…«“])/u);
/** Opening single marks with their closing ones. */
const SINGLES: Readonly<Record<string, string>> = { '‘': '’', '‚': '‘’', "'": "'" };
for (const opener of Object.keys(SINGLES)) {
  const at = opener.charCodeAt(0);
  marks[at] = (marks[at] as number) | SINGLE;
}

/**
 * The single marks of one paragraph, asked from its start to its end: what was found behind one mark is
 * remembered for the next, or text of nothing but such marks would be read over and over.
 */
class SingleMarks {
  /** By the marks that close: the next that does, the paragraph's end for none. */
  private readonly closing = new Map<string, number>();
  /** Where white space begins. */
  private gaps: number[] | null = null;

  constructor(
    private readonly text: string,
    private readonly paragraph: Span,
  ) {}

  /** Where a quotation in single marks that opens at `at` ends; null for none. */
  endOf(at: number): number | null {
    const { text } = this;
    const { start, end } = this.paragraph;
    const closers = SINGLES[text.charAt(at)];
    if (closers === undefined) return null;
    const before = at > start ? text.charAt(at - 1) : ' ';
    if (!isBoundary(before) || !isText(text.charAt(at + 1))) return null;
    const close = this.closingFrom(closers, at + 2);
    if (close >= Math.min(end, at + SINGLE_REACH)) return null;
    return this.gapsBefore(close) - this.gapsBefore(at) + 1 >= SINGLE_WORDS ? close + 1 : null;
  }

  private closingFrom(closers: string, from: number): number {
    const known = this.closing.get(closers);
    if (known !== undefined && known >= from) return known;
    let next = from;
    while (next < this.paragraph.end && !this.closesAt(closers, next)) next += 1;
    this.closing.set(closers, next);
    return next;
  }

  private closesAt(closers: string, at: number): boolean {
    const { text } = this;
    if (!closers.includes(text.charAt(at))) return false;
    const behind = at + 1 < this.paragraph.end ? text.charAt(at + 1) : ' ';
    const isStop = /[.,!?…;:—–]/u.test(text.charAt(at - 1)) || /[.,;:!?]/u.test(behind);
    return isStop && !/[\p{L}\p{N}]/u.test(behind);
  }

  /** How many stretches of white space begin before a place. */
  private gapsBefore(place: number): number {
    const { start, end } = this.paragraph;
    this.gaps ??= Array.from(
      this.text.slice(start, end).matchAll(/\s+/gu),
      (gap) => gap.index + start,
    );
    let low = 0;
    let high = this.gaps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.gaps[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function closes(closers: string, text: string, at: number): boolean {
  if (((marks[text.charCodeAt(at)] as number) & 2) === 0) return false;
  return closers.includes(text.charAt(at)) && !isInWord(text, at);
}

/** Whether a mark that can stand for several things opens a quotation. */
function opens(unit: number, text: string, at: number, { start, end }: Span): boolean {
  const before = at > start ? text.charAt(at - 1) : ' ';
  const behind = at + 1 < end ? text.charAt(at + 1) : ' ';
  switch (text.charAt(at)) {
    case '"':
      // Behind a number it is inches; behind a word, with none after it, it closes what nobody opened.
      return (
        !isInWord(text, at) &&
        !(unit === 0x22 && /\d/.test(before)) &&
        (isText(behind) || !isText(before))
      );
    case '״':
      return isText(behind) && (isBoundary(before) || (isText(before) && !isInWord(text, at)));
    case '”':
    case '»':
    case '›':
      return isBoundary(before) && isText(behind);
    case '«':
    case '‹':
      // What closes German print, and was opened where no mark was seen.
      return isBoundary(before) || isText(behind);
    default:
      return true;
  }
}

/**
 * Between two Hebrew letters the marks are of the word: initials are written so. Not where only the
 * little words stand before them that Hebrew writes to the next one: "ב״הארץ״".
 */
function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x22 && unit !== 0x5f4 && unit !== 0x201d) return false;
  if (!isHebrew(text.charCodeAt(at - 1)) || !isHebrew(text.charCodeAt(at + 1))) return false;
  return (
    !isHebrew(text.charCodeAt(at + 2)) || !LITTLE_WORDS.test(text.slice(Math.max(0, at - 4), at))
  );
}

/** One to three of the letters that stand for "in", "to", "from", "that", "the", "and", "as". */
const LITTLE_WORDS = /(?:^|[^\u05d0-\u05ea"״”])[בהוכלמש]{1,3}$/u;

const isHebrew = (unit: number): boolean => unit >= 0x5d0 && unit <= 0x5ea;

/** White space, an opening bracket or a dash: what stands in front of a quotation. */
const isBoundary = (character: string): boolean => /[\s([{\-–—:/]/u.test(character);

const isText = (character: string): boolean =>
  (entryOf(character.charCodeAt(0)) & KIND) >> KIND_SHIFT !== SEPARATOR ||
  /[“„"'‘’¿¡([…]/u.test(character);
