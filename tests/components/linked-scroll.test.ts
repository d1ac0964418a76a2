import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followingTop, heightThere, risingKnots } from '@/components/linked-scroll';

const knots = risingKnots(
  [
    { here: 100, there: 300 },
    { here: 200, there: 400 },
  ],
  1000,
  1200,
);

describe('the height that answers', () => {
  it.each([
    [0, 0],
    [100, 300],
    [150, 350],
    [200, 400],
    [600, 800],
    [1000, 1200],
  ])('%i is %i', (here, there) => expect(heightThere(knots, here)).toBe(there));

  it('never leads backwards', () => {
    const height = fc.integer({ min: 0, max: 5000 });
    const pair = fc.record({ here: height, there: height });
    fc.assert(
      fc.property(fc.array(pair), height, height, (pairs, a, b) => {
        const rising = risingKnots(pairs, 5001, 5001);
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(heightThere(rising, low)).toBeLessThanOrEqual(heightThere(rising, high));
      }),
    );
  });
});

describe('the pane that follows', () => {
  const other = { top: 0, height: 200, whole: 1200 };
  it.each([
    ['begins with the other', 0, 0],
    ['ends with the other', 800, 1000],
  ])('%s', (_, top, there) => {
    expect(followingTop(knots, { top, height: 200, whole: 1000 }, other)).toBeCloseTo(there, 6);
  });

  it('stays where it is when its text needs no scrolling', () => {
    const short = { top: 0, height: 500, whole: 500 };
    expect(
      followingTop(risingKnots([], 1000, 500), { top: 400, height: 200, whole: 1000 }, short),
    ).toBe(0);
  });
});
