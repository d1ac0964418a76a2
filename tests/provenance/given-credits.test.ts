import { describe, expect, it } from 'vitest';
import type { CreditContext, KnownOutlet } from '../../lib/provenance/credit';
import { type CreditBlock, readCredits } from '../../lib/provenance/credit-lines';

/*
 * Credits to outlets that stand in no table and in no stored article. All texts and outlets are made up,
 * but the offices, picture houses and networks that are none.
 */
const BODY =
  'The river rose for three days before anybody in the valley thought of leaving, and then everybody left at once.';
const SOURCE: KnownOutlet = {
  name: 'The Valley Echo',
  host: 'echo.example',
  url: 'https://echo.example/a',
};
const PAGE: CreditContext = {
  site: 'Harbor Observer',
  host: 'harbor.example',
  canonical: null,
  known: [SOURCE],
};

const story = [{ text: BODY }, { text: BODY }, { text: BODY }];
const below = (text: string): CreditBlock[] => [...story, { text }];
const above = (text: string): CreditBlock[] => [{ text }, ...story];
const behind = (text: string): CreditBlock[] => [...story, { text: `${BODY} ${text}` }];

const given = (blocks: CreditBlock[], context: CreditContext = PAGE) =>
  readCredits(blocks, context).map(({ outlet, asGiven }) => [outlet, asGiven]);

const EVERYWHERE: [line: string, outlet: string][] = [
  ['Source: The Lorne Courier', 'The Lorne Courier'],
  ['Source: The Lorne Courier.', 'The Lorne Courier'],
  ['SOURCE: The Lorne Courier', 'The Lorne Courier'],
  ['(Source: The Lorne Courier)', 'The Lorne Courier'],
  ['[Source: The Lorne Courier]', 'The Lorne Courier'],
  ['Source – The Lorne Courier', 'The Lorne Courier'],
  ['Original source: The Lorne Courier', 'The Lorne Courier'],
  ['Source: “The Lorne Courier”', 'The Lorne Courier'],
  ['Source: The Lorne Courier, 3 May 2024', 'The Lorne Courier'],
  ['Source: The Lorne Courier (May 3, 2024)', 'The Lorne Courier'],
  ['Source: Jane Roe, The Lorne Courier', 'The Lorne Courier'],
  ['Source: The Lorne Courier | Jane Roe', 'The Lorne Courier'],
  ['Source: Harbour Watch', 'Harbour Watch'],
  ['Source: KZQN 9', 'KZQN 9'],
  ['Source: https://www.lornecourier.example/news/story', 'lornecourier.example'],
  ['Via Harbour Post', 'Harbour Post'],
  ['via: Harbour Post', 'Harbour Post'],
  ['[via Harbour Post]', 'Harbour Post'],
  ['Via https://lornecourier.example/news/story', 'lornecourier.example'],
  ['Original article: The Lorne Courier', 'The Lorne Courier'],
  ['Quelle: Lorner Bote', 'Lorner Bote'],
  ['Fuente: El Faro de Lorne', 'El Faro de Lorne'],
  ['Fonte: Corriere di Lorne', 'Corriere di Lorne'],
  ['Source : Le Phare de Lorne', 'Le Phare de Lorne'],
  ['Bron: Lorner Dagblad', 'Lorner Dagblad'],
  ['Источник: Лорнский вестник', 'Лорнский вестник'],
  ['المصدر: صحيفة لورن', 'صحيفة لورن'],
  ['From The Lorne Courier', 'The Lorne Courier'],
  ['From: The Lorne Courier', 'The Lorne Courier'],
  ['Courtesy of The Lorne Courier', 'The Lorne Courier'],
  ['Courtesy: The Lorne Courier', 'The Lorne Courier'],
  ['Text: Lorner Bote', 'Lorner Bote'],
  ['Published by The Lorne Courier', 'The Lorne Courier'],
  ['Provided by the Lorne Courier', 'Lorne Courier'],
  ['This story comes from The Lorne Courier.', 'The Lorne Courier'],
  ['This article was published in The Lorne Courier.', 'The Lorne Courier'],
  ['Provided by the University of Lorne', 'University of Lorne'],
  ['By The Lorne Courier', 'The Lorne Courier'],
  ['By Lorne News', 'Lorne News'],
];

describe('a line that credits an outlet that nobody knows', () => {
  it.each(EVERYWHERE)('is told as it stands: %s', (line, outlet) => {
    expect(given(below(line))).toEqual([[outlet, true]]);
    expect(given(above(line))).toEqual([[outlet, true]]);
  });

  it.each<[line: string]>([
    ['Source: The Valley Echo Online'],
    ['Source: Valley Echo Ltd'],
    ['Source: The Echo'],
    ['Via https://www.echo.example/a'],
  ])('names the outlet whose printing it matches: %s', (line) => {
    for (const [outlet, asGiven] of given(below(line))) {
      expect([outlet, asGiven]).toEqual(['The Valley Echo', undefined]);
    }
    expect(given(below(line))).toHaveLength(1);
  });

  it.each(['By Jane Press', 'By Anna Herald', 'By Mary Guardian', 'Von Karl Bote'])(
    'is none where a writer is called so: %s',
    (line) => {
      expect(given(below(line))).toEqual([]);
      expect(given(above(line))).toEqual([]);
    },
  );

  it.each(['(The Lorne Courier)', '— The Lorne Courier', 'Credit: The Lorne Courier'])(
    'below the story alone: %s',
    (line) => {
      expect(given(below(line))).toEqual([['The Lorne Courier', true]]);
      expect(given(above(line))).toEqual([]);
    },
  );

  it.each(['Source: The Lorne Courier', '(Source: The Lorne Courier)', '(via The Lorne Courier)'])(
    'behind its last sentence: %s',
    (line) => {
      expect(given(behind(line))).toEqual([['The Lorne Courier', true]]);
      const [credit] = readCredits(behind(line), PAGE);
      expect(credit).toMatchObject({ text: line, wholeBlock: false, place: 'foot' });
    },
  );

  it('is told below buttons, too', () => {
    const buttons: CreditBlock = { text: 'Share this', role: 'aside' };
    const line = { text: 'Source: Harbour Watch' };
    expect(given([...story, buttons, line])).toEqual([['Harbour Watch', true]]);
  });

  it.each(EVERYWHERE)('is nothing but credit, and quoted as it stands: %s', (line) => {
    for (const blocks of [below(line), above(line)]) {
      expect(readCredits(blocks, PAGE)).toMatchObject([{ text: line, wholeBlock: true }]);
    }
  });

  const alone = (line: string) => given(below(line), { ...PAGE, known: [] });

  it.each(
    EVERYWHERE.filter(([line]) => !/source|quelle|fonte|fuente|bron:|источник|المصدر/iu.test(line)),
  )('is not asked for where the story is nobody’s: %s', (line) => {
    expect(alone(line).filter(([, asGiven]) => asGiven)).toEqual([]);
  });

  it('is told there, too, where it is a source line and the name has an outlet’s words', () => {
    expect(alone('Source: The Lorne Courier')).toEqual([['The Lorne Courier', true]]);
    expect(alone('Quelle: Nordsund Medien')).toEqual([['Nordsund Medien', true]]);
    expect(alone('Source: Harbour Watch')).toEqual([]);
    expect(alone('Source: Jane Roe')).toEqual([]);
    expect(alone('Source: Weather Agency')).toEqual([]);
  });
});

/** What looks like it, at the head and at the foot of the story. */
const NONE: string[] = [
  'Source: Eurostat',
  'Source: police',
  'Source: Lorne Police',
  'Source: National Statistics Office',
  'Source: Board of Trade',
  'Source: Ministry of Health',
  'Source: University of Lorne',
  'Source: World Bank',
  'Source: WHO',
  'Source: NASA',
  'Source: Lorne Survey, 2024',
  'Source: company figures',
  'Source: own calculations',
  'Source: Getty Images',
  'Source: Instagram',
  'Source: YouTube',
  'Source: https://www.youtube.com/watch',
  'Source: https://data.gov.example.gov/table',
  'Source: https://en.wikipedia.org/wiki/Lorne',
  'Source: Internet',
  'Source: Staff',
  'Source: Our Correspondent',
  'Source: see below',
  'Sources: Lorne Council, Harbour Board',
  'Source: the ferry had been late for a week, the captain said.',
  'Source: She had known it for years',
  '“Source: The Lorne Courier”, the note said.',
  'A source: The Lorne Courier had known it first.',
  'Quelle: Statistisches Bundesamt',
  'Quelle: Polizeipräsidium Lorne',
  'Quelle: eigene Darstellung',
  'Источник: Росстат',
  'Photo: The Lorne Courier',
  'Image via Lorne News',
  'Picture courtesy of The Lorne Courier',
  'Photo by Jane Roe, The Lorne Courier',
  'Video: Lorne News',
  'Via Getty Images',
  'Via email',
  'Via Monday’s ferry the letters came.',
  'From Monday to Friday',
  'From Our Correspondent',
  'From Lorne to Kollen',
  'Courtesy of Jane Roe',
  'Text: Jane Roe',
  'Text: Emily Post',
  'By Jane Roe',
  'By Emily Post',
  'By Jon King, News Reporter',
  'By Jane Roe, Health News Editor',
  'By Staff Reporter',
  'By the harbour',
  'Published by Jane Roe',
  'This article was written by Jane Roe.',
  'This report is about The Lorne Courier, and not by it, as she said.',
  'Harbor Observer',
  'Source: Harbor Observer',
  'Source: Harbor Observer Online',
  'By Harbor Observer',
  'Tags: The Lorne Courier',
  'Read more: The Lorne Courier',
  'Follow The Lorne Courier',
  '© The Lorne Courier',
];

describe('what looks like such a line', () => {
  it.each(NONE)('is no credit: %s', (line) => {
    expect(given(below(line))).toEqual([]);
    expect(given(above(line))).toEqual([]);
  });

  const line = { text: 'Source: Harbour Watch' };
  it.each<[name: string, blocks: CreditBlock[]]>([
    ['inside the story', [story[0]!, line, ...story]],
    ['below a chart’s title', [...story, { text: 'Boats by month, 2019 to 2024' }, line]],
    ['below a picture', [...story, { text: 'A boat.', role: 'caption' }, line]],
    ['a caption', [...story, { ...line, role: 'caption' }]],
    ['a heading', [...story, { ...line, role: 'heading' }]],
    ['far below the story', [...story, ...Array(8).fill({ text: 'Menu' }), line]],
    ['within a quotation', below('“We had it from a source: The Lorne Courier.”')],
    [
      'in an offer',
      below('Please include this text: Source: The Lorne Courier. You may republish this article.'),
    ],
  ])('is none %s', (_, blocks) => {
    expect(given(blocks)).toEqual([]);
  });

  it('leaves an outlet of the table and one of the match what they are', () => {
    expect(given(below('Source: Reuters'))).toEqual([['Reuters', undefined]]);
    expect(given(below('Source: The Valley Echo'))).toEqual([['The Valley Echo', undefined]]);
  });
});
