/** What tests and the reading evaluation call inside a page. */

import { readMetadata } from '../../lib/page/page-metadata';
import { readBlocks } from '../../lib/page/read-blocks';
import type { PageBlock } from '../../lib/text/page-reading';

export { readBlocks, readMetadata };

export interface ReadOutcome {
  blocks: PageBlock[] | null;
  metadata: ReturnType<typeof readMetadata>;
  milliseconds: number;
}

/** Reads the page as a visit does, without giving way. */
export async function readNow(): Promise<ReadOutcome> {
  const start = performance.now();
  const metadata = readMetadata(document, location.href);
  const read = await readBlocks(document, metadata, {
    slice: Number.POSITIVE_INFINITY,
    giveWay: async () => {},
  });
  return { blocks: read?.blocks() ?? null, metadata, milliseconds: performance.now() - start };
}
