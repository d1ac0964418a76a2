import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-step.mjs';

/** Characters of an error's message that a list of failures shows. */
const MESSAGE_LENGTH = 600;

/**
 * Runs the tests of one project, and names those that failed with the beginning of their messages: where
 * only the end of a long print is kept, what failed is still known.
 *
 * @param {'unit' | 'browser'} project
 * @param {{ files?: readonly string[], quiet?: boolean, env?: NodeJS.ProcessEnv, signal?: AbortSignal }} [options]
 *   `files`: none but these. `quiet`: nothing is printed.
 * @returns {Promise<{ code: number, failures: string[] }>}
 */
export async function runTests(project, { files = [], quiet = false, env, signal } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'firstprint-tests-'));
  const file = join(folder, 'results.json');
  try {
    const reporters = ['--reporter=json', `--outputFile.json=${file}`];
    if (!quiet) reporters.push('--reporter=default');
    const code = await runProgram(
      'vitest',
      ['run', '--project', `${project}*`, ...reporters, ...files],
      {
        stdout: quiet ? 'ignore' : 'inherit',
        ...(env && { env }),
        ...(signal && { signal }),
      },
    );
    return { code, failures: code === 0 ? [] : failuresIn(file) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file of Vitest's JSON reporter
 * @returns {string[]}
 */
function failuresIn(file) {
  try {
    /** @type {{ name: string, message: string, status: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[]} */
    const files = JSON.parse(readFileSync(file, 'utf8')).testResults;
    return files.flatMap(({ name, message, status, assertionResults }) => {
      const failed = assertionResults.filter((one) => one.status === 'failed');
      if (failed.length === 0 && status === 'failed') return [failure(name, message)];
      return failed.map((one) =>
        failure(`${name} > ${one.fullName}`, one.failureMessages.join('\n')),
      );
    });
  } catch (error) {
    return [`The list of failures could not be read: ${error}`];
  }
}

/**
 * @param {string} name
 * @param {string} message
 */
function failure(name, message) {
  return `${name}\n    ${message.slice(0, MESSAGE_LENGTH).replaceAll('\n', '\n    ')}`;
}
