import fc from 'fast-check';
import { createElement, toChildArray } from 'preact';
import { expect, it } from 'vitest';
import { stretchesOf } from '@/components/line-stretches';

const linesOf = (keys: readonly number[]) =>
  toChildArray(keys.map((key) => createElement('li', { key })));
const anyKeys = fc
  .uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 400 })
  .map((keys) => keys.sort((a, b) => a - b));

it('loses no line and keeps their order', () => {
  fc.assert(
    fc.property(anyKeys, (keys) => {
      const lines = linesOf(keys);
      const stretches = stretchesOf(lines);
      expect(stretches.flatMap((stretch) => stretch.lines)).toEqual(lines);
      expect(new Set(stretches.map(({ key }) => key)).size).toBe(stretches.length);
    }),
  );
});

it('a line that goes changes its own stretch, and of the others none but the one before it', () => {
  fc.assert(
    fc.property(anyKeys, fc.nat(), (keys, which) => {
      const gone = keys[which % keys.length]!;
      const keysOf = (all: readonly number[]) =>
        stretchesOf(linesOf(all)).map(({ lines }) =>
          lines.map((line) => (typeof line === 'object' ? line.key : null)).join(' '),
        );
      const before = keysOf(keys);
      const after = new Set(keysOf(keys.filter((key) => key !== gone)));
      expect(before.filter((stretch) => !after.has(stretch)).length).toBeLessThanOrEqual(2);
    }),
  );
});

it('cuts lists of offsets, however far apart, into stretches of some dozens', () => {
  for (const apart of [1, 2, 37, 64, 100, 256, 1000]) {
    const stretches = stretchesOf(linesOf(Array.from({ length: 6000 }, (_, at) => at * apart)));
    const longest = Math.max(...stretches.map(({ lines }) => lines.length));
    expect(stretches.length, String(apart)).toBeGreaterThan(100);
    expect(stretches.length, String(apart)).toBeLessThan(375);
    expect(longest, String(apart)).toBeLessThan(400);
  }
});
