import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSamePage } from '../../lib/messaging/same-page';

const A = 'https://paper.example/story';

test.each([
  ['the same address', A, A, true],
  ['another fragment', `${A}#p1`, `${A}#p2`, true],
  ['a parameter that came', A, `${A}?scroll=2`, true],
  ['a parameter that went', `${A}?utm_source=x`, A, true],
  ['a parameter with the same value beside a new one', `${A}?id=1`, `${A}?share=y&id=1`, true],
  ['a parameter with another value', `${A}?id=1`, `${A}?id=2`, false],
  ['another value beside a dropped one', `${A}?x=1&id=1`, `${A}?id=2`, false],
  ['the same list of values', `${A}?tag=a&tag=b`, `${A}?tag=a&tag=b`, true],
  ['another list of values', `${A}?tag=a&tag=b`, `${A}?tag=a&tag=c`, false],
  ['another path', A, `${A}/2`, false],
  ['another host', A, 'https://other.example/story', false],
  ['another scheme', A, 'http://paper.example/story', false],
  ['an address that is hidden', A, null, false],
  ['an address that nobody knows', A, undefined, false],
  ['words that are no address', A, 'story', false],
])('%s', (_, one, other, same) => {
  expect(isSamePage(one, other)).toBe(same);
});

test('the order of the two does not matter, and each page is the same as itself', () => {
  const address = fc
    .array(fc.tuple(fc.constantFrom('id', 'x'), fc.constantFrom('1', '2')), { maxLength: 4 })
    .map((pairs) => `${A}?${new URLSearchParams(pairs)}`);
  fc.assert(
    fc.property(address, address, (one, other) => {
      expect(isSamePage(one, other)).toBe(isSamePage(other, one));
      expect(isSamePage(one, one)).toBe(true);
    }),
  );
});
