import { JSON_LD_LIMIT, JSON_LD_NODES } from '../thresholds';
import { repairJson } from './repair-json';

/** A JSON object whose keys are read by `fieldOf` alone: `__proto__` and the like are keys as any other. */
export type LdNode = object;

/** What a page's JSON-LD holds, as far as it was looked at. */
export interface LdGraph {
  /** Objects that are articles by their type, the page's own before those further in. */
  articles: LdNode[];
  /** Objects that are pages by their type (`WebPage`), for what the article does not say. */
  pages: LdNode[];
  /** The object that a value means: itself, or the one whose `@id` it gives. */
  resolve(value: unknown): unknown;
}

const ARTICLE = /(?:article|posting|reportage|blogpost|report)$/i;
const PAGE = /page$/i;
/** The page's own objects stand here; what others hold is about something else. */
const OWN_KEYS = ['@graph', 'mainEntity', 'mainEntityOfPage', '@list'];

/**
 * Reads all scripts of a page together. At most `JSON_LD_LIMIT` units are parsed, in the order of the
 * page, and `JSON_LD_NODES` objects looked at; a script that is no JSON even after repair is left
 * out. Never throws.
 */
export function readJsonLd(scripts: readonly string[]): LdGraph {
  const roots: unknown[] = [];
  let budget = JSON_LD_LIMIT;
  for (const script of scripts) {
    budget -= script.length;
    // One script too long is passed over; a short one behind it still counts.
    if (budget < 0) budget += script.length;
    else roots.push(parse(script));
  }
  const byId = indexIds(roots);
  const articles: LdNode[] = [];
  const pages: LdNode[] = [];
  const seen = new Set<unknown>();
  const queue: unknown[] = [...roots];
  for (let at = 0; at < queue.length && at < JSON_LD_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, LIST_LENGTH));
    else if (isNode(value) && !seen.has(value)) {
      seen.add(value);
      const types = typesOf(value);
      if (types.some((type) => ARTICLE.test(type))) articles.push(value);
      else if (types.some((type) => PAGE.test(type))) pages.push(value);
      for (const key of OWN_KEYS) queue.push(fieldOf(value, key));
    }
  }
  const resolve = (value: unknown): unknown => {
    const id = isNode(value) ? fieldOf(value, '@id') : null;
    return typeof id === 'string' ? (byId.get(id)?.node ?? value) : value;
  };
  return { articles, pages, resolve };
}

/** Items read of one list: an article has a few authors and sections, a front page some hundred teasers. */
const LIST_LENGTH = 100;

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    try {
      return JSON.parse(repairJson(source));
    } catch {
      return null;
    }
  }
}

/** An object with the number of its fields: of a large one counting takes long, and thousands may point to it. */
interface Counted {
  node: LdNode;
  fields: number;
}

/** Objects by their `@id`, the fullest of each: others only point to it. */
function indexIds(roots: readonly unknown[]): ReadonlyMap<string, Counted> {
  const byId = new Map<string, Counted>();
  const queue: unknown[] = [...roots];
  for (let at = 0; at < queue.length && at < JSON_LD_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, LIST_LENGTH));
    else if (isNode(value)) {
      const id = fieldOf(value, '@id');
      const values = Object.values(value);
      const fields = values.length;
      if (typeof id === 'string' && id.length < 2_000) {
        const known = byId.get(id);
        if (!known || known.fields < fields) byId.set(id, { node: value, fields });
      }
      for (const field of values.slice(0, LIST_LENGTH)) {
        if (typeof field === 'object' && field !== null) queue.push(field);
      }
    }
  }
  return byId;
}

export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object's own field; what it inherits is none of the page's words. */
export function fieldOf(node: LdNode, key: string): unknown {
  return Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined;
}

/** The texts of a field that holds one or several, short enough to be metadata. */
export function textsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, LIST_LENGTH) : [value];
  return list.filter((one): one is string => typeof one === 'string' && one.length < 2_000);
}

/** Types without the address of their vocabulary. */
export function typesOf(node: LdNode): string[] {
  return textsOf(fieldOf(node, '@type')).map((type) => type.slice(-60).replace(/^.*[/:#]/, ''));
}

/** Names of the people or organisations in a field: texts, objects, references to objects, lists of them. */
export function namesIn(value: unknown, graph: LdGraph): string[] {
  const list = Array.isArray(value) ? value.slice(0, LIST_LENGTH) : [value];
  return list.flatMap((one) => {
    if (!isNode(one)) return textsOf(one);
    const node = graph.resolve(one);
    if (!isNode(node)) return [];
    const within = fieldOf(node, '@list');
    if (within !== undefined)
      return Array.isArray(within)
        ? namesIn(
            within.filter((item) => !isList(item)),
            graph,
          )
        : [];
    const name = textsOf(fieldOf(node, 'name'));
    if (name.length > 0) return name;
    const parts = ['givenName', 'familyName'].flatMap((key) =>
      textsOf(fieldOf(node, key)).slice(0, 1),
    );
    return parts.length > 0
      ? [parts.join(' ')]
      : textsOf(fieldOf(node, 'alternateName')).slice(0, 1);
  });
}

/** Lists in lists could go on for ever. */
const isList = (value: unknown): boolean =>
  Array.isArray(value) || (isNode(value) && Object.hasOwn(value, '@list'));

/** Addresses in a field: texts, or objects with `url` or `@id`. */
export function addressesIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, LIST_LENGTH) : [value];
  return list.flatMap((one) =>
    isNode(one) ? ['url', '@id'].flatMap((key) => textsOf(fieldOf(one, key))) : textsOf(one),
  );
}
