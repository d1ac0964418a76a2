import type {
  AddedText,
  LeftOut,
  Matter,
  Passage,
  PassageClass,
  ReportSource,
} from '@/lib/report/report';
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
  /** What matters in its changes. */
  matters: Matter[];
}

interface Change {
  /** Page text that the change replaces; empty for a pure deletion. */
  page: Span;
  /** Source text that it replaced; empty for a pure insertion. */
  out: string;
  matters: readonly Matter[];
}

/** More page text than this (characters) between two passages is text of its own, told as added. */
const PHRASE = 60;

/**
 * The passages whose words differ from the source's, in page order. Without the `out` runs a line
 * is the page's text, word for word; a word left out or added inside a passage, or between two
 * passages of one block, stands in it too.
 */
export function changedLines(
  source: ReportSource,
  added: readonly AddedText[],
  pageText: string,
): ChangedLine[] {
  const cuts = source.leftOut
    .filter(({ kind, pageAt }) => kind === 'words' && pageAt !== null)
    .sort((a, b) => a.source.start - b.source.start);
  const additions = [...added].sort((a, b) => a.page.start - b.page.start);
  return joinPassages(source.passages).flatMap((passages) => {
    const page = spanOf(passages.map((passage) => passage.page));
    const from = spanOf(passages.map((passage) => passage.source));
    const changes = changesIn(
      passages,
      page,
      source.text,
      startingIn(cuts, (one) => one.source, from),
      startingIn(additions, (one) => one.page, page),
    );
    const form = loosest(passages.map((passage) => passage.class));
    const isChanged =
      form !== 'verbatim' || changes.some((change) => change.page.start < change.page.end);
    // A rewritten passage is shown even where its changes are not known one by one.
    if (!isChanged || (changes.length === 0 && form !== 'rewritten')) return [];
    const matters = changes.flatMap((change) => change.matters);
    return [{ page, class: form, runs: readChanges(page, changes, pageText), matters }];
  });
}

/** Passages of one block with no more than a phrase between them: an inserted word parts a sentence in two. */
function joinPassages(passages: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  for (const passage of passages) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const between = last ? passage.page.start - last.page.end : 0;
    if (group && last?.block === passage.block && between >= 0 && between <= PHRASE)
      group.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

function changesIn(
  passages: readonly Passage[],
  page: Span,
  sourceText: string,
  cuts: readonly LeftOut[],
  added: readonly AddedText[],
): Change[] {
  const edits = passages.flatMap((passage) =>
    passage.edits.map((edit) => ({
      page: edit.page,
      out: sourceText.slice(edit.source.start, edit.source.end),
      matters: edit.matters ?? [],
    })),
  );
  const from = spanOf(passages.map((passage) => passage.source));
  const leftOut = cuts
    .filter((one) => within(one.source, from))
    .map(({ text, pageAt, matters = [] }) => ({
      page: { start: pageAt ?? 0, end: pageAt ?? 0 },
      out: text,
      matters,
    }))
    .filter((change) => within(change.page, page));
  const insertions = added
    .filter((one) => within(one.page, page))
    .map((one) => ({ page: one.page, out: '', matters: one.matters ?? [] }));
  return [...edits, ...leftOut, ...insertions].sort(
    (a, b) => a.page.start - b.page.start || a.page.end - b.page.end,
  );
}

/** Those of a sorted list that begin in a span. */
function startingIn<Item>(
  sorted: readonly Item[],
  spanOf: (item: Item) => Span,
  { start, end }: Span,
): Item[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(sorted[middle] as Item).start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < sorted.length && spanOf(sorted[last] as Item).start <= end) last += 1;
  return sorted.slice(low, last);
}

function loosest(classes: readonly PassageClass[]): PassageClass {
  if (classes.includes('rewritten')) return 'rewritten';
  return classes.includes('edited') ? 'edited' : 'verbatim';
}

function spanOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
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
    // A line without a known change is read whole.
    if (runs.length === 1) return run;
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
