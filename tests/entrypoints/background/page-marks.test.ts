import { expect, test } from 'vitest';
import { pageMarks } from '@/entrypoints/background/page-marks';
import type { LeftOut, Passage } from '@/lib/report/report';
import { madeUpReport, madeUpSource } from './made-up-report';

const passage = (start: number, end: number): Passage => ({
  page: { start, end },
  source: { start: 0, end: 5 },
  class: 'edited',
  edits: [],
  block: 0,
});
const cut = (pageAt: number | null): LeftOut => ({
  text: 'a secret of the source',
  kind: 'words',
  source: { start: 0, end: 1 },
  pageAt,
});

test('nothing to paint', () => {
  expect(pageMarks(madeUpReport(), 1)).toBeNull();
  const unused = madeUpSource({ leftOutCounts: false, leftOut: [cut(4)] });
  expect(pageMarks(madeUpReport({ verdict: 'quotes', sources: [unused] }), 1)).toBeNull();
  const few = madeUpSource({ passages: [passage(0, 10)] });
  expect(pageMarks(madeUpReport({ verdict: 'none', sources: [few] }), 1)).toBeNull();
});

test('passages of all sources in page order, places where something is missing once each', () => {
  const sources = [
    madeUpSource({
      passages: [passage(30, 40), passage(0, 10)],
      leftOut: [cut(12), cut(5), cut(12)],
    }),
    madeUpSource({ passages: [passage(20, 25)], leftOut: [cut(null)] }),
    madeUpSource({ leftOut: [cut(1)], leftOutCounts: false }),
  ];
  expect(pageMarks(madeUpReport({ verdict: 'partial', sources }), 7)).toEqual({
    revision: 7,
    passages: [
      { page: { start: 0, end: 10 }, class: 'edited', source: 1 },
      { page: { start: 20, end: 25 }, class: 'edited', source: 2 },
      { page: { start: 30, end: 40 }, class: 'edited', source: 1 },
    ],
    leftOutAt: [5, 12],
  });
});

test('the page learns nothing of what the source says', () => {
  const sources = [madeUpSource({ passages: [passage(0, 10)], leftOut: [cut(5)] })];
  expect(JSON.stringify(pageMarks(madeUpReport({ sources }), 1))).not.toContain('secret');
});

test('a single source needs no number, and beyond six they share one', () => {
  const one = (at: number) => madeUpSource({ passages: [passage(at, at + 1)] });
  const numbers = (count: number) =>
    pageMarks(
      madeUpReport({
        verdict: 'partial',
        sources: Array.from({ length: count }, (_, at) => one(at)),
      }),
      1,
    )?.passages.map(({ source }) => source);
  expect(numbers(1)).toEqual([undefined]);
  expect(numbers(9)).toEqual([1, 2, 3, 4, 5, 6, 7, 7, 7]);
});
