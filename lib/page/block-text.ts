import { dataOf } from './safe-dom';

/** Where `length` units of a block's text come from: unit for unit from a text node's data. */
export interface TextRun {
  /** Offset in the block's text, UTF-16 code units. */
  at: number;
  node: Text;
  /** Offset in the node's data. */
  from: number;
  length: number;
}

/** White space as displayed text collapses it; each is one UTF-16 code unit. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680 ||
    code === 0xfeff
  );
}

/** Scripts written without spaces between words: one character says as much as several letters. */
function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

const NOT_SPACE = /\S/;
/** White space other than single blanks, and all scripts without spaces. Asked of whole texts: a loop is slow until it is compiled. */
const UNEVEN = /[^\S ]| {2}|[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

/** Builds one block's text, white space collapsed, and remembers where each unit came from. */
export class BlockText {
  text = '';
  runs: TextRun[] = [];
  /** UTF-16 units inside links. */
  linkLength = 0;
  /** Units of scripts without spaces. */
  wide = 0;
  private endsInSpace = true;

  get isEmpty(): boolean {
    return this.text === '';
  }

  append(node: Text, inLink: boolean): void {
    const data = dataOf(node);
    // Between blocks stand line breaks and indents, a third of a page's text nodes.
    if (this.endsInSpace && !NOT_SPACE.test(data)) return;
    const before = this.text.length;
    if (UNEVEN.test(data)) this.appendUneven(node, data);
    else if (data !== '') {
      this.take(node, data, this.endsInSpace && data.startsWith(' ') ? 1 : 0, data.length, false);
      this.endsInSpace = data.endsWith(' ');
    }
    if (inLink) this.linkLength += this.text.length - before;
  }

  /** Character by character: white space to collapse, or scripts to count. */
  private appendUneven(node: Text, data: string): void {
    const end = data.length;
    let from = -1;
    let odd = false;
    for (let i = 0; i < end; i++) {
      const code = data.charCodeAt(i);
      if (isSpace(code)) {
        if (this.endsInSpace) {
          if (from >= 0) this.take(node, data, from, i, odd);
          from = -1;
          odd = false;
          continue;
        }
        this.endsInSpace = true;
        if (code !== 32) odd = true;
      } else {
        this.endsInSpace = false;
        if (code >= 0x2e80 && isWide(code)) this.wide++;
      }
      if (from < 0) from = i;
    }
    if (from >= 0) this.take(node, data, from, end, odd);
  }

  /** A line break that does not end the block. */
  breakLine(node: Text | null): void {
    if (this.endsInSpace || node === null) return;
    this.text += ' ';
    this.endsInSpace = true;
  }

  /** Cuts the space that stands before the block's end. */
  close(): void {
    if (!this.endsInSpace || this.text === '') return;
    this.text = this.text.slice(0, -1);
    const last = this.runs.at(-1);
    if (!last || last.at + last.length <= this.text.length) return;
    last.length--;
    if (last.length === 0) this.runs.pop();
  }

  private take(node: Text, data: string, from: number, to: number, odd: boolean): void {
    const piece = data.slice(from, to);
    this.runs.push({ at: this.text.length, node, from, length: to - from });
    this.text += odd ? piece.replace(/\s/g, ' ') : piece;
  }
}
