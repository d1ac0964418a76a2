import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from '../support/run-step.mjs';
import { runTests } from '../support/vitest-run.mjs';

export interface PropertiesProofOptions {
  minutes: number;
  /** The first seed; the next ones follow it. */
  seed: number;
  tell(line: string): void;
  signal: AbortSignal;
}

/** Files of unit tests that state properties. Those of pages need a browser. */
export function propertyFiles(): string[] {
  return readdirSync(join(TOP, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('tests', name))
    .filter((name) => /\.test\.tsx?$/.test(name) && !name.startsWith(join('tests', 'page')))
    .filter((name) => readFileSync(join(TOP, name), 'utf8').includes("from 'fast-check'"))
    .sort();
}

/**
 * Runs the properties of the unit tests with other cases than the tests try, a seed after the other, until the
 * time is over or one fails. Answers with how many seeds passed, and with the one that failed and what did, or null.
 */
export async function proveProperties(
  options: PropertiesProofOptions,
): Promise<{ passed: number; failed: { seed: number; failures: string[] } | null }> {
  const { minutes, seed: first, tell, signal } = options;
  const files = propertyFiles();
  const end = Date.now() + minutes * 60_000;
  let passed = 0;
  do {
    const seed = first + passed;
    tell(`seed ${seed}`);
    const env = { ...process.env, FIRSTPRINT_PROPERTY_SEED: String(seed) };
    const { code, failures } = await runTests('unit', { files, quiet: true, env, signal });
    signal.throwIfAborted();
    if (code !== 0) return { passed, failed: { seed, failures } };
    passed += 1;
  } while (Date.now() < end);
  return { passed, failed: null };
}
