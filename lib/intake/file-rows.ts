import { formOf, isTelling } from './file-form';
import type { FileRow, RowReader } from './file-row';
import { JsonValues } from './json-values';
import { PlainText } from './plain-text';
import { LineSplitter } from './split-lines';

/**
 * Reads a file of articles that comes in pieces: JSON Lines; JSON that is laid out over lines, or one list of
 * all; a table with commas, semicolons or tabs between its cells; or the text of one article. The
 * file's beginning and its name tell which (`file-form`); what is none of them is refused once.
 */
export class FileRows implements RowReader {
  private head = '';
  private reader: RowReader | null = null;

  /** @param name the file's */
  constructor(private readonly name: string) {}

  push(piece: string): FileRow[] {
    if (this.reader) return this.reader.push(piece);
    this.head += piece;
    return isTelling(this.head) ? this.begin() : [];
  }

  end(): FileRow[] {
    const rows = this.reader ? [] : this.begin();
    return [...rows, ...(this.reader?.end() ?? [])];
  }

  private begin(): FileRow[] {
    const text = this.head;
    this.head = '';
    const form = formOf(text, this.name);
    this.reader = readerOf(form);
    return form.kind === 'refused' ? [{ line: null, why: form.why }] : this.reader.push(text);
  }
}

function readerOf(form: ReturnType<typeof formOf>): RowReader {
  switch (form.kind) {
    case 'table':
      return form.table;
    case 'json-lines':
      return new JsonLines();
    case 'json-values':
      return new JsonValues();
    case 'text':
      return new PlainText();
    case 'refused':
      return { push: () => [], end: () => [] };
  }
}

class JsonLines implements RowReader {
  private readonly splitter = new LineSplitter();
  private line = 1;

  push(piece: string): FileRow[] {
    return this.rows(this.splitter.push(piece));
  }

  end(): FileRow[] {
    return this.rows(this.splitter.end());
  }

  private rows(lines: readonly string[]): FileRow[] {
    const rows = lines.map((json, at) => ({ line: this.line + at, json }));
    this.line += lines.length;
    return rows;
  }
}
