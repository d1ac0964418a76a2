const SHAPE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/i;

/** Day, month and year with full stops between them, as spreadsheets in most of Europe write them. With slashes either may be the month. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/**
 * Cuts an ISO 8601 date, or one with full stops, to its precision: `2024`, `2024-02`, `2024-02-09`, or a minute in UTC,
 * `2024-02-09T10:30Z`. A time without a zone may mean any of two days' hours: the day stays. Null for
 * what is no such date, or no day of the calendar.
 */
export function isoDate(written: string | null): string | null {
  const match = SHAPE.exec(
    (written?.trim() ?? '').replace(
      DOTTED,
      (_, day: string, month: string, year: string) =>
        `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    ),
  );
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
  const colon = zone.toUpperCase().replace(/^(...)(\d\d)$/, '$1:$2');
  const moment = new Date(`${date}T${hour}:${minute}${colon}`);
  return Number.isNaN(moment.getTime()) ? date : isoMinute(moment.getTime());
}

/** A moment in milliseconds since 1970 as its minute in UTC, `2024-02-09T10:30Z`: when an article came in. */
export function isoMinute(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 16)}Z`;
}
