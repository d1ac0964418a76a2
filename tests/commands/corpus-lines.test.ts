import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { corpusChunks } from '../support/corpus-lines';

const folder = mkdtempSync(join(tmpdir(), 'corpus-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

function chunksOf(bytes: string | Buffer): { firstLine: number; lines: string[] }[] {
  const path = join(folder, 'corpus.jsonl');
  writeFileSync(path, bytes);
  return corpusChunks('corpus.jsonl', path).map(({ firstLine, lines }) => ({ firstLine, lines }));
}

it.each([
  ['{}\n{}\n', [{ firstLine: 1, lines: ['{}', '{}'] }]],
  ['\ufeff{}\r\n{}', [{ firstLine: 1, lines: ['{}', '{}'] }]],
  [
    '{"a":1}\n\n \n{"b":2}\n',
    [
      { firstLine: 1, lines: ['{"a":1}'] },
      { firstLine: 4, lines: ['{"b":2}'] },
    ],
  ],
  ['', []],
])('%j keeps the numbers of its lines', (text, chunks) => {
  expect(chunksOf(text)).toEqual(chunks);
});

it('reads packed files', () => {
  expect(chunksOf(gzipSync('{}\n'))).toEqual([{ firstLine: 1, lines: ['{}'] }]);
});

it('cuts long files by lines and by characters, and loses none', () => {
  const lines = Array.from({ length: 1203 }, (_, at) => `{"n":${at}}`);
  const byLines = chunksOf(lines.join('\n'));
  expect(byLines.map((chunk) => chunk.firstLine)).toEqual([1, 501, 1001]);
  expect(byLines.flatMap((chunk) => chunk.lines)).toEqual(lines);

  const long = Array.from({ length: 5 }, () => 'x'.repeat(400_000));
  expect(chunksOf(long.join('\n')).map((chunk) => chunk.lines.length)).toEqual([2, 2, 1]);
});
