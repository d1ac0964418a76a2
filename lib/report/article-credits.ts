import type { Article } from '../corpus/article';
import type { Credit, CreditContext, KnownOutlet } from '../provenance/credit';
import { type CreditBlock, readCredits } from '../provenance/credit-lines';
import { hostOf } from '../provenance/page-address';
import { readStoredCredit } from '../provenance/stored-credit';
import { splitParagraphs } from '../text/paragraphs';

/** What reading a stored article's credits needs to know of it. */
export function articleContext({ site, url, byline }: Article): CreditContext {
  return { site, host: hostOf(url), canonical: null, url, byline };
}

/** A stored text's paragraphs, as credits are read in them. */
export function articleBlocks({ text }: Article): CreditBlock[] {
  return splitParagraphs(text).map(({ start, end }) => ({ text: text.slice(start, end) }));
}

/** A stored article's credits, in its text and besides it, with `known` outlets that no table holds. */
export function articleCredits(article: Article, known: readonly KnownOutlet[]): Credit[] {
  const context = articleContext(article);
  return [
    ...readCredits(articleBlocks(article), { ...context, known }),
    ...readStoredCredit(article.credit, context),
  ];
}
