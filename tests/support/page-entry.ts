/** What tests call inside a page. */
import type { ReadPage } from '../../lib/page/block-ranges';
import { BlockCollector } from '../../lib/page/collect-blocks';
import { lookAtPage } from '../../lib/page/look-at-page';
import { looksLikeArticle } from '../../lib/page/looks-like-article';
import { Marks } from '../../lib/page/marks';
import { readMarkup } from '../../lib/page/page-markup';
import { showPlace } from '../../lib/page/show-place';
import type { PageBlock, PageReading } from '../../lib/text/page-reading';

export { looksLikeArticle, Marks, showPlace };

export interface ReadOutcome {
  blocks: PageBlock[] | null;
  reading: PageReading;
  milliseconds: number;
}

const atOnce = { slice: Number.POSITIVE_INFINITY, giveWay: async () => {} };

/** Reads the page as a visit does, without giving way. */
export async function readNow(): Promise<ReadOutcome> {
  const start = performance.now();
  const { reading, read } = await lookAtPage(document, location.href, atOnce);
  return { blocks: read && reading.blocks, reading, milliseconds: performance.now() - start };
}

/** The page's reading itself, for what only runs in the page. */
export async function readPage(): Promise<ReadPage> {
  const { read } = await lookAtPage(document, location.href, atOnce);
  if (read === null) throw new Error('This page has no article.');
  return read;
}

/** A part of reading by itself, to see what it costs. */
export function readMarkupAlone(): number {
  return readMarkup(document).length;
}

/** As `readMarkupAlone`: the walk over all text. */
export function walkAlone(): number {
  const collector = new BlockCollector(document.body);
  collector.step(Number.POSITIVE_INFINITY);
  return collector.blocks.length;
}
