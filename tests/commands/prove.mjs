// npm run prove: longer proofs than the tests have time for.
import { buildFolder, buildIfStale, CHROMIUM_BUILD } from '../support/build.mjs';
import { getChromium } from '../support/chromium.mjs';
import { findFirefox } from '../support/firefox.mjs';
import { installIfNeeded, requireNode } from '../support/install.mjs';

requireNode();
await installIfNeeded();
const { register } = await import('tsx/esm/api');
register();
const { prove } = await import('../proofs/prove.ts');

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stopping.abort(new Error('stopped')));
}
process.exitCode = await prove(process.argv.slice(2), {
  say: (text) => process.stdout.write(`${text}\n`),
  tell: (line) => process.stderr.write(`prove: ${line}\n`),
  signal: stopping.signal,
  async prepareBrowser() {
    process.env.CHROMIUM_PATH = await getChromium();
    return (await buildIfStale()) === 0 ? CHROMIUM_BUILD : null;
  },
  findFirefox,
  buildForFirefox: async () =>
    (await buildIfStale('firefox')) === 0 ? buildFolder('firefox') : null,
});
