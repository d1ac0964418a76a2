import { describe, expect, it } from 'vitest';
import { countRuns } from '../../lib/text/count-runs';

const source = (...runs: (number | undefined)[]) => ({
  passages: runs.map((run) => (run === undefined ? {} : { run })),
});

describe('runs of shared text', () => {
  it.each<[why: string, sources: ReturnType<typeof source>[], count: number]>([
    ['none', [], 0],
    ['one in parts', [source(4, 4, 4)], 1],
    ['two', [source(4, 9)], 2],
    ['one of each of two sources, at the same word', [source(4), source(4)], 2],
    ['passages of a Report made before runs were told', [source(undefined, undefined)], 2],
  ])('%s', (_, sources, count) => {
    expect(countRuns(sources)).toBe(count);
  });
});
