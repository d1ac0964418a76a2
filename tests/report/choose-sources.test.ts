import { describe, expect, it } from 'vitest';
import { checkStories } from '../support/check-stories';

// All texts here are made up.
const MARKET = [
  'The covered market of Saint Veit opens again on the first of May, two years after a kitchen fire destroyed its northern roof and eleven of its stalls.',
  'Carpenters from three valleys rebuilt the beams by the plans of 1887, which a student had found in the cellar of the surveyor’s office.',
  'Rents stay where they were, the market trust said, because the insurer paid more than the builders asked for in the end.',
  'Only the fishmonger will not come back: he sold his boat last winter and now drives the school bus to Upper Lorne.',
];
const SINCE = [
  'On opening day the mayor cut a ribbon of sausages, which dogs carried off before the band had finished its second march.',
  'By noon the bakers had sold out, and the trust counted nine thousand visitors, more than the town has people.',
];

async function sourcesOf(texts: Record<string, readonly string[]>, page: readonly string[]) {
  const report = await checkStories(page, texts);
  return report.sources.map(({ id }) => id);
}

describe('the sources of a page', () => {
  it('begin with the fullest printing of what the page has', async () => {
    const fuller = [...MARKET, ...SINCE];
    expect(await sourcesOf({ whole: MARKET, fuller }, MARKET)).toEqual(['fuller']);
  });

  it('begin with the edition that the page comes from, though another is fuller', async () => {
    const [first, second, third, fourth] = MARKET as [string, string, string, string];
    const later = [
      first.replace('opens again on the first of May', 'opened again on Wednesday'),
      second,
      third.replace('stay where they were', 'rise by a tenth').replace('more than', 'less than'),
      ...SINCE,
    ];
    expect(await sourcesOf({ early: MARKET, later }, [first, second, third, fourth])).toEqual([
      'early',
    ]);
  });

  it('hold a further article only for words that are evidence by themselves', async () => {
    const own =
      'Visitors counted by the trust were nine thousand, and bakers sold out by noon; dogs took the mayor’s ribbon of sausages, the band said.';
    const page = [...MARKET, own];
    expect(await sourcesOf({ market: MARKET, since: SINCE }, page)).toEqual(['market']);
    expect(await sourcesOf({ market: MARKET, since: SINCE }, [...MARKET, SINCE[0]!])).toEqual([
      'market',
      'since',
    ]);
  });

  it('hold an article that has word for word what the first has in other words', async () => {
    const told =
      'When it opened the mayor cut a ribbon of sausages, which dogs ate, so that the band had finished only its first march by noon.';
    const first = [...MARKET, told];
    const page = [...MARKET, SINCE[0]!];
    expect(await sourcesOf({ first }, page)).toEqual(['first']);
    expect(await sourcesOf({ first, since: SINCE }, page)).toEqual(['first', 'since']);
    // A second printing of the same words adds nothing.
    expect(await sourcesOf({ first, second: [...first] }, page)).toHaveLength(1);
  });
});
