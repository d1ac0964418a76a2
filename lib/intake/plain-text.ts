import { MAX_ARTICLE_CHARACTERS } from '../thresholds';
import type { FileRow, RowReader } from './file-row';

/** Longest first line that may be a title: those of news have up to some 150 characters. */
const TITLE = 200;
/** A line as long as this was not broken by hand: it is a paragraph. */
const PARAGRAPH = 200;

/**
 * A file that is the text of one article, which comes in pieces. Its first line is the title where it
 * stands alone: before a blank line or a whole paragraph, and without the mark that ends a sentence.
 */
export class PlainText implements RowReader {
  private text = '';
  private isTooLong = false;

  push(piece: string): FileRow[] {
    if (this.text.length + piece.length > MAX_ARTICLE_CHARACTERS) this.isTooLong = true;
    else if (!this.isTooLong) this.text += piece;
    return [];
  }

  end(): FileRow[] {
    const limit = MAX_ARTICLE_CHARACTERS;
    if (this.isTooLong) return [{ line: null, why: { kind: 'too-long', field: 'text', limit } }];
    return [{ line: 1, json: JSON.stringify(titled(this.text.replace(/^\ufeff/, ''))) }];
  }
}

function titled(text: string): { title?: string; text: string } {
  const match = /^\s*(\S[^\n]*)\n([^\n]*)/.exec(text);
  if (!match) return { text };
  const title = (match[1] as string).trim();
  const next = (match[2] as string).trim();
  const rest = text.slice(match[0].length - (match[2] as string).length).trim();
  const isTitle = title.length <= TITLE && !/[.!?…:;,]["'”’»)]?$/u.test(title);
  const isAlone = next === '' || next.length >= PARAGRAPH;
  return isTitle && isAlone && /[\p{L}\p{N}]/u.test(rest) ? { title, text: rest } : { text };
}
