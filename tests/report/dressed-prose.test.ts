import { describe, expect, it, test } from 'vitest';
import type { Report } from '@/lib/report/report';
import { labelParagraphs } from '@/lib/text/furniture';
import { FERRY_SOURCE, INDEPENDENT_STORY } from '../fixtures/made-up-stories';
import { checkStories } from '../support/check-stories';

/*
 * A reprint whose every paragraph is dressed up as a caption, a link or a notice. Stories are made up.
 */
const FERRY = FERRY_SOURCE.text
  .split('\n\n')
  .slice(3)
  .filter((paragraph) => paragraph.length > 120);

const STORIES: [name: string, story: readonly string[]][] = [
  ['a story', INDEPENDENT_STORY],
  ['another', FERRY],
];

const BEHIND = [
  '(Photo: AP)',
  'Photo: AP',
  '| Getty Images',
  '(AP Photo)',
  '© AP',
  'Photo by Jane Roe',
];
const BEFORE = [
  'Read also:',
  'READ MORE:',
  'WATCH NOW',
  'Lesen Sie auch:',
  'Читайте также:',
  'Photo:',
  'FILE -',
  "Editor's note:",
  'Correction:',
  'Copyright 2024:',
  'Originally published:',
  'Click here to read more.',
];
const BETWEEN = ['(Photo: AP)', 'Read also: The harbour', 'Read also:', 'Related stories'];

const check = (story: readonly string[], page: readonly string[]): Promise<Report> =>
  checkStories(page, { source: story });

describe.each(STORIES)('%s, reprinted whole', (_, story) => {
  const dressings: [how: string, words: string, page: string[]][] = [
    ...BEHIND.map((words): [string, string, string[]] => [
      'behind',
      words,
      story.map((paragraph) => `${paragraph} ${words}`),
    ]),
    ...BEFORE.map((words): [string, string, string[]] => [
      'before',
      words,
      story.map((paragraph) => `${words} ${paragraph}`),
    ]),
    ...BETWEEN.map((words): [string, string, string[]] => [
      'between',
      words,
      story.flatMap((paragraph) => [paragraph, words]),
    ]),
  ];

  it.each(dressings)('is told %s the paragraphs’ “%s”', async (_how, _words, page) => {
    const report = await check(story, page);
    expect(report).toMatchObject({ state: 'checked', verdict: 'reprint' });
    expect(report.sources[0]?.leftOut).toEqual([]);
    expect(report.accountedFor).toBeGreaterThan(0.8);
  });

  it('is told with words before and behind the paragraphs, no two alike', async () => {
    const page = story.map(
      (paragraph, at) => `${BEFORE[at % BEFORE.length]} ${paragraph} ${BEHIND[at % BEHIND.length]}`,
    );
    expect((await check(story, page)).verdict).toBe('reprint');
  });
});

/** Nobody's story: what agencies write below their pictures. */
const CAPTIONS = ['Anders Example', 'Jane Roe', 'Ann Example', 'Jane Roe'].map(
  (name, at) =>
    `${INDEPENDENT_STORY[at]} This picture was taken in Lorne, Saturday, Feb. 10, 2024. (AP Photo/${name})`,
);

test.each<[what: string, page: string[], source: string[]]>([
  [
    'captions that two print',
    [...FERRY.slice(0, 2), ...CAPTIONS],
    [...FERRY.slice(4), ...CAPTIONS],
  ],
  ['a gallery of nothing else', CAPTIONS, [...CAPTIONS, ...FERRY.slice(4)]],
  [
    'teasers of another article',
    [...FERRY.slice(0, 2), ...INDEPENDENT_STORY.slice(0, 3).map((one) => `Read also: ${one}`)],
    [...INDEPENDENT_STORY],
  ],
])('%s make no reprint', async (_, page, source) => {
  expect((await check(source, page)).verdict).toBe('none');
});

test.each<[what: string, furniture: string[]]>([
  [
    'captions with their credits',
    [
      'A tug waits off the north pier on Tuesday morning. (Photo: AP)',
      'Villagers carry sandbags to the lower road in October. (Jane Roe/AP)',
      'The pumping station at Lorne, seen from the dyke. Photo: Jane Roe',
    ],
  ],
  [
    'links to other stories',
    [
      'Read also: The mayor who would not sign, and what she says of it today.',
      'READ MORE: How the winter timetable was drawn up behind closed doors.',
      'See also: Five things to know about the levy before you vote.',
    ],
  ],
])('%s between a story’s paragraphs are furniture', (_, furniture) => {
  const texts = INDEPENDENT_STORY.flatMap((paragraph, at) => [
    paragraph,
    ...(at % 3 === 0 ? [furniture[at / 3] as string] : []),
  ]);
  const labels = labelParagraphs(
    texts.map((text) => ({ text })),
    { title: null },
  );
  const kept = texts.filter((_text, at) => labels[at] === 'story');
  expect(kept).toEqual([...INDEPENDENT_STORY]);
});
