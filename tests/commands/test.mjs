// npm test: everything, real-browser tests included, from a fresh clone on.
import { CHECK_STEPS } from '../support/check-steps.mjs';
import { getChromium } from '../support/chromium.mjs';
import { installIfNeeded, requireNode } from '../support/install.mjs';
import { runSteps } from '../support/run-step.mjs';
import { runTests } from '../support/vitest-run.mjs';

requireNode();
await installIfNeeded();
process.env.CHROMIUM_PATH = await getChromium();
process.exitCode = await runSteps([
  ...CHECK_STEPS,
  {
    name: 'real-browser tests',
    run: () => runTests('browser'),
  },
]);
