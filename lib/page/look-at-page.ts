import type { PageReading } from '../text/page-reading';
import type { ReadPage } from './block-ranges';
import { isReadable, looksLikeArticle } from './looks-like-article';
import { hintsIn, readMarkup } from './page-markup';
import { type Pace, readBlocks } from './read-blocks';

/** One look at a page: what is sent of it, and where that stands. */
export interface PageLook {
  /** What the page is (title, date and so on) is left to whoever has the time to make sense of `markup`. */
  reading: PageReading;
  /** Null when the page has no article. */
  read: ReadPage | null;
}

/** Reads a page as it stands now, giving way as `pace` says. Nothing on the page is changed. */
export async function lookAtPage(page: Document, url: string, pace: Pace): Promise<PageLook> {
  const markup = readMarkup(page);
  const hints = hintsIn(markup);
  const article =
    hints.saysArticle || looksLikeArticle(page) ? await readBlocks(page, url, hints, pace) : null;
  const read = article?.read ?? null;
  const blocks = read?.blocks() ?? [];
  if (article && article.articles > 1) markup.unshift(['page', 'articles', `${article.articles}`]);
  const state = blocks.length > 0 ? 'article' : isReadable(page) ? 'no-article' : 'unreadable';
  const unread = { title: null, site: null, byline: null, published: null, language: null };
  return {
    reading: {
      url,
      state,
      ...unread,
      canonical: null,
      blocks,
      links: article?.links ?? [],
      markup,
    },
    read,
  };
}
