import type { Refusal } from '../corpus/article-fields';
import { MAX_IMPORT_LINE } from '../thresholds';
import { LineSplitter } from './split-lines';
import { TableReader, type TableRow } from './table-reader';

/** An article of a file as one line of JSON, or why its line brings none. */
export type FileRow = { line: number; json: string } | { line: number; why: Refusal };

/** Columns of a table that are read; others are passed over. */
const COLUMNS = [
  'text',
  'url',
  'title',
  'site',
  'byline',
  'published',
  'date',
  'language',
  'credit',
  'id',
];
const SEPARATORS = [',', ';', '\t'];
/** What some spreadsheets write above a table. */
const SEPARATOR_LINE = /^"?sep=(.)"?$/i;
const JSON_LINE = /^[{[]/;
const TABLE_NAME = /\.(?:csv|tsv|tab)$/i;

interface Table {
  reader: TableReader;
  /** The first line is no row: it says what parts the cells. */
  saysSeparator: boolean;
  /** Null before the line that names them. */
  columns: string[] | null;
  /** Nothing more of it is read. */
  isOver: boolean;
}

/**
 * Reads a file of articles that comes in pieces: JSON Lines, or a table with commas, semicolons or
 * tabs between its cells. The first line that is not blank tells which: it is a table's where one of
 * these separators parts it into cells of which one is `text`, or where it says `sep=` and a separator. A
 * table of the one column `text` has no separator. Names count in any case of their letters.
 */
export class FileRows {
  private head: string | null = '';
  private json: { splitter: LineSplitter; line: number } | null = null;
  private table: Table | null = null;

  /** @param name the file's: one that ends in .csv, .tsv or .tab must be a table */
  constructor(private readonly name: string) {}

  /** The rows that this piece ends. */
  push(piece: string): FileRow[] {
    if (this.head === null) return this.read(piece);
    this.head += piece;
    const hasLine = /\S[^\n]*\n/.test(this.head);
    return hasLine || this.head.length > MAX_IMPORT_LINE ? this.begin() : [];
  }

  /** The last row, if it has no end of line behind it. */
  end(): FileRow[] {
    const rows = this.head === null ? [] : this.begin();
    if (this.json) return [...rows, ...this.jsonRows(this.json.splitter.end())];
    return [...rows, ...this.tableRows(this.table?.reader.end() ?? [])];
  }

  private begin(): FileRow[] {
    const text = this.head ?? '';
    this.head = null;
    const first = (/\S[^\n]*/.exec(text)?.[0] ?? '').replace(/\r$/, '');
    const said = SEPARATOR_LINE.exec(first)?.[1];
    const separator = said ?? separatorOf(first);
    const isTable = separator !== null || TABLE_NAME.test(this.name);
    if (JSON_LINE.test(first) || !isTable) this.json = { splitter: new LineSplitter(), line: 1 };
    else
      this.table = {
        reader: new TableReader(SEPARATORS.find((known) => known === separator) ?? ''),
        saysSeparator: said !== undefined,
        columns: null,
        isOver: false,
      };
    return this.read(text);
  }

  private read(text: string): FileRow[] {
    if (this.json) return this.jsonRows(this.json.splitter.push(text));
    // Rows behind a first line that is no table's are not read: each would be refused for the same.
    return this.table && !this.table.isOver ? this.tableRows(this.table.reader.push(text)) : [];
  }

  private jsonRows(lines: readonly string[]): FileRow[] {
    const { json } = this;
    if (json === null) return [];
    const rows = lines.map((one, at) => ({ line: json.line + at, json: one }));
    json.line += lines.length;
    return rows;
  }

  private tableRows(rows: readonly TableRow[]): FileRow[] {
    const { table } = this;
    const read: FileRow[] = [];
    for (const row of rows) {
      if (table === null || table.isOver) break;
      const isBlank = row.why === null && row.cells.every((cell) => cell.trim() === '');
      if (isBlank) continue;
      if (table.saysSeparator) {
        table.saysSeparator = false;
        continue;
      }
      const { line } = row;
      const columns = table.columns ?? row.cells.map(columnName);
      const why = table.columns ? refusalOf(row, columns) : headerRefusal(row, columns);
      if (why) read.push({ line, why });
      else if (table.columns) read.push({ line, json: jsonOf(row, columns) });
      table.isOver = table.columns === null && why !== null;
      table.columns = columns;
    }
    return read;
  }
}

/** What parts a table's first line; empty for one column, null where it is no table's. */
function separatorOf(line: string): string | null {
  if (columnName(line) === 'text') return '';
  const isTable = (separator: string) => {
    const [row] = new TableReader(separator).push(`${line}\n`);
    return row?.why === null && row.cells.map(columnName).includes('text');
  };
  return JSON_LINE.test(line) ? null : (SEPARATORS.find(isTable) ?? null);
}

function columnName(cell: string): string {
  return cell.replace(/^[\s\ufeff"]+|[\s"]+$/g, '').toLowerCase();
}

function headerRefusal({ why }: TableRow, columns: readonly string[]): Refusal | null {
  if (why) return why;
  if (!columns.includes('text')) return { kind: 'no-header' };
  const twice = COLUMNS.find((name) => columns.indexOf(name) !== columns.lastIndexOf(name));
  return twice === undefined ? null : { kind: 'header-twice', field: twice };
}

function refusalOf({ why, cells }: TableRow, columns: readonly string[]): Refusal | null {
  if (why) return why;
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    return { kind: 'too-many-cells', limit: columns.length };
  return cells.some((cell) => cell.includes('\ufffd')) ? { kind: 'not-utf-8' } : null;
}

function jsonOf({ cells }: TableRow, columns: readonly string[]): string {
  const fields = COLUMNS.flatMap((name) => {
    const cell = cells[columns.indexOf(name)] ?? '';
    return cell.trim() === '' ? [] : [[name, cell]];
  });
  return JSON.stringify(Object.fromEntries(fields));
}
