import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PrintIndex } from '../../lib/corpus/print-index';
import { MAX_ARTICLES_PER_PRINT } from '../../lib/thresholds';

test('the largest and the smallest print are told apart', () => {
  const index = new PrintIndex(() => 1);
  index.add(0, Uint32Array.of(0, 1));
  index.add(1, Uint32Array.of(0xfffffffe, 0xffffffff));
  expect(index.lookUp(Uint32Array.of(0, 0xffffffff, 7))).toEqual([
    { print: 0, frequency: 1, articles: [0] },
    { print: 0xffffffff, frequency: 1, articles: [1] },
  ]);
});

test('a print in very many articles names those with the smallest keys and counts all', () => {
  const many = MAX_ARTICLES_PER_PRINT + 5;
  const index = new PrintIndex((number) => many - number);
  for (let at = 0; at < many; at += 1) index.add(at, Uint32Array.of(3));
  const [hit] = index.lookUp(Uint32Array.of(3));
  expect(hit?.frequency).toBe(many);
  expect(hit?.articles).toEqual(Array.from({ length: many - 5 }, (_, at) => at + 5));
});

test('whatever is added and goes in whatever order, it answers as a plain map does', () => {
  const print = fc.integer({ min: 0, max: 12 });
  const step = fc.oneof(
    fc.record({ prints: fc.uniqueArray(print) }),
    fc.record({ gone: fc.nat({ max: 30 }) }),
    fc.constant('look' as const),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const held: (number[] | null)[] = [];
      const index = new PrintIndex((number) => (held[number] ? 1 : 0));
      const all = Uint32Array.from({ length: 13 }, (_, at) => at);
      const check = () => {
        const expected = [...all].flatMap((wanted) => {
          const articles = [...held.keys()].filter((at) => held[at]?.includes(wanted));
          return articles.length === 0
            ? []
            : [{ print: wanted, frequency: articles.length, articles }];
        });
        expect(index.lookUp(all)).toEqual(expected);
      };
      for (const one of steps) {
        if (one === 'look') check();
        else if ('prints' in one) {
          index.add(held.length, Uint32Array.from(one.prints));
          held.push(one.prints);
        } else if (held[one.gone]) held[one.gone] = null;
      }
      check();
    }),
  );
});
