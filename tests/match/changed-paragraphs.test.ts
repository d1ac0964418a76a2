import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/corpus/article';
import { numberPage } from '@/lib/match/page-words';
import { compare } from '@/lib/report/compare';
import { readPageStory, readSourceStory } from '@/lib/report/story';
import { MADE_UP_LANGUAGES, type MadeUpStory } from '../fixtures/made-up-languages';

const CONTEXT = {
  site: null,
  host: null,
  canonical: null,
  url: 'https://gazette.example/',
  byline: null,
};

/** By page paragraph: the share of its words that lie in passages. The last of them is a copy, so that the article is a source. */
function toldShares(paragraphs: readonly string[], source: readonly string[]): number[] {
  const about = { title: null, byline: null, language: null };
  const page = readPageStory(
    paragraphs.map((text) => ({ text, role: 'story' as const })),
    about,
    CONTEXT,
  );
  const text = source.join('\n\n');
  const article = { text } as Article;
  const found = compare(numberPage(page.side), article, readSourceStory(text, about, CONTEXT));
  const { paragraphStarts } = page.side;
  return paragraphs.map((_, paragraph) => {
    const start = paragraphStarts[paragraph]!;
    const end = paragraphStarts[paragraph + 1]!;
    const words = found === null ? [] : [...found.onPage.subarray(start, end)];
    return words.reduce((sum, flag) => sum + flag, 0) / (end - start);
  });
}

/** Words, as readers tell them, and what stands between them. */
function wordsOf(language: string, text: string): { word: string; behind: string }[] {
  const found: { word: string; behind: string }[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(language, {
    granularity: 'word',
  }).segment(text)) {
    if (isWordLike) found.push({ word: segment, behind: '' });
    else if (found.length > 0) found.at(-1)!.behind += segment;
  }
  return found;
}

/** The text with every so many-th word replaced, by words of `others` in their order. */
function replaced(language: string, text: string, every: number, others: string): string {
  const other = wordsOf(language, others);
  return wordsOf(language, text)
    .map(({ word, behind }, at) =>
      at % every === every - 1 ? other[at % other.length]!.word + behind : word + behind,
    )
    .join('');
}

const long = ({ reused, rest, language }: MadeUpStory) =>
  `${reused}${['zh', 'ja'].includes(language) ? '' : ' '}${rest}`;

/** Burmese words are many syllables or one: of two that stay beside each other less than half may be left. */
const EVERY_THIRD_IS_TOO_MUCH = ['my'];

describe.each(MADE_UP_LANGUAGES)('in $language, beside a copied paragraph', (story) => {
  const { language, own } = story;
  const copied = MADE_UP_LANGUAGES.find((one) => one.language !== language)!.reused;
  const source = [long(story), copied];

  it.each([3, 4, 5].filter((every) => every > 3 || !EVERY_THIRD_IS_TOO_MUCH.includes(language)))(
    'one with every word number %i replaced is told from the source, others are not',
    (every) => {
      const changed = replaced(language, long(story), every, own.join(' '));
      const [told, first, second] = toldShares([changed, own[0], own[1], copied], source);
      expect(told).toBeGreaterThan(0.8);
      expect([first, second]).toEqual([0, 0]);
    },
  );
});

// All texts here are made up.
const COPIED =
  'The lake steamer Aurelia leaves her berth at Norden on the first Sunday in May, for the first time since her boiler was condemned eleven years ago.';
const FERRY =
  'The council of Port Lorne voted on Tuesday to close the old ferry terminal, ending a service that had carried workers across the bay since 1921. The last crossing is planned for the end of June. About 240 people work for the line, and the council has offered 90 of them posts with the bus company.';
const SALES =
  'Brandt Motor Co sold 79,249 cars in March, 17.8 pct more than the 61,169 of a year ago. Its rival Lorne Works sold 140,522, up 6.2 pct from 132,298, and for the quarter 349,578 against 370,390.';

describe('beside a copied paragraph', () => {
  const share = (paragraph: string, source: string) =>
    toldShares([paragraph, COPIED], [source, COPIED])[0];

  it('one with its sentences in another order and every fourth word replaced is told from the source', () => {
    const changed =
      'About 240 men work for the boats, and the council gave offered 90 of those posts with the tram company. The final crossing is now for the end in June. The council of East Lorne voted on Monday to close the small ferry terminal, ending one service that had brought workers across the lake since 1921.';
    expect(share(changed, FERRY)).toBeGreaterThan(0.8);
  });

  it.each([
    [
      'another report of the event, with its names and figures',
      'Ferries will stop crossing the bay in June: Port Lorne wants to save the money, and so a terminal that opened in 1921 is closed. The vote on Tuesday leaves 240 people without their work. For 90 of them the bus company has a post, said a speaker of the council, who called the day a sad one for the old harbour.',
      FERRY,
    ],
    [
      'one with another’s figures in words of its own',
      'In showrooms there was little to complain about: 79,249 buyers drove away from Brandt dealers, where it had been 61,169 before, a rise of 17.8 pct. Lorne did less well with 6.2 pct (140,522 from 132,298), and over three months it even lost ground, with 349,578 where 370,390 had stood.',
      SALES,
    ],
    [
      'one with every second word replaced',
      'Our council in Port Brandt voted last Tuesday for close an old mining terminal, starting a railway that has carried miners across our hills since spring. One last train was planned at the start of July. Some 240 drivers work in the mine, but the union has refused 90 of its posts in the tram company.',
      FERRY,
    ],
  ])('%s is the page’s own', (_, paragraph, source) => {
    expect(share(paragraph, source)).toBe(0);
  });
});
