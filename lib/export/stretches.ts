import type { Report, ReportSource } from '../report/report';
import type { Span } from '../text/span';

/** A stretch of a text, with what it is. */
export interface Stretch<Kind extends string> {
  kind: Kind | null;
  text: string;
}

/** A span cut where marked spans begin and end; of two that overlap the first one counts. */
export function cutAt<Kind extends string>(
  text: string,
  span: Span,
  marks: readonly (Span & { kind: Kind })[],
): Stretch<Kind>[] {
  const stretches: Stretch<Kind>[] = [];
  let at = span.start;
  const take = (kind: Kind | null, end: number) => {
    if (end > at) stretches.push({ kind, text: text.slice(at, end) });
    at = Math.max(at, end);
  };
  for (const { kind, start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (end <= at || start >= span.end) continue;
    take(null, start);
    take(kind, Math.min(end, span.end));
  }
  take(null, span.end);
  return stretches;
}

/** The spans of a text in the order of where they begin, for looking up those inside another span. */
export function within<One extends Span>(spans: readonly One[], { start, end }: Span): One[] {
  return spans.filter((one) => one.start >= start && one.end <= end);
}

/** A passage as the page has it: replaced and added words are marked. */
export function pageStretches(
  { page, added }: Report,
  passage: { page: Span; edits: readonly { page: Span }[] },
): Stretch<'in'>[] {
  const marks = [
    ...passage.edits.map((edit) => edit.page),
    ...within(
      added.map((one) => one.page),
      passage.page,
    ),
  ];
  return cutAt(
    page.text,
    passage.page,
    marks.map((mark) => ({ ...mark, kind: 'in' })),
  );
}

/** A passage as the source has it: replaced and left-out words are marked. */
export function sourceStretches(
  { text, leftOut }: ReportSource,
  passage: { source: Span; edits: readonly { source: Span }[] },
): Stretch<'out'>[] {
  const marks = [
    ...passage.edits.map((edit) => edit.source),
    ...within(
      leftOut.map((one) => one.source),
      passage.source,
    ),
  ];
  return cutAt(
    text,
    passage.source,
    marks.map((mark) => ({ ...mark, kind: 'out' })),
  );
}
