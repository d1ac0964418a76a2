import { MAX_IMPORT_LINE } from '../thresholds';

/**
 * Cuts a text that comes in pieces into lines. A line that grows beyond `MAX_IMPORT_LINE` is cut
 * there, one character too long, so that its reader refuses it and no file fills the memory.
 */
export class LineSplitter {
  private begun = '';

  /** The lines that this piece ends. */
  push(piece: string): string[] {
    const lines = piece.split('\n');
    lines[0] = this.grown(lines[0] as string);
    this.begun = lines.length === 1 ? '' : cut(lines.at(-1) as string);
    if (lines.length === 1) {
      this.begun = lines[0];
      return [];
    }
    return lines.slice(0, -1).map(cut);
  }

  /** The last line, if it has no end of line behind it. */
  end(): string[] {
    const last = this.begun;
    this.begun = '';
    return last === '' ? [] : [last];
  }

  private grown(more: string): string {
    return cut(this.begun.length > MAX_IMPORT_LINE ? this.begun : this.begun + more);
  }
}

function cut(line: string): string {
  return line.length > MAX_IMPORT_LINE ? line.slice(0, MAX_IMPORT_LINE + 1) : line;
}
