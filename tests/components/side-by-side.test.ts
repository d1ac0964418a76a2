import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SideParagraph, sideBySide } from '@/components/side-by-side';
import type { Report } from '@/lib/report/report';
import { buildReport, paragraph } from '../fixtures/report-markup';
import { REPRINT, TWO_SOURCES } from '../fixtures/reports';
import { anyReport } from './report-arbitrary';

const sidesOf = (report: Report, at = 0) => sideBySide(report, report.sources[at]!);
const piecesOf = (text: string, paragraphs: readonly SideParagraph[]) =>
  paragraphs.map(({ pieces }) =>
    pieces.map(({ start, end, kind }) => [kind, text.slice(start, end)]),
  );

describe('a page and its source side by side', () => {
  const report = buildReport(
    [
      paragraph('[=Read more=]'),
      paragraph('One [two>deux] three. [-Four five.-] [+Own words.+]'),
      paragraph('Elsewhere this came.', 1),
    ],
    [{}, {}],
  );
  const sides = sidesOf(report);

  it('has every difference once, in the order of the page', () => {
    expect(sides.differences.map(({ kind }) => kind)).toEqual(['replaced', 'left-out', 'added']);
  });

  it('knows when either text has words of which no difference speaks', () => {
    expect(sides.hasElsewhere).toBe(true);
    const whole = buildReport(
      [paragraph('[=Read more=]'), paragraph('One [two>deux] three.')],
      [{}],
    );
    expect(sidesOf(whole).hasElsewhere).toBe(false);
  });

  it('shows what the page added or put in other words on the page’s side', () => {
    expect(piecesOf(report.page.text, sides.page)).toEqual([
      [
        ['kept', 'One '],
        ['replaced', 'deux'],
        ['kept', ' three. '],
        ['added', 'Own words.'],
      ],
      [['elsewhere', 'Elsewhere this came.']],
    ]);
  });

  it('shows what was left out or put in other words on the source’s side', () => {
    expect(piecesOf(report.sources[0]!.text, sides.source)).toEqual([
      [['furniture', 'Read more']],
      [
        ['kept', 'One '],
        ['replaced', 'two'],
        ['kept', ' three. '],
        ['left-out', 'Four five.'],
      ],
    ]);
  });

  it('gives both words of a change one number', () => {
    const numbers = [sides.page, sides.source].map(
      (side) =>
        side.flatMap(({ pieces }) => pieces).find(({ kind }) => kind === 'replaced')?.difference,
    );
    expect(numbers).toEqual([0, 0]);
  });

  it('calls nothing left out of a source that the page hardly uses', () => {
    const [source] = REPRINT.sources;
    const little = { ...REPRINT, sources: [{ ...source!, leftOutCounts: false }] };
    expect(sidesOf(little).differences.some(({ kind }) => kind === 'left-out')).toBe(false);
    expect(sidesOf(REPRINT).differences.some(({ kind }) => kind === 'left-out')).toBe(true);
  });

  it('ties the texts together in one order, without what was moved', () => {
    const [source] = TWO_SOURCES.sources;
    const [first, second, third] = source!.passages;
    const moved = {
      ...source!,
      passages: [
        { ...first!, source: third!.source },
        { ...second!, source: first!.source },
        { ...third!, source: second!.source },
      ],
    };
    const { anchors } = sideBySide(TWO_SOURCES, moved);
    expect(anchors).toEqual([
      { page: second!.page, source: first!.source },
      { page: third!.page, source: second!.source },
    ]);
  });

  it('covers every paragraph, and ties in rising order', () => {
    fc.assert(
      fc.property(anyReport, (one) => {
        const { page, source, anchors } = sidesOf(one);
        for (const { start, end, pieces } of [...page, ...source]) {
          let at = start;
          for (const piece of pieces) {
            expect(piece.start).toBe(at);
            at = piece.end;
          }
          expect(at).toBe(end);
        }
        for (const [at, anchor] of anchors.entries()) {
          expect(anchor.page.start).toBeGreaterThan(anchors[at - 1]?.page.start ?? -1);
          expect(anchor.source.start).toBeGreaterThan(anchors[at - 1]?.source.start ?? -1);
        }
      }),
    );
  });
});
