import type { AddedText, Passage, PassageClass, ReportSource } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';

/** A stretch of a changed line. `out`: only the source has it. `in`: only the page has it. */
export interface ChangedRun {
  kind: 'same' | 'out' | 'in';
  text: string;
}

/** A passage with page and source in one line. */
export interface ChangedLine {
  page: Span;
  class: PassageClass;
  runs: ChangedRun[];
}

interface Change {
  /** Page text that the change replaces; empty for a pure deletion. */
  page: Span;
  /** Source text that it replaced; empty for a pure insertion. */
  out: string;
}

/**
 * The passages whose words differ from the source's, in page order. Without the `out` runs a line
 * is the page's text, word for word; a word left out or added inside a passage stands in it too.
 */
export function changedLines(
  source: ReportSource,
  added: readonly AddedText[],
  pageText: string,
): ChangedLine[] {
  return source.passages.flatMap((passage) => {
    const changes = changesIn(passage, source, added);
    const isChanged =
      passage.class !== 'verbatim' || changes.some(({ page }) => page.start < page.end);
    if (!isChanged) return [];
    const runs = readChanges(passage.page, changes, pageText);
    return [{ page: passage.page, class: passage.class, runs }];
  });
}

function changesIn(passage: Passage, source: ReportSource, added: readonly AddedText[]): Change[] {
  const edits = passage.edits.map(({ page, source: span }) => ({
    page,
    out: source.text.slice(span.start, span.end),
  }));
  const leftOut = source.leftOut
    .filter(({ kind, pageAt }) => kind === 'words' && pageAt !== null)
    .filter(({ source: span }) => within(span, passage.source))
    .map(({ text, pageAt }) => ({ page: { start: pageAt ?? 0, end: pageAt ?? 0 }, out: text }))
    .filter(({ page }) => within(page, passage.page));
  const insertions = added
    .filter(({ page }) => within(page, passage.page))
    .map(({ page }) => ({ page, out: '' }));
  return [...edits, ...leftOut, ...insertions].sort(
    (a, b) => a.page.start - b.page.start || a.page.end - b.page.end,
  );
}

function readChanges(span: Span, changes: readonly Change[], pageText: string): ChangedRun[] {
  const runs: ChangedRun[] = [];
  const push = (kind: ChangedRun['kind'], text: string) => {
    if (text !== '') runs.push({ kind, text });
  };
  let at = span.start;
  for (const { page, out } of changes) {
    const start = Math.max(page.start, at);
    const end = Math.max(Math.min(page.end, span.end), start);
    push('same', pageText.slice(at, start));
    push('out', out);
    push('in', pageText.slice(start, end));
    at = end;
  }
  push('same', pageText.slice(at, span.end));
  return runs;
}

/**
 * A line with its long unchanged stretches cut to `words` words on the sides that touch a change;
 * what is cut is told by an ellipsis.
 */
export function clipSame(runs: readonly ChangedRun[], words: number): ChangedRun[] {
  return runs.map((run, index) => {
    if (run.kind !== 'same') return run;
    const head = index === 0 ? 0 : words;
    const tail = index === runs.length - 1 ? 0 : words;
    return { kind: 'same', text: clipMiddle(run.text, head, tail) };
  });
}

function clipMiddle(text: string, head: number, tail: number): string {
  const words = [...text.matchAll(/\S+/g)];
  // An ellipsis for one word would save nothing.
  if (words.length <= head + tail + 1) return text;
  const lastOfHead = words[head - 1];
  const start = lastOfHead ? text.slice(0, lastOfHead.index + lastOfHead[0].length) : '';
  const end = tail === 0 ? '' : text.slice(words[words.length - tail]?.index);
  return [start, '…', end].filter((part) => part !== '').join(' ');
}

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
