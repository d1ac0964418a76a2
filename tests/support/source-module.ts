import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One import as it stands in a file. */
export interface SourceImport {
  /** As written: `./span`, `@/lib/text/span`, `dexie`. */
  specifier: string;
  /** The file of the tree that it leads to, or null for packages, styles and JSON. */
  target: string | null;
  /** Gone after compiling: `import type` and `export type … from`. */
  typeOnly: boolean;
}

/** What the rules of the house need to know of one file. */
export interface SourceModule {
  /** From the top of the project, with `/`. */
  path: string;
  lines: number;
  imports: SourceImport[];
  /** Names of what the file exports. */
  exports: string[];
  hasDefaultExport: boolean;
  /** `export * from` somewhere, or nothing in it but passing on what other files export. */
  isBarrel: boolean;
  /** Names that the file uses and nowhere declares: globals. */
  globals: Set<string>;
  /** Every name, property, attribute and short string in the file. */
  words: Set<string>;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Reads a tree of sources (path → text) and resolves its imports inside itself. Throws on a file that does not parse. */
export function readModules(sources: ReadonlyMap<string, string>): SourceModule[] {
  return [...sources].map(([path, text]) => readModule(path, text, sources));
}

function readModule(
  path: string,
  text: string,
  sources: ReadonlyMap<string, string>,
): SourceModule {
  const { program, errors } = parseSync(path, text, { sourceType: 'module' });
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const body = program.body as unknown as Node[];
  const found: SourceModule = {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports: [],
    exports: [],
    hasDefaultExport: body.some((node) => node.type === 'ExportDefaultDeclaration'),
    isBarrel: isBarrel(body),
    globals: new Set(),
    words: new Set(),
  };
  const declared = new Set<string>();
  walk(program as unknown as Node, null, '', (node, parent, key) => {
    note(found, node, parent, key, sources);
    for (const name of declaredNames(node)) declared.add(name);
  });
  for (const name of declared) found.globals.delete(name);
  return found;
}

function note(
  found: SourceModule,
  node: Node,
  parent: Node | null,
  key: string,
  sources: ReadonlyMap<string, string>,
): void {
  const specifier = importedFrom(node);
  if (specifier !== null) {
    found.imports.push({
      specifier,
      target: resolve(found.path, specifier, sources),
      typeOnly:
        node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType',
    });
  }
  if (node.type === 'ExportNamedDeclaration') found.exports.push(...exportedNames(node));
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') {
    const name = node.name as string;
    found.words.add(name);
    const isName =
      (parent?.type === 'MemberExpression' && key === 'property' && parent.computed !== true) ||
      (key === 'key' && parent?.shorthand !== true && parent?.computed !== true) ||
      parent?.type === 'JSXAttribute';
    if (!isName) found.globals.add(name);
  }
  if (node.type === 'Literal' && typeof node.value === 'string' && node.value.length < 40) {
    found.words.add(node.value);
  }
}

/** The names that one node binds: variables, parameters, functions, imports. */
function declaredNames(node: Node): string[] {
  if (node.type === 'VariableDeclarator') return boundNames(node.id as Node);
  if (node.type === 'CatchClause') return node.param ? boundNames(node.param as Node) : [];
  if (/^Import\w*Specifier$/.test(node.type)) return boundNames(node.local as Node);
  if (/^(Arrow)?Function/.test(node.type) || node.type === 'ClassDeclaration') {
    const params = (node.params as Node[] | undefined) ?? [];
    return [...params, ...(node.id ? [node.id as Node] : [])].flatMap(boundNames);
  }
  return [];
}

function boundNames(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [pattern.name as string];
  const inside: Record<string, unknown> = {
    ObjectPattern: pattern.properties,
    ArrayPattern: pattern.elements,
    Property: pattern.value,
    AssignmentPattern: pattern.left,
    RestElement: pattern.argument,
    TSParameterProperty: pattern.parameter,
  };
  const parts = [inside[pattern.type]].flat() as (Node | null | undefined)[];
  return parts.flatMap((part) => (part ? boundNames(part) : []));
}

function importedFrom(node: Node): string | null {
  const source =
    node.type === 'ImportDeclaration' ||
    node.type === 'ExportNamedDeclaration' ||
    node.type === 'ExportAllDeclaration' ||
    node.type === 'ImportExpression' ||
    node.type === 'TSImportType'
      ? (node.source as Node | null | undefined)
      : null;
  return source?.type === 'Literal' ? (source.value as string) : null;
}

function exportedNames(node: Node): string[] {
  const declaration = node.declaration as Node | null;
  if (declaration) {
    const declared = (declaration.declarations as Node[] | undefined) ?? [declaration];
    return declared.map((one) => ((one.id as Node | null)?.name as string | undefined) ?? '');
  }
  return (node.specifiers as Node[]).map((one) => (one.exported as Node).name as string);
}

function isBarrel(body: Node[]): boolean {
  if (body.some((node) => node.type === 'ExportAllDeclaration')) return true;
  const passesOn = (node: Node) => node.type === 'ExportNamedDeclaration' && !node.declaration;
  return (
    body.some(passesOn) && body.every((node) => node.type === 'ImportDeclaration' || passesOn(node))
  );
}

function resolve(
  from: string,
  specifier: string,
  sources: ReadonlyMap<string, string>,
): string | null {
  let base: string;
  if (specifier.startsWith('.')) base = posix.join(posix.dirname(from), specifier);
  else if (/^[@~]{1,2}\//.test(specifier)) base = specifier.replace(/^[@~]{1,2}\//, '');
  else return null;
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return candidates.find((path) => sources.has(path)) ?? null;
}

function walk(
  node: Node,
  parent: Node | null,
  key: string,
  visit: (node: Node, parent: Node | null, key: string) => void,
): void {
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && typeof (child as Node).type === 'string') {
        walk(child as Node, node, name, visit);
      }
    }
  }
}
