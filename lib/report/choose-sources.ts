import { wordPrints } from '../fingerprint/prints';
import { hasEvidence } from '../match/evidence';
import { findFamilies } from '../match/families';
import { isClosing } from '../match/shared-matter';
import { countStory, type Side } from '../match/side';
import {
  BOILERPLATE_FAMILIES,
  COLLECTION_RATIO,
  FURTHER_SOURCE_WORDS,
  REFERENCE_SHARE,
  STANDING_FAMILIES,
  STANDING_WORDS,
  WHOLE_SOURCE_SHARE,
} from '../thresholds';
import type { Comparison } from './compare';

/** Which of the compared articles the Report names, and as what. */
export interface ChosenSources {
  /** Best first: the reference of the family that accounts for most, then what adds to it; moulds last. */
  sources: Comparison[];
  /** The family of the first source, the first source included. */
  family: Comparison[];
  /** Members of the sources' families that are no sources themselves. */
  copies: Comparison[];
  /** 1 for page words that are boilerplate: many articles have them that share nothing else. */
  boilerplate: Uint8Array;
}

/**
 * Names the sources of a page. Of a family the reference is the fullest printing,
 * whoever printed it first; a further article is named only for page words that the
 * sources before it do not account for, or have in other words where it has the page's own.
 */
export function chooseSources(comparisons: readonly Comparison[]): ChosenSources {
  const ranked = familiesOf(comparisons)
    .map((family) => ({ family, best: Math.max(...family.map((member) => member.words)) }))
    .sort((a, b) => b.best - a.best);
  const sources: Comparison[] = [];
  const chosen = new Set<Comparison[]>();
  const covered = new Uint8Array(comparisons[0]?.onPage.length ?? 0);
  const name = (comparison: Comparison, family: Comparison[]) => {
    sources.push(comparison);
    chosen.add(family);
    closenessOf(comparison).forEach((close, at) => {
      if (close > (covered[at] as number)) covered[at] = close;
    });
  };
  for (const { family } of ranked) {
    const reference = fullest(family);
    if (sources.length === 0 || addsEvidence(reference, covered)) name(reference, family);
    for (const member of family) {
      if (member !== reference && addsEvidence(member, covered)) name(member, family);
    }
  }
  // What the page has of a mould is no reuse: a source that it does take from comes first.
  sources.sort((a, b) => Number(a.isMould) - Number(b.isMould));
  const first = ranked.find(({ family }) => family.includes(sources[0] as Comparison));
  return {
    sources,
    // Another pouring of a mould is no copy of the story, and no earlier print of it.
    family: first?.family.filter((one) => one.isMould === sources[0]?.isMould) ?? [],
    copies: [...chosen].flat().filter((one) => !one.isMould && !sources.includes(one)),
    boilerplate: boilerplateOf(
      comparisons[0]?.pair.page ?? null,
      ranked.map(({ family }) => family),
    ),
  };
}

/**
 * Page words that articles of many families have. A story that forty outlets printed is one family,
 * for its copies share everything; an outlet's standing lines and an agency's background
 * paragraphs stand in articles that are else unlike each other. Of a short last paragraph fewer are enough:
 * who wrote and what the outlet is stands there.
 */
function boilerplateOf(page: Side | null, families: readonly Comparison[][]): Uint8Array {
  const words = page?.words.starts.length ?? 0;
  const boilerplate = new Uint8Array(words);
  if (page === null || families.length < STANDING_FAMILIES) return boilerplate;
  const held = new Uint8Array(words);
  for (const family of families) {
    for (let at = 0; at < words; at += 1) {
      if (family.some(({ onPage }) => onPage[at] === 1)) held[at] = (held[at] as number) + 1;
    }
  }
  page.paragraphs.forEach((_, paragraph) => {
    const first = page.paragraphStarts[paragraph] as number;
    const after = page.paragraphStarts[paragraph + 1] as number;
    const isNote = after - first <= STANDING_WORDS && isClosing(page, paragraph);
    const least = isNote ? STANDING_FAMILIES : BOILERPLATE_FAMILIES;
    for (let at = first; at < after; at += 1) {
      if ((held[at] as number) >= least) boilerplate[at] = 1;
    }
  });
  return boilerplate;
}

function familiesOf(comparisons: readonly Comparison[]): Comparison[][] {
  // Prints take time, and most pages have one source or none.
  if (comparisons.length < 2) return comparisons.map((comparison) => [comparison]);
  return findFamilies(
    comparisons.map((comparison) => wordPrints(comparison.source.side.words)),
  ).map((members) => members.map((at) => comparisons[at] as Comparison));
}

/** By page word: 2 for the source's words, as they are or edited; 1 for the source's thoughts in other words; 0 for neither. */
function closenessOf({ passages, onPage }: Comparison): Uint8Array {
  const closeness = new Uint8Array(onPage.length);
  for (const { class: kind, page } of passages) {
    closeness.fill(kind === 'rewritten' ? 1 : 2, page.start, page.end);
  }
  return closeness;
}

/** What a source accounts for beyond what is covered is enough, and by itself evidence. */
function addsEvidence(comparison: Comparison, covered: Uint8Array): boolean {
  let words = 0;
  const taken = closenessOf(comparison).map((close, at) => {
    const isTaken = close <= (covered[at] as number);
    if (!isTaken) words += 1;
    return Number(isTaken);
  });
  const { pair, alignment } = comparison;
  return words >= FURTHER_SOURCE_WORDS && hasEvidence(pair, alignment.link, taken);
}

/**
 * Of the printings that account for about as much of the page as the best of them, the one
 * with the most words of story; of equals the one with more of the page, then the earlier,
 * then by id. A fuller printing that has less of the page is another edition, not where
 * the page comes from; nor is a collection that holds a printing which the page has whole. Of many pourings
 * of one mould it is the one that the page has word for word, if there is one.
 */
function fullest(members: readonly Comparison[]): Comparison {
  const best = Math.max(...members.map((member) => member.words));
  const taken = members.filter((member) => isWordForWord(member, best));
  const family = members.some(({ isMould }) => isMould) && taken.length > 0 ? taken : members;
  const alike = family.filter((member) => member.words >= REFERENCE_SHARE * best);
  const ranked = alike.sort(
    (a, b) =>
      countStory(b.source.side) - countStory(a.source.side) ||
      b.words - a.words ||
      (a.article.published ?? '~').localeCompare(b.article.published ?? '~') ||
      (a.article.id < b.article.id ? -1 : 1),
  );
  return ranked.find((one) => !ranked.some((other) => isCollection(one, other))) as Comparison;
}

/** It has as much of the page as the best has in any words, and in the page's own. */
function isWordForWord({ isMould, alignment }: Comparison, best: number): boolean {
  if (isMould) return false;
  return alignment.link.reduce((kept, at) => kept + Number(at >= 0), 0) >= REFERENCE_SHARE * best;
}

/** The one is far longer than the other, of which the page has nearly all, and was not there before it. */
function isCollection(one: Comparison, other: Comparison): boolean {
  const words = countStory(other.source.side);
  if (other.words < WHOLE_SOURCE_SHARE * words) return false;
  if (countStory(one.source.side) <= COLLECTION_RATIO * words) return false;
  const [first, second] = [one.article.published, other.article.published];
  return first === null || second === null || first >= second;
}
