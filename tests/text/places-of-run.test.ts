import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOfRun } from '../../lib/text/places-of-run';

const words = (maxLength: number) => fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength });

test('finds a run wherever every word of it stands, overlapping places too', () => {
  fc.assert(
    fc.property(words(5), words(60), (run, text) => {
      const slow = text.flatMap((_, at) =>
        run.length > 0 && run.every((word, offset) => text[at + offset] === word) ? [at] : [],
      );
      expect(placesOfRun(run, text)).toEqual(slow);
    }),
  );
});

test('one word over and over ends', () => {
  const text = new Array<string>(100_000).fill('a');
  for (let length = 400; length < 500; length += 1) {
    const run = new Array<string>(length).fill('a');
    expect(placesOfRun(run, text)).toHaveLength(text.length - length + 1);
    expect(placesOfRun([...run, 'b'], text)).toEqual([]);
  }
});
