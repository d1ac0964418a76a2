import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { localeGaps } from './locale-gaps';
import { sourcesBelow, unusedMessages } from './unused-messages';

const TOP = join(import.meta.dirname, '../..');

it('every language says what English says', async () => {
  expect(await localeGaps(join(TOP, 'assets/locales'))).toEqual([]);
});

it('every message is said somewhere', async () => {
  const folders = ['components', 'entrypoints'].map((name) => sourcesBelow(join(TOP, name)));
  const sources = (await Promise.all(folders)).flat();
  const manifest = readFileSync(join(TOP, 'wxt.config.ts'), 'utf8');
  expect(await unusedMessages(join(TOP, 'assets/locales/en.yml'), [...sources, manifest])).toEqual(
    [],
  );
});

const ENGLISH = 'a: One word\nb: By {outlet}\nc:\n  1: One thing\n  n: $1 things\n';

it.each([
  [
    'the same in other words',
    'a: Ein Wort\nb: "{outlet}: von dort"\nc:\n  1: Ein Ding\n  n: $1 Dinge\n',
    [],
  ],
  ['a missing key', 'a: Ein Wort\nc:\n  1: Ein Ding\n  n: $1 Dinge\n', [/lacks b\./]],
  ['a key too many', `${ENGLISH}d: Mehr\n`, [/has d, which/]],
  ['an empty text', ENGLISH.replace('One word', '""'), [/empty at a\./]],
  ['a lost place', ENGLISH.replace('{outlet}', 'Zeitung'), [/other places at b:/]],
  ['a lost number', ENGLISH.replace('$1 things', 'Dinge'), [/other places at c:/]],
])('finds %s', async (_what, german, said) => {
  const folder = mkdtempSync(join(tmpdir(), 'locales-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'en.yml'), ENGLISH);
  writeFileSync(join(folder, 'de.yml'), german);
  const gaps = await localeGaps(folder);
  expect(gaps).toEqual(said.map((words) => expect.stringMatching(words)));
});

it('finds a message that nobody says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'locales-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'en.yml');
  writeFileSync(file, 'a:\n  b: Said\n  c: Not said\nextName: In the manifest\n');
  expect(await unusedMessages(file, ["t('a.b')", "'__MSG_extName__'", 'a.cc'])).toEqual(['a_c']);
});
