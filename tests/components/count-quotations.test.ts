import { describe, expect, it } from 'vitest';
import { countQuotations } from '@/components/count-quotations';
import type { Passage, ReportSource } from '@/lib/report/report';

const source = (...runs: (number | undefined)[]) =>
  ({ passages: runs.map((run) => (run === undefined ? {} : { run }) as Passage) }) as ReportSource;

describe('quotations', () => {
  it.each<[why: string, sources: ReportSource[], count: number]>([
    ['none', [], 0],
    ['one in parts', [source(4, 4, 4)], 1],
    ['two', [source(4, 9)], 2],
    ['one of each of two sources, at the same word', [source(4), source(4)], 2],
    ['passages of a Report made before runs were told', [source(undefined, undefined)], 2],
  ])('%s', (_, sources, count) => {
    expect(countQuotations({ sources })).toBe(count);
  });
});
