/**
 * Cuts a date as pages write it to ISO 8601 with its own precision
 * (`2024`, `2024-02`, `2024-02-09`, `2024-02-09T10:30Z`); null when it is no such date.
 * A time counts only with its zone, brought to UTC; seconds are dropped.
 */
export function publishedDate(written: string | null): string | null {
  if (written === null) return null;
  const text = written.trim().slice(0, 60);
  return isoDate(text) ?? writtenOutDate(text);
}

const ISO =
  /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?(?![\d/])/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

function isoDate(text: string): string | null {
  const match = COMPACT.exec(text) ?? ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, zone] = match;
  if (!inRange(year, 1600, 2200)) return null;
  if (month === undefined) return text.length === 4 ? year! : null;
  if (!inRange(month, 1, 12)) return null;
  const months = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return months;
  // Day 0 of a month is the last of the one before.
  if (!inRange(day, 1, new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()))
    return null;
  const days = `${months}-${day.padStart(2, '0')}`;
  if (hour === undefined || !inRange(hour, 0, 23) || !inRange(minute, 0, 59)) return days;
  if (!zone) return days;
  const offset = zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const moment = new Date(`${days}T${hour.padStart(2, '0')}:${minute}${offset}`);
  return Number.isNaN(moment.getTime()) ? days : `${moment.toISOString().slice(0, 16)}Z`;
}

/** "Fri, 09 Feb 2024 10:30:00 GMT" and the like: only what names its year in full and its month in English. */
function writtenOutDate(text: string): string | null {
  if (!/\d{4}/.test(text) || !/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text))
    return null;
  const hasTime = /\d{1,2}:\d{2}/.test(text);
  const hasZone = /(?:GMT|UTC|Z|[+-]\d{4})\s*$/.test(text);
  const moment = new Date(
    hasTime && hasZone ? text : `${text.replace(/[T ]*\d{1,2}:\d{2}.*$/, '')} UTC`,
  );
  if (Number.isNaN(moment.getTime())) return null;
  const iso = moment.toISOString();
  return hasTime && hasZone ? `${iso.slice(0, 16)}Z` : iso.slice(0, 10);
}

function inRange(digits: string | undefined, low: number, high: number): boolean {
  const value = Number(digits);
  return value >= low && value <= high;
}
