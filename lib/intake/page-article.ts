import type { Arrival } from '../corpus/article-id';
import { addressKey, hostOf, sameSite, siteName } from '../provenance/page-address';
import type { PageReading } from '../text/page-reading';

/**
 * A page's story as an article on its way into the corpus, under the address that the page itself
 * calls its own.
 *
 * @param page what was read, its markup made sense of
 * @param text the story, paragraphs apart by a blank line
 * @param addedAt now, ISO 8601
 */
export function pageArticle(page: PageReading, text: string, addedAt: string): Arrival {
  const { canonical, title, byline, published, language } = page;
  // A canonical link to another site says where the text comes from, not where it stands.
  const isOwn = canonical !== null && sameSite(hostOf(page.url), hostOf(canonical));
  const url = isOwn ? canonical : page.url;
  return {
    givenId: null,
    addressKey: addressKey(url),
    article: {
      url,
      title,
      site: siteName(page.site, url),
      byline,
      published,
      language,
      credit: null,
      text,
      addedAt,
      addedBy: 'page',
    },
  };
}
