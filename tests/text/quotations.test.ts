import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../lib/text/quotations';

const found = (text: string) =>
  findQuotations(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('single quotation marks', () => {
  test.each<[string, string[]]>([
    [
      '‘We would rather lose a month than a ship,’ she said.',
      ['‘We would rather lose a month than a ship,’'],
    ],
    ["'We don't know what the sea will do.' He smiled.", ["'We don't know what the sea will do.'"]],
    [
      '‚Wir wissen nicht, was das Meer macht‘, sagte sie.',
      ['‚Wir wissen nicht, was das Meer macht‘'],
    ],
    ['She called it ‘a sad day’ for the dogs’ owners.', []],
    ["The crews' boats and the mate's oars were lost in '87, the owners' agents said.", []],
    ["It was rock 'n' roll, and nothing else, that the sailors' club played.", []],
    ['‘We would rather wait until the spring and see', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('marks in Hebrew words', () => {
  test.each<[string, string[]]>([
    // Initials, with and without an ending.
    ['יו"ר המועצה אמר כי צה"ל לא יתערב.', []],
    ['מנכ"לית החברה והח"כים חתמו.', []],
    // Little words are written to a quotation.
    ['נכתב ב"הארץ" כי הספינה תישאר בנמל.', ['"הארץ"']],
    ['היא אמרה ש"אנחנו מעדיפים להפסיד חודש".', ['"אנחנו מעדיפים להפסיד חודש"']],
    ['וב״הארץ״ נכתב', ['״הארץ״']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('a mark that closes what nobody opened opens nothing', () => {
  expect(found('so it ends" the paper wrote, and the boat sailed.')).toEqual([]);
});

describe('a dash that opens a paragraph', () => {
  test.each<[string, boolean]>([
    ['— Мы не знаем, что сделает море, — сказала она.', true],
    ['—No sabemos qué hará el mar —dijo.', true],
    ['– On ne sait pas ce que fera la mer, a-t-elle lancé.', true],
    ['The ferry — the only one — was late.', false],
    ['–5 degrees were measured in the night.', false],
  ])('%s', (text, isSpeech) => {
    expect(found(text)).toEqual(isSpeech ? [text] : []);
  });
});
