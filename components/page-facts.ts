import { formatDate } from './partial-date';

/**
 * When a page says it was published, as precise as it is known; a time in the zone that the page
 * writes it in, since that is what stands there: "Feb 9, 2024, 11:30 (UTC+1)". Null for no date.
 */
export function formatMoment(
  date: string | null,
  zone: string | null,
  locale: string,
): string | null {
  const moment = date?.includes('T') ? new Date(date) : null;
  const offset = /^([+-])(\d\d):(\d\d)$/.exec(zone ?? '');
  if (moment === null || Number.isNaN(moment.getTime())) return formatDate(date, locale);
  const minutes = offset
    ? (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1)
    : 0;
  const there = new Date(moment.getTime() + minutes * 60_000);
  const words = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(there);
  return `${words} (${zoneWords(minutes)})`;
}

function zoneWords(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}

/** The name of a language by its BCP 47 tag, the tag itself where it has no name here. */
export function nameOfLanguage(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
