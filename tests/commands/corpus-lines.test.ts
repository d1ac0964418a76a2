import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { MAX_IMPORT_LINE } from '@/lib/thresholds';
import { corpusChunks } from '../support/corpus-lines';

const folder = mkdtempSync(join(tmpdir(), 'corpus-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function chunksOf(bytes: string | Buffer): Promise<{ firstLine: number; lines: string[] }[]> {
  const path = join(folder, 'corpus.jsonl');
  writeFileSync(path, bytes);
  const chunks = await corpusChunks('corpus.jsonl', path);
  return chunks.map(({ firstLine, lines }) => ({ firstLine, lines }));
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
])('%j keeps the numbers of its lines', async (text, chunks) => {
  expect(await chunksOf(text)).toEqual(chunks);
});

it('reads packed files', async () => {
  expect(await chunksOf(gzipSync('{}\n'))).toEqual([{ firstLine: 1, lines: ['{}'] }]);
});

it('cuts long files by lines and by characters, and loses none', async () => {
  const lines = Array.from({ length: 1203 }, (_, at) => `{"n":${at}}`);
  const byLines = await chunksOf(lines.join('\n'));
  expect(byLines.map((chunk) => chunk.firstLine)).toEqual([1, 501, 1001]);
  expect(byLines.flatMap((chunk) => chunk.lines)).toEqual(lines);

  const long = Array.from({ length: 5 }, () => 'x'.repeat(400_000));
  expect((await chunksOf(long.join('\n'))).map((chunk) => chunk.lines.length)).toEqual([2, 2, 1]);
});

it('cuts a line that is longer than any article, to be refused', async () => {
  const [first, last] = await chunksOf(`${'x'.repeat(MAX_IMPORT_LINE + 3_000_000)}\n{}`);
  expect(first!.lines.map((line) => line.length)).toEqual([MAX_IMPORT_LINE + 1]);
  expect(last).toEqual({ firstLine: 2, lines: ['{}'] });
});
