// npm run check: everything short of the real-browser tests.
import { CHECK_STEPS } from '../support/check-steps.mjs';
import { installIfNeeded, requireNode } from '../support/install.mjs';
import { runSteps } from '../support/run-step.mjs';

requireNode();
await installIfNeeded();
process.exitCode = await runSteps(CHECK_STEPS);
