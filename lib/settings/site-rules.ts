/**
 * Where Firstprint reads pages. `all`: everywhere but on the sites in `never`; `only`: on the sites in
 * `only` and nowhere else. The list of the other mode is kept, and does not count.
 * A site is a host in lower case, as `siteFromText` makes it; it stands for its subdomains too.
 */
export interface SiteRules {
  mode: 'all' | 'only';
  never: string[];
  only: string[];
}

/** One change of the rules, made to them as they are when its turn comes. */
export type SiteChange =
  | { kind: 'mode'; mode: SiteRules['mode'] }
  /** A host is never read, is read too, or is read and nothing else that is not listed. */
  | { kind: 'never' | 'too' | 'only'; host: string }
  /** One site in one list, by itself. */
  | { kind: 'list'; list: 'never' | 'only'; site: string; isListed: boolean };

export const EVERYWHERE: SiteRules = { mode: 'all', never: [], only: [] };

/** Sites in one list: more than anybody enters by hand, and quickly looked through on every page. */
export const MOST_SITES = 1_000;
/** Longest host there can be (RFC 1035). */
const LONGEST_HOST = 253;

/** Whether pages at this host may be read, also by rules that were damaged. Every web page pays for this function: it stays small. */
export function isSiteChecked(rules: SiteRules, host: string): boolean {
  const { mode, never, only } = rules ?? EVERYWHERE;
  return mode === 'only' ? isOn(only, host) : !isOn(never, host);
}

function isOn(sites: unknown, host: string): boolean {
  return Array.isArray(sites) && sites.some(covers, host);
}

function covers(this: string, site: string): boolean {
  // A dot at the end of a host leaves it the same host.
  return `.${this}`.replace(/\.$/, '').endsWith(`.${site}`);
}

/** The sites of a list that take in this host. */
export function sitesCovering(sites: readonly string[], host: string): string[] {
  return sites.filter(covers, host);
}

/**
 * The site that people mean by a host or an address, or null for what is neither: lower case, in
 * ASCII, without `www.`, port and path.
 */
export function siteFromText(text: string): string | null {
  const given = text.trim();
  const address = /^https?:\/\//i.test(given) ? given : `https://${given}`;
  if (given.length > 2_000 || /[\s@\\]/.test(given) || !URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\.(?=.*\.)/, '').replace(/\.$/, '');
  return host === '' || host.length > LONGEST_HOST ? null : host;
}

/** What was stored or comes from a file, brought into form: what is no site is dropped, what is too much is cut. */
export function siteRulesFrom(value: unknown): SiteRules {
  const { mode, never, only } = (value ?? {}) as Partial<Record<keyof SiteRules, unknown>>;
  return { mode: mode === 'only' ? 'only' : 'all', never: sitesFrom(never), only: sitesFrom(only) };
}

function sitesFrom(list: unknown): string[] {
  const texts = Array.isArray(list) ? list.slice(0, MOST_SITES) : [];
  const sites = texts.map((text) => (typeof text === 'string' ? siteFromText(text) : null));
  return [...new Set(sites.filter((site) => site !== null))];
}

/** The rules after a change, whatever they were before. */
export function changeSites(rules: SiteRules, change: SiteChange): SiteRules {
  switch (change.kind) {
    case 'mode':
      return { ...rules, mode: change.mode };
    case 'never':
      return without(rules, change.host);
    case 'too':
      return including(rules, change.host);
    case 'only':
      return { ...rules, mode: 'only', only: added(rules.only, change.host) };
    case 'list': {
      const others = rules[change.list].filter((site) => site !== change.site);
      const sites = change.isListed ? [...others, change.site].slice(-MOST_SITES) : others;
      return { ...rules, [change.list]: sites };
    }
  }
}

/** Rules by which this host is never read, whatever they were. */
function without(rules: SiteRules, host: string): SiteRules {
  if (rules.mode === 'only') {
    const covering = sitesCovering(rules.only, host);
    return { ...rules, only: rules.only.filter((site) => !covering.includes(site)) };
  }
  return { ...rules, never: added(rules.never, host) };
}

/** Rules by which this host is read, whatever they were: it leaves one list or joins the other. */
function including(rules: SiteRules, host: string): SiteRules {
  if (rules.mode === 'only') return { ...rules, only: added(rules.only, host) };
  const covering = sitesCovering(rules.never, host);
  return { ...rules, never: rules.never.filter((site) => !covering.includes(site)) };
}

/** A list that is full keeps its newest sites: what was just asked for must count. */
function added(sites: readonly string[], host: string): string[] {
  if (sitesCovering(sites, host).length > 0) return [...sites];
  return [...sites, host].slice(-MOST_SITES);
}
