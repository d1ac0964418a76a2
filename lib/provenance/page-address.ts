import { webUrl } from '../text/web-address';
import { LONGEST_ADDRESS } from '../thresholds';
import { outletByHost, outletByName } from './outlets';

/** Query parameters that say where a reader came from, never what stands on the page. */
const TRACKING =
  /^(?:utm_.*|ga_.*|guce_.*|pk_.*|mtm_.*|hsa_.*|at_(?:medium|campaign|custom\d?|link.*|format|ptr_name|bbc_team)|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|ref|ref_src|ref_url|referrer|cmp|cmpid|cmp_id|ocid|smid|smtyp|s_cid|ncid|icid|xtor|wt_mc|wtrid|wt_zmc|guccounter|taid|spm|share|shared|amp|outputtype|print|printable|amp_.*|usqp|vgo_ee|sr_share|partner)$/i;

/** Host prefixes that name a rendering of a site and not another site. */
const RENDERING = /^(?:www\d{0,2}|m|mobile|amp)\./;

function parse(url: string | null | undefined): URL | null {
  return url && url.length <= LONGEST_ADDRESS ? webUrl(url) : null;
}

/** Lower-case host of an http(s) address, without a trailing dot; null for anything else. Never throws. */
export function hostOf(url: string | null | undefined): string | null {
  const host = parse(url)?.hostname.toLowerCase().replace(/\.$/, '');
  return host ? host : null;
}

/**
 * What two addresses of one page have in common: scheme, `www.`, `m.` and `amp.`, default port,
 * fragment, trailing slash, a folder's `index.html` and tracking parameters apart, the query sorted; AMP
 * copies and print versions are the page, and `%2d` is `-`.
 * Equal keys mean the same page. Null for what is no http(s) address.
 */
export function addressKey(url: string | null | undefined): string | null {
  const given = parse(url);
  if (!given) return null;
  const parsed = ofCache(given);
  const host = parsed.hostname.toLowerCase().replace(/\.$/, '').replace(RENDERING, '');
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  const path = trimPath(parsed.pathname);
  const query = [...parsed.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  return `${host}${port}${path}${query === '' ? '' : `?${query}`}`;
}

/** Ends and beginnings of a path that name a rendering of the page: for phones, for paper. */
const RENDERED_PATH =
  /(?<=[^/])(?:\/(?:amp|print|printable)|\.amp)(?=$|\.html?$)|^\/(?:amp|print)(?=\/[^/])/;

/** `/story/`, `/story/amp`, `/amp/story`, `/story/print` and `/story` are one page; a site's root stays `/`. */
function trimPath(path: string): string {
  const plain = withPlainEscapes(path).replace(FOLDER_FILE, '/');
  let end = plain.length;
  while (end > 1 && plain[end - 1] === '/') end--;
  return plain.slice(0, end).replace(RENDERED_PATH, '');
}

/** What servers give for a folder. */
const FOLDER_FILE = /\/(?:index|default)\.(?:s?html?|php|aspx?|jsp)$/i;

/** Letters, figures and `-._~` as themselves, all other escapes in capitals (RFC 3986, 6.2.2). The URL parser has escaped what is beyond ASCII. */
function withPlainEscapes(path: string): string {
  return path.replace(/%[\da-f]{2}/gi, (escaped) => {
    const sign = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[\w.~-]/.test(sign) ? sign : escaped.toUpperCase();
  });
}

/** Where Google keeps copies of pages: the page's own address stands in the path, after `s/` for https. */
const AMP_CACHE = /^\/(?:[acviwr]|amp)\/(s\/)?(?:amp\/)?([^/?#]+\.[^/?#]+\/.*)$/;

function ofCache(parsed: URL): URL {
  const isCache =
    parsed.hostname.endsWith('.cdn.ampproject.org') ||
    /^www\.google\.[a-z.]{2,6}$/.test(parsed.hostname);
  const inside = isCache ? AMP_CACHE.exec(parsed.pathname) : null;
  if (inside === null) return parsed;
  return parse(`http${inside[1] ? 's' : ''}://${inside[2]}${parsed.search}`) ?? parsed;
}

/** Second-level labels under which a country's registry gives out names (co.uk, com.au, gob.mx). */
const SECOND_LEVEL =
  /^(?:co|com|org|net|gov|gob|gouv|edu|ac|or|ne|go|nom|web|info|mil|ltd|plc|me|my|id|sch|in|firm|gen|press|asso)$/;

/** Hosts whose subdomains belong to different people. */
const SHARED_HOSTS: ReadonlySet<string> = new Set([
  'blogspot.com',
  'wordpress.com',
  'substack.com',
  'medium.com',
  'tumblr.com',
  'github.io',
  'gitlab.io',
  'netlify.app',
  'vercel.app',
  'pages.dev',
  'web.app',
  'herokuapp.com',
  'livejournal.com',
  'over-blog.com',
  'typepad.com',
  'weebly.com',
  'wixsite.com',
  'squarespace.com',
  'ghost.io',
  'beehiiv.com',
  'neocities.org',
]);

/**
 * The part of a host that one owner registered: `news.example.co.uk` → `example.co.uk`.
 * A short rule instead of the public suffix list (about 100 kB): a wrong answer only joins or parts two addresses.
 */
export function siteOf(host: string): string {
  const clean = host.toLowerCase().replace(/\.$/, '');
  if (/^[\d.]+$/.test(clean) || clean.includes(':')) return clean;
  const labels = clean.split('.');
  if (labels.length <= 2) return clean;
  const top = labels[labels.length - 1] ?? '';
  const second = labels[labels.length - 2] ?? '';
  const size =
    (top.length === 2 && SECOND_LEVEL.test(second)) || SHARED_HOSTS.has(`${second}.${top}`) ? 3 : 2;
  return labels.slice(-size).join('.');
}

/** Whether two hosts belong to one site. Null hosts belong to none. */
export function sameSite(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== '' && siteOf(a) === siteOf(b);
}

/** A page's addresses as it gives them. */
interface PageAddresses {
  url: string | null;
  canonical: string | null;
}

/**
 * Keys of the addresses at which a stored article is the page itself: the page's own, and the one that
 * its canonical link names, as long as that link stays on the page's own site (a canonical link to
 * another site says where the text comes from, not where it stands).
 */
export function selfKeys(page: PageAddresses): string[] {
  const addresses = leadsAway(page) ? [page.url] : [page.url, page.canonical];
  return [...new Set(addresses.flatMap((address) => addressKey(address) ?? []))];
}

/** Whether a stored article is the page itself. */
export function isSelf(page: PageAddresses, articleUrl: string | null): boolean {
  const article = addressKey(articleUrl);
  return article !== null && selfKeys(page).includes(article);
}

/** Whether a page's canonical link leads to another site. Anybody may write one to anywhere: it is a hint at whose the text is. */
export function leadsAway({ url, canonical }: PageAddresses): boolean {
  const host = hostOf(canonical);
  return host !== null && !sameSite(host, hostOf(url));
}

/** What to call a site: its outlet's full name by host, else the name given, else the host. Null when neither is known. */
export function siteName(site: string | null, url: string | null): string | null {
  const host = hostOf(url);
  const byHost = host === null ? null : outletByHost(host);
  if (byHost) return byHost.name;
  const given = site?.trim() ?? '';
  if (given !== '') return (outletByName(given) ?? outletByHost(given))?.name ?? given;
  return host === null ? null : host.replace(RENDERING, '');
}
