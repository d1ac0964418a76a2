const SHAPE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(Z|UTC|GMT|[+-]\d\d:?\d\d))?)?)?)?$/i;

/** Day, month and year with full stops between them, as spreadsheets in most of Europe write them. With slashes either may be the month. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?=$|\s)/;

/**
 * 26-FEB-1987 15:07:13.72, as news wires and databases write it: the month's English abbreviation, in any
 * case. A year of two figures names no century.
 */
const WIRE = /^(\d{1,2})-([a-z]{3})-(\d{4})(?=$|\s)/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Between day and time, behind a day that is not written as ISO 8601 has it: the hour may have one figure. */
const TIME = /(?<=^\d{4}-\d\d-\d\d)\s+(\d{1,2})(?=:)/;
/** One letter that wires put behind a time. What it means is theirs: but for Z it is not believed to be a zone. */
const LETTER = /(:\d\d(?:[.,]\d{1,9})?)[a-y]$/i;

/**
 * Cuts an ISO 8601 date, one with full stops, or one of a news wire, to its precision: `2024`, `2024-02`,
 * `2024-02-09`, or a minute in UTC, `2024-02-09T10:30Z`. A time without a zone may mean any of two days' hours: the day stays. Null for
 * what is no such date, or no day of the calendar.
 */
export function isoDate(written: string | null): string | null {
  const match = SHAPE.exec(asIso((written ?? '').trim()));
  if (!match) return null;
  const [, year, month, day, hour, minute, zone] = match;
  if (year === undefined || year < '1000') return null;
  if (month === undefined) return year;
  if (month < '01' || month > '12') return null;
  if (day === undefined) return `${year}-${month}`;
  const date = `${year}-${month}-${day}`;
  // The calendar carries 30 February over into March: what comes back is another day.
  const midnight = new Date(`${date}T00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) return null;
  if (hour === undefined || zone === undefined) return date;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...)(\d\d)$/, '$1:$2') : 'Z';
  const moment = new Date(`${date}T${hour}:${minute}${offset}`);
  return Number.isNaN(moment.getTime()) ? date : isoMinute(moment.getTime());
}

/** The same date as ISO 8601 orders it; another text as it is. A month that is none becomes month 0, which no date has. */
function asIso(text: string): string {
  const day = (year: string, month: number | string, of: string) =>
    `${year}-${`${month}`.padStart(2, '0')}-${of.padStart(2, '0')}`;
  const ordered = text
    .replace(DOTTED, (_, of: string, month: string, year: string) => day(year, month, of))
    .replace(WIRE, (_, of: string, month: string, year: string) =>
      day(year, MONTHS.indexOf(month.toLowerCase()) + 1, of),
    );
  if (ordered === text) return text;
  return ordered
    .replace(TIME, (_, hour: string) => ` ${hour.padStart(2, '0')}`)
    .replace(LETTER, '$1');
}

/** A moment in milliseconds since 1970 as its minute in UTC, `2024-02-09T10:30Z`: when an article came in. */
export function isoMinute(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 16)}Z`;
}
