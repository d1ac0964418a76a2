import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PrintIndex } from '../../lib/corpus/print-index';
import { MAX_ARTICLES_PER_PRINT } from '../../lib/thresholds';

test('the largest and the smallest print are told apart', () => {
  const index = new PrintIndex();
  index.set('low', Uint32Array.of(0, 1));
  index.set('high', Uint32Array.of(0xfffffffe, 0xffffffff));
  expect(index.lookUp(Uint32Array.of(0, 0xffffffff, 7))).toEqual([
    { print: 0, frequency: 1, articles: ['low'] },
    { print: 0xffffffff, frequency: 1, articles: ['high'] },
  ]);
});

test('a print in very many articles names some and counts all', () => {
  const index = new PrintIndex();
  for (let at = 0; at < MAX_ARTICLES_PER_PRINT + 5; at += 1) index.set(`${at}`, Uint32Array.of(3));
  const [hit] = index.lookUp(Uint32Array.of(3));
  expect(hit?.frequency).toBe(MAX_ARTICLES_PER_PRINT + 5);
  expect(hit?.articles).toHaveLength(MAX_ARTICLES_PER_PRINT);
});

test('whatever is set and deleted in whatever order, it answers as a plain map does', () => {
  const print = fc.integer({ min: 0, max: 12 });
  const step = fc.oneof(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), prints: fc.uniqueArray(print) }),
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd') }),
    fc.constant('look' as const),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const index = new PrintIndex();
      const plain = new Map<string, number[]>();
      const all = Uint32Array.from({ length: 13 }, (_, at) => at);
      const check = () => {
        const expected = [...all].flatMap((wanted) => {
          const articles = [...plain].flatMap(([id, prints]) =>
            prints.includes(wanted) ? id : [],
          );
          return articles.length === 0
            ? []
            : [{ print: wanted, frequency: articles.length, articles: articles.sort() }];
        });
        expect(index.lookUp(all)).toEqual(expected);
        expect(index.articles).toBe(plain.size);
      };
      for (const one of steps) {
        if (one === 'look') check();
        else if ('prints' in one) {
          index.set(one.id, Uint32Array.from(one.prints));
          plain.set(one.id, one.prints);
        } else {
          index.delete(one.id);
          plain.delete(one.id);
        }
      }
      check();
    }),
  );
});
