import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that drive a real Chromium. */
const inBrowser = ['tests/e2e/**/*.test.ts', 'tests/page/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        // Vitest 4 leaves WXT's own values undefined, and every branch on them would be skipped in silence.
        define: {
          'import.meta.env.CHROME': 'true',
          'import.meta.env.FIREFOX': 'false',
          'import.meta.env.BROWSER': '"chrome"',
          'import.meta.env.MANIFEST_VERSION': '3',
        },
        test: {
          name: 'unit',
          setupFiles: 'tests/support/property-seed.ts',
          // A test that needs a DOM says so: `// @vitest-environment happy-dom` in its first line.
          environment: 'node',
          // Properties run hundreds of cases; a busy machine must not make them fail.
          testTimeout: 60_000,
          // One core less is the default: on two cores that is one file at a time.
          maxWorkers: '100%',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...inBrowser],
        },
      },
      {
        resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
        test: {
          name: 'browser',
          setupFiles: 'tests/support/property-seed.ts',
          environment: 'node',
          include: inBrowser,
          // One browser at a time: figures of time and shared ports would lie otherwise.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
