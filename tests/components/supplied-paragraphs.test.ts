import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remainderOf, suppliedParagraphs } from '@/components/supplied-paragraphs';
import { buildReport, paragraph } from '../fixtures/report-markup';
import { MOSAIC, NO_SOURCE } from '../fixtures/reports';
import { anyReport } from './report-arbitrary';

describe('who supplied which paragraph', () => {
  const report = buildReport(
    [
      paragraph('[+Ours alone.+]'),
      paragraph('One two three [+four+]', 0),
      paragraph('[five>six] seven eight nine', 1, 'rewritten'),
    ],
    [{}, {}],
  );

  it('is told paragraph by paragraph, most first, with how closely', () => {
    expect(suppliedParagraphs(report)).toEqual([
      { page: { start: 0, end: 11 }, words: 2, from: [{ source: null, share: 1, class: null }] },
      {
        page: { start: 13, end: 31 },
        words: 4,
        from: [
          { source: 0, share: 3 / 4, class: 'verbatim' },
          { source: null, share: 1 / 4, class: null },
        ],
      },
      {
        page: { start: 33, end: 53 },
        words: 4,
        from: [{ source: 1, share: 1, class: 'rewritten' }],
      },
    ]);
  });

  it('leaves a remainder that no source accounts for', () => {
    expect(remainderOf(suppliedParagraphs(report))).toEqual({
      words: 3,
      paragraphs: 2,
      share: 3 / 10,
    });
    expect(remainderOf(suppliedParagraphs(NO_SOURCE)).share).toBe(1);
  });

  it('leaves furniture out', () => {
    const { page } = MOSAIC;
    const end = page.text.indexOf('\n\n');
    const first = { start: 0, end };
    const without = {
      ...MOSAIC,
      page: { ...page, furniture: [first] },
      added: MOSAIC.added.filter((one) => one.page.start > 0),
    };
    expect(suppliedParagraphs(without)).toHaveLength(suppliedParagraphs(MOSAIC).length - 1);
  });

  it('gives every paragraph its whole, and every word once', () => {
    fc.assert(
      fc.property(anyReport, (one) => {
        let at = 0;
        for (const { page, words, from } of suppliedParagraphs(one)) {
          expect(page.start).toBeGreaterThanOrEqual(at);
          expect(words).toBeGreaterThan(0);
          expect(from.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
          at = page.end;
        }
      }),
    );
  });
});
