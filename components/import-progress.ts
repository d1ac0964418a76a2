import type { Refusal } from '@/lib/corpus/article-fields';

/** A line of a file that brought no article. */
export interface RefusedInFile {
  file: string;
  line: number;
  why: Refusal;
}

/** How far an import is, or how it ended. */
export interface ImportProgress {
  state: 'reading' | 'stopping' | 'done' | 'stopped' | 'broken';
  /** The file in hand. */
  file: string;
  /** Of all files together. */
  bytesRead: number;
  bytes: number;
  added: number;
  replaced: number;
  refused: number;
  /** The first of them. */
  refusedLines: readonly RefusedInFile[];
  /** Why it ended early; null when a file could not be read. */
  error: string | null;
}

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
