import { describe, expect, it } from 'vitest';
import { checkStories } from '../support/check-stories';

// All texts here are made up.
const BACKGROUND = [
  'The Lorne valley dispute goes back to the dry years of the eighties, when both counties drew more water from the upper lake than the treaty of 1923 allowed them.',
  'Two commissions have tried to settle it since, and the second was dissolved four years ago after its chairman resigned over the price of the new meters.',
  'About sixty thousand people live on farms that depend on the canals, and a third of them have sold part of their cattle in the last ten years.',
];
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** Five paragraphs of an article's own, in words that no other article has. */
function own(at: number): string[] {
  let state = at + 1;
  const roll = (sides: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
  const word = () => Array.from({ length: 2 + roll(3) }, () => SYLLABLES[roll(20)]).join('');
  return Array.from({ length: 5 }, () => {
    const words = Array.from({ length: 30 }, (_, place) => (place % 4 === 3 ? 'of' : word()));
    return `The ${words.join(' ')}.`;
  });
}

const check = (articles: readonly string[][], page: readonly string[]) =>
  checkStories(page, Object.fromEntries(articles.map((one, at) => [`outlet-${at}`, one])));

const PAGE = [
  'Farmers met in the school of Upper Lorne on Monday to hear what the new governor means to do about their water, and most went home unconvinced.',
  'She promised a third commission, without lawyers, and a lock on the sluice whose key would hang in the church between the two counties.',
  'Old Matthias Veen said that he had heard as much from five governors, and that the lake had gone down under every one of them.',
  'The next meeting is planned for the week before Easter, in the same school, with the engineers of both counties at one table.',
];
const TEN = Array.from({ length: 10 }, (_, at) => at);

describe('text that stands in many stored articles', () => {
  it('is boilerplate where these share nothing else: no reuse', async () => {
    const articles = TEN.map((at) => [...own(at), ...BACKGROUND]);
    const report = await check(articles, [...PAGE, ...BACKGROUND]);
    expect(report.verdict).toBe('none');
  });

  it('is reuse in a story that many outlets printed', async () => {
    const story = [...own(0), ...BACKGROUND];
    const articles = TEN.map((at) => story.filter((_, index) => index !== at % 4));
    const report = await check(articles, [...PAGE, ...BACKGROUND]);
    expect(report.verdict).toBe('partial');
    expect(report.sources[0]!.passages).toHaveLength(BACKGROUND.length);
  });

  it('is reuse where only a few have it', async () => {
    const articles = TEN.map((at) => (at < 2 ? [...own(at), ...BACKGROUND] : own(at)));
    expect((await check(articles, [...PAGE, ...BACKGROUND])).verdict).toBe('partial');
  });

  it('does not hide what else the page took from one of them', async () => {
    const articles = TEN.map((at) => [...own(at), ...BACKGROUND]);
    const report = await check(articles, [...PAGE, ...own(3).slice(0, 2), ...BACKGROUND]);
    expect(report.verdict).not.toBe('none');
    expect(report.sources[0]!.id).toBe('outlet-3');
  });

  it('is reuse on a page that holds little else', async () => {
    const articles = TEN.map((at) => [...own(at), ...BACKGROUND]);
    const report = await check(articles, [PAGE[0]!, ...BACKGROUND]);
    expect(report.verdict).toBe('reprint');
  });
});

describe('a copy of which every fifth word was changed', () => {
  it('is found, and named', async () => {
    const story = [...own(2), ...BACKGROUND];
    let at = 0;
    const page = story.map((text) =>
      text.replace(/\p{L}+/gu, (word) => {
        at += 1;
        return at % 5 === 0 ? `novel${at % 7}` : word;
      }),
    );
    const report = await check([story, own(5), own(6)], page);
    expect(report.verdict).toBe('reprint');
    expect(report.sources.map((source) => source.id)).toEqual(['outlet-0']);
    expect(report.accountedFor).toBeGreaterThan(0.9);
  });
});
