import { expect, test } from 'vitest';
import { prove } from '../proofs/prove';
import { parseProve } from '../proofs/prove-options';

/** Where a Firefox stands; null for none. */
let firefox: string | null = '/somewhere/firefox';

async function run(...args: string[]) {
  const [said, told] = [[] as string[], [] as string[]];
  const code = await prove(args, {
    say: (text) => said.push(text),
    tell: (line) => told.push(line),
    signal: new AbortController().signal,
    prepareBrowser: async () => null,
    findFirefox: () => firefox,
    buildForFirefox: async () => null,
  });
  return { code, said: said.join('\n'), told: told.join('\n') };
}

test.each<[string, string[]]>([
  ['nothing', []],
  ['--help', ['--help']],
  ['--help of one proof', ['kills', '--help']],
])('%s lists what can be proved, with what each costs', async (_, args) => {
  const { code, said, told } = await run(...args);
  expect([code, told]).toEqual([0, '']);
  expect(said).toMatch(/\bkills\b.*Costs.*\bfuzz\b.*Costs.*\bfirefox\b.*Costs/s);
});

test.each<[string[], RegExp]>([
  [['everything'], /There is no proof “everything”: there are kills, fuzz, properties, firefox\./],
  [['toString'], /There is no proof/],
  [['kills', '--minutes', '3'], /Unknown option --minutes/],
  [['kills', '--kills'], /--kills needs a value/],
  [['kills', '--kills', 'many'], /--kills takes whole numbers from 1 on, not “many”/],
  [['properties', '--minutes', 'soon'], /--minutes takes a number above 0/],
  [['fuzz', '--minutes', '0'], /--minutes takes a number above 0/],
  [['kills', '--build', 'tests/nowhere'], /holds no built extension/],
  [['firefox', '--build', 'tests/nowhere'], /holds no built extension/],
  [['firefox', '--scheme', 'grey'], /--scheme takes light or dark, not “grey”/],
])('%j is refused with a sentence', async (args, words) => {
  const { code, told } = await run(...args);
  expect(code).toBe(2);
  expect(told).toMatch(words);
});

test('what is not said has its usual value', () => {
  expect(parseProve(['kills', '--kills=7', '--articles', '2_000'], 0)).toEqual({
    ...{ proof: 'kills', kills: 7, articles: 2_000, seed: 1, pages: 30, build: null },
  });
  expect(parseProve(['fuzz', '--minutes', '0.5'], 77)).toEqual({
    ...{ proof: 'fuzz', minutes: 0.5, seed: 77 },
  });
});

test.each(['kills', 'firefox'])('%s: an extension that cannot be built ends it', async (proof) => {
  const { code, told } = await run(proof);
  expect(code).toBe(1);
  expect(told).toMatch(/could not be built/);
});

test('without a Firefox it says what to install', async () => {
  firefox = null;
  const { code, told } = await run('firefox');
  expect(code).toBe(2);
  expect(told).toMatch(/No Firefox found: install it .*firefox-esr.* or set FIREFOX_PATH/);
});
