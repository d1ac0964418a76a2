import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram, TOP } from './run-step.mjs';

/** Where the build for Chromium stands. */
export const CHROMIUM_BUILD = join(TOP, '.output', 'chrome-mv3');

const SOURCES = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/**
 * Builds the extension for Chromium, unless a build newer than every source is there.
 * What the build prints goes to standard error. Answers with the exit code.
 *
 * @returns {Promise<number>}
 */
export async function buildIfStale() {
  const manifest = join(CHROMIUM_BUILD, 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (SOURCES.every((source) => newest(join(TOP, source)) < built)) return 0;
  return buildFor('chromium', 'stderr');
}

/**
 * Builds the extension anew. Answers with the exit code; a failed build leaves none behind.
 *
 * @param {'chromium' | 'firefox'} browser
 * @param {'inherit' | 'stderr'} [stdout]
 * @returns {Promise<number>}
 */
export async function buildFor(browser, stdout = 'inherit') {
  const args = browser === 'firefox' ? ['build', '-b', 'firefox'] : ['build'];
  const code = await runProgram('wxt', args, { stdout });
  if (code !== 0 && browser === 'chromium')
    rmSync(CHROMIUM_BUILD, { recursive: true, force: true });
  return code;
}

/** Latest change of a file, or of a folder and all in it (a folder changes when a file in it goes), in ms since 1970. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
