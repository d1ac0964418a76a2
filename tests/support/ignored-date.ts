import { isoDate } from '@/lib/intake/iso-date';
import { isAfter, isDated } from '@/lib/provenance/published';

/** Most lines have no date: they are not parsed for one. */
const HAS_DATE = /"(?:published|date)"\s*:\s*"/;

/**
 * Why the date of one line of articles or pages tells nothing of who was first, in one sentence; null
 * where it does, and where there is none. `now`: milliseconds since 1970. Never throws.
 */
export function ignoredDate(line: string, now: number): string | null {
  const written = HAS_DATE.test(line) ? writtenDate(line) : null;
  if (written === null) return null;
  const shown = JSON.stringify(written.slice(0, 40));
  const published = isoDate(written);
  if (published === null) return `The date ${shown} cannot be read, and is ignored.`;
  if (!isDated({ published })) return `Nothing was printed at the date ${shown}: it is ignored.`;
  return isAfter({ published }, now)
    ? `The date ${shown} is still to come, and tells nothing of who was first.`
    : null;
}

function writtenDate(line: string): string | null {
  try {
    const fields = JSON.parse(line) as { published?: unknown; date?: unknown } | null;
    const written = [fields?.published, fields?.date].find(
      (one) => typeof one === 'string' && one.trim() !== '',
    );
    return typeof written === 'string' ? written.trim() : null;
  } catch {
    return null;
  }
}
