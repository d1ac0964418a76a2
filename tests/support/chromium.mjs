import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { onPath, runProgram } from './run-step.mjs';

/*
 * Only browsers that still load an unpacked extension from the command line: Chromium and
 * Chrome for Testing do, Google Chrome does not since version 137.
 */

const HOW_TO_GET =
  'No Chromium found: install it (Debian: "apt-get install chromium"; macOS: "brew install --cask chromium"; Windows: "winget install Hibbiki.Chromium") or set CHROMIUM_PATH to one.';

/**
 * Path of a Chromium on this machine, or null. CHROMIUM_PATH and PUPPETEER_EXECUTABLE_PATH come first.
 *
 * @returns {string | null}
 */
export function findChromium() {
  const named = [process.env.CHROMIUM_PATH, process.env.PUPPETEER_EXECUTABLE_PATH];
  const candidates = [...named, ...usualPaths(), ...downloaded()];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/**
 * Path of a Chromium; on Debian and its kin it is installed through apt when that needs no
 * password. Ends the process with one sentence on what to install otherwise.
 *
 * @returns {Promise<string>}
 */
export async function getChromium() {
  const found = findChromium();
  if (found) return found;
  const installed = (await installWithApt()) ? findChromium() : null;
  if (installed) return installed;
  console.error(HOW_TO_GET);
  process.exit(1);
}

async function installWithApt() {
  if (!onPath('apt-get')) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  console.error('Installing Chromium (apt-get install chromium) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) =>
    root
      ? runProgram('apt-get', args, { stdout: 'stderr', env })
      : runProgram('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args], {
          stdout: 'stderr',
        });
  // Stale lists are no reason to stop: the package may still be where they say.
  await apt('update', '-qq');
  return (await apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')) === 0;
}

function usualPaths() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    ];
  }
  if (process.platform === 'win32') {
    return [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe'));
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    onPath('chromium'),
    onPath('chromium-browser'),
    '/snap/bin/chromium',
  ];
}

/** Browsers that Playwright or Puppeteer fetched earlier, newest first. */
function downloaded() {
  const caches = {
    darwin: join(homedir(), 'Library/Caches'),
    win32: process.env.LOCALAPPDATA ?? homedir(),
  };
  const cache = caches[process.platform] ?? join(homedir(), '.cache');
  const playwright = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(cache, 'ms-playwright');
  const puppeteer = join(homedir(), '.cache', 'puppeteer', 'chrome');
  const mac = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    `chrome-mac-arm64/${mac}`,
    `chrome-mac-x64/${mac}`,
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return [...versions(playwright, /^chromium-\d+$/), ...versions(puppeteer, /\d/)].flatMap(
    (folder) => inside.map((path) => join(folder, path)),
  );
}

/**
 * @param {string} folder
 * @param {RegExp} name
 */
function versions(folder, name) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => name.test(entry))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((entry) => join(folder, entry));
}
