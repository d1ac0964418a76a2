import type { LineNote, Refusal } from './article-fields';

/** A line of a file that brought no article; a line of null is the file as a whole. */
export interface RefusedInFile {
  file: string;
  line: number | null;
  why: Refusal;
}

/** A line of a file whose article was taken, with a word to be said of it; a line of null is the file as a whole. */
export interface NotedInFile {
  file: string;
  line: number | null;
  note: LineNote;
}

/** How far an import is, or how it ended. */
export interface ImportProgress {
  /** `interrupted`: the page that did it was closed, or the browser. */
  state: 'reading' | 'stopping' | 'done' | 'stopped' | 'broken' | 'interrupted';
  /** The file in hand. */
  file: string;
  /** Of all files together. */
  bytesRead: number;
  bytes: number;
  added: number;
  replaced: number;
  /** Lines. */
  refused: number;
  /** Files that could not be read, or not to their end. */
  refusedFiles: number;
  /** The first of both. */
  refusedLines: readonly RefusedInFile[];
  noted: number;
  /** The first of them. */
  notedLines: readonly NotedInFile[];
  /** Why it ended early, else null. */
  error: string | null;
}
