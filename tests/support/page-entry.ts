/** What tests and the reading evaluation call inside a page. */
import type { ReadPage } from '../../lib/page/block-ranges';
import { looksLikeArticle } from '../../lib/page/looks-like-article';
import { Marks } from '../../lib/page/marks';
import { readMetadata } from '../../lib/page/page-metadata';
import { readBlocks } from '../../lib/page/read-blocks';
import { showPlace } from '../../lib/page/show-place';
import type { PageBlock } from '../../lib/text/page-reading';
import { READ_SLICE_MS } from '../../lib/thresholds';

export { looksLikeArticle, Marks, showPlace };

export interface ReadOutcome {
  blocks: PageBlock[] | null;
  metadata: ReturnType<typeof readMetadata>;
  milliseconds: number;
}

const atOnce = { slice: Number.POSITIVE_INFINITY, giveWay: async () => {} };

/** Reads the page as a visit does, without giving way. */
export async function readNow(): Promise<ReadOutcome> {
  const start = performance.now();
  const metadata = readMetadata(document, location.href);
  const read =
    metadata.saysArticle || looksLikeArticle(document)
      ? await readBlocks(document, metadata, atOnce)
      : null;
  return { blocks: read?.blocks() ?? null, metadata, milliseconds: performance.now() - start };
}

/** The page's reading itself, for what only runs in the page. */
export async function readPage(): Promise<ReadPage> {
  const read = await readBlocks(document, readMetadata(document, location.href), atOnce);
  if (read === null) throw new Error('This page has no article.');
  return read;
}

/** Reads as the content script does, and says how long each stretch without a pause took, in milliseconds. */
export async function readInSlices(): Promise<number[]> {
  const slices: number[] = [];
  let began = performance.now();
  const giveWay = async () => {
    slices.push(performance.now() - began);
    await new Promise((done) => setTimeout(done, 0));
    began = performance.now();
  };
  const metadata = readMetadata(document, location.href);
  if (metadata.saysArticle || looksLikeArticle(document)) {
    await readBlocks(document, metadata, { slice: READ_SLICE_MS, giveWay });
  }
  slices.push(performance.now() - began);
  return slices;
}
