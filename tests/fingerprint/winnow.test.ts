import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { winnow } from '@/lib/fingerprint/winnow';

const picked = (hashes: number[], window: number): number[] => {
  const into = new Uint32Array(hashes.length + 1);
  const end = winnow(Uint32Array.from(hashes), hashes.length, window, into, 1);
  expect(into[0]).toBe(0);
  return [...into.slice(1, end)].map((place) => hashes[place] as number);
};

/** Robust winnowing as the paper words it: a window picks anew only if what was picked before is not its smallest. */
function defined(hashes: number[], window: number): number[] {
  const all: number[] = [];
  let before = -1;
  for (
    let start = 0;
    start <= Math.max(0, hashes.length - window) && hashes.length > 0;
    start += 1
  ) {
    const inWindow = hashes.slice(start, start + window);
    const least = Math.min(...inWindow);
    if (before >= start && hashes[before] === least) continue;
    before = start + inWindow.lastIndexOf(least);
    all.push(least);
  }
  return all;
}

describe('winnow', () => {
  it('picks the example of the paper (figure 2: window of 4)', () => {
    const hashes = [77, 74, 42, 17, 98, 50, 17, 98, 8, 88, 67, 39, 77, 74, 42, 17, 98];
    expect(picked(hashes, 4)).toEqual([17, 17, 8, 39, 17]);
  });

  it('picks by the definition, one hash of every window', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { maxLength: 60 }),
        fc.integer({ min: 1, max: 8 }),
        (hashes, window) => {
          const all = picked(hashes, window);
          expect(all).toEqual(defined(hashes, window));
          for (let at = 0; at + window <= hashes.length; at += 1) {
            expect(all).toContain(Math.min(...hashes.slice(at, at + window)));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
