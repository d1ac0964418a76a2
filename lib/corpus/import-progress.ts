import type { LineNote, Refusal } from './article-fields';

/** A line of a file that brought no article. */
export interface RefusedInFile {
  file: string;
  line: number;
  why: Refusal;
}

/** A line of a file whose article was taken, with a word to be said of it. */
export interface NotedInFile {
  file: string;
  line: number;
  note: LineNote;
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
  noted: number;
  /** The first of them. */
  notedLines: readonly NotedInFile[];
  /** Why it ended early; null when a file could not be read. */
  error: string | null;
}
