import { describe, expect, it } from 'vitest';
import { citation } from '@/lib/export/citation';
import { codePoints } from '@/lib/export/code-points';
import { fileName } from '@/lib/export/file-name';

const WORDS = { quotation: '“{quotation}”', title: '“{quotation}”' };
const TEXT = 'The boat stays.\n\nThe \u202eharbour\u202c master denied\u00a0it - twice.';
const span = { start: TEXT.indexOf('The \u202e'), end: TEXT.length };
const ARTICLE = {
  title: 'The {quotation} boat\u202e stays',
  site: 'Coast Courier',
  url: 'https://courier.example/ferry',
  published: '2031-02-09T10:30Z',
  text: TEXT,
};

describe('a citation', () => {
  it('is quotation, outlet, title, date and an address that leads to it, in one line', () => {
    expect(citation(ARTICLE, span, WORDS)).toBe(
      '“The harbour master denied it - twice.” Coast Courier, “The {quotation} boat stays”, 2031-02-09, ' +
        'https://courier.example/ferry#:~:text=The%20harbour%20master%20denied%20it%20%2D%20twice',
    );
  });

  it.each([
    [
      { title: null, site: null, published: null },
      '“The boat stays.” courier.example, https://courier.example/ferry#:~:text=The%20boat%20stays',
    ],
    [{ title: null, site: null, published: null, url: 'javascript:alert(1)' }, '“The boat stays.”'],
    [
      { url: null, published: '2031' },
      '“The boat stays.” Coast Courier, “The {quotation} boat stays”, 2031',
    ],
  ])('leaves out what is not known: %j', (facts, words) => {
    expect(citation({ ...ARTICLE, ...facts }, { start: 0, end: 15 }, WORDS)).toBe(words);
  });
});

describe('a file’s name', () => {
  it.each([
    ['https://www.gazette.example/a/b?c', 'firstprint-gazette.example-2031-02-10.html'],
    ['https://münchen.example/', 'firstprint-xn--mnchen-3ya.example-2031-02-10.html'],
    ['http://127.0.0.1:8000/x', 'firstprint-127.0.0.1-2031-02-10.html'],
    ['http://[::1]/x', 'firstprint-1-2031-02-10.html'],
    ['not an address/../..', 'firstprint-page-2031-02-10.html'],
    [
      `https://${'a'.repeat(63)}.${'b'.repeat(63)}.example/`,
      `firstprint-${'a'.repeat(60)}-2031-02-10.html`,
    ],
  ])('of %.60s is %s', (url, name) => {
    expect(fileName(url, '2031-02-10T08:00:00Z', 'html')).toBe(name);
  });
});

describe('positions in characters', () => {
  it.each([
    ['abc', [0, 1, 2, 3]],
    ['a😀b', [0, 1, 2, 2, 3]],
    ['😀😀', [0, 1, 1, 2, 2]],
    ['\ud83dx', [0, 1, 2]],
  ])('%s', (text, points) => {
    const point = codePoints(text);
    expect(points.map((_, offset) => point(offset))).toEqual(points);
  });
});
