import { describe, expect, it, test } from 'vitest';
import { checkPage } from '@/lib/report/check-page';
import type { Report } from '@/lib/report/report';
import type { BlockRole, PageBlock } from '@/lib/text/page-reading';
import { FERRY_SOURCE, INDEPENDENT_STORY } from '../fixtures/made-up-stories';
import { pageReading } from '../fixtures/page-reading';
import { storedArticle } from '../fixtures/stored-article';
import { corpusOf } from '../support/corpus-of';

/*
 * A copy that the page's markup calls captions or boxes, between paragraphs of the page's own; and what
 * markup calls so by right. Stories are made up.
 */
const FERRY = FERRY_SOURCE.text
  .split('\n\n')
  .slice(3)
  .filter((paragraph) => paragraph.length > 120);

type Block = PageBlock & { isStory?: boolean };
const as = (role: BlockRole, some: readonly string[]): Block[] =>
  some.map((text) => ({ text, role }));

/** One by one, as pictures and boxes stand between paragraphs; what is left at the end. */
function mixed(some: readonly Block[], others: readonly Block[]): Block[] {
  const count = Math.max(some.length, others.length);
  return Array.from({ length: count }, (_, at) => [some[at], others[at]])
    .flat()
    .filter((one) => one !== undefined);
}

async function check(blocks: Block[], source: readonly string[]): Promise<Report> {
  const corpus = await corpusOf([storedArticle('courier', source)]);
  return checkPage(pageReading([], { blocks, language: 'en' }), corpus);
}

const STORIES: [name: string, taken: readonly string[], own: readonly string[]][] = [
  ['one story', INDEPENDENT_STORY, FERRY],
  ['another', FERRY, INDEPENDENT_STORY],
];
describe.each(STORIES)('%s', (_, taken, own) => {
  it.each<[BlockRole]>([['caption'], ['aside']])('all of it set as %s', async (role) => {
    const apart = as(role, taken);
    const [first, ...rest] = as('story', own) as [Block, ...Block[]];
    for (const page of [mixed(as('story', own), apart), [first, ...apart, ...rest]]) {
      const report = await check(page, taken);
      expect(['reprint', 'partial']).toContain(report.verdict);
      expect(report.sources[0]?.sourceShare).toBeGreaterThan(0.8);
    }
  });

  it('half of it with words changed', async () => {
    const edited = taken.slice(0, Math.ceil(taken.length / 2) + 1).map((one) => {
      const words = one.split(' ');
      return words.map((word, at) => (at % 9 === 5 ? 'otherwise' : word)).join(' ');
    });
    const report = await check(mixed(as('story', own), as('aside', edited)), taken);
    expect(['reprint', 'partial']).toContain(report.verdict);
  });
});

const PICTURED = [
  'Volunteers pass sandbags along the lower road at Lorne as the river keeps rising behind them.',
  'A tug waits off the north pier while its crew watches the pumping station from the deck.',
  'Pupils of the village school look at the flooded playground through a classroom window.',
  'A farmer leads two horses over the dyke, where the lane has been under water since noon.',
  'Water stands between the pews of the chapel, which was cleared of its benches in the night.',
  'Two firefighters carry an elderly woman out of a house in the lane behind the mill.',
  'The mayor talks to residents in the gymnasium, where eighty camp beds have been put up.',
  'Soldiers unload a mobile pump beside the sluice, which failed for the second time this winter.',
];
const OWN = as('story', FERRY);
const SIGNED = INDEPENDENT_STORY.map((one) => `${one} (AP Photo/Ann Example)`);
const NEXT = [...OWN, ...as('aside', INDEPENDENT_STORY)];
const CHOSEN = as('aside', INDEPENDENT_STORY).map((one) => ({ ...one, isStory: false }));

test.each<[what: string, page: Block[], source: readonly string[]]>([
  ['a gallery that both print', mixed(OWN, as('caption', PICTURED)), PICTURED],
  ['captions that an agency signed', mixed(OWN, as('caption', SIGNED)), INDEPENDENT_STORY],
  [
    'the beginning of another story',
    mixed(OWN, as('aside', INDEPENDENT_STORY.slice(0, 3))),
    INDEPENDENT_STORY,
  ],
  ['the next article, behind the story', NEXT, INDEPENDENT_STORY],
  ['what the reader calls no story', mixed(OWN, CHOSEN), INDEPENDENT_STORY],
])('%s is no reuse', async (_, page, source) => {
  expect((await check(page, source)).verdict).toBe('none');
});
