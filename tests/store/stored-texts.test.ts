import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleDatabase } from '../../lib/store/databases';
import { changeTexts, firstTexts, readTexts } from '../../lib/store/stored-texts';
import { TEXTS_PER_ROW } from '../../lib/thresholds';
import { simulateDisk } from '../proofs/simulated-disk';

const { options } = simulateDisk();
const table = new ArticleDatabase(options).texts;
const ALL = { from: 0, to: 10_000, limit: 10_000, characters: Number.MAX_SAFE_INTEGER };

test.each([
  ['Latin letters, “quoted”', 'Zażółć “gęślą” jaźń — 5 €'],
  ['letters of one byte', 'Grüße aus Köln'],
  ['Chinese', '新华社北京电'],
  ['a text that begins with a mark of byte order', '\uFEFFThe “port” opens'],
  ['half a surrogate pair', 'a \uD83D “b'],
  ['nothing', ''],
])('a text comes back as it was: %s', async (_, text) => {
  await changeTexts(table, [], [{ number: 9, text }]);
  expect(await readTexts(table, [9])).toEqual(new Map([[9, text]]));
  await changeTexts(table, [9], []);
});

test('texts come and go in any order as in a plain map, and leave no rows behind', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 12 });
  const number = fc.nat(4 * TEXTS_PER_ROW);
  const change = fc.record({
    gone: fc.uniqueArray(number),
    come: fc.dictionary(number.map(String), text),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 8 }),
      number,
      fc.nat(9),
      async (changes, from, limit) => {
        await table.clear();
        const plain = new Map<number, string>();
        for (const { gone, come } of changes) {
          for (const one of gone) plain.delete(one);
          const texts = Object.entries(come).map(([key, value]) => ({
            number: Number(key),
            text: value,
          }));
          for (const one of texts) plain.set(one.number, one.text);
          const kept = new Set(texts.map((one) => one.number));
          await changeTexts(
            table,
            gone.filter((one) => !kept.has(one)),
            texts,
          );
        }
        const sorted = [...plain]
          .sort(([a], [b]) => a - b)
          .map(([key, value]) => ({ number: key, text: value }));
        expect(await firstTexts(table, ALL)).toEqual(sorted);
        const numbers = [...Array(5 * TEXTS_PER_ROW).keys()];
        expect(await readTexts(table, numbers)).toEqual(plain);
        const behind = sorted.filter((one) => one.number >= from);
        expect(await firstTexts(table, { ...ALL, from, limit })).toEqual(behind.slice(0, limit));
        const rows = new Set(sorted.map((one) => Math.floor(one.number / TEXTS_PER_ROW)));
        expect(await table.count()).toBe(rows.size);
      },
    ),
    { numRuns: 60 },
  );
});

test('no more is read once the characters asked for are there', async () => {
  await table.clear();
  const texts = [0, 1, 2, 3, 4, 5].map((number) => ({ number, text: 'a'.repeat(10) }));
  await changeTexts(table, [], texts);
  expect(await firstTexts(table, { ...ALL, characters: 15 })).toEqual(texts.slice(0, 2));
  expect(await firstTexts(table, { ...ALL, from: 1, to: 5, characters: 31 })).toEqual(
    texts.slice(1, 5),
  );
});

test('rows that are none are texts that are not there', async () => {
  await table.clear();
  await table.bulkPut(['text', { 0: 'a' }, [7, null, 'b']] as never, [0, 1, 2]);
  expect(await readTexts(table, [0, 4, 8, 10])).toEqual(new Map([[10, 'b']]));
  await changeTexts(table, [], [{ number: 1, text: 'c' }]);
  expect(await readTexts(table, [0, 1])).toEqual(new Map([[1, 'c']]));
});
