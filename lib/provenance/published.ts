import { DISPUTED_DAYS, FIRST_NEWS_YEAR, WEB_YEAR } from '../thresholds';
import { addressDay } from './address-date';

const SHAPE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** What is known of when something was printed. */
interface Dated {
  published: string | null;
  /** Where it stands: an address may give a day of its own. */
  url?: string | null;
}

/** What a date says, as the first and the last instant that it may mean, in milliseconds. */
interface Period {
  from: number;
  to: number;
  /** A moment, known with its zone; else days of some zone, taken as UTC's. */
  isMoment: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A day begins first at UTC+14, and ends last at UTC-12. */
const FIRST_ZONE = 14 * HOUR;
const LAST_ZONE = 12 * HOUR;
/** Two clocks are hardly further apart, and a date is cut to its minute. */
const CLOCKS = 5 * 60_000;

/**
 * When something was printed. Where its address gives a day far from its date neither is proof: it may have been
 * on either, and on any day between.
 */
function period({ published, url }: Dated): Period | null {
  const given = said(published);
  const address = given === null ? null : disputing(given, url);
  if (given === null || address === null) return given;
  const from = Math.min(given.from, address.from);
  return { from, to: Math.max(given.to, address.to), isMoment: false };
}

/** The day in an address that contradicts a date; null for none. */
function disputing({ from, to }: Period, url: string | null | undefined): Period | null {
  const day = said(addressDay(url));
  if (day === null) return null;
  const apart = Math.max(day.from - to, from - day.to);
  return apart >= DISPUTED_DAYS * DAY ? day : null;
}

/** The day in a printing's address, where it contradicts its date: ISO 8601; else null. */
export function disputedDay(one: Dated): string | null {
  const given = said(one.published);
  return given === null || disputing(given, one.url) === null ? null : addressDay(one.url);
}

function said(published: string | null): Period | null {
  const match = published === null ? null : SHAPE.exec(published.trim());
  if (!match) return null;
  const [, year, month, day, hour, minute, zone] = match;
  const y = Number(year);
  if (y < FIRST_NEWS_YEAR || y > 9000) return null;
  if (hour !== undefined && zone !== undefined) {
    const text = `${year}-${month}-${day}T${hour}:${minute}:00${zone.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')}`;
    const at = Date.parse(text);
    return Number.isNaN(at) || isZero(at) ? null : { from: at, to: at + 60_000, isMoment: true };
  }
  const m = month === undefined ? 0 : Number(month) - 1;
  const d = day === undefined ? 1 : Number(day);
  if (m > 11 || d < 1 || d > 31) return null;
  const from = Date.UTC(y, m, d);
  if (day !== undefined && isZero(from)) return null;
  const to =
    month === undefined
      ? Date.UTC(y + 1, 0, 1)
      : day === undefined
        ? Date.UTC(y, m + 1, 1)
        : from + DAY;
  return { from, to, isMoment: false };
}

/**
 * Where the clocks of computers and tables begin, in any zone: a day that nobody set is no date. Windows
 * counts from 1601, tables from the last days of 1899, old Macs from 1904, Unix from 1970, FAT discs from 1980.
 */
const ZEROS = [
  Date.UTC(1601, 0, 1),
  Date.UTC(1899, 11, 30),
  Date.UTC(1900, 0, 1),
  Date.UTC(1904, 0, 1),
  0,
  Date.UTC(1980, 0, 1),
];

function isZero(at: number): boolean {
  return ZEROS.some((zero) => Math.abs(at - zero) <= DAY);
}

/** Whether a date tells when something was printed. */
export function isDated(one: Dated): boolean {
  return period(one) !== null;
}

/** Whether a date is from before there were web pages: an archive's, or a slip of the pen. */
export function isBeforeWeb(printing: Dated): boolean {
  const one = period(printing);
  return one !== null && one.to <= Date.UTC(WEB_YEAR, 0, 1);
}

/** Whether two printings are dated less than a day apart: an announcement and the reports on it come in any order then. */
export function isWithinDay(a: Dated, b: Dated): boolean {
  const first = period(a);
  const second = period(b);
  if (first === null || second === null) return false;
  if (disputedDay(a) === null && disputedDay(b) === null)
    return Math.abs(first.from - second.from) < DAY;
  return first.from - second.to < 0 && second.from - first.to < 0;
}

/** Whether the second printing is dated a day or more after the first, wherever on Earth the two may be: then nothing was taken from it. */
export function isDaysLater(first: Dated, second: Dated): boolean {
  return comparePublished(first, second) === -1 && !isWithinDay(first, second);
}

/** Whether a date is later than `time`, milliseconds since 1970, wherever on Earth it may be. */
export function isAfter({ published }: Dated, time: number): boolean {
  const one = said(published);
  return one !== null && one.from - (one.isMoment ? CLOCKS : FIRST_ZONE) > time;
}

/**
 * Which of two printings came first, as far as their dates tell: -1, 1, 0 for the same period,
 * null when either is unknown or one date's period holds the other's ("2024" and "2024-02-09"), as that of a date
 * does which the printing's own address contradicts.
 * Days without a zone are compared as days: two outlets' 9 February is one day. With a moment such a day
 * is compared wherever on Earth it may be: what Tokyo prints on 9 February comes before London's 8th is over.
 */
export function comparePublished(a: Dated, b: Dated): -1 | 0 | 1 | null {
  const first = period(a);
  const second = period(b);
  if (!first || !second) return null;
  if (first.isMoment !== second.isMoment) {
    const days = first.isMoment ? second : first;
    days.from -= FIRST_ZONE;
    days.to += LAST_ZONE;
  }
  if (first.to <= second.from) return -1;
  if (second.to <= first.from) return 1;
  const isDay = disputedDay(a) === null && disputedDay(b) === null;
  return isDay && first.from === second.from && first.to === second.to ? 0 : null;
}
