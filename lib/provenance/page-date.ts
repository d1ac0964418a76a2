import { foldCase } from '../text/fold-case';
import { once } from '../text/once';
import { DATE_TEXT } from '../thresholds';
import { monthNumber } from './month-names';

/** A date as a page gives it. */
export interface PageDate {
  /** ISO 8601 cut to its precision: `2024`, `2024-02`, `2024-02-09`, or a minute in UTC, `2024-02-09T10:30Z`. */
  at: string;
  /** The offset from UTC that it is written with, `+02:00` or `Z`; null without a time and its zone. */
  zone: string | null;
}

/**
 * Reads one written date; null for what is none. A time counts only with its zone: without one the
 * day stays. `09/02/2024` is the ninth of February unless the page's `language` (BCP 47) is American
 * English or the figures say otherwise. Years from 1600 to 2200.
 */
export function readDate(written: string | null, language: string | null = null): PageDate | null {
  if (written === null) return null;
  const text = plainDigits(written.slice(0, DATE_TEXT).trim());
  return (
    isoDate(text) ?? unixDate(text) ?? namedDate(text, language) ?? figuresDate(text, language)
  );
}

/**
 * The first date in a line of text ("Published: 9 February 2024, 10:30 CET", "发布时间：2024年2月9日"), or
 * null. As `readDate`, but what stands around the date does not matter.
 */
export function findDate(line: string, language: string | null = null): PageDate | null {
  const text = plainDigits(line.slice(0, 2 * DATE_TEXT));
  const match = ISO_INSIDE.exec(text);
  return (
    (match && isoDate(text.slice(match.index, match.index + DATE_TEXT).trim(), false)) ??
    namedDate(text, language) ??
    figuresDate(text, language)
  );
}

/** Arabic, Persian and Hindi figures as ours. */
function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) =>
    String((digit.charCodeAt(0) & 15) - (digit >= '०' && digit <= '९' ? 6 : 0)),
  );
}

const ISO_INSIDE = /(?<!\d)(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}(?!\d)/;
const ISO =
  /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?:(?:[T\s]\s*|,\s*)(\d{1,2}):(\d{2})(?::\d{2}(?:[.,:]\d{1,9})?)?\s*([AP]\.?M\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{1,2}(?!\d))?)?)?)?(?![\d/])/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

function isoDate(text: string, isAlone = true): PageDate | null {
  const compact = isAlone ? COMPACT.exec(text) : null;
  if (compact) {
    const [, year, month, day, hour, minute, zone] = compact;
    return dateOf(year, month, day, { hour, minute, half: undefined, zone });
  }
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, , month, day, hour, minute, half, zone] = match;
  if (month === undefined && text.length !== 4) return null;
  return dateOf(year, month, day, { hour, minute, half, zone });
}

/** Seconds or milliseconds since 1970. */
function unixDate(text: string): PageDate | null {
  if (!/^(?:\d{10}|\d{13})$/.test(text)) return null;
  const moment = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  return { at: `${moment.toISOString().slice(0, 16)}Z`, zone: 'Z' };
}

/** 9 February 2024, Feb. 9, 2024, 9. Februar 2024, 9 de febrero de 2024, 2024年2月9日, 2024. 2. 9. */
function namedDate(text: string, language: string | null): PageDate | null {
  const asian = ASIAN().exec(text);
  if (asian) {
    const rest = text.slice(asian.index + asian[0].length);
    return dateOf(asian[1], asian[2], asian[3], timeIn(rest));
  }
  const folded = foldCase(text);
  for (const pattern of [DAY_FIRST(), MONTH_FIRST()]) {
    pattern.lastIndex = 0;
    for (let tries = 0; tries < 8; tries++) {
      const match = pattern.exec(folded);
      if (!match) break;
      const { day, month, year } = match.groups as Record<'day' | 'month' | 'year', string>;
      const number = monthNumber(month, language);
      if (number === null) {
        pattern.lastIndex = match.index + 1;
        continue;
      }
      const rest = text.slice(match.index + match[0].length);
      const before = text.slice(0, match.index);
      const time = timeIn(rest);
      return dateOf(year, String(number), day, time.hour === undefined ? timeIn(before) : time);
    }
  }
  return null;
}

const ASIAN = once(
  () =>
    /(?<!\d)(\d{4})\s?(?:年|년|\.)\s?(\d{1,2})\s?(?:月|월|\.)\s?(\d{1,2})(?:\s?(?:日|일)|\.|(?!\d))/,
);
const DAY_FIRST = once(
  () =>
    /(?<![\d:])(?<day>\d{1,2})(?:st|nd|rd|th|er|º|°|ª)?[.,]?[\s-]+(?:de\s|of\s)?(?<month>\p{L}[\p{L}\p{M}]{1,12})\.?,?[\s-]+(?:de\s|del\s|of\s)?(?<year>\d{4})(?!\d)/gu,
);
const MONTH_FIRST = once(
  () =>
    /(?<!\p{L})(?<month>\p{L}[\p{L}\p{M}]{2,12})\.?[\s-]+(?<day>\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(?<year>\d{4})(?!\d)/gu,
);

/** 09.02.2024, 9/2/2024, 9-2-2024; with full stops also 09.02.24, of this century. */
function figuresDate(text: string, language: string | null): PageDate | null {
  const match = FIGURES.exec(text) ?? SHORT_YEAR.exec(text);
  if (!match) return null;
  const year = match[4]!.length === 2 ? `20${match[4]}` : match[4];
  const first = Number(match[1]);
  const second = Number(match[3]);
  const isAmerican = language?.toLowerCase() === 'en-us' && match[2] !== '.';
  const isMonthFirst = second > 12 || (isAmerican && first <= 12);
  const [day, month] = isMonthFirst ? [match[3], match[1]] : [match[1], match[3]];
  return dateOf(year, month, day, timeIn(text.slice(match.index + match[0].length)));
}
const SHORT_YEAR = /(?<![\d.])(\d{2})(\.)(\d{2})\.(\d{2})(?![\d.])/;
const FIGURES = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;

interface Time {
  hour: string | undefined;
  minute: string | undefined;
  half: string | undefined;
  zone: string | undefined;
}

/** The time of day near a date, with what follows it as its zone. */
function timeIn(text: string): Time {
  const match = TIME().exec(text);
  const [, hour, minute, half, zone] = match ?? [];
  return { hour, minute, half, zone: zone === undefined ? undefined : offsetOf(zone) };
}
const TIME = once(
  () =>
    /^[^\d]{0,24}?(?<!\d)(\d{1,2})[:.h](\d{2})(?::\d{2})?(?!\d)\s*([ap]\.?m\.?(?!\p{L}))?\s*\(?(Z|UTC|GMT|E[SD]T|C[SD]T|M[SD]T|P[SD]T|CES?T|MESZ|MEZ|BST|IST|(?:UTC|GMT)?\s?[+-]\d{2}:?\d{2})?(?!\p{L})/iu,
);

/** Offsets that abbreviations mean wherever they are used; "CST" of a Chinese page would be another, but no Chinese page writes it so. */
const OFFSETS: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
};

/** Undefined for the abbreviations that mean several zones (BST, IST). */
function offsetOf(zone: string): string | undefined {
  const key = zone.toUpperCase();
  if (key === 'Z' || key === 'UTC' || key === 'GMT') return 'Z';
  if (Object.hasOwn(OFFSETS, key)) return OFFSETS[key];
  return /[+-]\d{2}:?\d{2}$/.exec(zone)?.[0];
}

function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  { hour, minute, half, zone }: Time,
): PageDate | null {
  if (!inRange(year, 1600, 2200)) return null;
  if (month === undefined) return { at: year!, zone: null };
  if (!inRange(month, 1, 12)) return null;
  const months = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return { at: months, zone: null };
  // Day 0 of a month is the last of the one before.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (!inRange(day, 1, last)) return null;
  const days = `${months}-${day.padStart(2, '0')}`;
  const onlyDay = { at: days, zone: null };
  if (hour === undefined || !zone || !inRange(hour, 0, 23) || !inRange(minute, 0, 59))
    return onlyDay;
  const offset = normalOffset(zone);
  const hours = (Number(hour) % (half ? 12 : 24)) + (half && /^p/i.test(half) ? 12 : 0);
  const moment = new Date(`${days}T${String(hours).padStart(2, '0')}:${minute}${offset}`);
  if (Number.isNaN(moment.getTime())) return onlyDay;
  return { at: `${moment.toISOString().slice(0, 16)}Z`, zone: offset };
}

/** `+0200`, `+2` and `+02:00` are one offset. */
function normalOffset(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  const offset = match ? `${match[1]}${match[2]!.padStart(2, '0')}:${match[3] ?? '00'}` : 'Z';
  return offset === '+00:00' || offset === '-00:00' ? 'Z' : offset;
}

function inRange(digits: string | undefined, low: number, high: number): boolean {
  const value = Number(digits);
  return value >= low && value <= high;
}
