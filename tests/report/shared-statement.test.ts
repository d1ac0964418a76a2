import { describe, expect, it } from 'vitest';
import { MemoryCorpus } from '@/lib/corpus/memory-corpus';
import { checkPage } from '@/lib/report/check-page';
import { pageReading } from '../fixtures/page-reading';

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

describe('a statement that two reports quote', () => {
  it('is shared as it was said: who said it to whom is each report’s own', async () => {
    const corpus = new MemoryCorpus();
    await corpus.put([
      {
        article: {
          url: 'https://tribune.example/logs',
          title: null,
          site: 'The Harbour Tribune',
          byline: null,
          published: '2031-05-18',
          language: 'en',
          credit: null,
          text: STORED.join('\n\n'),
          addedAt: '2031-06-01T00:00Z',
          addedBy: 'file',
        },
        givenId: 'logs',
        addressKey: null,
      },
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
});
