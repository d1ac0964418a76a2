import type { PageReading } from '../text/page-reading';
import type { ReadPage } from './block-ranges';
import { isReadable, looksLikeArticle } from './looks-like-article';
import { readMetadata } from './page-metadata';
import { type Pace, readBlocks } from './read-blocks';

/** One look at a page: what is sent of it, and where that stands. */
export interface PageLook {
  reading: PageReading;
  /** Null when the page has no article. */
  read: ReadPage | null;
}

/** Reads a page as it stands now, giving way as `pace` says. Nothing on the page is changed. */
export async function lookAtPage(page: Document, address: string, pace: Pace): Promise<PageLook> {
  const metadata = readMetadata(page, address);
  const read =
    metadata.saysArticle || looksLikeArticle(page) ? await readBlocks(page, metadata, pace) : null;
  const blocks = read?.blocks() ?? [];
  const { url, title, site, byline, published, language, canonical } = metadata;
  const state = blocks.length > 0 ? 'article' : isReadable(page) ? 'no-article' : 'unreadable';
  return {
    reading: { url, state, title, site, byline, published, language, canonical, blocks },
    read,
  };
}
