import { describe, expect, it } from 'vitest';
import {
  APOSTROPHE,
  entryOf,
  IGNORABLE,
  KIND,
  KIND_SHIFT,
  LETTER,
  MARK,
  SEPARATOR,
  SURROGATE,
  UNSPACED,
} from '@/lib/text/characters';

/** What the classes of Unicode leave open between: signs by themselves, and letters. */
function kindsByClass(character: string): readonly number[] {
  if ('\u115F\u3164\uFFA0'.includes(character)) return [SEPARATOR];
  if (/\p{M}/u.test(character)) return [MARK, IGNORABLE];
  if (/[\p{L}\p{N}]/u.test(character)) return [LETTER, UNSPACED, APOSTROPHE, IGNORABLE, MARK];
  return [SEPARATOR, APOSTROPHE, IGNORABLE, SURROGATE];
}

describe('entryOf', () => {
  it('agrees with the classes of Unicode, unit by unit', () => {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const kind = (entryOf(unit) & KIND) >> KIND_SHIFT;
      if (!kindsByClass(String.fromCharCode(unit)).includes(kind)) expect.fail(unit.toString(16));
    }
  });
});
