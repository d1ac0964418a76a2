import { cutText } from '../text/cut-text';
import type { PageReading } from '../text/page-reading';
import { webUrl } from '../text/web-address';
import { MAX_ADDRESS, METADATA_LENGTH } from '../thresholds';
import { chooseAuthors } from './choose-authors';
import { chooseDates } from './choose-dates';
import { chooseHeadline } from './choose-headline';
import { hostOf, sameSite } from './page-address';
import { kindOf } from './page-kind';
import { plainLine } from './plain-line';
import { type SaidByMarkup, sortMarkup } from './said-by-markup';

/**
 * Makes sense of a page's markup: what the page is. A reading without `markup` comes back as it is.
 *
 * Where a page contradicts itself, these rules settle it, the same for all pages:
 * - **Article**: of several in JSON-LD, the one whose address is the page's or its canonical one,
 *   else the first; what it leaves out, others with the same headline or address say.
 * - **Headline**: of JSON-LD's, the one the reader sees and Open Graph's (or Twitter's), what two
 *   agree on, else the first of them. Without JSON-LD, Open Graph's, if the heading or another title
 *   shares its words; else a heading that another title bears out. Then Parse.ly, Sailthru, Dublin
 *   Core, the `title` element. The outlet's name is cut off, the site's line behind the heading, and
 *   a kicker that Open Graph leaves out.
 * - **Outlet**: `og:site_name`, JSON-LD's publisher, the host.
 * - **Authors**: JSON-LD, `meta` (author fields of Open Graph, Parse.ly, Sailthru, cXense, Dublin
 *   Core), microdata, `rel=author`, then lines near the headline or at the foot that read like a
 *   byline. The first that names somebody; one that only repeats the outlet's name yields to any
 *   that names another.
 * - **Dates**: JSON-LD, `article:published_time`, other `meta`, microdata, `<time>` by the headline,
 *   a date in words by the headline, the address. The first that is a date; a later one of the same
 *   day wins if it is more precise. A year before 1600 or after 2200 is none.
 * - **Language**: the root element's, JSON-LD, `content-language`, `og:locale`.
 * - **Canonical address**: the link; without one `og:url`, if it stays on the site.
 */
export function readPageMetadata(reading: PageReading): PageReading {
  const { markup, ...page } = reading;
  if (markup === undefined) return reading;
  const said = sortMarkup(markup, page.url);
  const { article, language } = said;
  const canonical = canonicalOf(said, page.url);
  const site =
    plainLine(said.metas('og:site_name', 'application-name')[0]) ??
    article?.publisher ??
    hostOf(page.url)?.replace(/^www\./, '') ??
    null;
  const authors = chooseAuthors(said, page.blocks, site);
  const { published, modified } = chooseDates(said, page);
  const section = plainLine(
    said.metas(
      'article:section',
      'parsely-section',
      'cxenseparse:recs:articlesection',
      'section',
    )[0] ?? article?.section,
  );
  const title = chooseHeadline(said, page.blocks, site);
  return {
    ...page,
    title,
    site,
    byline: cutText(authors.join(', '), METADATA_LENGTH) || null,
    authors,
    published: published?.at ?? null,
    zone: published?.zone ?? null,
    modified: modified?.at ?? null,
    language,
    canonical,
    section,
    basedOn: basedOn(said),
    kind: kindOf(said, page, title),
  };
}

function canonicalOf(said: SaidByMarkup, url: string): string | null {
  for (const link of said.named('link', 'canonical')) {
    const address = absolute(link, url);
    if (address !== null) return address;
  }
  const own = absolute(said.metas('og:url')[0], url);
  return own !== null && sameSite(hostOf(own), hostOf(url)) ? own : null;
}

function absolute(address: string | undefined, base: string): string | null {
  if (!address || address.length > MAX_ADDRESS) return null;
  return webUrl(address.trim(), base)?.href ?? null;
}

/** Names under which pages say what their text was taken from. */
const SOURCE_METAS = [
  'syndication-source',
  'original-source',
  'republished-from',
  'dc.source',
  'dcterms.source',
  'news_source',
  'source',
  'copyright',
  'rights',
  'dc.rights',
  'article:source',
  'mediatype:source',
  'contentsource',
  'cxenseparse:source',
];
/** Marks kept: a page that gives more gives a list of links. */
const MOST_MARKS = 20;

function basedOn(said: SaidByMarkup): { by: string; what: string }[] {
  const marks = [
    ...(said.article?.basedOn ?? []).map((what) => ({ by: 'isbasedon', what })),
    ...SOURCE_METAS.flatMap((by) => said.metas(by).map((what) => ({ by, what }))),
    ...said.named('pixel', '').map((what) => ({ by: 'pixel', what })),
  ];
  return marks
    .map(({ by, what }) => ({ by, what: cutText(what, METADATA_LENGTH).trim() }))
    .filter(({ what }) => what !== '')
    .slice(0, MOST_MARKS);
}
