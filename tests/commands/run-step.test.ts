import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { TOP } from '../support/run-step.mjs';

const RUN_STEP = pathToFileURL(join(TOP, 'tests', 'support', 'run-step.mjs')).href;

/** A process of its own that runs a made-up program; what it prints is looked at from outside. */
function runs(program: string) {
  const script = `
    const { runProgram } = await import(${JSON.stringify(RUN_STEP)});
    const args = ['-e', ${JSON.stringify(program)}];
    process.exitCode = await runProgram(process.execPath, args, { stdout: 'if-failed' });`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
}

test.each([
  ['nothing of a program that succeeds', 0, ''],
  ['all of one that fails, on standard error', 3, 'many words\nand a warning\n'],
])('prints %s', (_, code, printed) => {
  const program = `
    require('node:fs').writeSync(1, 'many words\\n');
    setTimeout(() => { require('node:fs').writeSync(2, 'and a warning\\n'); process.exit(${code}); }, 50);`;
  const { status, stdout, stderr } = runs(program);
  expect(status).toBe(code);
  expect(stdout).toBe('');
  expect(stderr).toBe(printed);
});
