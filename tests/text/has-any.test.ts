import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasAny, partsOf } from '../../lib/text/has-any';

describe('whether a text has any of some parts', () => {
  const lists = [
    ['published', 'reprinted'],
    [':', '：'],
    ['(c)', 'ab'],
    [],
    ['来源：', '转载自'],
  ].map(partsOf);

  test.each([
    ['first published by a paper', [true, false, false, false, false]],
    ['source: a paper', [false, true, false, false, false]],
    ['来源：新华网', [false, true, false, false, true]],
    ['ab', [false, false, true, false, false]],
    ['', [false, false, false, false, false]],
  ])('%s', (text, expected) => {
    expect(lists.map((list) => hasAny(text, list))).toEqual(expected);
  });

  test('always the same as searching for each', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'ü'), maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 4 }),
        fc.array(text, { maxLength: 5 }),
        (texts, parts) => {
          const list = partsOf(parts);
          for (const one of [...texts, ...texts]) {
            expect(hasAny(one, list)).toBe(parts.some((part) => one.includes(part)));
          }
        },
      ),
    );
  });
});
