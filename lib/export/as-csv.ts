import { outletName } from '../conclusions/outlet-names';
import { webAddress } from '../text/web-address';
import { countWords } from '../text/words';
import { mattersOf } from './paper-words';
import type { Takeaway } from './takeaway';
import type { TakenItem } from './taken-items';

type Cell = string | number | null;

/** Names of the columns and what stands in them: the same in every language, for programs to rely on. */
const COLUMNS: [name: string, cell: (item: TakenItem, takeaway: Takeaway) => Cell][] = [
  ['kind', ({ kind }) => kind],
  ['class', ({ passage }) => passage?.class ?? null],
  ['left_out', ({ leftOut }) => leftOut?.kind ?? null],
  ['matters', (item) => mattersOf(item).join(' ') || null],
  [
    'words',
    ({ page, inSource, source }) => countWords((source === null ? page : inSource)?.text ?? ''),
  ],
  ['page_text', ({ page }) => page?.text ?? null],
  ['source_text', ({ inSource }) => inSource?.text ?? null],
  ['page_start', ({ page }) => page?.span.start ?? null],
  ['page_end', ({ page }) => page?.span.end ?? null],
  ['source_start', ({ inSource }) => inSource?.span.start ?? null],
  ['source_end', ({ inSource }) => inSource?.span.end ?? null],
  ['page_link', ({ page }) => page?.link ?? null],
  ['source_link', ({ inSource }) => inSource?.link ?? null],
  ['page_address', (_, { report }) => webAddress(report.page.url)],
  ['page_title', (_, { report }) => report.page.title],
  ['page_outlet', (_, { report }) => outletName(report.page)],
  ['page_published', (_, { report }) => report.page.published],
  ['page_sha256', (_, { pageHash }) => pageHash],
  ['source_number', ({ source }) => (source === null ? null : source + 1)],
  ['source_address', (item, takeaway) => webAddress(sourceOf(item, takeaway)?.url ?? null)],
  ['source_title', (item, takeaway) => sourceOf(item, takeaway)?.title ?? null],
  ['source_outlet', (item, takeaway) => namedOutlet(item, takeaway)],
  ['source_published', (item, takeaway) => sourceOf(item, takeaway)?.published ?? null],
  [
    'source_sha256',
    ({ source }, { sourceHashes }) => (source === null ? null : (sourceHashes[source] ?? null)),
  ],
  ['checked_at', (_, { checkedAt }) => checkedAt],
  ['report', (_, { id }) => id],
];

/**
 * One row for each passage, each thing left out and each addition (RFC 4180: CRLF, every text in
 * quotation marks). A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function asCsv(takeaway: Takeaway): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...takeaway.items.map((item) => COLUMNS.map(([, cell]) => cell(item, takeaway))),
  ];
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** One cell. Programs for tables run what begins with one of these signs, half or full width, as a formula. */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

function sourceOf({ source }: TakenItem, { report }: Takeaway) {
  return source === null ? null : (report.sources[source] ?? null);
}

function namedOutlet(item: TakenItem, takeaway: Takeaway): string | null {
  const source = sourceOf(item, takeaway);
  return source && outletName(source);
}
