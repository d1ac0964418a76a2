import { describe, expect, it, test } from 'vitest';
import { FileRows } from '@/lib/intake/file-rows';
import { encodingOf } from '@/lib/intake/file-text';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts';
import { cpuTime } from '../support/cpu-time';
import { expectInProportion } from '../support/in-proportion';

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

describe('a file takes time in proportion to its length', () => {
  it.each([...HOSTILE_TEXTS, ...LINES])('%s', (_, make) =>
    expectInProportion(readFile, make(SHORT), make(LONG)),
  );
});

test('the encoding of a file is told in time: one sign and then letters without a break', () => {
  const tell = async (letters: string) => {
    const bytes = new TextEncoder().encode(letters);
    // A quotation mark.
    bytes[0] = 0xab;
    const file = Object.assign(new Blob([bytes]), { name: 'made-up.csv' });
    expect(await encodingOf(file)).toEqual({ label: 'windows-1252', quoted: null });
  };
  return expectInProportion(tell, 'a'.repeat(16_384), 'a'.repeat(262_144));
});

test.each(['\r', '\u2028'])('what a file is made of is told in time: %j again and again', (end) => {
  // A line for a pattern, and none for the file: looked at from each of them, one piece took twenty seconds.
  expect(cpuTime(() => readFile(`x\n${end.repeat(PIECE)}`))).toBeLessThan(1_000);
});
