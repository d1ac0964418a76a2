import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { putInPlace } from './build-place.mjs';
import { runProgram, TOP } from './run-step.mjs';

const OUTPUT = join(TOP, '.output');
const NAMES = { chromium: 'chrome-mv3', firefox: 'firefox-mv2' };

/**
 * Where the build for a browser stands.
 *
 * @param {'chromium' | 'firefox'} browser
 */
export const buildFolder = (browser) => join(OUTPUT, NAMES[browser]);
export const CHROMIUM_BUILD = buildFolder('chromium');

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
 * Builds the extension, unless a build newer than every source is there.
 * What the build prints goes to standard error, and only if it fails. Answers with the exit code.
 *
 * @param {'chromium' | 'firefox'} [browser]
 * @returns {Promise<number>}
 */
export async function buildIfStale(browser = 'chromium') {
  const manifest = join(buildFolder(browser), 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (SOURCES.every((source) => newest(join(TOP, source)) < built)) return 0;
  process.stderr.write('The extension is being built.\n');
  return buildFor(browser, 'if-failed');
}

/**
 * Builds the extension anew, in a folder of this process, and puts it in its place once it is whole: commands
 * that build at the same time leave each other alone. Answers with the exit code; a failed build leaves
 * none behind.
 *
 * @param {'chromium' | 'firefox'} browser
 * @param {'inherit' | 'if-failed'} [stdout]
 * @returns {Promise<number>}
 */
export async function buildFor(browser, stdout = 'inherit') {
  removeAbandoned();
  const name = `building-${process.pid}`;
  const own = join(OUTPUT, name);
  const built = join(own, NAMES[browser]);
  const args = browser === 'firefox' ? ['build', '-b', 'firefox'] : ['build'];
  const begun = new Date();
  const code = await runProgram('wxt', args, {
    stdout,
    env: { ...process.env, FIRSTPRINT_OUTPUT: `${name}/${NAMES[browser]}` },
  });
  // What was edited while it was built is newer than the build.
  if (code === 0) utimesSync(join(built, 'manifest.json'), begun, begun);
  await putInPlace(code === 0 ? built : null, buildFolder(browser));
  rmSync(own, { recursive: true, force: true });
  return code;
}

/** What interrupted builds left behind. */
function removeAbandoned() {
  mkdirSync(OUTPUT, { recursive: true });
  for (const name of readdirSync(OUTPUT)) {
    const owner = /^building-(\d+)$/.exec(name)?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    rmSync(join(OUTPUT, name), { recursive: true, force: true });
  }
}

/** Whether there is a process with this number. */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's, which may not be signalled.
    return error.code === 'EPERM';
  }
}

/** Latest change of a file, or of a folder and all in it (a folder changes when a file in it goes), in ms since 1970. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
