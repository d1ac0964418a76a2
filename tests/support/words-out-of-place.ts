import type { Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';
import { readWords } from '@/lib/text/words';

/**
 * The law of a Report, by its own offsets: every word of the page lies in exactly one of passage, added and
 * furniture; every word of a source is exactly one of kept, replaced, left out and furniture; passages of one
 * source never overlap on the page. Answers with what breaks it.
 */
export function wordsOutOfPlace(report: Report): string[] {
  const wrong: string[] = [];
  const tell = (where: string, text: string, places: (start: number, end: number) => number) => {
    const { keys, starts, ends } = readWords(text);
    keys.forEach((key, at) => {
      const count = places(starts[at] as number, ends[at] as number);
      if (count !== 1) wrong.push(`${where}, ${starts[at]} “${key}”: ${count} places`);
    });
  };
  const passages = report.sources.flatMap((source) => source.passages.map(({ page }) => page));
  const added = report.added.map(({ page }) => page);
  tell('page', report.page.text, (start, end) =>
    number(
      holds(passages, start, end),
      holds(added, start, end),
      holds(report.page.furniture, start, end),
    ),
  );
  for (const { id, text, passages, leftOut, furniture } of report.sources) {
    const edits = passages.flatMap((passage) => passage.edits.map(({ source }) => source));
    const missing = leftOut.map(({ source }) => source);
    const folded = furniture.map(({ source }) => source);
    const sources = passages.map(({ source }) => source);
    tell(`source ${id}`, text, (start, end) => {
      const isReplaced = holds(edits, start, end);
      const isLeftOut = holds(missing, start, end);
      const isFurniture = holds(folded, start, end);
      // Of the words that a passage spans in the source, those are kept that are nothing else.
      const isKept = holds(sources, start, end) && !isReplaced && !isLeftOut && !isFurniture;
      return number(isKept, isReplaced, isLeftOut, isFurniture);
    });
    const pages = passages.map(({ page }) => page).sort((a, b) => a.start - b.start);
    pages.forEach((page, at) => {
      const before = pages[at - 1];
      if (before && before.end > page.start)
        wrong.push(`passages of ${id} overlap at ${page.start}`);
    });
    for (const one of [...leftOut, ...furniture]) {
      if (text.slice(one.source.start, one.source.end) !== one.text) {
        wrong.push(`source ${id}: “${one.text}” does not stand at ${one.source.start}`);
      }
    }
  }
  for (const { text, page } of report.added) {
    if (report.page.text.slice(page.start, page.end) !== text) {
      wrong.push(`page: “${text}” does not stand at ${page.start}`);
    }
  }
  return wrong;
}

function holds(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

const number = (...flags: boolean[]): number => flags.filter(Boolean).length;
