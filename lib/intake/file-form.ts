import type { Refusal } from '../corpus/article-fields';
import { MAX_IMPORT_LINE } from '../thresholds';
import { ArticleTable, columnName, SEPARATORS, separatorOf } from './article-table';

/** What a file is made of, as its beginning and its name tell; a refusal where it holds no articles. */
export type FileForm =
  | { kind: 'json-lines' | 'json-values' | 'text' }
  | { kind: 'table'; table: ArticleTable }
  | { kind: 'refused'; why: Refusal };

/** What some spreadsheets write above a table. */
const SEPARATOR_LINE = /^"?sep=(.)"?$/i;
const TABLE_NAME = /\.(?:csv|tsv|tab)(?:\.gz)?$/i;
const TEXT_NAME = /\.(?:txt|text|md|markdown)(?:\.gz)?$/i;
/** So much of a file, in UTF-16 units, is looked through for a line of JSON where the first is none. */
export const HEAD = 16_384;

/** First signs of a ZIP file, an empty one too; documents of word processors and spreadsheets are such files. */
const PACKED = ['PK\u0003\u0004', 'PK\u0005\u0006'];

/**
 * @param head the file's first characters: at least its first two lines, `HEAD` characters, or all
 * @param name the file's: one that ends in .csv, .tsv or .tab must be a table, in .txt or .md may be a text
 */
export function formOf(head: string, name: string): FileForm {
  const start = head.replace(/^[\s\ufeff]+/, '');
  if (start === '') return refused({ kind: 'empty-file' });
  if (PACKED.some((signs) => start.startsWith(signs))) return refused({ kind: 'packed-file' });
  if (start.startsWith('%PDF-')) return refused({ kind: 'pdf' });
  if (isNoText(start)) return refused({ kind: 'no-text-file' });
  if (start.startsWith('[')) return { kind: 'json-values' };
  if (start.startsWith('{')) return { kind: isLaidOut(start) ? 'json-values' : 'json-lines' };
  const first = (/^[^\n]*/.exec(start)?.[0] ?? '').replace(/\r$/, '');
  const table = tableOf(first, TABLE_NAME.test(name));
  if (table !== null) return { kind: 'table', table };
  if (
    /^(?:From|MIME-Version|Snapshot-Content-Location):/i.test(start) &&
    /multipart\/related/i.test(head)
  )
    return refused({ kind: 'web-page' });
  if (start.startsWith('<')) return refused({ kind: isFeed(start) ? 'feed' : 'web-page' });
  if (start.split('\n').some((line) => line.trimStart().startsWith('{')))
    return { kind: 'json-lines' };
  return TEXT_NAME.test(name) ? { kind: 'text' } : refused({ kind: 'unknown-form' });
}

const refused = (why: Refusal): FileForm => ({ kind: 'refused', why });

/** Whether the beginning of a file is enough for `formOf`. */
export function isTelling(head: string): boolean {
  const start = head.replace(/^[\s\ufeff]+/, '');
  if (start === '') return head.length >= MAX_IMPORT_LINE;
  // An object alone on its line may be laid out over many, or be a broken line.
  if (/^\{\s*\S/.test(start)) return true;
  return start.startsWith('[') || head.length >= HEAD;
}

/** An object that goes on behind its first line: that line is a brace, and the next begins no other object. */
function isLaidOut(start: string): boolean {
  return /^\{[^\S\n]*\n\s*[^\s{]/.test(start);
}

/** Pictures, programs and archives have control characters all through. */
function isNoText(start: string): boolean {
  const head = start.slice(0, HEAD);
  let controls = 0;
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) controls += 1;
  }
  return controls > head.length / 100;
}

function isFeed(start: string): boolean {
  return (
    /^<\?xml|^<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml)\b/i.test(start) &&
    !/<html[\s>]/i.test(start)
  );
}

function tableOf(first: string, isNamedSo: boolean): ArticleTable | null {
  const said = SEPARATOR_LINE.exec(first)?.[1];
  const separator = said ?? (columnName(first) === 'text' ? '' : separatorOf(first));
  if (separator === null && !isNamedSo) return null;
  const known = SEPARATORS.find((one) => one === separator) ?? '';
  return new ArticleTable(known, said !== undefined);
}
