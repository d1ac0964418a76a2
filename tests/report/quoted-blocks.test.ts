import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/report/check-page';
import type { PageBlock } from '@/lib/text/page-reading';
import { pageReading } from '../fixtures/page-reading';
import { storedArticle } from '../fixtures/stored-article';
import { corpusOf } from '../support/corpus-of';

// All texts here are made up. No quotation marks: the page's markup alone sets the speech apart.
const SPEECH = [
  'We were told in the spring that the dyke would hold another twenty years, and in the autumn we carried our beds up the stairs of the school.',
  'I do not ask who signed the paper. I ask who read it, because the sand under the crown was in the second table of the annex for anybody to see.',
  'Until the council answers that, no farmer on this side of the river will put his name to a new levy, and I will not ask one to.',
];
const AROUND = [
  'Farmers of the lower Aller left the hearing in Westen on Thursday without a vote, after their spokeswoman had read a statement that took four minutes.',
  'The council had invited them to discuss a levy for the repair of the dyke, which broke in two places in October.',
];
const OWN = [
  'The evening began with coffee and ended with the chairman looking for his hat; in between, two hundred people sat in the gymnasium and heard why nobody is to blame.',
  'Our reporter counted eleven tractors outside, one of them with a rowing boat on its trailer, a joke that needed no explaining to those who had spent October on their roofs.',
  'Jutta Harms spoke last. She grows asparagus below the break, has lost two harvests, and had written her words on the back of a feed invoice.',
  'There was no applause when she sat down, only the noise of chairs. The chairman thanked her and moved to the next item, the opening hours of the outdoor pool.',
  'Asked on the way out whether the levy was dead, the district engineer said he had not come to bury anything, and that soil reports were long and often read by somebody else.',
  'The council meets again in three weeks, this time in the town hall, where there are forty seats for visitors and, as the chairman pointed out, no parking for tractors.',
];

const story = (texts: readonly string[]): PageBlock[] =>
  texts.map((text) => ({ text, role: 'story' }));
const quoted = (texts: readonly string[]): PageBlock[] =>
  texts.map((text) => ({ text, role: 'story', quoted: true }));

async function check(blocks: PageBlock[]) {
  const corpus = await corpusOf([storedArticle('courier', [...AROUND, ...SPEECH])]);
  return checkPage(pageReading([], { language: 'en', blocks }), corpus);
}

describe('blocks that markup sets apart as quotations', () => {
  it('are quotations where they are all that is shared', async () => {
    const report = await check([
      ...story(OWN.slice(0, 3)),
      ...quoted(SPEECH),
      ...story(OWN.slice(3)),
    ]);
    expect(report.verdict).toBe('quotes');
    expect(report.sources[0]?.passages).toHaveLength(SPEECH.length);
  });

  it('are reuse without that markup', async () => {
    const report = await check([
      ...story(OWN.slice(0, 3)),
      ...story(SPEECH),
      ...story(OWN.slice(3)),
    ]);
    expect(report.verdict).toBe('partial');
  });

  it('do not hide what is shared beside them', async () => {
    const report = await check([...story(OWN), ...story(AROUND), ...quoted(SPEECH)]);
    expect(report.verdict).toBe('partial');
  });

  it.each([
    ['the whole reprint', [...quoted(AROUND), ...quoted(SPEECH)]],
    [
      'all of it but a line of introduction',
      [...story(OWN.slice(0, 1)), ...quoted([...AROUND, ...SPEECH])],
    ],
  ])('are the page’s own layout around %s', async (_, blocks) => {
    expect((await check(blocks)).verdict).toBe('reprint');
  });
});
