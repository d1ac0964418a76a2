import { describe, expect, it, test } from 'vitest';
import { FERRY_SOURCE, INDEPENDENT_STORY } from '../fixtures/made-up-stories';
import { checkStories } from '../support/check-stories';

/*
 * A copy dressed up as captions, links or notices between paragraphs of the page's own; and what is
 * dressed so by right. Stories are made up.
 */
const FERRY = FERRY_SOURCE.text
  .split('\n\n')
  .slice(3)
  .filter((paragraph) => paragraph.length > 120);

const PAIRS: [name: string, taken: readonly string[], own: readonly string[]][] = [
  ['one story', INDEPENDENT_STORY, FERRY],
  ['another', FERRY, INDEPENDENT_STORY],
];

const BEHIND = ['(Photo: AP)', 'Photo: AP', '| Getty Images', '© AP', 'Photo by Jane Roe'];
const BEFORE = [
  'Read also:',
  'READ MORE:',
  'Lesen Sie auch:',
  'Читайте также:',
  'Photo:',
  'FILE -',
];
const DRESSES: [words: string, dress: (paragraph: string) => string][] = [
  ...BEHIND.map((words): [string, (one: string) => string] => [words, (one) => `${one} ${words}`]),
  ...BEFORE.map((words): [string, (one: string) => string] => [words, (one) => `${words} ${one}`]),
];

/** One by one, as pictures and links stand between paragraphs; what is left at the end. */
function mixed(some: readonly string[], others: readonly string[]): string[] {
  const count = Math.max(some.length, others.length);
  return Array.from({ length: count }, (_, at) => [some[at], others[at]])
    .flat()
    .filter((one) => one !== undefined);
}

describe.each(PAIRS)('%s, all of it with “%s” about its paragraphs', (_, taken, own) => {
  it.each(DRESSES)('%s', async (_words, dress) => {
    for (const size of [2, 4, own.length]) {
      const page = mixed(taken.map(dress), own.slice(0, size));
      const report = await checkStories(page, { source: taken });
      expect(['reprint', 'partial']).toContain(report.verdict);
      expect(report.sources[0]?.sourceShare).toBeGreaterThan(0.8);
    }
  });
});

it('a third of it, from its middle, with who said what', async () => {
  const middle = INDEPENDENT_STORY.slice(3, 6).map((one) => `${one} (Photo: AP)`);
  const report = await checkStories(mixed(FERRY, middle), { source: INDEPENDENT_STORY });
  expect(report.verdict).toBe('partial');
  expect(report.sources[0]?.sourceShare).toBeLessThan(0.4);
});

it.each(['since 1994', 'in 2021 and again in 2023', 'for all 11 villages in 2019'])(
  'a year makes no caption of a paragraph: %s',
  async (when) => {
    const taken = INDEPENDENT_STORY.slice(0, 6).map((one) => one.replace(/,/, ` ${when},`));
    const page = mixed(taken.map(DRESSES[0]?.[1] as (one: string) => string), FERRY.slice(0, 3));
    expect((await checkStories(page, { source: taken })).verdict).not.toBe('none');
  },
);

/** What an agency writes below its pictures; no story holds it. */
const PICTURED = [
  'Volunteers pass sandbags along the lower road at Lorne as the river keeps rising behind them.',
  'A tug waits off the north pier while its crew watches the pumping station from the deck.',
  'Pupils of the village school look at the flooded playground through a classroom window.',
  'A farmer leads two horses over the dyke, where the lane has been under water since noon.',
  'Water stands between the pews of the chapel, which was cleared of its benches in the night.',
  'Two firefighters carry an elderly woman out of a house in the lane behind the mill.',
  'The mayor talks to residents in the gymnasium, where eighty camp beds have been put up.',
  'A dog sits on the roof of a garden shed that the current has carried into the orchard.',
  'Soldiers unload a mobile pump beside the sluice, which failed for the second time this winter.',
  'Fishing boats lie tied together in the inner harbour, out of reach of the driftwood outside.',
  'A baker hands out bread through the window of her shop, the only one open on the quay.',
  'Children draw the height of the water in chalk on the wall of the old customs house.',
];
const signed = (caption: string) => `${caption} (AP Photo/Ann Example)`;
const dated = (caption: string) =>
  caption.replace(/\.$/, ', Saturday, February 10, 2024. (Photo: AP)');
const credited = (caption: string) => `${caption} (Photo: AP)`;
const isShort = (paragraph: string) => paragraph.length < 240;
/** Six articles that share nothing, by their outlets. */
const OTHERS = Object.fromEntries(
  [INDEPENDENT_STORY, FERRY].flatMap((story, half) =>
    [0, 3, 6].map((at) => [`source ${half} ${at}`, story.slice(at, at + 3)] as const),
  ),
);

test.each<[what: string, page: string[], source: readonly string[]]>([
  [
    'six captions whose credits the source lost',
    PICTURED.slice(0, 6).map(credited),
    PICTURED.slice(0, 6),
  ],
  ['twelve signed captions whose credits the source lost', PICTURED.map(signed), PICTURED],
  [
    'twelve dated captions whose credits the source lost',
    PICTURED.map(dated),
    PICTURED.map((one) => dated(one).replace(' (Photo: AP)', '')),
  ],
  ['twelve captions that both credit', PICTURED.map(credited), PICTURED.map(credited)],
  [
    'teasers from the top of another story',
    INDEPENDENT_STORY.slice(0, 3).map((one) => `Read also: ${one}`),
    INDEPENDENT_STORY,
  ],
])('%s, between paragraphs of the page’s own, are no reuse', async (_, furniture, shared) => {
  const own = FERRY.slice(0, Math.max(4, Math.ceil(furniture.length / 2)));
  const isStory = shared === INDEPENDENT_STORY;
  const source = isStory ? shared : mixed(INDEPENDENT_STORY, shared);
  const report = await checkStories(mixed(own, furniture), { source });
  expect(report.verdict).toBe('none');
});

test.each([0, 1, 2, 4])(
  'a newsletter with the tops of six stories, and %d paragraphs of its own, is no reuse',
  async (own) => {
    const page = [
      ...PICTURED.slice(0, own),
      ...Object.values(OTHERS).map((story) => `Read more: ${story.find(isShort)}`),
    ];
    expect((await checkStories(page, OTHERS)).verdict).toBe('none');
  },
);
