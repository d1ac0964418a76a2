import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram, TOP } from './run-step.mjs';

/** Ends the process with one clear sentence when this Node is too old to go on. */
export function requireNode() {
  const wanted = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')).engines.node;
  const least = wanted.replace(/^>=/, '').split('.').map(Number);
  const here = process.versions.node.split('.').map(Number);
  const older = (here[0] ?? 0) - (least[0] ?? 0) || (here[1] ?? 0) - (least[1] ?? 0);
  if (older >= 0) return;
  console.error(
    `Firstprint needs Node ${least.join('.')} or newer, and this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}

/**
 * Installs the packages of the lock file, unless exactly they are there.
 * Ends the process with one sentence when npm fails.
 *
 * @returns {Promise<void>}
 */
export async function installIfNeeded() {
  if (isInstalled()) return;
  console.error('Installing packages (npm ci) …');
  const code = await runProgram('npm', ['ci', '--no-audit', '--no-fund'], { stdout: 'stderr' });
  if (code === 0) return;
  console.error('npm ci failed (see above); Firstprint cannot go on without its packages.');
  process.exit(1);
}

/**
 * npm writes down what it installed; that must agree with the lock file.
 * Packages for other platforms are in the lock and rightly not installed.
 */
function isInstalled() {
  const written = join(TOP, 'node_modules', '.package-lock.json');
  if (!existsSync(written)) return false;
  const wanted = JSON.parse(readFileSync(join(TOP, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(written, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || (entry.optional && !installed[path])) return true;
    return installed[path]?.version === entry.version;
  });
}
