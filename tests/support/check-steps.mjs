import { buildFor } from './build.mjs';
import { runProgram } from './run-step.mjs';
import { runTests } from './vitest-run.mjs';

/** The steps of `npm run check`; `npm test` goes on from here to the real-browser tests. */
export const CHECK_STEPS = [
  // Lint and types read what WXT generates.
  { name: 'prepare', run: () => runProgram('wxt', ['prepare']) },
  { name: 'format and lint', run: () => runProgram('biome', ['check', '.']) },
  { name: 'types', run: () => runProgram('tsc', ['--noEmit']) },
  {
    name: 'pure rooms without DOM',
    run: () => runProgram('tsc', ['--noEmit', '-p', 'tests/tsconfig.pure.json']),
  },
  {
    name: 'architecture and unit tests',
    run: () => runTests('unit'),
  },
  { name: 'build for Chromium', run: () => buildFor('chromium') },
  { name: 'build for Firefox', run: () => buildFor('firefox') },
];
