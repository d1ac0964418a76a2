import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CHROMIUM_BUILD } from '../support/build.mjs';

test('the content script is under 15 kB gzipped', () => {
  const script = readFileSync(join(CHROMIUM_BUILD, 'content-scripts', 'content.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(15_000);
});
