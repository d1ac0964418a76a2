import { STORY_LINKS } from '../thresholds';
import type { RawBlock } from './page-blocks';
import { attributeOf, isElement, parentOf, tagOf } from './safe-dom';

/** UTF-16 units kept of an address: host and path fit in, and what follows tells nothing. */
const LENGTH = 300;
/** Elements around a text that are searched for the link that it stands in. */
const LEVELS = 6;

/**
 * The addresses on other sites that these blocks link to, absolute, each once, in reading order; at
 * most `STORY_LINKS`. `url` is the page's address.
 */
export function linksIn(blocks: readonly { block: RawBlock }[], url: string): string[] {
  const links = new Set<string>();
  /** As they are written: pages repeat links by the thousand, and reading an address takes time. */
  const seen = new Set<string>();
  for (const { block } of blocks) {
    if (block.linkShare === 0) continue;
    for (const { node } of block.runs) {
      const written = linkAround(node);
      if (written === null || seen.has(written)) continue;
      seen.add(written);
      const address = elsewhere(written, url);
      if (address) links.add(address.href.slice(0, LENGTH));
      if (links.size === STORY_LINKS) return [...links];
    }
  }
  return [...links];
}

/** Whether the block's first link is to another site: a shop, a document, a source. */
export function leadsAway({ runs }: RawBlock, url: string): boolean {
  for (const { node } of runs) {
    const address = elsewhere(linkAround(node) ?? '', url);
    if (address) return siteOf(address) !== siteOf(new URL(url));
  }
  return false;
}

/** The last two parts of a host: enough to know a site's own subdomains. */
const siteOf = ({ hostname }: URL) => hostname.split('.').slice(-2).join('.');

/** The address in the link around this text, as it is written; null without one. */
function linkAround(text: Text): string | null {
  let at: Node | null = parentOf(text);
  for (let up = 0; at && isElement(at) && up < LEVELS; up++, at = parentOf(at)) {
    if (tagOf(at as Element) === 'A') return attributeOf(at as Element, 'href');
  }
  return null;
}

/** An address as a link writes it, absolute, if it leads to another site. Whole: cut within its password or port it would be none. */
function elsewhere(written: string, url: string): URL | null {
  // What only names a path or a place on the page stays on the site.
  if (!/^\s*(?:https?:)?\/\//i.test(written) || !URL.canParse(written, url)) return null;
  const address = new URL(written, url);
  return address.host === new URL(url).host ? null : address;
}
