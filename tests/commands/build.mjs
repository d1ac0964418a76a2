// npm run build, npm run build:firefox: the extension in .output/, to be loaded by hand.
import { buildFolder, buildFor } from '../support/build.mjs';
import { installIfNeeded, requireNode } from '../support/install.mjs';

requireNode();
await installIfNeeded();
const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const code = await buildFor(browser);
if (code === 0) console.log(`The extension stands in ${buildFolder(browser)}.`);
process.exitCode = code;
