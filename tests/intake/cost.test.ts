import { describe, expect, it, test } from 'vitest';
import { FileRows } from '@/lib/intake/file-rows';
import { encodingOf } from '@/lib/intake/file-text';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts';
import { cpuTime, cpuTimer } from '../support/cpu-time';

const SHORT = 30_000;
const LONG = 16 * SHORT;
/** Browsers hand files over in pieces of this many bytes. */
const PIECE = 65_536;
const NAMES = ['made-up.csv', 'made-up.jsonl', 'made-up.txt'];

/** One line that never ends, in which a careless reader looks for an end from every sign of it. */
const LINES: readonly (readonly [string, (length: number) => string])[] = [
  ['letters and nothing else', (length) => 'x'.repeat(length)],
  ['white space inside the first cell', (length) => `text,a${' '.repeat(length)}b,`],
  ['quotation marks inside the first cell', (length) => `text,"a${'""'.repeat(length >> 1)}b",`],
  ['white space', (length) => ' '.repeat(length)],
  ['a list that is never closed', (length) => '['.repeat(length)],
  ['braces', (length) => '{'.repeat(length)],
  ['escapes', (length) => `["${'\\'.repeat(length)}`],
  ['lines of blanks and braces', (length) => '{ \n '.repeat(length >> 2)],
];

function readFile(text: string): void {
  for (const name of NAMES) {
    const rows = new FileRows(name);
    for (let at = 0; at < text.length; at += PIECE) rows.push(text.slice(at, at + PIECE));
    rows.end();
  }
}

/** Three times the proportion, and a pause for memory: quadratic time would be ten times it at least. */
const inProportion = (least: number) => 3 * (LONG / SHORT) * Math.max(least, 5) + 300;

describe('a file takes time in proportion to its length', () => {
  it.each([...HOSTILE_TEXTS, ...LINES])('%s', (_, make) => {
    const [short, long] = [make(SHORT), make(LONG)];
    cpuTime(() => readFile(short));
    const least = Math.min(
      cpuTime(() => readFile(short)),
      cpuTime(() => readFile(short)),
    );
    expect(cpuTime(() => readFile(long))).toBeLessThan(inProportion(least));
  });
});

test('the encoding of a file is told in time: one sign and then letters without a break', async () => {
  const file = (length: number) => {
    const bytes = new Uint8Array(length).fill(0x61);
    // A quotation mark.
    bytes[0] = 0xab;
    return Object.assign(new Blob([bytes]), { name: 'made-up.csv' });
  };
  const spent = async (length: number) => {
    const timer = cpuTimer();
    expect(await encodingOf(file(length))).toEqual({ label: 'windows-1252', quoted: null });
    return timer();
  };
  await spent(16_384);
  const least = Math.min(await spent(16_384), await spent(16_384));
  expect(await spent(262_144)).toBeLessThan(inProportion(least));
});
