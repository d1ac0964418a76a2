/**
 * A date in words, as precise as it is known: `2024` → "2024", `2024-02` → "Feb 2024",
 * `2024-02-09` and finer → "Feb 9, 2024". Null for what is no date.
 */
export function formatDate(date: string | null, locale: string): string | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(date ?? '');
  if (!parts) return null;
  const [, year, month, day] = parts;
  const moment = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00Z`);
  // A day that the month has not (31 February) would roll over into the next one.
  if (Number.isNaN(moment.getTime()) || (day && moment.getUTCDate() !== Number(day))) return null;
  const format: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) format.month = 'short';
  if (day) format.day = 'numeric';
  return new Intl.DateTimeFormat(locale, format).format(moment);
}
