import { FIRST_NEWS_YEAR, WEB_YEAR } from '../thresholds';

const SHAPE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

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

function period(published: string | null): Period | null {
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
export function isDated({ published }: { published: string | null }): boolean {
  return period(published) !== null;
}

/** Whether a date is from before there were web pages: an archive's, or a slip of the pen. */
export function isBeforeWeb({ published }: { published: string | null }): boolean {
  const one = period(published);
  return one !== null && one.to <= Date.UTC(WEB_YEAR, 0, 1);
}

/** Whether two printings are dated less than a day apart: an announcement and the reports on it come in any order then. */
export function isWithinDay(
  a: { published: string | null },
  b: { published: string | null },
): boolean {
  const first = period(a.published);
  const second = period(b.published);
  return first !== null && second !== null && Math.abs(first.from - second.from) < DAY;
}

/** Whether the second printing is dated a day or more after the first, wherever on Earth the two may be: then nothing was taken from it. */
export function isDaysLater(
  first: { published: string | null },
  second: { published: string | null },
): boolean {
  return comparePublished(first, second) === -1 && !isWithinDay(first, second);
}

/** Whether a date is later than `time`, milliseconds since 1970, wherever on Earth it may be. */
export function isAfter({ published }: { published: string | null }, time: number): boolean {
  const one = period(published);
  return one !== null && one.from - (one.isMoment ? CLOCKS : FIRST_ZONE) > time;
}

/**
 * Which of two printings came first, as far as their dates tell: -1, 1, 0 for the same period,
 * null when either is unknown or one date's period holds the other's ("2024" and "2024-02-09").
 * Days without a zone are compared as days: two outlets' 9 February is one day. With a moment such a day
 * is compared wherever on Earth it may be: what Tokyo prints on 9 February comes before London's 8th is over.
 */
export function comparePublished(
  a: { published: string | null },
  b: { published: string | null },
): -1 | 0 | 1 | null {
  const first = period(a.published);
  const second = period(b.published);
  if (!first || !second) return null;
  if (first.isMoment !== second.isMoment) {
    const days = first.isMoment ? second : first;
    days.from -= FIRST_ZONE;
    days.to += LAST_ZONE;
  }
  if (first.to <= second.from) return -1;
  if (second.to <= first.from) return 1;
  return first.from === second.from && first.to === second.to ? 0 : null;
}
