import { join } from 'node:path';
import { build } from 'vite';
import { TOP } from '../support/run-step.mjs';

/**
 * Bundles the engines, as they stand in the project, to one script in `folder`. Run
 * as plain JavaScript: a compiler at work while modules load would be measured too.
 */
export async function bundleEngines(folder: string): Promise<string> {
  await build({
    configFile: false,
    root: TOP,
    resolve: { alias: { '@': TOP } },
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(TOP, 'tests/bench/engine-process.ts'),
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'engine-process.mjs' } },
    },
  });
  return join(folder, 'engine-process.mjs');
}
