// npm run check:page: the real extension over saved pages. Standard output is for the Reports alone.
import { buildIfStale } from '../support/build.mjs';
import { getChromium } from '../support/chromium.mjs';
import { installIfNeeded, requireNode } from '../support/install.mjs';
import { runProgram } from '../support/run-step.mjs';

requireNode();
await installIfNeeded();
if ((await buildIfStale()) !== 0) {
  console.error('check:page: the extension could not be built (see above).');
  process.exit(2);
}
process.env.CHROMIUM_PATH = await getChromium();
const args = ['--import', 'tsx', 'tests/commands/check-saved-pages.ts', ...process.argv.slice(2)];
process.exitCode = await runProgram(process.execPath, args);
