import type { Report } from '@/lib/report/report';
import { MOSAIC_SOURCES } from '@/lib/thresholds';

/** Number of the sources beyond the sixth, which share one colour and one line. */
export const FURTHER = MOSAIC_SOURCES + 1;

/**
 * The number by which a source is told from the others of its page, in strip, panel and marks: 1 for
 * the first, `FURTHER` beyond the sixth; null on a page of one source, where there is nothing to tell.
 */
export function sourceNumber({ sources }: Report, index: number): number | null {
  return sources.length > 1 ? Math.min(index + 1, FURTHER) : null;
}

/** The letter of a numbered source, the same in every language; a plus for further ones. */
export function sourceLetter(number: number): string {
  return number >= FURTHER ? '+' : String.fromCharCode(64 + number);
}
