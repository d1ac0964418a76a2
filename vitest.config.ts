import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that drive a real Chromium. */
const inBrowser = ['tests/e2e/**/*.test.ts', 'tests/page/**/*.test.ts'];

/** Tests of rooms that keep nothing from one call to the next: they share loaded modules, which saves half their time. */
const ofPureRooms = [
  'text',
  'fingerprint',
  'match',
  'corpus',
  'provenance',
  'report',
  'conclusions',
  'intake',
  'export',
].map((room) => `tests/${room}/**/*.test.{ts,tsx}`);

const unit = {
  plugins: [WxtVitest()],
  // Vitest 4 leaves WXT's own values undefined, and every branch on them would be skipped in silence.
  define: {
    'import.meta.env.CHROME': 'true',
    'import.meta.env.FIREFOX': 'false',
    'import.meta.env.BROWSER': '"chrome"',
    'import.meta.env.MANIFEST_VERSION': '3',
  },
};

const unitTest = {
  setupFiles: 'tests/support/property-seed.ts',
  // A test that needs a DOM says so: `// @vitest-environment happy-dom` in its first line.
  environment: 'node',
  // Properties run hundreds of cases; a busy machine must not make them fail.
  testTimeout: 60_000,
  // One core less is the default: on two cores that is one file at a time.
  maxWorkers: '100%',
  // A second, the default, is not long on a busy machine.
  expect: { poll: { timeout: 30_000 } },
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        ...unit,
        test: { ...unitTest, name: 'unit-pure', include: ofPureRooms, isolate: false },
      },
      {
        ...unit,
        test: {
          ...unitTest,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...inBrowser, ...ofPureRooms],
        },
      },
      {
        resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
        test: {
          name: 'browser',
          setupFiles: 'tests/support/property-seed.ts',
          environment: 'node',
          include: inBrowser,
          // Each file has a browser of its own, and waits for it more than it works: more than two crowd two cores.
          maxWorkers: 2,
          // What a file leaves behind is its browser, which it closes: loaded modules can be shared.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A second, the default, is not long on a busy machine.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
