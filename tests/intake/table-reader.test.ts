import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TableReader } from '@/lib/intake/table-reader';
import { MAX_IMPORT_LINE } from '@/lib/thresholds';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const read = (separator: string, pieces: readonly string[]) => {
  const reader = new TableReader(separator);
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
};

test('any table is read back, whatever stands in its cells and however it is cut into pieces', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.array(
        fc.array(fc.record({ text: fc.stringMatching(/^[ab",;\t\n]{0,6}$/), bare: fc.boolean() }), {
          minLength: 1,
          maxLength: 4,
        }),
        { minLength: 1, maxLength: 5 },
      ),
      fc.array(fc.nat(60), { maxLength: 5 }),
      (separator, lineEnd, table, cuts) => {
        const written = table
          .map((cells) =>
            cells
              .map(({ text, bare }) => (bare && /^[ab]*$/.test(text) ? text : quoted(text)))
              .join(separator),
          )
          .map((row) => `${row}${lineEnd}`)
          .join('');
        const places = [0, ...cuts, written.length].sort((one, other) => one - other);
        const pieces = places.map((from, at) => written.slice(from, places[at + 1] ?? from));
        const rows = read(separator, pieces);
        expect(rows.map(({ cells }) => cells)).toEqual(
          table.map((cells) => cells.map(({ text }) => text)),
        );
        expect(rows.every(({ why }) => why === null)).toBe(true);
        let line = 1;
        for (const [at, row] of rows.entries()) {
          expect(row.line).toBe(line);
          const all = (table[at] ?? []).map(({ text }) => text).join('');
          line += all.split('\n').length;
        }
      },
    ),
  ));

test.each([
  ['something behind the closing mark', 'a;"b" c\nd;e\n', [2, ['d', 'e']]],
  ['a mark that is not closed', 'a;"b\nc', null],
])('%s spoils its row alone', (_, written, next) => {
  const [first, second] = read(';', [written]);
  expect(first).toMatchObject({ line: 1, why: { kind: 'bad-quotes' } });
  expect(second ? [second.line, second.cells] : null).toEqual(next);
});

test('a mark inside a cell is a mark', () => {
  expect(read(',', ['5" nails,it’s "so"\n'])[0]?.cells).toEqual(['5" nails', 'it’s "so"']);
});

test('a row without end takes no more room than a row may have, and the next one is whole', () => {
  const piece = `"${'x'.repeat(MAX_IMPORT_LINE / 2)}`;
  const rest = 'y'.repeat(MAX_IMPORT_LINE / 2);
  const rows = read(',', [piece, rest, rest, '",b\nnext,row\n', ','.repeat(10_000)]);
  expect(rows[0]).toMatchObject({ why: { kind: 'line-too-long', limit: MAX_IMPORT_LINE } });
  expect(rows[0]?.cells.join('')).toBe('');
  expect(rows[1]).toEqual({ line: 2, cells: ['next', 'row'], why: null });
  expect(rows[2]?.cells.length).toBeLessThanOrEqual(1_001);
});
