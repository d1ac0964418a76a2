import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/report/check-page';
import type { Report } from '@/lib/report/report';
import type { PageReading } from '@/lib/text/page-reading';
import { splitParagraphs } from '@/lib/text/paragraphs';
import { MAX_ARTICLE_CHARACTERS, MAX_PAGE_BLOCKS, MAX_PAGE_CHARACTERS } from '@/lib/thresholds';
import { HOSTILE_TEXTS, STORY } from '../fixtures/hostile-texts';
import { pageReading } from '../fixtures/page-reading';
import { storedArticle } from '../fixtures/stored-article';
import { corpusOf } from '../support/corpus-of';
import { cpuTimer } from '../support/cpu-time';

/** The whole of what the door lets through with FIRSTPRINT_LARGE; else a twentieth, so that the tests stay short. */
const SHARE = process.env.FIRSTPRINT_LARGE === undefined ? 0.05 : 1;
const PAGE = MAX_PAGE_CHARACTERS * SHARE;
const SOURCE = MAX_ARTICLE_CHARACTERS * SHARE;
/** CPU time of one check, in milliseconds; a busy machine takes twice as long. */
const BOUND = 20_000;

const pageOf = (text: string): PageReading =>
  pageReading(
    splitParagraphs(text)
      .slice(0, MAX_PAGE_BLOCKS)
      .map(({ start, end }) => text.slice(start, end)),
  );

async function check(page: string, source: string): Promise<{ report: Report; cost: number }> {
  const spent = cpuTimer();
  const corpus = await corpusOf([storedArticle('source', source, { language: null })]);
  const report = await checkPage(pageOf(page), corpus);
  return { report, cost: spent() };
}

/** Spans lie within their texts, forwards. */
function expectWithin(report: Report): void {
  const isWithin = (text: string) => (span: { start: number; end: number }) =>
    0 <= span.start && span.start <= span.end && span.end <= text.length;
  const pageSpans = [
    ...report.page.furniture,
    ...report.added.map((added) => added.page),
    ...report.sources.flatMap((source) => source.passages.map((passage) => passage.page)),
  ];
  expect(pageSpans.every(isWithin(report.page.text))).toBe(true);
  for (const source of report.sources) {
    const spans = [
      ...source.leftOut.map((left) => left.source),
      ...source.passages.map((passage) => passage.source),
    ];
    expect(spans.every(isWithin(source.text))).toBe(true);
  }
}

describe('a check ends in bounded time, on the page and in the source', () => {
  it.each(HOSTILE_TEXTS)('%s', async (_, make) => {
    const { report, cost } = await check(make(PAGE).slice(0, PAGE), make(SOURCE).slice(0, SOURCE));
    expect(cost).toBeLessThan(BOUND);
    expectWithin(report);
    expect(() => JSON.stringify(report)).not.toThrow();
  });

  it.each(HOSTILE_TEXTS)('%s, around a story that is reused', async (_, make) => {
    const story = [
      STORY,
      '“We would rather lose a month than a ship,” said the chair of the board, who had come straight from the basin to the town hall.',
    ].join('\n\n');
    const noise = make(PAGE / 8).slice(0, PAGE / 8);
    const { report, cost } = await check(
      `${noise}\n\n${story}\n\nBut nobody came to hear it.`,
      `${story}\n\n${noise}`,
    );
    expect(cost).toBeLessThan(BOUND);
    expectWithin(report);
    expect(report.sources.map((source) => source.id)).toEqual(['source']);
  });
});
