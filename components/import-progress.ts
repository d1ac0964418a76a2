import type { ImportProgress } from '@/lib/corpus/import-progress';

/**
 * Reads files of articles into the corpus. `onProgress` is told after every few lines; the
 * promise settles with how it ended, also when `signal` stops it.
 */
export type ImportFiles = (
  files: readonly File[],
  signal: AbortSignal,
  onProgress: (progress: ImportProgress) => void,
) => Promise<ImportProgress>;

/** Writes all articles to one file of JSON Lines; null when it was stopped. Rejects with a sentence for people. */
export type ExportArticles = (
  signal: AbortSignal,
  onProgress: (articles: number) => void,
) => Promise<{ file: Blob; articles: number } | null>;
