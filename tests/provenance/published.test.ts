import { describe, expect, it } from 'vitest';
import { comparePublished, isAfter } from '../../lib/provenance/published';

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
