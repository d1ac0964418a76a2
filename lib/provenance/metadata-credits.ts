import { readMetaByline } from './bylines';
import type { Credit, CreditContext } from './credit';
import { matchedOutlet } from './matched-outlets';
import { looksLikeHost, outletByHost, outletByName, sameOutlet } from './outlets';
import { hostOf, sameSite } from './page-address';
import { asksForPixel } from './reprint-terms';

const NOWHERE = { block: -1, start: 0, end: 0, place: 'metadata', wholeBlock: false } as const;

/**
 * Credits that stand in no block: a byline in the metadata, a canonical link to another site, and what
 * other marks give as taken from. `found` are the credits of the text: who is named there is not named again.
 */
export function metadataCredits(context: CreditContext, found: readonly Credit[]): Credit[] {
  const credits: Credit[] = [];
  const known = context.known ?? [];
  const byline = context.byline?.slice(0, 200) ?? '';
  for (const { outlet, share } of readMetaByline(byline, known)) {
    if (isOwn(outlet, context) || found.some((credit) => credit.outlet === outlet)) continue;
    credits.push({ ...NOWHERE, outlet, text: context.byline ?? '', kind: 'byline', share });
  }
  const canonical = context.canonical ?? '';
  const linked = outletAt(canonical, context);
  if (linked !== null)
    credits.push({
      ...NOWHERE,
      outlet: linked,
      text: canonical,
      kind: 'canonical',
      share: 'whole',
    });
  for (const { by, what } of context.basedOn ?? []) {
    const outlet = by === 'pixel' ? countedBy(what, context) : takenFrom(what, context);
    if (outlet === null || credits.some((credit) => sameOutlet(credit.outlet, outlet))) continue;
    credits.push({ ...NOWHERE, outlet, text: what, kind: 'metadata', share: 'whole' });
  }
  return credits;
}

/** The outlet that prints the page. */
export function isOwn(outlet: string, context: CreditContext): boolean {
  const { site, host, url } = context;
  if (sameOutlet(outlet, host) || sameOutlet(outlet, hostOf(url ?? null))) return true;
  return sameOutlet(outlet, site) && !isBorrowed(context);
}

/** The page calls itself what a matched outlet is called, on whose site its canonical link says the text stands: both came with the copied markup. */
function isBorrowed({ site, host, canonical, url = null, known = [] }: CreditContext): boolean {
  const own = host ?? hostOf(url);
  const home = hostOf(canonical);
  if (home === null || sameSite(home, own)) return false;
  return known.some((one) => sameSite(one.host, home) && sameOutlet(one.name, site));
}

/** Whose address it is; null for the page's own site and for no address. */
function outletAt(address: string, context: CreditContext): string | null {
  const host = hostOf(address);
  const own = context.host ?? hostOf(context.url ?? null);
  if (host === null || own === null || !host.includes('.')) return null;
  if (sameSite(host, own) || isOwn(host, context)) return null;
  return (
    outletByHost(host)?.name ??
    matchedOutlet(address, context.known ?? []) ??
    host.replace(/^www\d{0,2}\./, '')
  );
}

/** An address on another site, or the name of an outlet that the table or the match knows: such fields also hold "RSS" and "internal". */
function takenFrom(what: string, context: CreditContext): string | null {
  if (hostOf(what) !== null) return outletAt(what, context);
  const name = looksLikeHost(what) ? outletByHost(what) : outletByName(what);
  const outlet = name?.name ?? matchedOutlet(what, context.known ?? []);
  return outlet === null || isOwn(outlet, context) ? null : outlet;
}

/**
 * Whoever counts the readers of a copy: WordPress' republication tracker, and outlets whose terms of
 * reuse ask for their pixel. Pixels of all others count advertisements.
 */
function countedBy(address: string, context: CreditContext): string | null {
  const outlet = outletAt(address, context);
  if (outlet === null) return null;
  return asksForPixel(outlet) || /[?&]republication-pixel=/u.test(address) ? outlet : null;
}
