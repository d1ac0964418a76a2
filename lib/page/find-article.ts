import {
  ARTICLE_DESCENT_SHARE,
  ARTICLE_MIN_WEIGHT,
  BARE_PIECE_SHARE,
  TEASER_LINK_SHARE,
  TEASER_MAX_WEIGHT,
  TEASER_TITLE_WEIGHT,
  TEASERS_MIN,
  TEASERS_SHARE,
  TEASERS_SHARE_IN_ARTICLE,
  WIDEN_LEVELS,
} from '../thresholds';
import { INLINE_TAGS } from './element-evidence';
import * as Evidence from './evidence-bits';
import { findHeadline } from './find-headline';
import type { Branch, RawBlock } from './page-blocks';
import { commonBranch } from './page-blocks';
import type { PageHints } from './page-markup';
import { prefixSums, proseWeights, weightOf } from './prose-weights';
import { inherit, markupOf, NOT_PROSE, trustedEvidence } from './trusted-evidence';

/** Where the article stands in the page. */
export interface FoundArticle {
  /** The branch that holds the body. */
  body: number;
  /** Index of the headline's block, or -1. */
  headline: number;
  /** The branch that holds headline and body. */
  whole: number;
  /** Weight of each block as body text: 0 for all that is no prose or stands in other furniture. */
  prose: Float64Array;
  /** Per branch: its own evidence, lies taken out. */
  evidence: Int32Array;
  /** Sum of `prose` inside `body`. */
  weight: number;
}

/** Finds the article among the page's blocks; null when no stretch of prose is long enough to be one. */
export function findArticle(
  blocks: readonly RawBlock[],
  branches: readonly Branch[],
  page: PageHints,
): FoundArticle | null {
  if (blocks.length === 0) return null;
  const prose = proseWeights(blocks, branches);
  const headline = findHeadline(blocks, branches, page.titles);
  const evidence = trustedEvidence(branches, prose, headline);
  const inherited = inherit(branches, evidence);
  blocks.forEach((block, i) => {
    if (inherited[block.branch]! & NOT_PROSE) prose[i] = 0;
  });
  const sums = prefixSums(prose);
  const total = sums.at(-1)!;
  if (total < ARTICLE_MIN_WEIGHT) return null;
  const body = widen(blocks, branches, sums, prose, descend(branches, sums, headline), headline);
  const weight = weightOf(branches[body]!, sums);
  if (weight < ARTICLE_MIN_WEIGHT || isTeaserList(blocks, prose, branches[body]!, page.saysArticle))
    return null;
  const inOrder = headline >= 0 && headline < branches[body]!.end;
  const whole = inOrder
    ? Math.max(0, commonBranch(branches, blocks[headline]!.branch, body))
    : body;
  return { body, headline: inOrder ? headline : -1, whole, prose, evidence, weight };
}

/**
 * Short texts, most of them with a linked line of their own above or below: front, tag and result
 * pages. An article has linked lines between its paragraphs too, but hardly one to each.
 */
function isTeaserList(
  blocks: readonly RawBlock[],
  prose: Float64Array,
  body: Branch,
  saysArticle: boolean,
): boolean {
  let texts = 0;
  let announced = 0;
  let weight = 0;
  let used = -1;
  const takeTitle = (at: number) => {
    const block = blocks[at];
    if (at <= used || !block) return false;
    if (block.linkShare < TEASER_LINK_SHARE || block.weight < TEASER_TITLE_WEIGHT) return false;
    used = at;
    return true;
  };
  for (let i = body.first; i < body.end; i++) {
    if (prose[i] === 0) continue;
    texts++;
    if (!takeTitle(i - 1) && !takeTitle(i + 1)) continue;
    announced++;
    weight += blocks[i]!.weight;
  }
  const share = saysArticle ? TEASERS_SHARE_IN_ARTICLE : TEASERS_SHARE;
  return (
    announced >= TEASERS_MIN && announced >= texts * share && weight < announced * TEASER_MAX_WEIGHT
  );
}

/** From the root down to the branch below which the prose parts into single paragraphs. */
function descend(branches: readonly Branch[], sums: Float64Array, headline: number): number {
  const children = childrenOf(branches);
  let at = 0;
  for (;;) {
    const here = weightOf(branches[at]!, sums);
    let best = -1;
    let bestWeight = 0;
    for (const child of children[at]!) {
      const weight = weightOf(branches[child]!, sums);
      if (weight > bestWeight) {
        best = child;
        bestWeight = weight;
      }
    }
    if (best >= 0 && bestWeight < ARTICLE_DESCENT_SHARE * here) {
      const chosen = oneOfSeveral(branches, children[at]!, sums, headline);
      if (chosen >= 0) {
        at = chosen;
        continue;
      }
      return at;
    }
    if (best < 0 || branches[best]!.end - branches[best]!.first <= 1) return at;
    at = best;
  }
}

/** Several whole articles side by side: the one with the headline, else the first. -1 when they are no articles. */
function oneOfSeveral(
  branches: readonly Branch[],
  children: readonly number[],
  sums: Float64Array,
  headline: number,
): number {
  const articles = children.filter((child) => {
    const branch = branches[child]!;
    return (
      branch.end - branch.first >= 3 &&
      (branch.evidence & (Evidence.article | Evidence.body)) !== 0 &&
      weightOf(branch, sums) >= ARTICLE_MIN_WEIGHT
    );
  });
  if (articles.length < 2) return -1;
  return (
    articles.find(
      (child) => headline >= branches[child]!.first && headline < branches[child]!.end,
    ) ?? articles[0]!
  );
}

/**
 * Bodies come in pieces (between adverts, before and after a paywall), and descending ends in the
 * largest. Widens to the ancestor that holds the other pieces: prose in paragraphs marked up as
 * those inside, with no other headline between.
 */
function widen(
  blocks: readonly RawBlock[],
  branches: readonly Branch[],
  sums: Float64Array,
  prose: Float64Array,
  from: number,
  headline: number,
): number {
  const marks = new Set<string>();
  const inner = branches[from]!;
  for (let i = inner.first; i < inner.end; i++) {
    if (prose[i]! > 0) marks.add(blockMarkup(blocks[i]!, branches));
  }
  let body = from;
  let at = branches[from]!.parent;
  for (let up = 0; up < WIDEN_LEVELS && at >= 0; up++, at = branches[at]!.parent) {
    const { first, end } = branches[at]!;
    if (weightOf(branches[at]!, sums) > weightOf(branches[body]!, sums)) {
      let alike = 0;
      let bare = 0;
      for (let i = first; i < end; i++) {
        if (i >= branches[body]!.first && i < branches[body]!.end) continue;
        if (i !== headline && isOtherHeadline(blocks[i]!, branches)) return body;
        const markup = prose[i]! > 0 ? blockMarkup(blocks[i]!, branches) : '';
        if (!marks.has(markup)) continue;
        if (markup.endsWith('.')) bare += prose[i]!;
        else alike += prose[i]!;
      }
      const held = weightOf(branches[body]!, sums);
      const more = weightOf(branches[at]!, sums) - held;
      // A paragraph without a class may be any line of the page; several are a piece of the body.
      if (bare >= held * BARE_PIECE_SHARE) alike += bare;
      if (alike < more * 0.5) return body;
      body = at;
    }
    if (headline >= first && headline < end) break;
  }
  return body;
}

/** Markup of the block's own element, inline elements passed over. */
function blockMarkup(block: RawBlock, branches: readonly Branch[]): string {
  let branch = branches[block.branch]!;
  while (branch.parent >= 0 && INLINE_TAGS.has(branch.tag)) branch = branches[branch.parent]!;
  return markupOf(branch);
}

function isOtherHeadline(block: RawBlock, branches: readonly Branch[]): boolean {
  for (let at = block.branch, up = 0; at >= 0 && up < 3; at = branches[at]!.parent, up++) {
    if (branches[at]!.tag === 'H1') return true;
  }
  return false;
}

function childrenOf(branches: readonly Branch[]): number[][] {
  const children: number[][] = branches.map(() => []);
  for (let i = 1; i < branches.length; i++) children[branches[i]!.parent]?.push(i);
  return children;
}
