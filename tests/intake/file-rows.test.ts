import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileRows } from '@/lib/intake/file-rows';
import { MAX_ARTICLE_CHARACTERS, MAX_IMPORT_LINE } from '@/lib/thresholds';

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
      'behind a line that is none',
      '# made up\n{"text":"a"}',
      'made-up.txt',
      [
        [1, '# made up'],
        [2, { text: 'a' }],
      ],
    ],
    [
      'where a broken line comes first',
      '{\n{"text":"a"}',
      'made-up.jsonl',
      [
        [1, '{'],
        [2, { text: 'a' }],
      ],
    ],
  ])('%s', (_, written, name, rows) => {
    expect(rowsOf(written, name)).toEqual(rows);
  });
});

describe('JSON that is laid out over lines', () => {
  const laidOut = JSON.stringify([boat, { text: 'A "mark" and \\ [two] {three}\n' }], null, 2);
  test.each<[string, string, [number, unknown][]]>([
    [
      'one list of all',
      JSON.stringify([boat, boat]),
      [
        [1, boat],
        [1, boat],
      ],
    ],
    [
      'a list over many lines',
      laidOut,
      [
        [2, boat],
        [6, { text: 'A "mark" and \\ [two] {three}\n' }],
      ],
    ],
    [
      'with a byte order mark',
      `\ufeff${laidOut}`,
      [
        [2, boat],
        [6, expect.anything()],
      ],
    ],
    [
      'line ends of Windows',
      laidOut.replaceAll('\n', '\r\n'),
      [
        [2, boat],
        [6, expect.anything()],
      ],
    ],
    [
      'objects one after the other',
      `{\n "text": "a"\n}\n{\n "text": "b"\n}\n`,
      [
        [1, { text: 'a' }],
        [4, { text: 'b' }],
      ],
    ],
    ['an empty list', '[ ]', []],
    [
      'what is no object',
      '[1, "a, b", null,\n[2]]',
      [
        [1, '1'],
        [1, '"a, b"'],
        [1, 'null'],
        [2, '[2]'],
      ],
    ],
  ])('%s', (_, written, rows) => {
    for (const atOnce of [1, 7, 1_000]) {
      const read = rowsOf(written, 'made-up.json', atOnce).map(([line, row]) => [
        line,
        typeof row === 'string' && row.startsWith('{') ? JSON.parse(row) : row,
      ]);
      expect(read).toEqual(rows);
    }
  });

  test.each([
    [
      'within an article',
      '[{"text": "a"},\n{"text": "b',
      [
        [1, { text: 'a' }],
        [2, { kind: 'cut-off' }],
      ],
    ],
    [
      'within a value that is no article',
      '[{"text": "a"},\n12',
      [
        [1, { text: 'a' }],
        [2, { kind: 'cut-off' }],
      ],
    ],
    [
      'between two',
      '[{"text": "a"},\n',
      [
        [1, { text: 'a' }],
        [2, { kind: 'cut-off' }],
      ],
    ],
  ])('that ends %s: what is whole is read, and the end is told', (_, written, rows) => {
    expect(rowsOf(written, 'made-up.json')).toEqual(rows);
  });

  test('a value beyond all limits is refused by itself', () => {
    const long = `[{"text":"${'x'.repeat(MAX_IMPORT_LINE)}"},\n{"text":"a"}]`;
    expect(rowsOf(long, 'made-up.json', 1_000_000)).toEqual([
      [1, { kind: 'line-too-long', limit: MAX_IMPORT_LINE }],
      [2, { text: 'a' }],
    ]);
  });

  test('whatever it holds, in whatever pieces it comes', () => {
    const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 });
    fc.assert(
      fc.property(objects, fc.nat(3), fc.integer({ min: 1, max: 9 }), (values, indent, atOnce) => {
        const rows = rowsOf(JSON.stringify(values, null, indent), 'made-up.json', atOnce);
        const read = rows.map(([, row]) => (typeof row === 'string' ? JSON.parse(row) : row));
        expect(read).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
  });
});

describe('a text', () => {
  const paragraph = 'It carries more bread than passengers. '.repeat(6).trim();
  test.each([
    [
      'with its title before a blank line',
      `The boat stays\r\n\r\n${paragraph}\n`,
      { title: 'The boat stays', text: paragraph },
    ],
    [
      'with its title before a paragraph',
      `The boat stays\n${paragraph}`,
      { title: 'The boat stays', text: paragraph },
    ],
    [
      'that begins with a sentence',
      'The boat stays.\n\nIt was voted on.',
      { text: 'The boat stays.\n\nIt was voted on.' },
    ],
    [
      'whose lines are broken by hand',
      'The boat that\nstays is old.',
      { text: 'The boat that\nstays is old.' },
    ],
    ['of one line', '\ufeffThe boat stays', { text: 'The boat stays' }],
    ['of a title alone', 'The boat stays\n\n', { text: 'The boat stays\n\n' }],
  ])('%s', (_, written, fields) => {
    for (const atOnce of [1, 7, 1_000])
      expect(rowsOf(written, 'made-up.txt', atOnce)).toEqual([[1, fields]]);
  });

  test('of more than an article may have is refused as a whole', () => {
    const limit = MAX_ARTICLE_CHARACTERS;
    expect(rowsOf('word '.repeat(limit / 5 + 1), 'made-up.txt', 1_000_000)).toEqual([
      [null, { kind: 'too-long', field: 'text', limit }],
    ]);
  });
});

describe('a file that holds no articles is refused once', () => {
  test.each([
    ['an empty file', '', 'made-up.csv', 'empty-file'],
    ['blank lines', '\n \n\ufeff', 'made-up.jsonl', 'empty-file'],
    ['a web page', '<!DOCTYPE html>\n<html><p>One\n<p>{"text":"a"}', 'made-up.html', 'web-page'],
    ['a web page of XML', '<?xml version="1.0"?>\n<html xmlns="x"><p>One', 'a.xhtml', 'web-page'],
    [
      'a web page with all that is in it',
      'From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n',
      'made-up.mhtml',
      'web-page',
    ],
    ['a feed', '<?xml version="1.0"?>\n<rss><channel/></rss>', 'feed.xml', 'feed'],
    ['an Atom feed', '<feed xmlns="x"/>', 'made-up.txt', 'feed'],
    ['a packed file', 'PK\u0003\u0004\u0014\u0000\u0006', 'made-up.docx', 'packed-file'],
    ['a PDF', '%PDF-1.7\n%', 'made-up.pdf', 'pdf'],
    ['a picture', '\ufffdPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'made-up.png', 'no-text-file'],
    ['words in a file of no known kind', 'Some words.\nMore words.', 'made-up.log', 'unknown-form'],
  ])('%s', (_, written, name, kind) => {
    for (const atOnce of [3, 1_000])
      expect(rowsOf(written, name, atOnce)).toEqual([[null, { kind }]]);
  });
});
