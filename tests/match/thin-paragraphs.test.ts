import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/corpus/article';
import { numberPage } from '@/lib/match/page-words';
import { compare } from '@/lib/report/compare';
import { readPageStory, readSourceStory } from '@/lib/report/story';

// All texts here are made up.
const TAKEN =
  'The lake steamer Aurelia leaves her berth at Norden on the first Sunday in May, for the first time since her boiler was condemned eleven years ago.';
const SENTENCE =
  'Engineers from the technical school replaced four hundred rivets by hand and found a newspaper of 1904 behind the panelling of the saloon, with a photograph of the captain and his brothers on the landing stage. It smelled of tar and old tea. Trade in the harbour town will be better off for it, the mayor told guests on Sunday.';
const ABOUT = { title: null, byline: null, language: 'en' };
const CONTEXT = {
  site: null,
  host: null,
  canonical: null,
  url: 'https://gazette.example/',
  byline: null,
};

/** What of the page's second paragraph is told from the source. The first is a copy, so that the article is a source. */
function toldOf(paragraph: string): string[] {
  const page = readPageStory(
    [TAKEN, paragraph].map((text) => ({ text, role: 'story' as const })),
    ABOUT,
    CONTEXT,
  );
  const text = `${TAKEN}\n\n${SENTENCE}`;
  const article = { text } as Article;
  const found = compare(numberPage(page.side), article, readSourceStory(text, ABOUT, CONTEXT));
  const { starts, ends, raw } = page.side.words;
  const told = (found?.passages ?? []).filter((passage) => passage.paragraph === 1);
  return told.map((one) => raw.slice(starts[one.page.start], ends[one.page.end - 1]));
}

describe('a paragraph beside a copied one is told from the source', () => {
  it.each([
    ['unchanged', SENTENCE],
    ['with a few words replaced', SENTENCE.replace('four hundred', 'nearly 400')],
    [
      'with every fifth word replaced',
      'Engineers from the local school replaced four thousand rivets by night and found a letter of 1904 behind the boards of the saloon, with a drawing of the captain and two brothers on the landing stage.',
    ],
    [
      'with a sentence of eight words in one of its own',
      'Some of the guests asked what would become of the rest of the fleet, which lies in the reeds behind the old brewery. Trade in the harbour town will be better for it, the mayor told guests on Sunday. Nobody from the brewery came.',
    ],
    [
      'with dense words among many of its own',
      'The yard has a story for every visitor, and tells it twice to those who bring cake or coffee or a camera. Engineers from the local school replaced four thousand rivets by night and found a newspaper of 1911 behind the panelling of the cabin, with a photograph of the owner and his brothers on the upper deck. Nobody believed them then, and the foreman, who is eighty, believes nobody still, least of all reporters.',
    ],
  ])('%s', (_, paragraph) => {
    expect(toldOf(paragraph)).not.toEqual([]);
  });
});

describe('a paragraph beside a copied one is the page’s own', () => {
  it('with a sentence of seven words in one of its own', () => {
    const own =
      'The guide opened a chest that had come out of the yard with the anchor chains and held it out to the children. It smelled of tar and old tea. Two of them sneezed, and one asked whether the captain had died in it.';
    expect(toldOf(own)).toEqual([]);
  });
});
