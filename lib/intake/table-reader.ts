import type { Refusal } from '../corpus/article-fields';
import { MAX_IMPORT_LINE } from '../thresholds';

/** One row of a table: its cells, or why they cannot be told apart. */
export interface TableRow {
  /** Where it begins, as the file counts its lines. */
  line: number;
  cells: string[];
  why: Refusal | null;
}

/** Cells of a row that are kept: more are counted as too many by whoever knows the columns. */
const MOST_CELLS = 1_000;

/**
 * Cuts a table that comes in pieces into rows and cells, by RFC 4180 with any separator: a cell that
 * begins with a quotation mark ends with one, may hold separators and line ends, and has its own marks
 * doubled. Linear in time; a row takes no more room than `MAX_IMPORT_LINE`.
 */
export class TableReader {
  private cells: string[] = [];
  private cell = '';
  /** `closed`: behind a mark that ends the cell, unless another one follows. */
  private state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  private line = 1;
  private begun = 1;
  private units = 0;
  private why: Refusal | null = null;
  private readonly ends: RegExp;

  /** @param separator one character; empty for a table of one column */
  constructor(private readonly separator: string) {
    this.ends = separator === '' ? /\n/g : new RegExp(`[${separator}\\n]`, 'g');
  }

  /** The rows that this piece ends. */
  push(piece: string): TableRow[] {
    const rows: TableRow[] = [];
    for (let at = 0; at < piece.length; ) {
      if (this.state === 'quoted') at = this.readQuoted(piece, at);
      else if (this.state === 'closed') at = this.readClosed(piece, at, rows);
      else at = this.readPlain(piece, at, rows);
    }
    return rows;
  }

  /** The last row, if it has no end of line behind it. */
  end(): TableRow[] {
    if (this.state === 'quoted') this.why ??= { kind: 'bad-quotes' };
    const isEmpty = this.state === 'start' && this.cells.length === 0;
    const rows: TableRow[] = [];
    if (!isEmpty) this.endRow(rows);
    return rows;
  }

  private readQuoted(piece: string, at: number): number {
    const mark = piece.indexOf('"', at);
    const end = mark < 0 ? piece.length : mark;
    this.add(piece, at, end);
    for (let next = piece.indexOf('\n', at); next >= 0 && next < end; ) {
      this.line += 1;
      next = piece.indexOf('\n', next + 1);
    }
    if (mark < 0) return end;
    this.state = 'closed';
    return mark + 1;
  }

  private readClosed(piece: string, at: number, rows: TableRow[]): number {
    const sign = piece.charAt(at);
    if (sign === '"') {
      this.add(piece, at, at + 1);
      this.state = 'quoted';
    } else if (sign === this.separator) this.endCell();
    else if (sign === '\n') this.endRow(rows);
    else if (sign !== '\r' && sign !== ' ') {
      this.why ??= { kind: 'bad-quotes' };
      this.state = 'plain';
    }
    return at + 1;
  }

  private readPlain(piece: string, at: number, rows: TableRow[]): number {
    if (this.state === 'start' && piece.charAt(at) === '"') {
      this.state = 'quoted';
      return at + 1;
    }
    this.ends.lastIndex = at;
    const end = this.ends.exec(piece)?.index ?? piece.length;
    this.add(piece, at, end);
    this.state = 'plain';
    if (end === piece.length) return end;
    if (piece.charAt(end) === '\n') this.endRow(rows);
    else this.endCell();
    return end + 1;
  }

  private add(piece: string, from: number, to: number): void {
    this.units += to - from;
    if (this.units <= MAX_IMPORT_LINE) this.cell += piece.slice(from, to);
    else {
      this.why = { kind: 'line-too-long', limit: MAX_IMPORT_LINE };
      this.cells = [];
      this.cell = '';
    }
  }

  private endCell(): void {
    // The separator counts too: a row of nothing else has an end.
    this.units += 1;
    if (this.cells.length < MOST_CELLS) this.cells.push(this.cell);
    this.cell = '';
    this.state = 'start';
  }

  private endRow(rows: TableRow[]): void {
    if (this.state === 'plain' && this.cell.endsWith('\r')) this.cell = this.cell.slice(0, -1);
    this.endCell();
    rows.push({ line: this.begun, cells: this.cells, why: this.why });
    this.line += 1;
    this.begun = this.line;
    this.cells = [];
    this.units = 0;
    this.why = null;
  }
}
