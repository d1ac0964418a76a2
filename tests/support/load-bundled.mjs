import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { TOP } from './run-step.mjs';

/**
 * Bundles one TypeScript module of the project, as the extension is bundled, and imports it.
 * Loaders that translate file by file wrap every inner function: measured times would be theirs.
 *
 * @param {string} entry path from the project's top folder
 * @returns {Promise<Record<string, any>>} what the module exports
 */
export async function loadBundled(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'firstprint-'));
  try {
    const result = await build({
      root: TOP,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': TOP } },
      ssr: { noExternal: true },
      build: { write: false, minify: false, target: 'node20', ssr: join(TOP, entry) },
    });
    const [output] = [result].flat();
    if (!output || !('output' in output)) throw new Error(`No bundle of ${entry}.`);
    const file = join(folder, 'module.mjs');
    writeFileSync(file, output.output[0].code);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
