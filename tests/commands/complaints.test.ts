import { expect, test } from 'vitest';
import { Complaints, lineOf } from '../support/complaints';

function said(kinds: string): string[] {
  const lines: string[] = [];
  const complaints = new Complaints((line) => lines.push(line));
  for (const [at, kind] of [...kinds].entries())
    complaints.add({ kind, where: lineOf('a.jsonl', at + 1), reason: `It is ${kind} (${at}).` });
  complaints.conclude();
  return lines;
}

test('a few are said one by one', () => {
  expect(said('xxyxx')).toEqual([
    'a.jsonl, line 1: It is x (0).',
    'a.jsonl, line 2: It is x (1).',
    'a.jsonl, line 3: It is y (2).',
    'a.jsonl, line 4: It is x (3).',
    'a.jsonl, line 5: It is x (4).',
  ]);
});

test('many of one kind hide none of another, and are counted', () => {
  const lines = said(`${'x'.repeat(6)}${'y'.repeat(50)}z`);
  expect(lines.filter((line) => line.includes('is x ('))).toHaveLength(6);
  expect(lines).toContain('a.jsonl, line 57: It is z (56).');
  expect(lines.slice(-2)).toEqual([
    '… and 1 more like: It is x (0).',
    '… and 45 more like: It is y (6).',
  ]);
  expect(lines).toHaveLength(5 + 5 + 1 + 2);
});

test('none: nothing is said', () => {
  expect(said('')).toEqual([]);
});
