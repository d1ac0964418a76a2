import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type BenchOptions, parseBench } from '../bench/bench-options';
import type { EngineResults } from '../bench/workload-format';
import { TOP } from '../support/run-step.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));
const command = [join(TOP, 'tests/commands/bench.mjs')];

const isOurs = (name: string) => name.startsWith('firstprint-');

/** Runs the command with a folder of its own for temporary files; a machine without Chromium would do. */
function run(...args: string[]) {
  const env = { ...process.env, TMPDIR: folder, INIT_CWD: folder };
  return spawnSync(process.execPath, [...command, ...args], { cwd: TOP, env, encoding: 'utf8' });
}

it('measures engines on a tiny workload, keeps what it was asked to and leaves nothing else', () => {
  const engines = 'report,candidates,all-candidates,floor,dolos,minisearch';
  const { status, stdout, stderr } = run(
    ...['--sizes', '60', '--pages', '12', '--repetitions', '1', '--engines', engines],
    ...['--no-chromium', '--keep', 'kept', '--out', 'table.md'],
  );
  expect(stderr).toContain('bench: report, 60 articles');
  expect(status).toBe(0);
  const rows = stdout.split('\n').filter((line) => line.startsWith('|'));
  expect(rows).toHaveLength(2 + 6);
  const ours = rows.find((row) => row.includes('full Report'));
  // Pages made of stored articles are traced to them, and nothing else is claimed.
  expect(ours).toMatch(/\| 100\.0 \/ \d[\d.]* \/ \d[\d.]* \/ \d[\d.]* \/ 0 of 2 \|/);
  expect(rows.find((row) => row.includes('dolos-core'))).toMatch(/×/);
  expect(readFileSync(join(folder, 'table.md'), 'utf8')).toBe(stdout);
  const kept = readdirSync(join(folder, 'kept'));
  expect(kept).toContain('corpus.60.jsonl');
  expect(kept).toContain('queries.jsonl');
  const results = readFileSync(join(folder, 'kept', 'results.report.60.json'), 'utf8');
  expect((JSON.parse(results) as EngineResults).build.docs).toBe(60);
  expect(readdirSync(folder).filter(isOurs)).toEqual([]);
}, 120_000);

it.each([
  [['--fast'], 'Unknown option --fast.'],
  [['60'], 'Unknown option 60.'],
  [['--large=1'], 'Unknown option --large=1.'],
  [['--sizes'], '--sizes needs a value.'],
  [['--sizes', '--large'], '--sizes needs a value.'],
  [['--sizes', '10,many'], '--sizes takes whole numbers from 1 on, not “many”.'],
  [['--limit', '0'], '--limit takes whole numbers from 1 on, not “0”.'],
  [['--engines', 'report,other'], 'Unknown engine other'],
  [['--base', 'none.jsonl'], 'There is no '],
  [['--base', 'package.json', '--workload', 'tests'], 'exclude each other'],
  [['--chromium', '--no-chromium'], 'exclude each other'],
  [['--out', 'none/table.md'], 'There is no folder'],
])('refuses %j', (args, sentence) => {
  const parsed = parseBench(args);
  expect(parsed).toEqual({ problem: expect.stringContaining(sentence) });
});

it.each<[string[], Partial<BenchOptions>]>([
  [[], { sizes: [1_000, 10_000], chromium: 10_000, isChromiumWanted: false }],
  [['--large'], { sizes: [1_000, 10_000, 100_000], chromium: 100_000 }],
  [
    ['--large', '--sizes=500', '--chromium-size', '2_000'],
    { sizes: [500, 100_000], chromium: 2_000, isChromiumWanted: true },
  ],
  [['--sizes', '20,10,20', '--no-chromium'], { sizes: [10, 20], chromium: null }],
])('understands %j', (args, expected) => {
  expect(parseBench(args)).toMatchObject(expected);
});

it('answers misuse with exit code 2 and a sentence alone', () => {
  const { status, stdout, stderr } = run('--fast');
  expect(stderr).toContain('Unknown option --fast.');
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

it('asks for help even beside other options', () => {
  expect(parseBench(['--sizes', '5', '--help'])).toBe('help');
});

it.skipIf(process.platform === 'win32')(
  'ends at once when it is told to, with its engines',
  async () => {
    const env = { ...process.env, TMPDIR: folder, INIT_CWD: folder };
    const args = ['--sizes', '1000', '--engines', 'all-pairs', '--no-chromium'];
    const bench = spawn(process.execPath, [...command, ...args], { cwd: TOP, env });
    const ended = new Promise<number | null>((resolve) => bench.once('close', resolve));
    let said = '';
    let child: string | undefined;
    for await (const chunk of bench.stderr) {
      said += chunk;
      if (child !== undefined || !said.includes('all-pairs, 1000 articles')) continue;
      for (let wait = 0; wait < 100 && !child; wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        child = spawnSync('pgrep', ['-P', String(bench.pid), '-f', 'engine-process'], {
          encoding: 'utf8',
        }).stdout.trim();
      }
      bench.kill('SIGINT');
    }
    expect(await ended).toBe(130);
    expect(said).toContain('bench: stopped');
    if (child) expect(existsSync(`/proc/${child}`)).toBe(false);
    expect(readdirSync(folder).filter(isOurs)).toEqual([]);
  },
  60_000,
);
