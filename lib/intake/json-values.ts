import { MAX_IMPORT_LINE } from '../thresholds';
import type { FileRow, RowReader } from './file-row';

const LINE_END = 10;

/**
 * Cuts JSON that comes in pieces into its values, however it is laid out: the members of one list, or
 * values one after the other. Each is a row by the line on which it begins; whether it is good JSON is
 * told by whoever parses it. Linear in time; a value takes no more room than `MAX_IMPORT_LINE`.
 */
export class JsonValues implements RowReader {
  /** Inside the list that holds the values. */
  private inList = false;
  /** Of lists and objects that are open within the value in hand. */
  private depth = 0;
  private inText = false;
  private escaped = false;
  private value = '';
  /** Line on which the value in hand begins; null between values. */
  private begun: number | null = null;
  private line = 1;
  private isTooLong = false;

  push(piece: string): FileRow[] {
    const rows: FileRow[] = [];
    /** Where the part of the value in hand begins that is not kept yet. */
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (code === LINE_END) this.line += 1;
      const sign = piece.charAt(at);
      if (this.begun !== null && (this.inText || this.depth > 0)) {
        this.goOn(sign);
        if (this.inText || this.depth > 0) continue;
        this.keep(piece.slice(from, at + 1));
        rows.push(this.take());
      } else if (
        isBetween(sign) ||
        (sign === ']' && this.inList) ||
        (sign === '[' && !this.inList && this.begun === null)
      ) {
        if (this.begun !== null) {
          this.keep(piece.slice(from, at));
          rows.push(this.take());
        }
        if (sign === '[') this.inList = true;
        else if (sign === ']') this.inList = false;
      } else if (this.begun === null) {
        this.begun = this.line;
        from = at;
        this.goOn(sign);
      }
    }
    if (this.begun !== null) this.keep(piece.slice(from));
    return rows;
  }

  end(): FileRow[] {
    // A bare value at the end of an open list may be cut off as well: it has nothing to show that it is whole.
    if (this.inText || this.depth > 0 || this.inList)
      return [{ line: this.begun ?? this.line, why: { kind: 'cut-off' } }];
    return this.begun === null ? [] : [this.take()];
  }

  private goOn(sign: string): void {
    if (this.inText) {
      if (this.escaped) this.escaped = false;
      else if (sign === '\\') this.escaped = true;
      else if (sign === '"') this.inText = false;
    } else if (sign === '"') this.inText = true;
    else if (sign === '{' || sign === '[') this.depth += 1;
    else if (sign === '}' || sign === ']') this.depth -= 1;
  }

  private keep(part: string): void {
    if (this.value.length + part.length > MAX_IMPORT_LINE) {
      this.isTooLong = true;
      this.value = '';
    }
    if (!this.isTooLong) this.value += part;
  }

  private take(): FileRow {
    const line = this.begun as number;
    const row: FileRow = this.isTooLong
      ? { line, why: { kind: 'line-too-long', limit: MAX_IMPORT_LINE } }
      : { line, json: this.value };
    this.begun = null;
    this.value = '';
    this.isTooLong = false;
    this.depth = 0;
    return row;
  }
}

/** A byte order mark stands only before the first value. */
function isBetween(sign: string): boolean {
  return sign === ',' || sign === '\ufeff' || sign.trim() === '';
}
