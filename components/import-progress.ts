import type { ImportProgress } from '@/lib/corpus/import-progress';
import type { ImportRecord } from '@/lib/settings/last-import';

/**
 * Reads files of articles into the corpus. `onProgress` is told after every few lines; the
 * promise settles with how it ended, also when `signal` stops it.
 */
export type ImportFiles = (
  files: readonly File[],
  signal: AbortSignal,
  onProgress: (progress: ImportProgress) => void,
) => Promise<ImportProgress>;

/** Imports of this page, and what is known of others. */
export interface Imports {
  /** As `ImportFiles`; null when one goes on in another tab. */
  run: (...given: Parameters<ImportFiles>) => Promise<ImportProgress | null>;
  /**
   * Calls back now and with every change of the last import, be it of this page or of another; null for
   * none. One of which nobody goes on is `interrupted`. Returns the stop.
   */
  watch: (callback: (record: ImportRecord | null) => void) => () => void;
  /** Puts away what is known of the last import. */
  forget: () => Promise<void>;
}

/** Writes all articles to one file of JSON Lines; null when it was stopped. Rejects with a sentence for people. */
export type ExportArticles = (
  signal: AbortSignal,
  onProgress: (articles: number) => void,
) => Promise<{ file: Blob; articles: number } | null>;
