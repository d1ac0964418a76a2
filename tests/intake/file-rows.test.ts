import { describe, expect, test } from 'vitest';
import { FileRows } from '@/lib/intake/file-rows';

const rowsOf = (written: string, name = 'made-up.txt', atOnce = 7) => {
  const reading = new FileRows(name);
  const pieces = written.match(new RegExp(`[^]{1,${atOnce}}`, 'g')) ?? [];
  return [...pieces.flatMap((piece) => reading.push(piece)), ...reading.end()].map((row) =>
    'json' in row
      ? [row.line, row.json.startsWith('{"') ? JSON.parse(row.json) : row.json]
      : [row.line, row.why],
  );
};
const boat = { text: 'The boat stays.', title: 'Boat' };

describe('a table', () => {
  test.each([
    ['commas', 'title,text\nBoat,The boat stays.\n'],
    ['semicolons', 'title;text\nBoat;The boat stays.\n'],
    ['tabs', 'title\ttext\nBoat\tThe boat stays.'],
    ['line ends of Windows and a byte order mark', '\ufefftitle;text\r\nBoat;The boat stays.\r\n'],
    ['names in marks and capitals', '"Title" ;"TEXT"\nBoat;"The boat stays."\n'],
    ['another separator in a name', 'title;text;"a, b"\nBoat;The boat stays.;c\n'],
    ['columns that are not read', 'price,text,__proto__,title\n5,The boat stays.,x,Boat\n'],
    ['empty cells behind the last column', 'title;text\nBoat;The boat stays.;;\n'],
  ])('with %s', (_, written) => {
    for (const atOnce of [1, 7, 1_000])
      expect(rowsOf(written, 'made-up.txt', atOnce)).toEqual([[2, boat]]);
  });

  test('whose spreadsheet says above it what parts the cells', () => {
    expect(rowsOf('sep=;\ntitle;text\nBoat;The boat stays.')).toEqual([[3, boat]]);
    expect(rowsOf('"sep=\t"\ntitle\ttext\nBoat\tThe boat stays.')).toEqual([[3, boat]]);
  });

  test('of one column has no separator', () => {
    const text = 'Bread, passengers; and mail.';
    expect(rowsOf(`text\n${text}\n"Two\nlines"\n`)).toEqual([
      [2, { text }],
      [3, { text: 'Two\nlines' }],
    ]);
  });

  test('counts lines as the file does, blank ones and those inside cells too', () => {
    expect(rowsOf('\n\ntext;title\n"One\n\ntwo";A\n;\n\nThree;B')).toEqual([
      [4, { text: 'One\n\ntwo', title: 'A' }],
      [9, { text: 'Three', title: 'B' }],
    ]);
  });

  test.each([
    ['too many cells', 'a;b;c', { kind: 'too-many-cells', limit: 2 }],
    ['marks that do not fit', 'a;"b" c', { kind: 'bad-quotes' }],
    ['another encoding', 'a;gr\ufffdn', { kind: 'not-utf-8' }],
  ])('refuses a line with %s, and reads on', (_, row, why) => {
    expect(rowsOf(`title;text\n${row}\nBoat;The boat stays.\n`)).toEqual([
      [2, why],
      [3, boat],
    ]);
  });

  test.each([
    ['without a column of that name', 'title;story\nBoat;The boat stays.\n', { kind: 'no-header' }],
    ['of another separator', 'title|text\nBoat|The boat stays.\n', { kind: 'no-header' }],
    ['with one twice', 'text;Text\na;b\n', { kind: 'header-twice', field: 'text' }],
  ])('%s is refused once, by its first line', (_, written, why) => {
    expect(rowsOf(written, 'made-up.CSV')).toEqual([[1, why]]);
  });
});

describe('JSON Lines', () => {
  test.each([
    [
      'by a brace',
      `${JSON.stringify(boat)}\n\n{`,
      'made-up.txt',
      [
        [1, boat],
        [2, ''],
        [3, '{'],
      ],
    ],
    [
      'whatever stands between its commas',
      '{"a":"b, text, c"}',
      'made-up.txt',
      [[1, { a: 'b, text, c' }]],
    ],
    ['in a file that is named otherwise', JSON.stringify(boat), 'made-up.csv', [[1, boat]]],
    [
      'where nothing says anything else',
      'plain words\nmore',
      'made-up.txt',
      [
        [1, 'plain words'],
        [2, 'more'],
      ],
    ],
  ])('%s', (_, written, name, rows) => {
    expect(rowsOf(written, name)).toEqual(rows);
  });
  test('nothing at all', () => {
    expect(rowsOf('', 'made-up.csv')).toEqual([]);
    expect(rowsOf('\n \n')).toEqual([
      [1, ''],
      [2, ' '],
    ]);
  });
});
