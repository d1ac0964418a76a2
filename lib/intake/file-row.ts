import type { Refusal } from '../corpus/article-fields';

/** An article of a file as JSON, or why there is none at its place. A line of null: the file as a whole. */
export type FileRow = { line: number; json: string } | { line: number | null; why: Refusal };

/** Reads rows from a text that comes in pieces. */
export interface RowReader {
  /** The rows that this piece ends. */
  push(piece: string): FileRow[];
  /** The last rows, when there is no more. */
  end(): FileRow[];
}
