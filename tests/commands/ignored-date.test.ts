import { describe, expect, it } from 'vitest';
import { ignoredDate } from '../support/ignored-date';

const NOW = Date.UTC(2026, 4, 20);

describe('ignoredDate', () => {
  it.each<[string, RegExp | null]>([
    ['{"text":"a"}', null],
    ['{"text":"a","published":"2024-02-09"}', null],
    ['{"text":"a","published":null,"date":"9.2.2024"}', null],
    ['{"text":"a","published":"","date":"1912"}', null],
    ['{"text":"a","published":"9 Feb"}', /"9 Feb" cannot be read/],
    ['{"text":"a","date":"2024-02-31"}', /"2024-02-31" cannot be read/],
    ['{"text":"a","date":"1000-01-01"}', /Nothing was printed at the date "1000-01-01"/],
    ['{"text":"a","date":"1899-12-30"}', /Nothing was printed/],
    ['{"text":"a","date":"1970-01-01T00:00Z"}', /Nothing was printed/],
    ['{"text":"a","date":"2031-01-01"}', /still to come/],
    ['{"text":"the \\"date\\": \\"never\\""}', null],
    ['{"date":"9 Feb"', null],
  ])('%s: %s', (line, said) => {
    const reason = ignoredDate(line, NOW);
    if (said === null) expect(reason).toBeNull();
    else expect(reason).toMatch(said);
  });
});
