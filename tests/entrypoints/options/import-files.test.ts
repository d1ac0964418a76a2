import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fileImport } from '@/entrypoints/options/import-files';
import { readArticleLines } from '@/lib/intake/article-lines';
import { NO_ANSWER, NO_RECEIVER } from '@/lib/messaging/messages';
import type { ImportOutcome, Result } from '@/lib/messaging/protocol';

type Answer = Result<ImportOutcome>;

/** A background that reads lines as the real one does, and stores nothing. `failures`: answers of its first messages. */
function background(failures: readonly string[] = []) {
  const messages: string[][] = [];
  const ask = async (_: string, { lines }: { lines: string[] }): Promise<Answer> => {
    messages.push(lines);
    const error = failures[messages.length - 1];
    if (error) return { ok: false, error };
    const { articles, refused, noted } = readArticleLines(lines, 1, '2026-11-22T10:00Z');
    return { ok: true, value: { added: articles.length, replaced: 0, refused, noted } };
  };
  return { messages, run: fileImport(ask as never) };
}

const fileOf = (name: string, ...lines: string[]) => new File([lines.join('\n')], name);
const line = (text: string, more = {}) => JSON.stringify({ text, ...more });
const go = (run: ReturnType<typeof fileImport>, files: File[]) =>
  run(files, new AbortController().signal, () => {});

describe('an import of files', () => {
  test('small files go in together, and each is told of by its name', async () => {
    const { run, messages } = background();
    const files = Array.from({ length: 300 }, (_, at) =>
      fileOf(`${at}.txt`, `Made-up words ${at}`),
    );
    const ended = await go(run, [...files, fileOf('bad.jsonl', '{', '{"text":3}')]);
    expect(messages.map(({ length }) => length)).toEqual([250, 52]);
    expect(ended).toMatchObject({ state: 'done', added: 300, refused: 2 });
    expect(ended.refusedLines.map(({ file, line }) => [file, line])).toEqual([
      ['bad.jsonl', 1],
      ['bad.jsonl', 2],
    ]);
    expect(ended.bytesRead).toBe(ended.bytes);
  });

  test('all is told in the order of the files, of whole files too', async () => {
    const { run } = background();
    const ended = await go(run, [
      fileOf('a.jsonl', line('One.', { date: 'soon' }), '{'),
      fileOf('b.html', '<!doctype html>'),
      fileOf('c.csv', 'title;text', 'Boat;"so" it', 'Boat;'),
      fileOf('d.jsonl', line('Two.', { date: 'later', language: '?' })),
    ]);
    expect(ended.refusedLines.map(({ file, line, why }) => [file, line, why.kind])).toEqual([
      ['a.jsonl', 2, 'not-json'],
      ['b.html', null, 'web-page'],
      ['c.csv', 2, 'bad-quotes'],
      ['c.csv', 3, 'no-text'],
    ]);
    expect(ended.notedLines.map(({ file, line, note }) => [file, line, note.kind])).toEqual([
      ['a.jsonl', 1, 'date-unread'],
      ['d.jsonl', 1, 'date-unread'],
      ['d.jsonl', 1, 'language-unread'],
    ]);
    expect(ended).toMatchObject({ added: 2, refused: 3, refusedFiles: 1, noted: 3 });
  });

  test('of what is to be said a thousand lines are kept, and all are counted', async () => {
    const lines = Array.from({ length: 1_200 }, (_, at) => line(`Words ${at}`, { date: 'soon' }));
    const ended = await go(background().run, [fileOf('a.jsonl', ...lines)]);
    expect([ended.notedLines.length, ended.noted, ended.added]).toEqual([1_000, 1_200, 1_200]);
  });

  test('lines that got no answer are sent again', async () => {
    const { run, messages } = background([NO_ANSWER, NO_RECEIVER]);
    const ended = await go(run, [fileOf('a.jsonl', line('One.'))]);
    expect(ended).toMatchObject({ state: 'done', added: 1 });
    expect(messages).toHaveLength(3);
  });

  test.each([
    ['never any answer', Array<string>(5).fill(NO_ANSWER), NO_ANSWER],
    ['no room', ['There is no room left.'], 'There is no room left.'],
  ])('%s ends it, and says why', async (_, failures, error) => {
    const { run, messages } = background(failures);
    const ended = await go(run, [fileOf('a.jsonl', line('One.')), fileOf('b.jsonl', line('Two.'))]);
    expect(ended).toMatchObject({ state: 'broken', added: 0, error });
    expect(messages).toHaveLength(failures.length);
  });

  test('a file that cannot be read is refused, and the next has its turn', async () => {
    const gone = fileOf('gone.jsonl', line('One.'));
    gone.stream = () => new ReadableStream({ start: (to) => to.error(new Error('gone')) });
    const ended = await go(background().run, [gone, fileOf('b.jsonl', line('Two.'))]);
    expect(ended).toMatchObject({ state: 'done', added: 1, refusedFiles: 1 });
    expect(ended.refusedLines).toEqual([
      { file: 'gone.jsonl', line: null, why: { kind: 'unreadable-file' } },
    ]);
  });

  test('a file that unpacks without measure is refused, and the next has its turn', async () => {
    const bomb = new File(
      [Uint8Array.from(gzipSync(`{"text":"${'a'.repeat(20_000_000)}`))],
      'bomb.jsonl.gz',
    );
    const ended = await go(background().run, [bomb, fileOf('b.jsonl', line('Two.'))]);
    expect(ended).toMatchObject({ state: 'done', added: 1, refusedFiles: 1 });
    expect(ended.refusedLines.at(-1)).toEqual({
      file: 'bomb.jsonl.gz',
      line: null,
      why: { kind: 'unpacks-too-far' },
    });
  });

  test('of a file that is refused as a whole no more is read', async () => {
    const film = fileOf('film.mp4', '\0'.repeat(20_000));
    let pieces = 0;
    film.stream = () =>
      new ReadableStream({
        pull(to) {
          if (pieces++ === 100) to.close();
          else to.enqueue(new Uint8Array(65_536));
        },
      });
    const ended = await go(background().run, [film]);
    expect(ended.refusedLines).toEqual([
      { file: 'film.mp4', line: null, why: { kind: 'no-text-file' } },
    ]);
    expect(pieces).toBeLessThan(10);
  });

  test('stopped, it says how many are in', async () => {
    const stopper = new AbortController();
    const { run, messages } = background();
    const lines = Array.from({ length: 5_000 }, (_, at) => line(`Words ${at}`));
    const states: string[] = [];
    const ended = await run([fileOf('a.jsonl', ...lines)], stopper.signal, ({ state }) => {
      states.push(state);
      stopper.abort();
    });
    expect(ended.state).toBe('stopped');
    expect(ended.added).toBe(messages.flat().length);
    expect(ended.added).toBeLessThan(5_000);
  });
});
