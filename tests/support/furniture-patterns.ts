import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hintOf } from './pattern-parts';
import { TOP } from './run-step.mjs';

/** The files that put hints before their patterns. */
const FILES = [
  'lib/text/furniture-bylines.ts',
  'lib/text/furniture-captions.ts',
  'lib/text/furniture-lines.ts',
  'lib/text/furniture-promos.ts',
  'lib/text/furniture-site-lines.ts',
  'lib/provenance/credit-lines.ts',
  'lib/provenance/given-credits.ts',
];

const ONE = /hintedPattern\(\s*HINTS\.(\w+),\s*\(\) =>\s*\/(.*)\/u,?\s*\)/gu;
const LIST =
  /(?:hintedPatterns\(HINTS\.(\w+), \[|const (\w+) = \[\n(?=\s+\(\) =>))([\s\S]*?)\n\]/gu;
const LISTED = /^\s*\(\) =>\s*\/(.*)\/u,?$/gmu;

/** Every hinted pattern by the name of its hint, as it stands in the sources; several for a list of hints. */
export function furniturePatterns(): Map<string, RegExp | RegExp[]> {
  const found = new Map<string, RegExp | RegExp[]>();
  for (const file of FILES) {
    const source = readFileSync(join(TOP, file), 'utf8');
    for (const [, name, pattern] of source.matchAll(ONE)) {
      found.set(name as string, new RegExp(pattern as string, 'u'));
    }
    for (const [, called, named, list] of source.matchAll(LIST)) {
      const patterns = [...(list as string).matchAll(LISTED)].map(([, one]) => one as string);
      found.set(
        (called ?? named) as string,
        patterns.map((one) => new RegExp(one, 'u')),
      );
    }
  }
  return found;
}

const quoted = (text: string | null): string =>
  text === null
    ? 'null'
    : text.includes("'")
      ? JSON.stringify(text)
      : `'${text.replaceAll('\\', '\\\\')}'`;

/** `lib/text/pattern-hints.ts` as it has to read for the patterns as they are. */
export function writtenHints(): string {
  const hint = (pattern: RegExp): string => {
    const { heads, parts } = hintOf(pattern);
    return `{ heads: ${quoted(heads)}, parts: ${quoted(parts)} }`;
  };
  const entries = [...furniturePatterns()].map(([name, patterns]) =>
    Array.isArray(patterns)
      ? `  ${name}: [\n${patterns.map((one) => `    ${hint(one)},\n`).join('')}  ],\n`
      : `  ${name}: ${hint(patterns)},\n`,
  );
  return [
    '// biome-ignore-all format: one line for each pattern\n',
    "import type { Hint } from './hinted-pattern';\n\n",
    '/**\n * What every match of a hinted pattern has, by the name of the pattern. Read from the patterns by\n',
    ' * `tests/text/pattern-hints.test.ts`, which holds both together; `vitest --update` writes it anew.\n */\n',
    `export const HINTS = {\n${entries.join('')}} satisfies Record<string, Hint | readonly Hint[]>;\n`,
  ].join('');
}
