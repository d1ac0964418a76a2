import { FIND_AT_ONCE_BLOCKS } from '../thresholds';
import { articlesBeside } from './articles-beside';
import { assignRoles } from './assign-roles';
import { ReadPage } from './block-ranges';
import { BlockCollector } from './collect-blocks';
import { findArticle } from './find-article';
import { shownBlocks } from './hidden-elements';
import type { PageHints } from './page-markup';
import { bodyOf } from './safe-dom';
import { linksIn } from './story-links';

/** How long one uninterrupted stretch of reading may take, in milliseconds, and how to give way. */
export interface Pace {
  slice: number;
  giveWay(): Promise<void>;
}

/** An article as it was read. */
export interface ReadArticle {
  read: ReadPage;
  /** Addresses on other sites that its text links to. */
  links: string[];
  /** Whole articles on the page, this one among them. */
  articles: number;
}

/**
 * Reads the article's blocks in reading order; null when the page has no article. Nothing on the
 * page is changed and no layout is asked for; styles are, once. Gives way to the page after each slice.
 */
export async function readBlocks(
  page: Document,
  url: string,
  hints: PageHints,
  pace: Pace,
): Promise<ReadArticle | null> {
  const root = bodyOf(page);
  if (root === null) return null;
  const collector = new BlockCollector(root);
  while (!collector.step(performance.now() + pace.slice)) await pace.giveWay();
  const { blocks, branches } = collector;
  if (blocks.length > FIND_AT_ONCE_BLOCKS) await pace.giveWay();
  const found = findArticle(blocks, branches, hints);
  if (found === null) return null;
  const shown = shownBlocks(assignRoles(blocks, branches, found, url), branches);
  const { element } = branches[found.body]!;
  return {
    read: new ReadPage(
      shown.map(({ block: { text, runs }, ...said }) => ({ text, ...said, runs })),
      element,
    ),
    links: linksIn(shown, url),
    articles: 1 + articlesBeside(branches, found),
  };
}
