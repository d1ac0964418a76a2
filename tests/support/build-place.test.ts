import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { copyBuild, putInPlace } from './build-place.mjs';
import { TOP } from './run-step.mjs';

const folder = mkdtempSync(join(tmpdir(), 'firstprint-build-place-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const FILES = 20;

/** A made-up build, all of whose files say which it is. */
function makeBuild(path: string, which: string): string {
  mkdirSync(path);
  for (let file = 0; file < FILES; file += 1) writeFileSync(join(path, `${file}.js`), which);
  return path;
}
const contents = (path: string) =>
  readdirSync(path).map((name) => readFileSync(join(path, name), 'utf8'));

/** Another process that puts its builds in the place, one after the other, until its standard input ends. */
const REPLACER = `
  const { mkdirSync, writeFileSync } = await import('node:fs');
  const { putInPlace } = await import(${JSON.stringify(pathToFileURL(join(TOP, 'tests/support/build-place.mjs')).href)});
  let goesOn = true;
  process.stdin.on('end', () => { goesOn = false; }).resume();
  const [place] = process.argv.slice(1);
  for (let round = 0; goesOn; round += 1) {
    const own = place + '-building-' + process.pid;
    mkdirSync(own);
    for (let file = 0; file < ${FILES}; file += 1) writeFileSync(own + '/' + file + '.js', process.pid + ' ' + round);
    await putInPlace(own, place);
    if (round === 0) console.log('begun');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
`;

test('a copy is one whole build, while two processes go on replacing it', async () => {
  const place = makeBuild(join(folder, 'place'), 'first');
  const replacers = [1, 2].map(() => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', REPLACER, place], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    return {
      child,
      begun: new Promise((resolve) => child.stdout.once('data', resolve)),
      ended: new Promise((resolve) => child.once('close', resolve)),
    };
  });
  const seen = new Set<string>();
  try {
    await Promise.all(replacers.map(({ begun }) => begun));
    // However quickly copies are made, some of them are of different builds.
    for (let copy = 0; copy < 15 || seen.size < 2; copy += 1) {
      const to = join(folder, `copy-${copy}`);
      await copyBuild(place, to);
      const all = contents(to);
      expect(all).toHaveLength(FILES);
      expect(new Set(all).size).toBe(1);
      seen.add(all[0]!);
    }
  } finally {
    for (const { child } of replacers) child.stdin.end();
  }
  expect(await Promise.all(replacers.map(({ ended }) => ended))).toEqual([0, 0]);
  expect(new Set(contents(place)).size).toBe(1);
  expect(readdirSync(folder).filter((name) => name.startsWith('place-'))).toEqual([]);
}, 60_000);

test('nothing in the place of a build leaves none', async () => {
  const place = makeBuild(join(folder, 'stale'), 'stale');
  await putInPlace(null, place);
  expect(existsSync(place)).toBe(false);
  await putInPlace(null, place);
});
