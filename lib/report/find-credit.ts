import type { Side } from '../match/side';
import { type CreditVerdict, creditVerdict, shownCredit } from '../provenance/credit-finding';
import type { OriginalFinding } from '../provenance/original-source';
import { outletMentions } from '../provenance/outlet-mentions';
import { outletByName } from '../provenance/outlets';
import { addressKey, siteName } from '../provenance/page-address';
import { judgeCredit } from '../provenance/page-credit';
import { cutText } from '../text/cut-text';
import type { PageReading } from '../text/page-reading';
import type { Span } from '../text/span';
import { firstWordFrom } from '../text/words';
import { MAX_PAGE_LINE } from '../thresholds';
import type { Comparison } from './compare';
import type { CreditFinding, Verdict } from './report';
import type { Story } from './story';

type Instead = NonNullable<CreditFinding['instead']>;

/** How the page treats its source: the credit that it gives, and what the Report finds of it. */
export function findCredit(
  reading: PageReading,
  page: Story,
  original: OriginalFinding | null,
  sources: readonly Comparison[],
  verdict: Verdict,
): CreditFinding {
  const judged = judgeCredit({ page: { ...reading, credits: page.credits }, original });
  const { status, outlet } = judged;
  const isOpen = original !== null && !original.isThisPage;
  const isHidden = isOpen && status === 'no';
  const named = isHidden ? namedByThePage(page.side, original.outlet, sources) : null;
  const isOwing = verdict === 'reprint' || verdict === 'partial';
  const link =
    original === null && status === 'no' && isOwing
      ? linkToSource(sources, reading.links)
      : isHidden && named === null
        ? linkTo(original.url, reading.links)
        : null;
  const byline =
    isHidden && named === null && link === null
      ? staffByline(reading, page, original, sources)
      : null;
  // Whoever is named, nobody knows that it should be another.
  const isAnybody =
    status === 'other' && original?.basis !== 'credit' && original?.basis !== 'link';
  const finding: CreditVerdict | null =
    isOpen && !isAnybody
      ? creditVerdict(
          { status },
          page.credits,
          original.outlet,
          reading.blocks.length,
          { isNamed: named !== null, isLinked: link !== null, hasStaffByline: byline !== null },
          verdict === 'reprint',
        )
      : original === null && link !== null
        ? 'linked'
        : null;
  const credit = shownCredit(judged.credit, finding, page.credits, reading.blocks.length);
  return {
    status,
    text: credit?.text ?? judged.text,
    outlet,
    page: credit === null || credit.place === 'metadata' ? null : placeOf(page.side, credit),
    place: credit?.place ?? null,
    kind: credit?.kind ?? null,
    finding,
    instead: named ?? link ?? byline,
  };
}

/** Where a credit stands in a side's text; null for one that stands in no paragraph. */
export function placeOf(
  side: Side,
  { block, start, end }: { block: number; start: number; end: number },
): Span | null {
  const paragraph = side.paragraphs[block];
  return paragraph === undefined
    ? null
    : { start: paragraph.start + start, end: paragraph.start + end };
}

/**
 * The sentence in which the page's own words name the original. A name in words that the
 * page shares with a source is the source's: an outlet writes "told us" of itself.
 */
function namedByThePage(
  side: Side,
  outlet: string,
  sources: readonly Comparison[],
): Instead | null {
  const { words } = side;
  for (const mention of outletMentions(words.raw, outlet)) {
    const at = firstWordFrom(words, mention.start);
    const isOwn = sources.every(({ alignment }) => (alignment.link[at] as number) < 0);
    if (side.isStory[at] !== 1 || !isOwn) continue;
    const page = side.sentences[side.sentenceOf[at] as number] as Span;
    return { text: cutText(words.raw.slice(page.start, page.end), MAX_PAGE_LINE), page };
  }
  return null;
}

/** The page's own link to this address: a way to the source, though no words say that the text is from there. */
function linkTo(address: string | null, links: readonly string[] = []): Instead | null {
  const key = addressKey(address);
  const link = key === null ? undefined : links.find((one) => addressKey(one) === key);
  return link === undefined ? null : { text: cutText(link, MAX_PAGE_LINE), page: null };
}

/** The same to one of several sources, none of which is the original of the whole page. */
function linkToSource(
  sources: readonly Comparison[],
  links: readonly string[] | undefined,
): Instead | null {
  for (const { article, isMould } of sources) {
    const link = isMould ? null : linkTo(article.url, links);
    const outlet = siteName(article.site, article.url);
    if (link !== null && outlet !== null) return { ...link, outlet };
  }
  return null;
}

/** Agencies that no table holds say so in their names. */
const AGENCY =
  /\b(?:agency|agentur|agencia|agência|agenzia|agence|newswire)\b|агентство|通讯社|通訊社|وكالة/iu;

/** A byline that the page has and the source has not, over an agency's text: agencies print under their own name. */
function staffByline(
  { byline, blocks }: PageReading,
  page: Story,
  original: OriginalFinding,
  sources: readonly Comparison[],
): Instead | null {
  const number = blocks.findIndex(({ role }) => role === 'byline');
  const block = blocks[number];
  const text = block?.text ?? byline?.trim() ?? '';
  if (text === '') return null;
  const known = outletByName(original.outlet);
  const isAgency = known?.isAgency ?? AGENCY.test(original.outlet);
  const isCarried = sources.some(({ article }) => carries(article.byline, byline ?? text));
  if (!isAgency || isCarried) return null;
  return {
    text: cutText(text, MAX_PAGE_LINE),
    page: block ? (page.side.paragraphs[number] ?? null) : null,
  };
}

/** The source's author stands in the page's byline. */
function carries(author: string | null, byline: string): boolean {
  const name = author?.trim().toLowerCase() ?? '';
  return name !== '' && byline.toLowerCase().includes(name.replace(/^by\s/, ''));
}
