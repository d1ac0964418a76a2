import { describe, expect, it } from 'vitest';
import { clipAround, clipEnd, clipStart } from '@/components/clip-text';
import { countLeftOut, firstToRead, leftOutOf } from '@/components/left-out-counts';
import { outletsOf } from '@/components/outlets';
import { formatMoment, nameOfLanguage } from '@/components/page-facts';
import { formatDate } from '@/components/partial-date';
import { readTextOf } from '@/components/read-text';
import type { LeftOut, MatterKind } from '@/lib/report/report';
import { wholePercent } from '@/lib/text/whole-percent';
import { NO_SOURCE, QUOTES, REPRINT, TWO_SOURCES } from '../fixtures/reports';

describe('formatDate', () => {
  it.each<[string | null, string, string | null]>([
    ['2024', 'en', '2024'],
    ['2024-02', 'en', 'Feb 2024'],
    ['2024-02-09', 'en', 'Feb 9, 2024'],
    ['2024-02-09', 'en-GB', '9 Feb 2024'],
    ['2024-02-09', 'de', '9. Feb. 2024'],
    ['2024-02-09T23:30-08:00', 'en', 'Feb 9, 2024'],
    ['2024-02-31', 'en', null],
    ['2024-13', 'en', null],
    ['soon', 'en', null],
    ['', 'en', null],
    [null, 'en', null],
  ])('%s in %s is %s', (date, locale, words) => {
    expect(formatDate(date, locale)).toBe(words);
  });
});

describe('formatMoment', () => {
  it.each<[string | null, string | null, string, string | null]>([
    ['2024-02-09T10:30Z', '+01:00', 'en-GB', '9 Feb 2024, 11:30 (UTC+1)'],
    ['2024-02-09T23:30Z', '+05:30', 'en-GB', '10 Feb 2024, 5:00 (UTC+5:30)'],
    ['2024-02-09T03:30Z', '-08:00', 'en-GB', '8 Feb 2024, 19:30 (UTC−8)'],
    ['2024-02-09T10:30Z', 'Z', 'de', '9. Feb. 2024, 10:30 (UTC)'],
    ['2024-02-09T10:30Z', null, 'de', '9. Feb. 2024, 10:30 (UTC)'],
    ['2024-02-09', '+01:00', 'en-GB', '9 Feb 2024'],
    ['2024-02', null, 'en-GB', 'Feb 2024'],
    ['2024-02-09Tsoon', null, 'en-GB', '9 Feb 2024'],
    ['soon', null, 'en', null],
    [null, null, 'en', null],
  ])('%s, written in %s, in %s is %s', (date, zone, language, words) => {
    expect(formatMoment(date, zone, language)).toBe(words);
  });
});

describe('nameOfLanguage', () => {
  it.each([
    ['de', 'en', 'German'],
    ['en-GB', 'de', 'Englisch (Vereinigtes Königreich)'],
    ['not a language', 'en', 'not a language'],
  ])('%s in %s is %s', (tag, language, words) => {
    expect(nameOfLanguage(tag, language)).toBe(words);
  });
});

describe('wholePercent', () => {
  it.each([
    [0, 0],
    [0.001, 1],
    [0.5, 50],
    [0.994, 99],
    [0.9999, 99],
    [1, 100],
    [1.0001, 100],
    [-1, 0],
    [Number.NaN, 0],
  ])('%s is %s', (share, percent) => {
    expect(wholePercent(share)).toBe(percent);
  });
});

describe('clipping text', () => {
  it.each([
    ['short', 10, 'short', 'short'],
    ['one two three four', 12, 'one two …', '… three four'],
    ['abcdefghijklmnop', 8, 'abcdefgh …', '… ijklmnop'],
    ['ab😀😀😀😀😀', 5, 'ab😀 …', '… 😀😀'],
  ])('%s to %i characters', (text, length, end, start) => {
    expect(clipEnd(text, length)).toBe(end);
    expect(clipStart(text, length)).toBe(start);
  });
});

describe('a text around a place', () => {
  const text = `One two three four. ${'Five six seven. '.repeat(6)}The mayor denied it. ${'Eight. '.repeat(9)}`;

  it('is its beginning where the place is near', () => {
    expect(clipAround(text, 4, 40)).toBe(clipEnd(text, 40));
    expect(clipAround('One\n\ntwo', 0, 40)).toBe('One two');
  });

  it('begins a few words before a place further on', () => {
    const clipped = clipAround(text, text.indexOf('denied'), 60);
    expect(clipped).toMatch(/^… .*The mayor denied it\..* …$/);
    expect(clipped.length).toBeLessThanOrEqual(62);
  });
});

describe('what was left out', () => {
  it('is counted by kind', () => {
    expect(countLeftOut(leftOutOf(REPRINT))).toEqual({ passages: 5, words: 1, headings: 1 });
  });

  it('is nothing where the page hardly uses the source', () => {
    expect(QUOTES.sources[0]?.leftOut.length).toBeGreaterThan(0);
    expect(leftOutOf(QUOTES)).toEqual([]);
  });

  it('is read from its first sentences, else from its words', () => {
    const leftOut = leftOutOf(REPRINT);
    const kinds = firstToRead(leftOut, 2).leftOut.map(({ kind }) => kind);
    expect(kinds).toEqual(['sentences', 'sentences']);
    const words = leftOut.filter(({ kind }) => kind === 'words');
    expect(firstToRead(words, 2)).toEqual({ leftOut: words, byKind: false });
  });

  it('is read from its denials, quotations and numbers on, in reading order', () => {
    const one = (text: string, ...kinds: MatterKind[]): LeftOut => ({
      text,
      kind: 'sentences',
      source: { start: 0, end: 1 },
      pageAt: null,
      matters: kinds.map((kind) => ({ kind, source: { start: 0, end: 1 }, page: null })),
    });
    const leftOut = [one('a', 'name'), one('b', 'number'), one('c', 'hedge'), one('d', 'denial')];
    const first = firstToRead(leftOut, 2);
    expect([first.leftOut.map(({ text }) => text), first.byKind]).toEqual([['b', 'd'], true]);
    expect(firstToRead(leftOut, 4).byKind).toBe(false);
    expect(firstToRead([one('a', 'quotation'), one('b')], 1).byKind).toBe(false);
  });
});

describe('whose words the page carries', () => {
  it('names the original outlet in place of the copy', () => {
    expect(outletsOf(REPRINT)).toEqual(['The Coast Courier']);
  });

  it('names every outlet once, and a nameless one by its host', () => {
    expect(outletsOf(TWO_SOURCES)).toEqual(['The Coast Courier', 'Northern Press Agency']);
    const sources = TWO_SOURCES.sources.map((source) => ({ ...source, site: null }));
    expect(outletsOf({ ...TWO_SOURCES, original: null, sources })).toEqual([
      'fjordside-daily.example',
      'npa.example',
    ]);
  });
});

describe('the text that was read', () => {
  it('is told by its ends, furniture apart', () => {
    const text = 'A headline\n\nThe bell rang.\n\nNobody knows why it did.\n\nRead more';
    const page = {
      ...NO_SOURCE.page,
      text,
      words: 8,
      furniture: [
        { start: text.length - 9, end: text.length },
        { start: 0, end: 10 },
      ],
    };
    expect(readTextOf(page)).toEqual({
      words: 8,
      first: 'The bell rang.',
      last: 'Nobody knows why it did.',
    });
  });

  it('is nothing where there is only furniture', () => {
    const page = { ...NO_SOURCE.page, text: 'Ad', furniture: [{ start: 0, end: 2 }] };
    expect(readTextOf(page)).toBeNull();
  });
});
