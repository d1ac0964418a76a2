import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '@/lib/report/report';
import { bundledStories } from '../fixtures/bundled-stories';
import { FERRY_PAGE_BODY, FERRY_SOURCE, INDEPENDENT_STORY } from '../fixtures/made-up-stories';
import { newsPageHtml } from '../fixtures/news-page';
import { CHROMIUM_BUILD } from '../support/build.mjs';
import { TOP } from '../support/run-step.mjs';

const { shorterBody } = bundledStories();
const folder = mkdtempSync(join(tmpdir(), 'firstprint-commands-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

function run(script: string, ...args: string[]): Promise<Outcome> {
  // Without a display, as on a server.
  const { DISPLAY, WAYLAND_DISPLAY, ...env } = process.env;
  const child = spawn(process.execPath, [join(TOP, 'tests', 'commands', script), ...args], {
    cwd: TOP,
    env,
  });
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    outcome.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    outcome.stderr += text;
  });
  return new Promise((done) => child.on('close', (code) => done({ ...outcome, code })));
}

const reportsIn = ({ stdout }: Outcome): Report[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Report);

const page = (headline: string, body: readonly (typeof FERRY_PAGE_BODY)[number][], extra = {}) =>
  newsPageHtml({ site: 'Skerry Times', headline, body, ...extra });

beforeAll(() => {
  const shorter = page('Talks without a table', shorterBody);
  writeFileSync(at('shorter.html'), shorter);
  writeFileSync(at('packed.html.gz'), gzipSync(shorter));
  writeFileSync(at('ferry.html'), page('The bread boat stays', FERRY_PAGE_BODY));
  writeFileSync(
    at('canonical.html'),
    page('Paper crosses the border', INDEPENDENT_STORY, {
      canonical: 'https://skerry-times.example/paper',
    }),
  );
  writeFileSync(at('empty.html'), '');
  // Windows-1252, said in the page alone.
  const accents =
    '<!doctype html><meta charset="windows-1252"><title>Caf\xe9</title><article><h1>Caf\xe9</h1>';
  const story = INDEPENDENT_STORY.map((text) => `<p>${text.replace(/[^ -~]/g, '')} Caf\xe9.</p>`);
  writeFileSync(at('latin.html'), Buffer.from(accents + story.join(''), 'latin1'));
  writeFileSync(at('corpus.jsonl'), `\n${JSON.stringify(FERRY_SOURCE)}\nnot json\n`);
});

describe('check:page', () => {
  it('prints one Report a page, in the order given, and nothing else', async () => {
    const pages = ['ferry.html', 'shorter.html', 'empty.html', 'packed.html.gz', 'canonical.html'];
    const good = at('good.jsonl');
    writeFileSync(good, `${JSON.stringify(FERRY_SOURCE)}\n`);
    const outcome = await run(
      'check-page.mjs',
      '--json',
      '--corpus',
      good,
      ...pages.map(at),
      `https://news.example/latin?a=1&b=2=${at('latin.html')}`,
    );
    expect(outcome.stderr).not.toMatch(/was not|cannot|no such/);
    expect(outcome.code).toBe(0);
    const reports = reportsIn(outcome);
    expect(reports.map(({ page, state, verdict }) => [page.url, state, verdict])).toEqual([
      ['http://ferry.example/ferry', 'checked', 'reprint'],
      ['http://shorter.example/shorter', 'checked', 'reprint'],
      ['http://empty.example/empty', 'no-article', 'none'],
      ['http://packed.example/packed', 'checked', 'reprint'],
      ['https://skerry-times.example/paper', 'checked', 'none'],
      ['https://news.example/latin?a=1&b=2', 'checked', 'none'],
    ]);
    expect(reports.every((report) => report.comparedWith.articles === 3)).toBe(true);
    expect(reports[5]?.page.text).toContain('Café');
  });

  it('goes on after what cannot be checked, says what, and ends with 2', async () => {
    const outcome = await run(
      'check-page.mjs',
      '--json',
      '--corpus',
      at('corpus.jsonl'),
      '--corpus',
      at('gone.jsonl'),
      at('gone.html'),
      'https://far-away.example/story',
      at('ferry.html'),
    );
    expect(outcome.code).toBe(2);
    expect(reportsIn(outcome).map(({ state, verdict }) => [state, verdict])).toEqual([
      ['unreadable', 'none'],
      ['unreadable', 'none'],
      ['checked', 'reprint'],
    ]);
    expect(outcome.stderr).toMatch(/corpus\.jsonl, line 3: /);
    expect(outcome.stderr).toMatch(/gone\.jsonl cannot be read/);
    expect(outcome.stderr).toMatch(/gone\.html: no such file/);
    expect(outcome.stderr).toMatch(/far-away\.example\/story: not an address on this machine/);
  });

  it('refuses unknown options', async () => {
    const outcome = await run('check-page.mjs', '--yaml', at('ferry.html'));
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(/Unknown option --yaml/);
  });

  it('checks an address on this machine, asks nobody else, and takes pictures', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page('Talks without a table', shorterBody));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const shots = at('shots');
    const address = `http://127.0.0.1:${port}/story`;
    const outcome = await run('check-page.mjs', '--shots', shots, address);
    server.close();
    server.closeAllConnections();
    expect(outcome.stderr).not.toMatch(/no pictures/);
    expect(outcome.code).toBe(0);
    expect(asked).toContain('/story');
    expect(outcome.stdout).toMatch(/Verdict: {2}reprint \(100 % of the story/);
    expect(outcome.stdout).toMatch(/Original: Radio Free Europe\/Radio Liberty/);
    expect(outcome.stdout).toMatch(/\[heading\] Territorial Claims/);
    const pictures = readdirSync(shots).sort();
    expect(pictures.map((name) => name.replace(/^001-.*-/, ''))).toEqual([
      'page.png',
      'panel.png',
      'popup.png',
    ]);
    expect(pictures.every((name) => statSync(join(shots, name)).size > 5_000)).toBe(true);
  });
});

describe('start without a display', () => {
  it('prints the verdict and what was left out, and names the pictures', async () => {
    const { code, stdout, stderr } = await run('start.mjs');
    expect(stderr).not.toMatch(/could not/);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Verdict: {2}reprint/);
    expect(stdout).toMatch(/We know well that/);
    const named = stdout.match(/shots\/demo-\w+-\w+\.png/g) ?? [];
    expect(named).toHaveLength(6);
    for (const file of named) expect(existsSync(join(TOP, file)), file).toBe(true);
    expect(readFileSync(join(TOP, named[0]!)).subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('commands that build', () => {
  it('at the same time leave each other alone, and one whole build behind', async () => {
    const begun = Date.now();
    const outcomes = await Promise.all([run('build.mjs'), run('build.mjs')]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
    const files = readdirSync(CHROMIUM_BUILD, { recursive: true }).map(String);
    expect(files).toEqual(
      expect.arrayContaining(['manifest.json', 'background.js', 'popup.html', 'sidepanel.html']),
    );
    expect(statSync(join(CHROMIUM_BUILD, 'manifest.json')).mtimeMs).toBeGreaterThan(begun);
    expect(readdirSync(dirname(CHROMIUM_BUILD)).filter((name) => /-\d+$/.test(name))).toEqual([]);
  });
});
