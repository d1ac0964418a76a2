import { describe, expect, test } from 'vitest';
import {
  blockBits,
  blockKey,
  blockOf,
  chooseMerge,
  EMPTY_STATE,
  isIndexState,
  type Segment,
} from '../../lib/store/index-state';
import { MERGE_TOGETHER, POSTINGS_PER_EARLY_BLOCK } from '../../lib/thresholds';

/** Segments of so many thousand articles each, one behind the other. */
function segments(sizes: number[], changes: Record<number, Partial<Segment>> = {}): Segment[] {
  let from = 0;
  return sizes.map((size, at) => {
    const articles = size * 1000;
    const segment = { id: at, scheme: 1, from, to: from + articles, articles };
    from += articles;
    const postings = articles * 240;
    const bits = blockBits(postings);
    return { ...segment, postings, bits, damaged: false, ...changes[at] };
  });
}

function chosen(
  sizes: number[],
  isAtRest: boolean,
  changes: Record<number, Partial<Segment>> = {},
) {
  const state = { ...EMPTY_STATE, segments: segments(sizes, changes) };
  return chooseMerge(state, isAtRest, 1, ({ articles }) => articles)?.map(({ id }) => id) ?? null;
}

describe('which segments become one', () => {
  const eight = Array.from({ length: MERGE_TOGETHER }, () => 1);

  test.each<[string, number[], number[] | null]>([
    ['none', [], null],
    ['a few small ones wait', [1, 1, 1], null],
    ['eight of one size', eight, [0, 1, 2, 3, 4, 5, 6, 7]],
    ['the last eight behind a large one', [64, ...eight], [1, 2, 3, 4, 5, 6, 7, 8]],
    ['not a large one with small ones', [8, ...eight.slice(1)], null],
  ])('while articles pour in: %s', (_, sizes, expected) => {
    expect(chosen(sizes, false)).toEqual(expected);
  });

  test.each<[string, number[], number[] | null]>([
    ['one is left alone', [5], null],
    ['two of one size', [1, 1], [0, 1]],
    ['a small one behind a large one stays', [100, 1], null],
    ['small ones behind a large one', [100, 1, 1], [1, 2]],
    ['what has grown to a quarter joins', [100, 24, 1], [0, 1, 2]],
  ])('at rest: %s', (_, sizes, expected) => {
    expect(chosen(sizes, true)).toEqual(expected);
  });

  test('neither a damaged one nor one of another scheme', () => {
    expect(chosen([1, 1, 1], true, { 0: { damaged: true } })).toEqual([1, 2]);
    expect(chosen([1, 1, 1], true, { 1: { scheme: 2 } })).toBeNull();
  });

  test('not more than a posting can tell apart', () => {
    expect(chosen([1500, 1500], true)).toBeNull();
  });

  test('one that lost half of its articles is rewritten by itself, at rest', () => {
    const state = { ...EMPTY_STATE, segments: segments([100, 1]) };
    const inUse = ({ id, articles }: Segment) => (id === 0 ? articles * 0.49 : articles);
    expect(chooseMerge(state, true, 1, inUse)?.map(({ id }) => id)).toEqual([0]);
    expect(chooseMerge(state, false, 1, inUse)).toBeNull();
  });

  test('one with long early blocks is rewritten by itself, at rest', () => {
    const early = { bits: blockBits(100_000 * 240, POSTINGS_PER_EARLY_BLOCK) };
    expect(chosen([100, 1], true, { 0: early })).toEqual([0]);
    expect(chosen([100, 1], false, { 0: early })).toBeNull();
  });

  test('at rest look-ups of any corpus ask few segments', () => {
    let sizes = Array.from({ length: 97 }, () => 1);
    for (let joined = chosen(sizes, true); joined; joined = chosen(sizes, true)) {
      const sum = joined.reduce((total, at) => total + (sizes[at] as number), 0);
      sizes = [...sizes.slice(0, joined[0]), sum, ...sizes.slice((joined.at(-1) as number) + 1)];
    }
    expect(sizes).toEqual([97]);
  });
});

test('blocks divide the prints evenly and lie segment by segment', () => {
  expect(blockBits(100)).toBe(0);
  expect(blockBits(24_000_000)).toBe(16);
  expect(blockOf(0, 0xffffffff)).toBe(0);
  expect(blockOf(16, 0xffffffff)).toBe(0xffff);
  expect(blockOf(16, 0x00010000)).toBe(1);
  expect(blockKey(3, 0xffff)).toBeLessThan(blockKey(4, 0));
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['text', 'state'],
  ['another format', { ...EMPTY_STATE, format: 2 }],
  ['a segment without a range', { ...EMPTY_STATE, segments: [{ id: 1 }] }],
  ['a negative place', { ...EMPTY_STATE, upTo: -1 }],
  [
    'a merge of segments that are not there',
    {
      ...EMPTY_STATE,
      segments: segments([1]),
      merge: { inputs: [0, 7], target: segments([2])[0], next: 0 },
    },
  ],
  [
    'the making anew of a segment that is not there',
    { ...EMPTY_STATE, remake: { segment: 3, next: 0, pieces: [] } },
  ],
  ['nothing discarded, in a list', { ...EMPTY_STATE, discarded: [null] }],
  ['a merge without a target', { ...EMPTY_STATE, merge: { inputs: [], next: 0 } }],
])('a stored state that is %s is refused', (_, value) => {
  expect(isIndexState(value)).toBe(false);
});

test('a stored state is taken', () => {
  expect(isIndexState(structuredClone({ ...EMPTY_STATE, segments: segments([1, 2]) }))).toBe(true);
});
