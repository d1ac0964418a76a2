import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawableStrip, pageStrip } from '@/components/strip-segments';
import { LONG, MANY_LEFT_OUT } from '../fixtures/long-reports';
import { buildReport, paragraph } from '../fixtures/report-markup';
import { MOSAIC, NO_SOURCE, REPRINT, TWO_SOURCES } from '../fixtures/reports';
import { anyReport } from './report-arbitrary';

const stripOf = (...markup: string[]) =>
  pageStrip(
    buildReport(
      markup.map((one) => paragraph(one)),
      [{}],
    ),
  );

describe('the strip', () => {
  it('is one stretch for a page that is all verbatim', () => {
    expect(stripOf('One two.', 'Three.').segments).toEqual([
      { start: 0, end: 1, kind: 'verbatim' },
    ]);
  });

  it('parts reused from added text by their length', () => {
    expect(stripOf('abcde', '[+fghij+]', '[x>y] vwxyz').segments).toEqual([
      { start: 0, end: 5 / 17, kind: 'verbatim' },
      { start: 5 / 17, end: 10 / 17, kind: 'added' },
      { start: 10 / 17, end: 1, kind: 'edited' },
    ]);
  });

  it('marks a cut where it stands, small for words and headings', () => {
    const { cuts } = stripOf('[-Gone.-]', 'abcde', '[#Head#]', 'fg [~hi~] klm');
    expect(cuts).toEqual([
      { at: 0, size: 'full' },
      { at: 5 / 11, size: 'small' },
      { at: 7 / 11, size: 'small' },
    ]);
  });

  it('marks no cut whose place is not known, nor one that does not count', () => {
    const [source] = REPRINT.sources;
    const nowhere = source!.leftOut.map((leftOut) => ({ ...leftOut, pageAt: null }));
    expect(pageStrip({ ...REPRINT, sources: [{ ...source!, leftOut: nowhere }] }).cuts).toEqual([]);
    expect(pageStrip({ ...REPRINT, sources: [{ ...source!, leftOutCounts: false }] }).cuts).toEqual(
      [],
    );
  });

  it('is blank for a page with no source, and for one with no text', () => {
    const blank = [{ start: 0, end: 1, kind: 'added' }];
    expect(pageStrip(NO_SOURCE).segments).toEqual(blank);
    const empty = { ...NO_SOURCE, added: [], page: { ...NO_SOURCE.page, text: '', words: 0 } };
    expect(pageStrip(empty).segments).toEqual(blank);
  });

  it('shows one source alone', () => {
    const kinds = pageStrip(TWO_SOURCES, 1).segments.map(({ kind }) => kind);
    expect(kinds).toEqual(['added', 'rewritten', 'verbatim', 'added']);
  });

  it('covers the page from first line to last without gap or overlap', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom(undefined, 0), (report, only) => {
        const { segments, cuts } = pageStrip(report, only);
        let at = 0;
        for (const { start, end } of segments) {
          expect(start).toBeCloseTo(at, 9);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(1);
        for (const [index, cut] of cuts.entries()) {
          expect(cut.at).toBeGreaterThanOrEqual(cuts[index - 1]?.at ?? 0);
          expect(cut.at).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the strip of several sources', () => {
  it('tells neighbours of one class apart by their source', () => {
    const sources = pageStrip(MOSAIC).segments.map(({ source }) => source);
    expect(sources).toEqual([undefined, 0, 1, 2, 3, 4, 5, undefined, 6, 7, 0]);
  });
});

describe('the strip as it is drawn', () => {
  it('is the strip itself where its marks can be told apart', () => {
    for (const report of [REPRINT, TWO_SOURCES, MOSAIC, LONG]) {
      const strip = pageStrip(report);
      expect(drawableStrip(strip)).toEqual(strip);
    }
  });

  it('has of thousands of cuts no more than there are places, from the first to the last', () => {
    const strip = pageStrip(MANY_LEFT_OUT);
    const { cuts } = drawableStrip(strip);
    expect(strip.cuts).toHaveLength(3000);
    expect(cuts.length).toBeLessThanOrEqual(401);
    expect(cuts[0]).toEqual(strip.cuts[0]);
    expect(strip.cuts.at(-1)!.at - cuts.at(-1)!.at).toBeLessThan(1 / 400);
    expect(cuts.every((cut) => strip.cuts.includes(cut))).toBe(true);
  });

  it('has of thousands of stretches those in the middle of each place, without gap or overlap', () => {
    const kinds = ['verbatim', 'edited', 'added'] as const;
    const many = Array.from({ length: 3000 }, (_, at) => ({
      start: at / 3000,
      end: (at + 1) / 3000,
      kind: at < 1500 ? kinds[at % 3]! : ('rewritten' as const),
    }));
    const { segments } = drawableStrip({ segments: many, cuts: [] });
    expect(segments.length).toBeLessThanOrEqual(201);
    expect(segments[0]!.start).toBe(0);
    expect(segments.at(-1)).toEqual({ start: 0.5, end: 1, kind: 'rewritten' });
    for (const [at, segment] of segments.slice(1).entries())
      expect(segment.start).toBe(segments[at]!.end);
  });
});
