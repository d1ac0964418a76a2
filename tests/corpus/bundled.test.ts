import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import bundled from '../../assets/corpus/bundled.json';

test.each([
  [
    '000_a317817d0d739d21',
    'https://americanmilitarynews.com/2024/02/as-peace-negotiations-advance-armenia-and-azerbaijan-are-going-it-alone/',
    '892706a42d1c076c6618ab810ad367489d681b97fa56bff60bcc5eb4ef403277',
  ],
  [
    '001_6ab0745586a0504d',
    'https://www.azatutyun.am/a/32812802.html',
    'cecea8158340eec47b6195d7a8f0246a3b24151fad5bc7acbe6a3380d3a065ea',
  ],
])('the bundled article %s is its text as given, byte for byte', (id, url, sha256) => {
  const article = bundled.articles.find((one) => one.id === id);
  expect(article?.url).toBe(url);
  expect(
    createHash('sha256')
      .update(article?.text ?? '', 'utf8')
      .digest('hex'),
  ).toBe(sha256);
});

test('what is not known is null', () => {
  expect(bundled.version).toBe(1);
  expect(bundled.articles).toHaveLength(2);
  expect(bundled.articles.map(({ text, ...known }) => known)).toEqual([
    {
      id: '000_a317817d0d739d21',
      url: expect.any(String),
      title: 'As peace negotiations advance, Armenia and Azerbaijan are going it alone',
      site: 'American Military News',
      byline: null,
      published: '2024-02',
      language: 'en',
      credit:
        'This article was originally published by Radio Free Europe/Radio Liberty and is reprinted with permission.',
      addedAt: '2026-11-22T00:00Z',
      addedBy: 'bundled',
    },
    {
      id: '001_6ab0745586a0504d',
      url: expect.any(String),
      title: null,
      site: "RFE/RL's Armenian Service",
      byline: null,
      published: null,
      language: 'en',
      credit: null,
      addedAt: '2026-11-22T00:00Z',
      addedBy: 'bundled',
    },
  ]);
});
