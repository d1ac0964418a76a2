import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineSplitter } from '../../lib/intake/split-lines';
import { MAX_IMPORT_LINE } from '../../lib/thresholds';

test('the lines are those of the whole text, however it is cut into pieces', () =>
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[ab\n\r]{0,8}$/), { maxLength: 12 }), (pieces) => {
      const splitter = new LineSplitter();
      const lines = [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
      const whole = pieces.join('').split('\n');
      if (whole.at(-1) === '') whole.pop();
      expect(lines).toEqual(whole);
    }),
  ));

test('a line without end takes no more room than a line may have, and the next one is whole', () => {
  const splitter = new LineSplitter();
  const piece = 'x'.repeat(MAX_IMPORT_LINE / 2);
  for (let at = 0; at < 7; at += 1) expect(splitter.push(piece)).toEqual([]);
  const [long, next] = splitter.push('x\nnext\n');
  expect(long).toHaveLength(MAX_IMPORT_LINE + 1);
  expect(next).toBe('next');
});
