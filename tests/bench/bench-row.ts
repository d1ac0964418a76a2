/** One line of the bench's table. Absent figures do not apply to what was measured. */
export interface BenchRow {
  what: string;
  articles: number;
  /** Articles a second. */
  build?: number;
  /** Index bytes a source character. */
  bytes?: number;
  /** Milliseconds a page. */
  page?: { median: number; p95: number };
  /** Right sources, precision, recall and so on, counting spans of 60 characters and more, and all spans. */
  quality?: { long: string; all: string };
  /** How many times as long the median page takes as our full Report on the same articles. */
  timesOurs?: number;
  note?: string;
}

/** The table in Markdown. */
export function benchTable(rows: readonly BenchRow[]): string {
  const head = [
    'what',
    'articles',
    'build, articles/s',
    'index, bytes a character',
    'page ms, median / p95',
    '÷ our Report',
    'spans of 60+: top-1 / P / R / R at 20 % edits / negatives',
    'all spans',
    'note',
  ];
  const lines = rows.map((row) => [
    row.what,
    row.articles.toLocaleString('en'),
    row.build === undefined ? '' : figure(row.build),
    row.bytes === undefined ? '' : row.bytes.toFixed(2),
    row.page === undefined ? '' : `${figure(row.page.median)} / ${figure(row.page.p95)}`,
    row.timesOurs === undefined ? '' : `${figure(row.timesOurs)}×`,
    row.quality?.long ?? '',
    row.quality?.all ?? '',
    row.note ?? '',
  ]);
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** Three figures that count, at most. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : value >= 0.1 ? 2 : 3);
}

/** The value that a share of the values lies below. Throws on none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  const value = sorted[at];
  if (value === undefined) throw new RangeError('No values, no quantile.');
  return value;
}

export function spread(values: readonly number[]): { median: number; p95: number } {
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95) };
}
