import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseEvaluatePages } from '../support/evaluate-pages-arguments';
import {
  areSameAuthors,
  isSameDate,
  isSameTitle,
  lostParagraphs,
  tokenF1,
} from '../support/page-scores';
import { ownAddress, readCreditTruths, readSets } from '../support/page-sets';

describe('the command line', () => {
  test.each([
    [[], '--data DIR is missing.'],
    [['--data'], '--data needs a value.'],
    [['--data', 'a', '--data', 'b'], '--data is given twice.'],
    [['--data', 'a', '--limit', '0'], '--limit needs a number from 1 on, not 0.'],
    [['--data', 'a', '--pages', '1'], 'Unknown option --pages.'],
    [['a'], 'What is a?'],
  ])('%j', (args, problem) => {
    expect(parseEvaluatePages(args)).toEqual({ problem });
  });

  test('all options', () => {
    const args =
      '--data d --set a --set=b --set a --limit 3 --worst 2 --out o.json --cost 60'.split(' ');
    expect(parseEvaluatePages(args)).toEqual({
      data: 'd',
      sets: ['a', 'b'],
      limit: 3,
      worst: 2,
      out: 'o.json',
      cost: 60,
    });
  });
});

describe('token F1', () => {
  test.each([
    ['The ferry stops in June.', 'the FERRY stops, in June', 1],
    ['', '', 1],
    ['ferry', '', 0],
    ['ferry ferry', 'ferry', 2 / 3],
    ['one two three four', 'one two', 2 / 3],
    ['渡轮六月停运', '渡轮停运', 0.8],
  ])('%s beside %s', (got, want, f1) => {
    expect(tokenF1(got, want)).toBeCloseTo(f1, 10);
  });
});

test('a paragraph is lost when less than nine tenths of its runs are there', () => {
  const long = Array.from({ length: 23 }, (_, n) => `word${n}`).join(' ');
  const paragraphs = [long, 'too short here', 'the ferry stops in June', 'gone for good this time'];
  const kept = `${long.slice(0, long.lastIndexOf(' '))}\n\nthe ferry\nstops in June`;
  expect(lostParagraphs(paragraphs, kept)).toEqual(['gone for good this time']);
  expect(lostParagraphs([long], long.slice(0, long.indexOf('word20')))).toEqual([long]);
});

test.each([
  ['Ferry to stop in June', 'Ferry to Stop in June', true],
  ['Harbour: Ferry to stop in June', 'Ferry to stop in June', true],
  ['Ferry', 'Ferry to stop in June', false],
  ['Ferry to go on in June', 'Ferry to stop in June', false],
  [null, 'Ferry to stop in June', false],
])('headline %s for %s', (got, want, right) => {
  expect(isSameTitle(got, want)).toBe(right);
});

test.each([
  [['By Ada Pim and Osgood Quayle'], 'Osgood Quayle; Ada Pim', true],
  [['Ada Pim', 'Osgood Quayle'], 'Ada Pim, Osgood Quayle', true],
  [['Ada Pim'], 'Ada Pim; Osgood Quayle', false],
  [[], 'Ada Pim', false],
])('authors %j for %s', (got, want, right) => {
  expect(areSameAuthors(got, want)).toBe(right);
});

test.each([
  ['2024-02-09T10:30Z', '2024-02-09 11:30:12+01:00', true],
  ['2024-02-09T10:31Z', '2024-02-09 11:30:12+01:00', false],
  ['2024-02-09', '2024-02-09 11:30:00+01:00', true],
  ['2024-02-09T10:30Z', '2024-02-09', true],
  ['2024-02', '2024-02-09', false],
  ['2024-02-09', '2024-2-9 8:30', true],
  ['2024-12-09', '2024-12-9', true],
  ['2024-02-08', '2024-2-9', false],
  ['yesterday', '2024-02-09', false],
  [null, '2024-02-09', false],
])('date %s for %s', (got, want, right) => {
  expect(isSameDate(got, want)).toBe(right);
});

test.each([
  ['<link rel="canonical" href="https://gull.example/a#b">', 'https://gull.example/a'],
  ['<link href=https://gull.example/a rel=canonical>', 'https://gull.example/a'],
  ['<meta property="og:url" content="https://gull.example/a">', 'https://gull.example/a'],
  [
    '<link rel="canonical" href="https://gull.example/a"><meta property="og:url" content="https://copy.example/b">',
    'https://copy.example/b',
  ],
  ['<link rel="canonical" href="/a">', null],
  ['<link rel="canonical" href="https://:gull">', null],
  ['', null],
])('the own address of %s is %s', (html, address) => {
  expect(ownAddress(Buffer.from(html))).toBe(address);
});

describe('page sets', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'firstprint-sets-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('what is missing is told', () => {
    expect(() => readSets(join(folder, 'nowhere'), [], 9)).toThrow(/There is no folder/);
    expect(() => readSets(folder, [], 9)).toThrow(/no html\/SET\/truth\.jsonl\.gz/);
    mkdirSync(join(folder, 'html', 'gulls'), { recursive: true });
    writeFileSync(join(folder, 'html', 'gulls', 'truth.jsonl.gz'), 'not packed');
    expect(() => readSets(folder, [], 9)).toThrow(/cannot be unpacked/);
    expect(() => readSets(folder, ['terns'], 9)).toThrow(/no set terns under .*; there are gulls/);
    expect(readCreditTruths(folder)).toEqual([]);
  });

  test('a line that is no page is counted, and the rest is read', () => {
    mkdirSync(join(folder, 'html', 'gulls'), { recursive: true });
    const lines = ['{"id":"a","file":"a.html"}', '', '{"id":1}', 'x', '{"id":"b","file":"b.html"}'];
    const packed = gzipSync(lines.join('\n'));
    writeFileSync(join(folder, 'html', 'gulls', 'truth.jsonl.gz'), packed);
    const [set] = readSets(folder, [], 1);
    expect(set?.bad).toEqual([3, 4]);
    expect(set?.pages).toHaveLength(1);
    expect(set?.pages[0]).toMatchObject({ id: 'a', url: 'http://a.example/story', text: null });
  });
});
