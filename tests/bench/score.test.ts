import { describe, expect, it } from 'vitest';
import { scoreResults } from './score';
import type { Hit, Query } from './workload-format';

/** Made up: 100 characters, the first 40 from a, the next 20 from b. */
const page: Query = {
  id: 'q0',
  kind: 'mosaic',
  text: 'x'.repeat(100),
  truth: [
    { source: 'a', spans: [{ qs: 0, qe: 40, ss: 500, se: 540 }] },
    { source: 'b', spans: [{ qs: 40, qe: 60, ss: 0, se: 20 }] },
  ],
};
const negative: Query = { id: 'q1', kind: 'negative', text: 'y'.repeat(1_000), truth: [] };

const hit = (source: string, ...spans: [number, number][]): Hit => ({
  source,
  score: 1,
  spans: spans.map(([qs, qe]) => ({ qs, qe, ss: 0, se: 0 })),
});
const scoreOf = (query: Query, hits: Hit[], least?: number) =>
  scoreResults([page, negative], [{ id: query.id, hits }], least).get('ALL');

describe('a page with sources', () => {
  it.each<[string, Hit[], object]>([
    [
      'found whole',
      [hit('a', [0, 40]), hit('b', [40, 60])],
      { top1: 1, sourcesFound: 2, right: 60, attributed: 60, reused: 60 },
    ],
    ['not found', [], { top1: 0, sourcesFound: 0, right: 0, attributed: 0, reused: 60 }],
    [
      'a character goes to the best hit that covers it',
      [hit('b', [0, 60]), hit('a', [0, 40])],
      { top1: 1, right: 20, attributed: 60 },
    ],
    [
      'in the other order it goes to the other',
      [hit('a', [0, 60]), hit('b', [40, 60])],
      { top1: 1, right: 40, attributed: 60 },
    ],
    [
      'a wrong source ahead takes what it covers',
      [hit('z', [30, 50]), hit('a', [0, 40]), hit('b', [40, 60])],
      { top1: 0, sourcesFound: 2, right: 40, attributed: 60 },
    ],
    [
      'a wrong source behind takes what is left',
      [hit('a', [0, 40]), hit('z', [0, 70])],
      { top1: 1, right: 40, attributed: 70 },
    ],
    [
      'spans that overlap count once',
      [hit('a', [0, 30], [20, 40], [0, 40])],
      { right: 40, attributed: 40 },
    ],
    [
      'spans beyond the page are cut',
      [hit('b', [50, 900], [-5, 0])],
      { right: 10, attributed: 50 },
    ],
    [
      'a hit without spans names a source',
      [hit('b')],
      { top1: 1, sourcesFound: 1, right: 0, attributed: 0 },
    ],
  ])('%s', (_, hits, expected) => {
    expect(scoreOf(page, hits)).toMatchObject({ pages: 1, positives: 1, sources: 2, ...expected });
  });

  it('forgets short spans, and hits that have none left', () => {
    const hits = [hit('z', [0, 19]), hit('a', [0, 19], [19, 40])];
    expect(scoreOf(page, hits, 20)).toMatchObject({ top1: 1, right: 21, attributed: 21 });
    expect(scoreOf(page, hits, 0)).toMatchObject({ top1: 0, right: 21, attributed: 40 });
  });
});

describe('a page without sources', () => {
  it.each<[string, [number, number][], number]>([
    ['nothing', [], 0],
    ['99 of 1,000 characters', [[0, 99]], 0],
    [
      '100 of 1,000 characters',
      [
        [0, 60],
        [100, 140],
      ],
      1,
    ],
  ])('is flagged by a tenth: %s', (_, spans, flagged) => {
    expect(scoreOf(negative, [hit('a', ...spans)])).toMatchObject({
      negatives: 1,
      flagged,
      right: 0,
      attributed: 0,
    });
  });

  it('is flagged by 200 characters however long it is', () => {
    const long = { ...negative, text: 'y'.repeat(10_000) };
    const flagged = (end: number) =>
      scoreResults([long], [{ id: 'q1', hits: [hit('a', [0, end])] }]).get('negative')?.flagged;
    expect(flagged(199)).toBe(0);
    expect(flagged(200)).toBe(1);
  });
});

it('adds pages up by kind and over all', () => {
  const second = { ...page, id: 'q2' };
  const results = [
    { id: 'q0', hits: [hit('a', [0, 40])] },
    { id: 'q2', hits: [] },
    { id: 'q1', hits: [] },
  ];
  const scores = scoreResults([page, second, negative], results);
  expect([...scores.keys()].sort()).toEqual(['ALL', 'mosaic', 'negative']);
  expect(scores.get('mosaic')).toMatchObject({ pages: 2, top1: 1, right: 40, reused: 120 });
  expect(scores.get('ALL')).toMatchObject({ pages: 3, positives: 2, negatives: 1 });
});

it('refuses results of a page that it does not know', () => {
  expect(() => scoreResults([page], [{ id: 'other', hits: [] }])).toThrow('other');
});
