import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const TOP = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program in the project's top folder and answers with its exit code; 127 when it is not there.
 * A name that npm put into node_modules/.bin wins over the PATH.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ stdout?: 'inherit' | 'stderr' | 'ignore' | 'if-failed', env?: NodeJS.ProcessEnv, signal?: AbortSignal }} [options] `signal` ends it; with `if-failed` what it prints goes to standard error once it has failed, and nowhere else
 * @returns {Promise<number>}
 */
export function runProgram(program, args, options = {}) {
  const windows = process.platform === 'win32';
  const local = join(TOP, 'node_modules', '.bin', windows ? `${program}.cmd` : program);
  const where = options.stdout ?? 'inherit';
  const stdout = { inherit: 'inherit', stderr: 2, ignore: 'ignore', 'if-failed': 'pipe' }[where];
  const stderr = { inherit: 'inherit', stderr: 'inherit', ignore: 'ignore', 'if-failed': 'pipe' };
  return new Promise((done) => {
    const child = spawn(existsSync(local) ? local : program, [...args], {
      cwd: TOP,
      env: options.env ?? process.env,
      ...(options.signal && { signal: options.signal }),
      stdio: ['ignore', stdout, stderr[where]],
      // Windows runs npm and the programs in .bin through the command interpreter only.
      shell: windows && program !== process.execPath,
    });
    /** @type {Buffer[]} */
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (piece) => printed.push(piece));
    }
    child.on('error', () => done(127));
    child.on('close', (code) => {
      if (code !== 0 && printed.length > 0) process.stderr.write(Buffer.concat(printed));
      done(code ?? 1);
    });
  });
}

/**
 * Whether a program can be found on the PATH.
 *
 * @param {string} program
 * @returns {string | null} its path
 */
export function onPath(program) {
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      if (folder && existsSync(join(folder, name))) return join(folder, name);
    }
  }
  return null;
}

/**
 * Runs named steps one after the other, all of them even when one fails, and prints at the end
 * how long each took, which failed, and what failed in them where they say so. Answers with the exit code
 * for the whole.
 *
 * @param {readonly { name: string, run: () => Promise<number | { code: number, failures: string[] }> }[]} steps
 * @returns {Promise<number>}
 */
export async function runSteps(steps) {
  /** @type {{ name: string, code: number, failures: string[], seconds: string }[]} */
  const done = [];
  for (const { name, run } of steps) {
    console.log(`\n== ${name}`);
    const start = Date.now();
    const ended = await run();
    const { code, failures } = typeof ended === 'number' ? { code: ended, failures: [] } : ended;
    done.push({ name, code, failures, seconds: ((Date.now() - start) / 1000).toFixed(1) });
  }
  console.log('');
  for (const { failures } of done) for (const line of failures) console.log(`FAILED  ${line}\n`);
  for (const { name, code, seconds } of done) {
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
  }
  const failed = done.filter((step) => step.code !== 0).map((step) => step.name);
  console.log(failed.length === 0 ? '\nAll passed.' : `\nFailed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}
