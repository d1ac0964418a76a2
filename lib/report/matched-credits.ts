import { type Credit, type CreditContext, isMarkup, type KnownOutlet } from '../provenance/credit';
import { readCredits } from '../provenance/credit-lines';
import { kindOfName } from '../provenance/outlet-words';
import { sameOutlet } from '../provenance/outlets';
import { hostOf } from '../provenance/page-address';
import { sharedSigns } from '../provenance/shared-signs';
import type { PageBlock } from '../text/page-reading';
import { firstWordFrom } from '../text/words';
import { articleBlocks, articleCredits } from './article-credits';
import type { Comparison } from './compare';
import { placeOf } from './find-credit';
import type { Story } from './story';

/**
 * Reads the page's credits once more, now that the outlets which print its story are known:
 * no table holds all their names, nor those of all agencies: one that signs page and printing alike
 * is read on both. A block that turns out to be nothing but credit becomes
 * furniture of the page, unless a source carries its words as story. Changes `page` and the printings' credits.
 */
export function settleCredits(
  page: Story,
  blocks: readonly PageBlock[],
  context: CreditContext,
  printings: readonly Comparison[],
): void {
  if (printings.length === 0) return;
  for (const printing of new Set(printings)) readSigns(blocks, printing);
  const known = withoutDoubles(printings.flatMap(outletsOf));
  if (known.length === 0) return;
  page.credits = readCredits(blocks, { ...context, known });
  confirmShared(page, blocks, printings);
  for (const printing of new Set(printings)) confirmGiven(printing, page, printings);
  const { paragraphStarts, isStory } = page.side;
  for (const credit of page.credits) {
    if (!credit.wholeBlock) continue;
    const first = paragraphStarts[credit.block] as number;
    const after = paragraphStarts[credit.block + 1] as number;
    const isLinked = printings.some(({ onPage }) => onPage.subarray(first, after).includes(1));
    if (!isLinked) isStory.fill(0, first, after);
  }
}

/**
 * The words of a credit inside a paragraph are furniture, as a credit's paragraph is: they are told as the credit, and
 * not as text that the page added. Not where a source carries them. Changes `page`; comes after all that goes by whole
 * paragraphs of furniture.
 */
export function foldCredits({ side, credits }: Story, printings: readonly Comparison[]): void {
  if (printings.length === 0) return;
  for (const credit of credits) {
    const place = credit.wholeBlock || credit.asGiven ? null : placeOf(side, credit);
    if (place === null) continue;
    const first = firstWordFrom(side.words, place.start);
    const after = firstWordFrom(side.words, place.end);
    const isLinked = printings.some(({ onPage }) => onPage.subarray(first, after).includes(1));
    if (!isLinked) side.isStory.fill(0, first, after);
  }
}

/** Reads a printing's credits once more where an agency that nobody knows signs it as it signs the page. */
function readSigns(blocks: readonly PageBlock[], { article, source }: Comparison): void {
  const signs = sharedSigns(blocks, () => articleBlocks(article));
  const known = signs.map((name) => ({ name, host: null, url: null }));
  if (known.length > 0) source.credits = articleCredits(article, known);
}

/** A line that names an outlet which no table holds, on the page as on a printing: "Via The Lorne Courier". Both say whose the text is. */
function confirmShared(
  page: Story,
  blocks: readonly PageBlock[],
  printings: readonly Comparison[],
): void {
  if (!page.credits.some(({ asGiven }) => asGiven)) return;
  page.credits = page.credits.map((credit) => {
    const { asGiven, ...told } = credit;
    if (!asGiven || !credit.wholeBlock || kindOfName(credit.outlet) !== 'outlet') return credit;
    const line = blocks[credit.block]?.text.trim();
    const alike = printings.filter(({ article }) =>
      articleBlocks(article).some(({ text }) => text.trim() === line),
    );
    const known = [{ name: credit.outlet, host: null, url: null }];
    for (const { article, source } of alike) source.credits = articleCredits(article, known);
    return alike.length > 0 ? told : credit;
  });
}

/** A name that a stored text gives, and that no table holds, is an outlet's where the page or a copy of another outlet names it, too. */
function confirmGiven(
  { article, source }: Comparison,
  page: Story,
  printings: readonly Comparison[],
): void {
  if (!source.credits.some(({ asGiven }) => asGiven)) return;
  const others = printings.filter((other) => !sameOutlet(other.article.site, article.site));
  const named = [page.credits, ...others.map((other) => other.source.credits)]
    .flatMap((credits) => credits.filter(isPlain).map(({ outlet }) => outlet))
    .concat(others.flatMap((other) => other.article.site ?? []));
  source.credits = source.credits.map((credit) => {
    const { asGiven, ...told } = credit;
    return asGiven && named.some((name) => sameOutlet(name, credit.outlet)) ? told : credit;
  });
}

/** Whoever printed an article, and whom it credits in turn. */
function outletsOf({ article, source }: Comparison): KnownOutlet[] {
  const own = { name: article.site, host: hostOf(article.url), url: article.url };
  const credited = source.credits.filter(isPlain).map(({ outlet }) => ({
    name: outlet,
    host: null,
    url: null,
  }));
  return [own, ...credited];
}

/** Each outlet once, and none of which nothing is known: every line is compared with every one. */
function withoutDoubles(outlets: readonly KnownOutlet[]): KnownOutlet[] {
  const kept = new Map<string, KnownOutlet>();
  for (const outlet of outlets) {
    const { name, host, url } = outlet;
    const key = JSON.stringify([name, host, url]);
    if ((name || host || url) && !kept.has(key)) kept.set(key, outlet);
  }
  return [...kept.values()];
}

const isPlain = ({ share, kind }: Credit): boolean => share === 'whole' && !isMarkup(kind);
