import type { PageKind, PageReading } from '../text/page-reading';
import type { SaidByMarkup } from './said-by-markup';

/** A paywalled article that shows fewer characters of story than this is only its beginning. */
const STUB_CHARACTERS = 1_500;

/**
 * What kind of article the page is, by its own word and by what was read of it. Live blogs and
 * galleries say so in JSON-LD or in their address; a stub is what its publisher does not call free
 * and what is short besides.
 */
export function kindOf(said: SaidByMarkup, page: Pick<PageReading, 'url' | 'blocks'>): PageKind {
  const types = said.article?.types ?? [];
  if (types.some((type) => /^LiveBlogPosting$/i.test(type))) return 'live-blog';
  const path = page.url
    .slice(0, 2_000)
    .replace(/[?#].*$/s, '')
    .replace(/^[a-z]+:\/\/[^/]*/i, '');
  if (/(?:^|[/_-])(?:live-?blog|liveticker|newsticker|live-updates?)(?:[/_.-]|$)/i.test(path))
    return 'live-blog';
  const story = page.blocks.filter(({ role }) => role === 'story');
  const length = story.reduce((sum, { text }) => sum + text.length, 0);
  const captions = page.blocks
    .filter(({ role }) => role === 'caption')
    .reduce((sum, { text }) => sum + text.length, 0);
  const saysGallery =
    types.some((type) => /^(?:ImageGallery|MediaGallery)$/i.test(type)) ||
    /(?:^|\/)(?:galler(?:y|ies|ia|ie)|galeria|fotostrecke|bilderstrecke|slideshow|diaporama|photos?-gallery)(?:[/_.-]|$)/i.test(
      path,
    );
  if (saysGallery || (captions > 2 * length && captions > STUB_CHARACTERS)) return 'gallery';
  const isLocked =
    said.article?.isFree === false ||
    said
      .metas('article:content_tier', 'content_tier')
      .some((tier) => /^(?:locked|metered)$/i.test(tier));
  if (isLocked && length < STUB_CHARACTERS) return 'stub';
  const headings = page.blocks.filter(({ role }) => role === 'headline').length;
  return headings > 1 ? 'several' : 'article';
}
