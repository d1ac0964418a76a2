import { describe, expect, it } from 'vitest';
import {
  comparePublished,
  disputedDay,
  isAfter,
  isDaysLater,
  isWithinDay,
} from '../../lib/provenance/published';

describe('comparePublished', () => {
  it.each<[string | null, string | null, -1 | 0 | 1 | null]>([
    ['2024-02-09', '2024-02-10', -1],
    ['2023', '2024-02-10', -1],
    ['2024-01', '2024-02', -1],
    ['2024-02-09T10:00Z', '2024-02-09T12:30+02:00', -1],
    ['2024-02-09T10:00Z', '2024-02-09T12:00+0200', 0],
    ['2024-02-09', '2024-02-09', 0],
    ['2024', '2024-02-09', null],
    ['2024-02-09', '2024-02-09T10:00Z', null],
    [null, '2024-02-09', null],
    ['99999-01-01', '2024-02-09', null],
    ['2024-13', '2024-02-09', null],
    ['9 February 2024', '2024-02-09', null],
    ['2024-02-09', '2024-02-08T23:30Z', null],
    ['2024-02-09', '2024-02-10T11:30Z', null],
    ['2024-02-09', '2024-02-08T09:30Z', 1],
    ['2024-02-09', '2024-02-10T12:30Z', -1],
    ['2024-02', '2024-01-31T23:30Z', null],
    ['1970-01-01', '2024-02-09', null],
    ['1970-01-01T00:00Z', '2024-02-09', null],
    ['1969-12-31T19:00-05:00', '2024-02-09', null],
    ['1900-01-01', '2024-02-09', null],
    ['1899-12-30', '2024-02-09', null],
    ['1904-01-01', '2024-02-09', null],
    ['1980-01-01T00:00Z', '2024-02-09', null],
    ['1601-01-01', '2024-02-09', null],
    ['1000-01-01', '2024-02-09', null],
    ['0001-01-01', '2024-02-09', null],
    ['1622-05-23', '2024-02-09', -1],
    ['1899-12-25', '2024-02-09', -1],
    ['1970', '2024-02-09', -1],
    ['1970-01-03', '2024-02-09', -1],
  ])('%s against %s: %s', (a, b, order) => {
    expect(comparePublished({ published: a }, { published: b })).toBe(order);
    expect(comparePublished({ published: b }, { published: a })).toBe(
      order === null ? null : order === 0 ? 0 : -order,
    );
  });
});

describe('isAfter', () => {
  const now = Date.UTC(2026, 4, 20, 12);

  it.each<[string | null, boolean]>([
    ['2026-05-20', false],
    ['2026-05-19T23:00Z', false],
    ['2026-05-20T12:04Z', false],
    ['2026-05-20T12:10Z', true],
    ['2026-05-20T13:30+02:00', false],
    ['2026-05-20T13:30', false],
    ['2026-05-21', false],
    ['2026-05-22', true],
    ['2026-05', false],
    ['2026-06', true],
    ['2026', false],
    ['2027', true],
    ['20 May 2031', false],
    [null, false],
  ])('%s: %s', (published, isIt) => {
    expect(isAfter({ published }, now)).toBe(isIt);
  });
});

describe('a date that contradicts the day in its address', () => {
  const at = (published: string | null, path: string) => ({
    published,
    url: `https://courier.example/${path}`,
  });
  const FALSE_DATE = at('2026-10-01T08:00Z', '2026/11/20/the-bridge');

  it.each<[string, string, string | null]>([
    ['2026-10-01', '2026/11/20/the-bridge', '2026-11-20'],
    ['2026-10-01T08:00Z', 'news/20261120/the-bridge', '2026-11-20'],
    ['2026-12-15', '2026-11-20/the-bridge', '2026-11-20'],
    // The same day, another zone's, a weekly's issue, an unknown day, no day at all.
    ['2026-11-20T23:30Z', '2026/11/20/the-bridge', null],
    ['2026-11-19', '2026/11/20/the-bridge', null],
    ['2026-11-13', 'magazine/2026/11/23/the-bridge', null],
    ['2026-11', '2026/11/20/the-bridge', null],
    ['2026', '2026/11/20/the-bridge', null],
    ['2026-10-01', '2026/13/41/the-bridge', null],
    ['2026-10-01', 'the-bridge-of-2026-11-20', null],
    ['1970-01-01', '2026/11/20/the-bridge', null],
  ])('%s at %s: %s', (published, path, day) => {
    expect(disputedDay(at(published, path))).toBe(day);
  });

  it.each<[what: string, published: string, order: -1 | 1 | null]>([
    ['before both', '2026-09-01', 1],
    ['between the two', '2026-11-01', null],
    ['on the day in the address', '2026-11-20', null],
    ['after both', '2026-11-25', -1],
  ])('tells nothing of a printing %s but what both its dates tell', (_, published, order) => {
    expect(comparePublished(FALSE_DATE, { published })).toBe(order);
    expect(comparePublished({ published }, FALSE_DATE)).toBe(order && -order);
    expect(isDaysLater(FALSE_DATE, { published })).toBe(order === -1);
    expect(isWithinDay(FALSE_DATE, { published })).toBe(order === null);
  });

  it('is no better known of two printings with the same contradiction', () => {
    expect(comparePublished(FALSE_DATE, FALSE_DATE)).toBe(null);
  });
});
