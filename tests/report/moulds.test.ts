import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/report/check-page';
import { splitParagraphs } from '@/lib/text/paragraphs';
import { POURED_TWICE, PRINTED_AGAIN, type TextPair } from '../fixtures/mould-pairs';
import { pageReading } from '../fixtures/page-reading';
import { storedArticle } from '../fixtures/stored-article';
import { corpusOf } from '../support/corpus-of';

/** Short notices are `partial`: they have neither three paragraphs nor 150 words. */
const REUSE = /^(?:reprint|partial)$/;
const otherDays = POURED_TWICE.map((pair) => ({ ...pair, source: pair.page }));

async function check(page: string, language: string, sources: readonly TextPair[]) {
  const corpus = await corpusOf(
    sources.map(({ name, language, source }) =>
      storedArticle(name, source, {
        url: `https://courier.example/${encodeURIComponent(name)}`,
        language,
      }),
    ),
  );
  const paragraphs = splitParagraphs(page).map(({ start, end }) => page.slice(start, end));
  return checkPage(pageReading(paragraphs, { language }), corpus);
}

describe('one mould poured twice is no reuse', () => {
  it.each(POURED_TWICE)('$language: $name', async (pair) => {
    const { name, language, source, page } = pair;
    const report = await check(page, language, [pair]);
    expect(report).toMatchObject({ verdict: 'none', accountedFor: 0, original: null });
    const turned = await check(source, language, [{ name, language, source: page, page: source }]);
    expect(turned.verdict).toBe('none');
    expect(report.sources.every((one) => one.isMould && !one.leftOutCounts)).toBe(true);
  });

  it.each(POURED_TWICE)(
    'but a copy of it is, whatever else was poured: $language: $name',
    async (pair) => {
      const other = { ...pair, name: 'of another day', source: pair.page };
      const report = await check(pair.source, pair.language, [other, pair]);
      expect(report.verdict).toMatch(REUSE);
      expect(report.accountedFor).toBe(1);
      expect(report.sources[0]).toMatchObject({ id: pair.name, pageShare: 1 });
      expect(report.copies).toEqual([]);
    },
  );

  it('holds a long paragraph of prose that both have to be taken nevertheless', async () => {
    const prose =
      'Traders in the old hall still write each price on a board of slate, as their grandfathers did, and wipe it off with a sponge that hangs from the ceiling on a string; the exchange has refused three times to sell the board to a museum, because the members believe that numbers written by hand are harder to forget.';
    const [market] = POURED_TWICE as [TextPair];
    const source = { ...market, source: `${market.source}\n\n${prose}` };
    const report = await check(`${market.page}\n\n${prose}`, 'en', [source]);
    expect(report.verdict).toBe('partial');
    expect(report.accountedFor).toBeLessThan(0.5);
  });
});

describe('a story that was edited and brought up to date is reuse', () => {
  it.each(PRINTED_AGAIN)('$language: $name', async (pair) => {
    const report = await check(pair.page, pair.language, [...otherDays, ...PRINTED_AGAIN]);
    expect(report.verdict).toMatch(REUSE);
    expect(report.sources[0]!.id).toBe(pair.name);
    expect(report.accountedFor).toBeGreaterThan(0.8);
  });

  it.each(PRINTED_AGAIN)('also printed in capitals: $language: $name', async (pair) => {
    const report = await check(pair.page.toUpperCase(), pair.language, [pair]);
    expect(report.verdict).toMatch(REUSE);
  });
});
