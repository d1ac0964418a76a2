import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../../lib/intake/iso-date';

test.each([
  ['2024', '2024'],
  ['2024-02', '2024-02'],
  ['2024-02-09', '2024-02-09'],
  [' 2024-02-09 ', '2024-02-09'],
  ['2024-02-09T10:30:00Z', '2024-02-09T10:30Z'],
  ['2024-02-09T10:30z', '2024-02-09T10:30Z'],
  ['2024-02-09T10:30:59.999+04:00', '2024-02-09T06:30Z'],
  ['2024-02-09 00:30:00 +0400', null],
  ['2024-02-09 00:30:00+0400', '2024-02-08T20:30Z'],
  ['2024-02-09T10:30:00', '2024-02-09'],
  ['2024-02-09 10:30', '2024-02-09'],
  ['2024-02-09T25:00Z', '2024-02-09'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', null],
  ['2024-02-30', null],
  ['2024-13', null],
  ['2024-00', null],
  ['2024-1-1', null],
  ['9.2.2024', '2024-02-09'],
  ['31.12.2023', '2023-12-31'],
  ['30.02.2024', null],
  ['2024.02.09', null],
  ['02/09/2024', null],
  ['26-FEB-1987 15:07:13.72', '1987-02-26'],
  [' 6-Mar-1987', '1987-03-06'],
  ['29-feb-1988 05:00', '1988-02-29'],
  ['31-DEC-1987 23:59:59.99Z', '1987-12-31T23:59Z'],
  ['29-FEB-1987', null],
  ['31-FEB-1987', null],
  ['26-FOO-1987', null],
  ['00-FEB-1987', null],
  ['26-FEB-87', null],
  ['26-FEB-1987 noon', null],
  ['26-FEB-19871', null],
  ['0000', null],
  ['20240209', null],
  ['February 2024', null],
  ['yesterday', null],
  ['', null],
  [null, null],
])('%s → %s', (written, cut) => {
  expect(isoDate(written)).toBe(cut);
});

test('what it gives it takes again, and dates of one kind sort as time does', () => {
  const date = fc.date({
    min: new Date('1000-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, date, fc.constantFrom(4, 7, 10, 16), (a, b, length) => {
      const write = (one: Date) => {
        const iso = one.toISOString().slice(0, length);
        return length === 16 ? `${iso}Z` : iso;
      };
      const [first, second] = [isoDate(write(a)), isoDate(write(b))];
      expect(first).toBe(write(a));
      expect(first! < second!).toBe(write(a) < write(b));
    }),
  );
});
