import { describe, expect, it } from 'vitest';
import { MemoryCorpus } from '@/lib/corpus/memory-corpus';
import { checkPage } from '@/lib/report/check-page';
import type { Report } from '@/lib/report/report';
import { arrival } from '../corpus/made-up-articles';
import { pageReading } from '../fixtures/page-reading';
import { storedArticle } from '../fixtures/stored-article';
import { corpusOf } from '../support/corpus-of';

// All texts here are made up: two reports of one event, each with the authority's statement.
const STORED = [
  'The gates of the Orrin dam were opened eleven hours later than the emergency plan requires, according to duty logs that were seen by the Harbour Tribune.',
  'The Orrin Water Authority denies that anybody was in danger. “At no time did the level come within a metre of the crest,” its director, Helena Marsk, told the Tribune, adding that the plan was “a guideline and not a law”.',
  'The repairs have cost the county about 2.6 million so far, and the insurers have yet to say what they will pay.',
];
const PAGE = [
  'Councillors in Orrin will decide on Thursday whether to hold a public inquiry into the flood that cut off Lowmere in March, after a week of claims about who knew what and when.',
  'The push comes from a residents’ group, which delivered a petition with 1,900 signatures yesterday morning and wants the hearings to be chaired by a judge from outside the county.',
  'The Orrin Water Authority, which runs the dam, has rejected the accusations. “At no time did the level come within a metre of the crest,” director Helena Marsk said in a statement.',
  'An inquiry would cost around 400,000, according to a paper for the meeting, and would not report before the spring of next year.',
];

/** Paragraphs of words that mean nothing, the same every time (a linear congruential generator, Numerical Recipes). */
function fillers(seed: number): string[] {
  let state = seed;
  const letter = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 'abcdefghijklmnopqrstuvwxyz'[Math.floor((26 * state) / 2 ** 32)];
  };
  const word = () => Array.from({ length: 6 }, letter).join('');
  return Array.from({ length: 14 }, () => `Then ${Array.from({ length: 30 }, word).join(' ')}.`);
}

describe('a statement that two reports quote', () => {
  it('is shared as it was said: who said it to whom is each report’s own', async () => {
    const site = 'The Harbour Tribune';
    const corpus = await corpusOf([
      storedArticle('tribune', STORED, { site, published: '2031-05-18' }),
    ]);
    const report = await checkPage(pageReading(PAGE, { language: 'en' }), corpus);
    expect(report.verdict).toBe('quotes');
    const { passages } = report.sources[0]!;
    const shared = passages.map(({ page }) => report.page.text.slice(page.start, page.end));
    expect(shared).toHaveLength(1);
    expect(shared[0]).toContain('At no time did the level come within a metre of the crest');
    expect(shared[0]).not.toContain('statement');
    expect(passages[0]).toMatchObject({ class: 'verbatim', edits: [] });
    const added = report.added.map(({ text }) => text).join(' ');
    expect(added).toContain('director Helena Marsk said in a statement');
    expect(report.accountedFor).toBeCloseTo(report.sources[0]!.pageShare, 5);
  });

  it('is cut in a Report so far without being cut in the last one', async () => {
    const ruling =
      '“The right to a fair hearing is not a privilege that the state may grant or withhold; it is the condition on which the authority of any court depends, and no statute may remove it,”';
    const other =
      '“Where the record shows that the accused was not told of the evidence against him, the conviction cannot stand, whatever else the jury may have heard,”';
    const own = [
      'Mara Quint stood in the doorway of her bakery before dawn and counted the sandbags that neighbours had stacked against the glass overnight.',
      'By noon the cellar was dry again, though the ovens stayed cold and the trays of unbaked rolls went to the goats on the ridge.',
    ];
    const last =
      'The council meets on Tuesday to decide whether the pumps are replaced before the autumn, when the river usually rises again and the lower streets are closed to lorries and to every bus of the night service.';
    const reading = (seed: number) =>
      pageReading(
        [
          ...own,
          ...fillers(seed),
          `${ruling} the presiding judge told the packed courtroom on Tuesday.`,
          `${other} the presiding judge told reporters later in the corridor.`,
          last,
        ],
        { language: 'en' },
      );
    const seen: (string | undefined)[] = [];
    for (let seed = 5; seed < 40; seed += 1) {
      const corpus = new MemoryCorpus();
      await corpus.put([
        arrival(1, {
          text: [
            'The session had lasted eleven hours when the lights failed and clerks fetched candles.',
            `${ruling} the presiding judge said in the packed courtroom on Tuesday evening.`,
            `${other} the presiding judge told reporters later in the corridor outside.`,
            'Nobody applauded.',
          ].join('\n\n'),
        }),
        arrival(2, {
          text: `Something else was planned for the harbour in spring.\n\n${last}`,
        }),
      ]);
      const whole = await checkPage(reading(seed), corpus);
      const first: (Report | null)[] = [];
      const refined = await checkPage(reading(seed), corpus, new Set(), (soFar) =>
        first.push(soFar()),
      );
      expect(refined).toEqual(whole);
      seen.push(`${first[0]?.verdict}, then ${refined.verdict}`);
    }
    // Which words the first look-up asks for depends on their hashes: some of these pages are the case in question.
    expect(seen).toContain('quotes, then partial');
  });
});
