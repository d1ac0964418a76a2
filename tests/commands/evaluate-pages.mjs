// npm run evaluate:pages: how well saved pages are read, beside other readers.
import { getChromium } from '../support/chromium.mjs';
import { installIfNeeded, requireNode } from '../support/install.mjs';
import { runProgram } from '../support/run-step.mjs';

requireNode();
await installIfNeeded();
process.env.CHROMIUM_PATH = await getChromium();
const args = [
  '--import',
  'tsx',
  'tests/commands/evaluate-saved-pages.ts',
  ...process.argv.slice(2),
];
process.exitCode = await runProgram(process.execPath, args);
