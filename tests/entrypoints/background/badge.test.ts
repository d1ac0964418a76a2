import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeOf, clearBadge, showBadge } from '@/entrypoints/background/badge';
import type { LeftOut, OriginalSource, Passage, Report } from '@/lib/report/report';
import { useRealMessages } from '../../support/real-messages';
import { madeUpReport, madeUpSource } from './made-up-report';

beforeEach(async () => {
  fakeBrowser.reset();
  await useRealMessages();
});

const original: OriginalSource = {
  outlet: 'The Agency',
  title: null,
  url: null,
  because: 'By its credit line.',
  certainty: 'stated',
  isThisPage: false,
};
const cut = (text: string): LeftOut => ({
  text,
  kind: 'words',
  source: { start: 0, end: 1 },
  pageAt: 3,
});
const passageOf = (run: number): Passage => ({
  page: { start: run, end: run + 1 },
  source: { start: run, end: run + 1 },
  class: 'verbatim',
  edits: [],
  block: 0,
  run,
});
const reprint = (changes: Partial<Report> = {}) =>
  madeUpReport({
    verdict: 'reprint',
    original,
    accountedFor: 1,
    sources: [madeUpSource({ leftOut: [cut('a'), cut('b')] })],
    ...changes,
  });

describe('what the toolbar button shows and says', () => {
  test.each<[string, Report, string, string]>([
    [
      'a reprint',
      reprint(),
      '100',
      'Firstprint: Reprint of The Agency, 100\u00a0% reused, 2 things left out',
    ],
    [
      'a whole reprint',
      reprint({ sources: [madeUpSource()] }),
      '100',
      'Firstprint: Reprint of The Agency, 100\u00a0% reused, nothing left out',
    ],
    [
      'a copy of a story whose first print nobody names',
      reprint({ original: { ...original, basis: 'date', certainty: 'unsure' } }),
      '100',
      'Firstprint: Reprint; earliest known copy in The Agency, 100\u00a0% reused, 2 things left out',
    ],
    [
      'a copy of which nothing tells whether it was there first',
      reprint({ original: { ...original, basis: 'fullest', certainty: 'unsure' } }),
      '100',
      'Firstprint: Also printed in The Agency; first print not known, 100\u00a0% also elsewhere, 2 things left out',
    ],
    [
      'a reprint of which only copies tell whose it is',
      reprint({ original: { ...original, basis: 'credit', certainty: 'likely' } }),
      '100',
      'Firstprint: Reprint, probably of The Agency, 100\u00a0% reused, 2 things left out',
    ],
    [
      'the earliest known copy itself',
      reprint({ original: { ...original, basis: 'date', isThisPage: true } }),
      '',
      'Firstprint: First print not known',
    ],
    [
      'part of a page, where left-out text does not count',
      reprint({
        verdict: 'partial',
        accountedFor: 0.374,
        sources: [madeUpSource({ leftOutCounts: false, leftOut: [cut('a')] })],
      }),
      '37',
      'Firstprint: Partly from The Agency, 37\u00a0% reused',
    ],
    [
      'almost nothing is not nothing',
      reprint({
        verdict: 'partial',
        accountedFor: 0.002,
        sources: [madeUpSource({ leftOut: [cut('a')] })],
      }),
      '1',
      'Firstprint: Partly from The Agency, 1\u00a0% reused, 1 thing left out',
    ],
    [
      'almost all is not all',
      reprint({ accountedFor: 0.998, sources: [madeUpSource()] }),
      '99',
      'Firstprint: Reprint of The Agency, 99\u00a0% reused, nothing left out',
    ],
    [
      'a source whose original is unknown',
      reprint({ original: null, sources: [madeUpSource({ site: null, url: null })] }),
      '100',
      'Firstprint: Reprint of a stored article, 100\u00a0% reused, nothing left out',
    ],
    [
      'quotations only',
      reprint({ verdict: 'quotes', original: null, accountedFor: 0.1 }),
      '“”',
      'Firstprint: Shares a quotation with The Agency',
    ],
    [
      'two quotations',
      reprint({
        verdict: 'quotes',
        original: null,
        accountedFor: 0.1,
        sources: [madeUpSource({ passages: [passageOf(0), passageOf(9), passageOf(9)] })],
      }),
      '“”',
      'Firstprint: Shares 2 quotations with The Agency',
    ],
    [
      'a page of two outlets names both',
      reprint({
        verdict: 'partial',
        sources: [madeUpSource(), madeUpSource({ id: 'b', site: 'The Courier' })],
      }),
      '100',
      'Firstprint: Partly from The Agency and The Courier, 100\u00a0% reused, nothing left out',
    ],
    [
      'a page of many outlets names two and counts the others, the nameless among them',
      reprint({
        verdict: 'partial',
        sources: ['The Courier', 'The Post', 'The Mail', null].map((site, at) =>
          madeUpSource({ id: `${at}`, site, url: null }),
        ),
        original: null,
      }),
      '100',
      'Firstprint: Partly from The Courier, The Post, and 2 others, 100\u00a0% reused, nothing left out',
    ],
    [
      'a mould beside a source lent no words',
      reprint({
        sources: [madeUpSource(), madeUpSource({ id: 'b', site: 'The Courier', isMould: true })],
      }),
      '100',
      'Firstprint: Reprint of The Agency, 100\u00a0% reused, nothing left out',
    ],
    [
      'quotations of two outlets',
      reprint({
        verdict: 'quotes',
        original: null,
        sources: [
          madeUpSource({ passages: [passageOf(0)] }),
          madeUpSource({ id: 'b', site: 'The Courier', passages: [passageOf(9)] }),
        ],
      }),
      '“”',
      'Firstprint: Shares 2 quotations with The Agency and The Courier',
    ],
    [
      'the page that printed it first, though others have it too',
      reprint({
        original: { ...original, isThisPage: true },
        sources: [madeUpSource(), madeUpSource({ id: 'b', site: 'The Courier' })],
      }),
      '',
      'Firstprint: The Agency printed this first',
    ],
    [
      'the page that printed it first',
      reprint({ original: { ...original, isThisPage: true } }),
      '',
      'Firstprint: The Agency printed this first',
    ],
    ['no source', madeUpReport(), '', 'Firstprint: no known source, compared with 3 articles'],
    [
      'an empty corpus',
      madeUpReport({ comparedWith: { articles: 0, newest: null } }),
      '',
      'Firstprint: no article to compare with',
    ],
    ['no article', madeUpReport({ state: 'no-article' }), '', 'Firstprint: no article here'],
    ['too short', madeUpReport({ state: 'too-short' }), '', 'Firstprint: too short to tell'],
    [
      'unreadable',
      madeUpReport({ state: 'unreadable' }),
      '',
      'Firstprint: the text could not be read',
    ],
  ])('%s', (_, report, text, title) => {
    expect(badgeOf(report)).toEqual({ text, title });
  });
});

test('a badge belongs to one tab and is taken back', async () => {
  await showBadge(3, badgeOf(reprint()));
  expect(await fakeBrowser.action.getBadgeText({ tabId: 3 })).toBe('100');
  expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  await clearBadge(3);
  expect(await fakeBrowser.action.getBadgeText({ tabId: 3 })).toBe('');
  expect(await fakeBrowser.action.getTitle({ tabId: 3 })).toBe('Firstprint');
});

test('a tab that was closed meanwhile is no error', async () => {
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 3.'));
  await expect(showBadge(3, badgeOf(reprint()))).resolves.toBeUndefined();
  vi.restoreAllMocks();
});

test('a flag is a sign beside the figure and words in the title', () => {
  const found = madeUpReport({
    verdict: 'reprint',
    accountedFor: 1,
    sources: [madeUpSource()],
    flags: [
      { label: 'state-media', words: null, source: null, outlet: 'The Agency' },
      { label: 'own', words: 'Mine', source: 'a', outlet: null },
    ],
  });
  const plain = badgeOf({ ...found, flags: [] });
  expect(badgeOf(found)).toEqual({
    text: '100⚑',
    title: `${plain.title}, your flag: State media (The Agency), your flag: Mine`,
  });
});
