import type { SourceImport, SourceModule } from './source-module';

/*
 * The house of lib/README.md as rules over parsed files. Each rule answers with the
 * sentences that tell what breaks it, none when it is kept.
 */

/** Rooms without DOM and browser: text and plain objects in and out. */
const PURE = [
  'text',
  'fingerprint',
  'corpus',
  'match',
  'provenance',
  'report',
  'conclusions',
  'export',
];

/** Room → rooms it may import at run time. */
const ARROWS: Record<string, readonly string[]> = {
  thresholds: [],
  text: [],
  fingerprint: ['text'],
  corpus: ['fingerprint', 'text'],
  match: ['corpus', 'fingerprint', 'text'],
  provenance: ['text'],
  report: ['match', 'provenance', 'corpus', 'fingerprint', 'text'],
  conclusions: ['text'],
  export: ['conclusions', 'text'],
  store: ['corpus', 'fingerprint', 'text'],
  intake: ['corpus', 'provenance', 'text'],
  page: ['text'],
  messaging: ['settings', 'text'],
  settings: [],
  components: ['conclusions', 'export', 'messaging', 'settings', 'corpus', 'text'],
};

/** Room → rooms whose types it may name besides. */
const TYPE_ARROWS: Record<string, readonly string[]> = {
  conclusions: ['report'],
  export: ['report', 'provenance'],
  messaging: PURE,
  settings: PURE,
  components: ['report'],
};

/** What a content script must never carry, at any remove: it runs on every page. */
const NOT_IN_CONTENT = [
  'store',
  'intake',
  'match',
  'report',
  'conclusions',
  'export',
  'corpus',
  'fingerprint',
  'provenance',
];

/** Package → where it may be imported. A package that is not listed is free outside the pure rooms. */
const DOORS: { package: RegExp; where: RegExp; say: string }[] = [
  { package: /^dexie($|\/)/, where: /^lib\/store\//, say: 'dexie only in lib/store' },
  {
    package: /^string-similarity$/,
    where: /^lib\/match\/similarity\.ts$/,
    say: 'string-similarity only in lib/match/similarity.ts',
  },
  {
    package: /^(wxt\/(browser|utils\/storage)|@webext-core\/.*|webextension-polyfill)$/,
    where: /^(lib\/(messaging|settings)|entrypoints)\//,
    say: 'the browser only in lib/messaging, lib/settings and entrypoints',
  },
  {
    package: /^preact($|\/)/,
    where: /^(components|entrypoints)\//,
    say: 'preact only in components and entrypoints',
  },
];

const DOM_NAMES = ['document', 'window', 'localStorage'];
const DOM_WHERE =
  /^(lib\/page\/|entrypoints\/content\/|components\/|entrypoints\/[^/]+\/main\.tsx$)/;
const BROWSER_NAMES = ['chrome', 'browser'];
const BROWSER_WHERE = /^(lib\/(messaging|settings)|entrypoints)\//;

/** Ways to turn text into markup or code. */
const MARKUP_SINKS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'srcdoc',
  'eval',
];

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*\.ts$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*\.tsx$/;
const EMPTY_WORDS = /(^|-)(utils?|helpers?|manager|common|misc)(-|\.|$)/i;

export const MAX_LINES = 350;
/** A list with a line of reason for each entry, which must stay in one place: it grows with what is decided. */
const LIST = 'lib/thresholds.ts';

/** Every rule at once. */
export function houseViolations(modules: readonly SourceModule[]): string[] {
  return [arrows, closures, doors, cycles, names, sizes].flatMap((rule) => rule(modules));
}

/** `text` for lib/text/…, `components`, `entrypoints/popup`; null for a file that belongs nowhere. */
function roomOf(path: string): string | null {
  const [top, second, third] = path.split('/');
  if (path === 'lib/thresholds.ts') return 'thresholds';
  if (top === 'lib' && third) return second ?? null;
  if (top === 'components') return 'components';
  if (top === 'entrypoints' && third) return `entrypoints/${second}`;
  return null;
}

function arrows(modules: readonly SourceModule[]): string[] {
  const wrong: string[] = [];
  for (const module of modules) {
    const room = roomOf(module.path);
    if (room === null || (module.path.startsWith('lib/') && !ARROWS[room])) {
      wrong.push(`${module.path} stands in no room of the house`);
      continue;
    }
    for (const one of module.imports) {
      if (!one.target) {
        if (isLost(one)) wrong.push(`${module.path} imports ${one.specifier}, which is not there`);
        continue;
      }
      const target = roomOf(one.target);
      if (target === null || target === room || target === 'thresholds') continue;
      if (!mayImport(room, target, one.typeOnly)) {
        wrong.push(
          `${module.path} (${room}) must not import ${one.target}${one.typeOnly ? ' even as a type' : ''}`,
        );
      }
    }
  }
  return wrong;
}

/** A relative or aliased import of code that leads nowhere would escape every other rule. */
function isLost(one: SourceImport): boolean {
  return (
    /^(\.|[@~]{1,2}\/)/.test(one.specifier) &&
    !/\.(css|json|svg|png|html)(\?.*)?$/.test(one.specifier)
  );
}

function mayImport(room: string, target: string, typeOnly: boolean): boolean {
  if (target.startsWith('entrypoints/')) return false;
  if (room.startsWith('entrypoints/')) return true;
  if (ARROWS[room]?.includes(target)) return true;
  return typeOnly && (TYPE_ARROWS[room]?.includes(target) ?? false);
}

/** What an entrypoint must not reach at run time, however long the way. */
function closures(modules: readonly SourceModule[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const wrong: string[] = [];
  for (const module of modules) {
    const room = roomOf(module.path) ?? '';
    const barred =
      room === 'entrypoints/content'
        ? NOT_IN_CONTENT
        : room === 'components' || /^entrypoints\/(?!background$|content$)/.test(room)
          ? ['store']
          : [];
    if (barred.length === 0) continue;
    for (const reached of runtimeClosure(module, byPath)) {
      const target = roomOf(reached) ?? '';
      if (barred.includes(target)) {
        wrong.push(`${module.path} reaches ${reached} at run time (${target} is barred there)`);
      }
    }
  }
  return wrong;
}

function runtimeClosure(start: SourceModule, byPath: Map<string, SourceModule>): Set<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let module = open.pop(); module; module = open.pop()) {
    for (const one of module.imports) {
      if (one.typeOnly || !one.target || seen.has(one.target)) continue;
      seen.add(one.target);
      const next = byPath.get(one.target);
      if (next) open.push(next);
    }
  }
  return seen;
}

function doors(modules: readonly SourceModule[]): string[] {
  const wrong: string[] = [];
  for (const module of modules) {
    const { path } = module;
    const room = roomOf(path) ?? '';
    for (const one of module.imports) {
      if (/^(\.|[@~]{1,2}\/)/.test(one.specifier)) continue;
      const door = DOORS.find((known) => known.package.test(one.specifier));
      if (door && !door.where.test(path))
        wrong.push(`${path} imports ${one.specifier}: ${door.say}`);
      else if (!door && PURE.includes(room)) {
        wrong.push(`${path} imports ${one.specifier}: pure rooms import no package`);
      }
    }
    for (const name of DOM_NAMES) {
      if (module.globals.has(name) && !DOM_WHERE.test(path)) {
        wrong.push(
          `${path} refers to ${name}: the DOM only in lib/page, entrypoints/content and components`,
        );
      }
    }
    for (const name of BROWSER_NAMES) {
      if (module.globals.has(name) && !BROWSER_WHERE.test(path)) {
        wrong.push(
          `${path} refers to ${name}: the browser only in lib/messaging, lib/settings and entrypoints`,
        );
      }
    }
    for (const name of MARKUP_SINKS) {
      if (module.words.has(name)) wrong.push(`${path} says ${name}: text stays text`);
    }
  }
  return wrong;
}

function cycles(modules: readonly SourceModule[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const wrong: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      wrong.push(`a cycle: ${[...trail.slice(at), path].join(' → ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const one of byPath.get(path)?.imports ?? []) {
      if (one.target) visit(one.target, [...trail, path]);
    }
    done.add(path);
  };
  for (const module of modules) visit(module.path, []);
  return wrong;
}

function names(modules: readonly SourceModule[]): string[] {
  const wrong: string[] = [];
  for (const module of modules) {
    const { path } = module;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isEntry = path.startsWith('entrypoints/') && /^(index\.ts|main\.tsx)$/.test(name);
    if (!isEntry && /^index\.tsx?$/.test(name))
      wrong.push(`${path}: an index file outside entrypoints`);
    if (module.isBarrel) wrong.push(`${path} is a barrel: it only passes on what others export`);
    if (!isEntry && !KEBAB.test(name) && !PASCAL.test(name)) {
      wrong.push(`${path}: name it kebab-case.ts, or PascalCase.tsx for a component`);
    }
    if (EMPTY_WORDS.test(name)) wrong.push(`${path}: a name that says nothing`);
    if (PASCAL.test(name) && !module.exports.includes(name.slice(0, -'.tsx'.length))) {
      wrong.push(`${path} does not export ${name.slice(0, -'.tsx'.length)}`);
    }
    if (module.hasDefaultExport && !/^entrypoints\/[^/]+\/index\.ts$/.test(path)) {
      wrong.push(`${path} has a default export: named exports only`);
    }
  }
  return wrong;
}

function sizes(modules: readonly SourceModule[]): string[] {
  return modules
    .filter((module) => module.lines > MAX_LINES && module.path !== LIST)
    .map((module) => `${module.path} has ${module.lines} lines, more than ${MAX_LINES}`);
}
