import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { onPath } from './run-step.mjs';

/** Said where there is no Firefox. */
export const HOW_TO_GET_FIREFOX =
  'No Firefox found: install it (Debian: "apt-get install firefox-esr"; macOS: "brew install --cask firefox"; Windows: "winget install Mozilla.Firefox") or set FIREFOX_PATH to one.';

/**
 * Path of a Firefox on this machine, or null. FIREFOX_PATH comes first, and alone where it is set.
 *
 * @returns {string | null}
 */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) return existsSync(named) ? named : null;
  return usualPaths().find((path) => path && existsSync(path)) ?? null;
}

function usualPaths() {
  if (process.platform === 'darwin') {
    const inside = 'Firefox.app/Contents/MacOS/firefox';
    return [`/Applications/${inside}`, join(homedir(), 'Applications', inside)];
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'));
  }
  return [onPath('firefox'), onPath('firefox-esr'), '/usr/bin/firefox-esr', '/snap/bin/firefox'];
}
