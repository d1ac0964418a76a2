// npm run bench: the engine against its peers, and the extension itself in Chromium, in one table.
import { buildIfStale, CHROMIUM_BUILD } from '../support/build.mjs';
import { findChromium } from '../support/chromium.mjs';
import { installIfNeeded, requireNode } from '../support/install.mjs';

requireNode();
await installIfNeeded();
const { register } = await import('tsx/esm/api');
register();
const { bench } = await import('../bench/bench.ts');

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stopping.abort(new Error('stopped')));
}
process.exitCode = await bench(process.argv.slice(2), {
  say: (text) => process.stdout.write(`${text}\n`),
  tell: (line) => process.stderr.write(`bench: ${line}\n`),
  signal: stopping.signal,
  findChromium,
  buildExtension: async () => ((await buildIfStale()) === 0 ? CHROMIUM_BUILD : null),
});
