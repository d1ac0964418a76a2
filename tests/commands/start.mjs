// npm start: from a fresh clone to the extension at work on a made-up news site.
import { buildIfStale } from '../support/build.mjs';
import { getChromium } from '../support/chromium.mjs';
import { installIfNeeded, requireNode } from '../support/install.mjs';
import { runProgram } from '../support/run-step.mjs';

requireNode();
await installIfNeeded();
if ((await buildIfStale()) !== 0) {
  console.error('The extension could not be built (see above).');
  process.exit(1);
}
process.env.CHROMIUM_PATH = await getChromium();

// Ctrl-C reaches the demo too: it closes the browser and cleans up, and this process waits for that.
let interrupted = false;
process.on('SIGINT', () => {
  interrupted = true;
});
const args = ['--import', 'tsx', 'tests/commands/open-demo.ts', ...process.argv.slice(2)];
const code = await runProgram(process.execPath, args);
process.exitCode = interrupted ? 0 : code;
