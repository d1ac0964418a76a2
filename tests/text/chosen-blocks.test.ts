import { describe, expect, it } from 'vitest';
import { readPageStory } from '@/lib/report/story';
import { amendChoice, applyChoice, blockKey } from '@/lib/text/chosen-blocks';
import type { PageBlock } from '@/lib/text/page-reading';

const blocks: PageBlock[] = [
  { text: 'Share this on every network', role: 'aside' },
  {
    text: 'The council of the island voted late on Tuesday to keep its night boat.',
    role: 'story',
  },
];
const keys = blocks.map(({ text }) => blockKey(text)) as [number, number];

describe('blocks that the reader chose', () => {
  it('are known again by their text, wherever it stands and however it is spaced', () => {
    expect(blockKey('A  b\n c ')).toBe(blockKey('A b c'));
    const moved = [...blocks].reverse();
    expect(applyChoice(moved, [[keys[0], true]]).map(({ isStory }) => isStory)).toEqual([
      undefined,
      true,
    ]);
  });

  it('leave the rest to the rules', () => {
    expect(applyChoice(blocks, [])).toEqual(blocks);
  });

  it('stand above all rules, both ways', () => {
    const context = { site: null, host: '', canonical: null, url: '', byline: null };
    const about = { title: null, byline: null, language: null };
    const isStory = (choice: [number, boolean][]) => {
      const { side } = readPageStory(applyChoice(blocks, choice), about, context as never);
      return side.paragraphs.map((_, at) => side.isStory[side.paragraphStarts[at] as number]);
    };
    expect(isStory([])).toEqual([0, 1]);
    expect(
      isStory([
        [keys[0], true],
        [keys[1], false],
      ]),
    ).toEqual([1, 0]);
  });

  it('keep what was chosen before, but for what is chosen anew', () => {
    expect(
      amendChoice(
        [
          [1, true],
          [2, true],
        ],
        [[2, false]],
      ),
    ).toEqual([
      [1, true],
      [2, false],
    ]);
  });
});
