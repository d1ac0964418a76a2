import { expect, test } from 'vitest';
import { monthNumber } from '../../lib/provenance/month-names';

/** What the platform calls a month, by itself and beside a day; names of two words are none that a date is read by. */
function platformNames(language: string, month: number): string[] {
  const at = Date.UTC(2024, month - 1, 15);
  return (['long', 'short'] as const).flatMap((form) =>
    [{}, { day: 'numeric' as const }].flatMap((day) =>
      new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC', ...day })
        .formatToParts(at)
        .filter(({ type, value }) => type === 'month' && !/\s|\d/.test(value))
        .map(({ value }) => value.toLowerCase()),
    ),
  );
}

test.each('en de de-AT fr es es-PE pt it nl ru uk pl tr ar ar-EG ar-IQ ar-MA ar-DZ hi'.split(' '))(
  'the table knows what the platform calls the months in %s',
  (language) => {
    for (let month = 1; month <= 12; month += 1) {
      for (const name of platformNames(language, month)) {
        expect([name, monthNumber(name, language), monthNumber(name, null)]).toEqual([
          name,
          month,
          month,
        ]);
      }
    }
  },
);

test.each([
  ['sept.', null, 9],
  ['febr', null, 2],
  ['mrt', 'nl', 3],
  ['setiembre', 'es', 9],
  ['mars', 'sv', 3],
  ['heinäkuuta', 'fi', 7],
  ['května', null, 5],
  ['augusti', null, 8],
  ['marts', null, 3],
  // Polish in most pages, the tenth month in Croatian ones.
  ['listopada', null, 11],
  ['listopada', 'hr', 10],
  ['mayor', null, null],
  ['constructor', null, null],
  ['may', 'no such language', 5],
])('%s in a page in %s', (word, language, month) => {
  expect(monthNumber(word, language)).toBe(month);
});
