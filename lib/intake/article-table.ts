import type { Refusal } from '../corpus/article-fields';
import type { FileRow, RowReader } from './file-row';
import { TableReader, type TableRow } from './table-reader';

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
/** What may stand between the cells. */
export const SEPARATORS = [',', ';', '\t'];

/**
 * A table of articles that comes in pieces: its first line that is not blank names the columns. Names
 * count in any case of their letters.
 */
export class ArticleTable implements RowReader {
  private readonly reader: TableReader;
  /** Null before the line that names them. */
  private columns: string[] | null = null;
  /** Nothing more of it is read. */
  private isOver = false;

  /**
   * @param separator one of `SEPARATORS`; empty for a table of one column
   * @param saysSeparator the first line is no row: it says what parts the cells
   */
  constructor(
    separator: string,
    private saysSeparator: boolean,
  ) {
    this.reader = new TableReader(separator);
  }

  push(piece: string): FileRow[] {
    // Rows behind a first line that is no table's are not read: each would be refused for the same.
    return this.isOver ? [] : this.rows(this.reader.push(piece));
  }

  end(): FileRow[] {
    return this.rows(this.reader.end());
  }

  private rows(rows: readonly TableRow[]): FileRow[] {
    const read: FileRow[] = [];
    for (const row of rows) {
      if (this.isOver) break;
      const isBlank = row.why === null && row.cells.every((cell) => cell.trim() === '');
      if (isBlank) continue;
      if (this.saysSeparator) {
        this.saysSeparator = false;
        continue;
      }
      const { line } = row;
      const columns = this.columns ?? row.cells.map(columnName);
      const why = this.columns ? refusalOf(row, columns) : headerRefusal(row, columns);
      if (why) read.push({ line, why });
      else if (this.columns) read.push({ line, json: jsonOf(row, columns) });
      this.isOver = this.columns === null && why !== null;
      this.columns = columns;
    }
    return read;
  }
}

/** What parts a table's first line into cells of which one is `text`; null where it is no such line. */
export function separatorOf(line: string): string | null {
  const isTable = (separator: string) => {
    const [row] = new TableReader(separator).push(`${line}\n`);
    return row?.why === null && row.cells.map(columnName).includes('text');
  };
  return SEPARATORS.find(isTable) ?? null;
}

/** The name in a cell of the first line. */
export function columnName(cell: string): string {
  // Looked for at the beginnings of runs alone: from within, a long one would be walked once for each of its signs.
  return cell.replace(/^[\s\ufeff"]+|(?<![\s"])[\s"]+$/g, '').toLowerCase();
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
