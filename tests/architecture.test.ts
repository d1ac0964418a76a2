import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { houseViolations, MAX_LINES } from './support/house-rules';
import { readModules } from './support/source-module';

const TOP = fileURLToPath(new URL('..', import.meta.url));

function sourcesOfTheHouse(): Map<string, string> {
  const sources = new Map<string, string>();
  for (const room of ['lib', 'components', 'entrypoints']) {
    for (const entry of readdirSync(posix.join(TOP, room), {
      recursive: true,
      withFileTypes: true,
    })) {
      if (!entry.isFile() || !/\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/.test(entry.name)) continue;
      const path = posix.join(entry.parentPath, entry.name);
      sources.set(posix.relative(TOP, path), readFileSync(path, 'utf8'));
    }
  }
  return sources;
}

/** A made-up house of few files, kept in all rules; each case breaks it in one place. */
const HOUSE: Record<string, string> = {
  'lib/thresholds.ts': 'export const LEAST = 3;',
  'lib/text/span.ts': 'export interface Span { start: number }',
  'lib/text/words.ts': "import type { Span } from './span';\nexport const words = (s: Span) => s;",
  'lib/fingerprint/prints.ts':
    "import { words } from '../text/words';\nexport const prints = (window = 4, { document } = { document: 1 }) => [words, window, document];",
  'lib/corpus/article.ts': 'export interface Article { id: string }',
  'lib/match/similarity.ts':
    "import { compareTwoStrings } from 'string-similarity';\nimport { LEAST } from '../thresholds';\nexport const similarity = [compareTwoStrings, LEAST];",
  'lib/report/report.ts': 'export interface Report { document: string }',
  'lib/report/build-report.ts':
    "import { similarity } from '@/lib/match/similarity';\nimport type { Report } from './report';\nexport const build = (r: Report) => [r.document, similarity];",
  'lib/store/database.ts':
    "import Dexie from 'dexie';\nimport type { Article } from '../corpus/article';\nexport const open = (a: Article) => [a, Dexie];",
  'lib/page/read.ts': 'export const read = () => document.title;',
  'lib/messaging/messages.ts':
    "import { browser } from 'wxt/browser';\nimport type { Report } from '../report/report';\nexport const send = (r: Report) => [browser, r];",
  'components/Verdict.tsx':
    "import type { Report } from '@/lib/report/report';\nexport function Verdict(p: Report) { return <p>{p.document}</p>; }",
  'entrypoints/background/index.ts':
    "import { build } from '@/lib/report/build-report';\nimport { open } from '@/lib/store/database';\nexport default [build, open];",
  'entrypoints/content/index.ts':
    "import { read } from '@/lib/page/read';\nimport { send } from '@/lib/messaging/messages';\nexport default [read, send];",
  'entrypoints/popup/main.tsx':
    "import { Verdict } from '@/components/Verdict';\nexport const root = [document.body, Verdict];",
};

/** What is added to or changed in the made-up house, and what must be said of it. */
const BROKEN: [rule: string, change: Record<string, string>, said: RegExp][] = [
  [
    'an arrow against the stream',
    {
      'lib/text/bad.ts':
        "import { prints } from '../fingerprint/prints';\nexport const bad = prints;",
    },
    /lib\/text\/bad\.ts \(text\) must not import lib\/fingerprint\/prints\.ts/,
  ],
  [
    'an arrow against the stream, as a type',
    {
      'lib/text/bad.ts':
        "import type { Article } from '../corpus/article';\nexport type Bad = Article;",
    },
    /must not import lib\/corpus\/article\.ts even as a type/,
  ],
  [
    'an arrow by alias',
    {
      'lib/text/bad.ts':
        "export { prints } from '@/lib/fingerprint/prints';\nexport const bad = 1;",
    },
    /must not import lib\/fingerprint/,
  ],
  [
    'an arrow by import()',
    { 'lib/text/bad.ts': "export const bad = () => import('../fingerprint/prints');" },
    /must not import lib\/fingerprint/,
  ],
  [
    'an arrow by a type in place',
    { 'lib/text/bad.ts': "export type Bad = import('../corpus/article').Article;" },
    /must not import lib\/corpus/,
  ],
  [
    'an import that leads nowhere',
    { 'lib/text/bad.ts': "import { gone } from './gone';\nexport const bad = gone;" },
    /imports \.\/gone, which is not there/,
  ],
  ['an unknown room', { 'lib/toolbox/bad.ts': 'export const bad = 1;' }, /stands in no room/],
  ['a file beside the rooms', { 'lib/bad.ts': 'export const bad = 1;' }, /stands in no room/],
  [
    'messaging that runs a pure room',
    {
      'lib/messaging/bad.ts':
        "import { build } from '../report/build-report';\nexport const bad = build;",
    },
    /\(messaging\) must not import lib\/report\/build-report\.ts/,
  ],
  [
    'a component that runs the report room',
    {
      'components/Bad.tsx':
        "import { build } from '@/lib/report/build-report';\nexport const Bad = build;",
    },
    /\(components\) must not import lib\/report/,
  ],
  [
    'an import of an entrypoint',
    {
      'components/Bad.tsx':
        "import { root } from '../entrypoints/popup/main';\nexport const Bad = root;",
    },
    /must not import entrypoints\/popup\/main\.tsx/,
  ],
  [
    'a content script with a pure room in it',
    {
      'entrypoints/content/index.ts':
        "import { prints } from '@/lib/fingerprint/prints';\nexport default prints;",
    },
    /entrypoints\/content\/index\.ts reaches lib\/fingerprint\/prints\.ts at run time/,
  ],
  [
    'a popup that reaches the store over a third file',
    {
      'entrypoints/popup/main.tsx': "import { load } from './load';\nexport const root = load;",
      'entrypoints/popup/load.ts':
        "import { open } from '@/lib/store/database';\nexport const load = open;",
    },
    /entrypoints\/popup\/main\.tsx reaches lib\/store\/database\.ts/,
  ],
  [
    'dexie outside the store',
    { 'lib/intake/bad.ts': "import Dexie from 'dexie';\nexport const bad = Dexie;" },
    /dexie only in lib\/store/,
  ],
  [
    'string-similarity elsewhere',
    { 'lib/match/bad.ts': "import s from 'string-similarity';\nexport const bad = s;" },
    /string-similarity only in/,
  ],
  [
    'the browser in intake',
    { 'lib/intake/bad.ts': "import { browser } from 'wxt/browser';\nexport const bad = browser;" },
    /the browser only in/,
  ],
  [
    'the browser as a global',
    { 'lib/page/bad.ts': 'export const bad = () => chrome.runtime.id;' },
    /refers to chrome/,
  ],
  [
    'a DOM in a pure room',
    { 'lib/report/bad.ts': 'export const bad = () => document.title;' },
    /refers to document/,
  ],
  [
    'a DOM in an entrypoint that is none of its business',
    { 'entrypoints/background/bad.ts': 'export const bad = () => window.name;' },
    /refers to window/,
  ],
  [
    'a package in a pure room',
    { 'lib/text/bad.ts': "import { object } from 'valibot';\nexport const bad = object;" },
    /pure rooms import no package/,
  ],
  [
    'preact in lib',
    { 'lib/page/bad.ts': "import { h } from 'preact';\nexport const bad = h;" },
    /preact only in/,
  ],
  [
    'markup from text',
    { 'lib/page/bad.ts': "export const bad = (e: Element) => { e['innerHTML'] = 'x'; };" },
    /says innerHTML/,
  ],
  [
    'markup from text in JSX',
    {
      'components/Bad.tsx':
        'export const Bad = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;',
    },
    /says dangerouslySetInnerHTML/,
  ],
  [
    'a cycle',
    {
      'lib/text/one.ts': "import { two } from './two';\nexport const one = () => two;",
      'lib/text/two.ts': "import { one } from './one';\nexport const two = () => one;",
    },
    /a cycle: lib\/text\/one\.ts → lib\/text\/two\.ts → lib\/text\/one\.ts/,
  ],
  [
    'a barrel by star',
    { 'lib/text/everything.ts': "export * from './words';\nexport const x = 1;" },
    /is a barrel/,
  ],
  [
    'a barrel by name',
    {
      'lib/text/everything.ts':
        "export { words } from './words';\nexport type { Span } from './span';",
    },
    /is a barrel/,
  ],
  ['an index file', { 'lib/text/index.ts': 'export const x = 1;' }, /an index file/],
  ['a name in capitals', { 'lib/text/Words.ts': 'export const x = 1;' }, /name it kebab-case/],
  [
    'a component in kebab-case',
    { 'components/bad.tsx': 'export const Bad = 1;' },
    /name it kebab-case/,
  ],
  ['a name that says nothing', { 'lib/text/text-utils.ts': 'export const x = 1;' }, /says nothing/],
  [
    'a component under another name',
    { 'components/Bad.tsx': 'export const Good = 1;' },
    /does not export Bad/,
  ],
  ['a default export', { 'lib/text/bad.ts': 'export default 1;' }, /default export/],
  [
    'a file too long',
    { 'lib/text/bad.ts': `${'// line\n'.repeat(MAX_LINES)}export const bad = 1;` },
    /has 351 lines/,
  ],
];

const violationsOf = (files: Record<string, string>) =>
  houseViolations(readModules(new Map(Object.entries(files))));

describe('the rules of the house', () => {
  it('find nothing in a house that keeps them', () => {
    expect(violationsOf(HOUSE)).toEqual([]);
  });

  it.each(BROKEN)('find %s', (_rule, change, said) => {
    const found = violationsOf({ ...HOUSE, ...change });
    expect(found.join('\n')).toMatch(said);
  });
});

describe('Firstprint', () => {
  it('keeps the rules of the house', () => {
    const sources = sourcesOfTheHouse();
    expect(sources.size).toBeGreaterThan(5);
    expect(houseViolations(readModules(sources))).toEqual([]);
  });
});
