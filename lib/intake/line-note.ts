import type { LineNote } from '../corpus/article-fields';
import { isAfter, isDated } from '../provenance/published';
import { cutText } from '../text/cut-text';

/** Of what stood there so much is quoted, in characters. */
const QUOTED = 60;

/**
 * What is to be said of a date in a file of articles; null where it tells when something was printed, and
 * where there is none.
 *
 * @param written as the file has it
 * @param published what was made of it, as `isoDate` gives it
 * @param now milliseconds since 1970
 */
export function dateNote(
  written: string | null,
  published: string | null,
  now: number,
): LineNote | null {
  if (written === null || written.trim() === '') return null;
  if (published === null) return lineNote('date-unread', written);
  if (!isDated({ published })) return lineNote('date-of-nothing', written);
  return isAfter({ published }, now) ? lineNote('date-to-come', written) : null;
}

/** A note that quotes what stood in the line, cut to a length to be shown. */
export function lineNote(kind: LineNote['kind'], written: string): LineNote {
  const quoted = written.trim();
  return { kind, written: quoted.length > QUOTED ? `${cutText(quoted, QUOTED)}…` : quoted };
}

/** A note as one English sentence, for commands. */
export function noteReason({ kind, written }: LineNote): string {
  const quoted = JSON.stringify(written);
  switch (kind) {
    case 'date-unread':
      return `The date ${quoted} cannot be read: kept without a date.`;
    case 'date-of-nothing':
      return `Nothing was printed at the date ${quoted}: kept, but the date tells nothing of who was first.`;
    case 'date-to-come':
      return `The date ${quoted} is still to come: kept, but it tells nothing of who was first.`;
    case 'signs-lost':
      return `Signs were lost before the file was written, or in reading it: ${quoted}. Kept as it is.`;
    case 'read-as-western':
      return `The file is not UTF-8, and was read as Windows-1252: ${quoted}.`;
    case 'language-unread':
      return `The language ${quoted} is no language tag such as "en": kept without a language.`;
  }
}
