/** What an element's name, class, id, role and the like say about the text inside. Bits. */
export const Evidence = {
  nav: 1,
  header: 2,
  footer: 4,
  aside: 8,
  comments: 16,
  caption: 32,
  byline: 64,
  standfirst: 128,
  headline: 256,
  heading: 512,
  article: 1024,
  body: 2048,
  form: 4096,
  quote: 8192,
  list: 16384,
  related: 32768,
  table: 65536,
  /** Dialogs and consent notices, laid over the page. */
  overlay: 131072,
  /** A picture, video or its frame. */
  media: 262144,
} as const;

/** Text under these is never shown as text of the page, or belongs to a control. */
export const SKIPPED_TAGS = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED VIDEO AUDIO CANVAS SELECT OPTION ' +
    'TEXTAREA INPUT BUTTON DATALIST METER PROGRESS MAP HEAD TITLE META LINK SVG svg MATH math RP RT ' +
    'IMG PICTURE SOURCE WBR HR AMP-AD AMP-EMBED AMP-ANALYTICS'
  ).split(' '),
);

/** Elements that flow inside a line. Everything else starts and ends a block. */
export const INLINE_TAGS = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY RB S ' +
    'SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR SLOT O:P OUTPUT BLINK G-EMOJI'
  ).split(' '),
);

const TAG_EVIDENCE: Record<string, number> = {
  NAV: Evidence.nav,
  MENU: Evidence.nav,
  HEADER: Evidence.header,
  FOOTER: Evidence.footer,
  ASIDE: Evidence.aside,
  FIGCAPTION: Evidence.caption,
  FIGURE: Evidence.caption,
  CAPTION: Evidence.caption,
  ADDRESS: Evidence.byline,
  FORM: Evidence.form,
  DIALOG: Evidence.overlay,
  ARTICLE: Evidence.article,
  MAIN: Evidence.article,
  H1: Evidence.heading,
  H2: Evidence.heading,
  H3: Evidence.heading,
  H4: Evidence.heading,
  H5: Evidence.heading,
  H6: Evidence.heading,
  BLOCKQUOTE: Evidence.quote,
  UL: Evidence.list,
  OL: Evidence.list,
  DL: Evidence.list,
  TABLE: Evidence.table,
};

const ROLE_EVIDENCE: Record<string, number> = {
  navigation: Evidence.nav,
  menu: Evidence.nav,
  menubar: Evidence.nav,
  banner: Evidence.header,
  contentinfo: Evidence.footer,
  complementary: Evidence.aside,
  search: Evidence.form,
  form: Evidence.form,
  dialog: Evidence.overlay,
  alertdialog: Evidence.overlay,
  tooltip: Evidence.aside,
  toolbar: Evidence.nav,
  tablist: Evidence.nav,
  article: Evidence.article,
  main: Evidence.article,
  heading: Evidence.heading,
};

const ITEMPROP_EVIDENCE: Record<string, number> = {
  articlebody: Evidence.body,
  headline: Evidence.headline,
  author: Evidence.byline,
  datepublished: Evidence.byline,
  datemodified: Evidence.byline,
  caption: Evidence.caption,
  copyrightholder: Evidence.caption,
  description: Evidence.standfirst,
  alternativeheadline: Evidence.standfirst,
  comment: Evidence.comments,
};

// Whole words of class, id and the like, in the languages of the outlets seen most.
// Each alternative is a plain word, so the match is linear.
const words = (list: string) => new RegExp(`(?:^|[^a-z])(?:${list.replaceAll(' ', '|')})(?![a-z])`);
const NAME_EVIDENCE: [RegExp, number][] = [
  [
    words(
      'cookie cookies cookiebanner consent gdpr ccpa onetrust ot-sdk-container optanon didomi qc-cmp usercentrics cmp modal overlay popup',
    ),
    Evidence.overlay,
  ],
  [
    words(
      'media-info media-caption mediacon image images img photo photos picture video videos foto bild thumbnail mediaplayer player jwplayer',
    ),
    Evidence.media,
  ],
  [
    words(
      'nav navbar navi navigation menu menus submenu breadcrumb breadcrumbs crumbs pagination pager skip-links',
    ),
    Evidence.nav,
  ],
  [words('masthead site-header page-header-bar global-header topbar top-bar'), Evidence.header],
  [words('site-footer page-footer global-footer colophon footer-content footnav'), Evidence.footer],
  [
    words(
      'comments comment-list commentlist comment-section comments-area comment-thread comment-body disqus livefyre respond kommentare kommentar commentaires comentarios commenti reader-comments coral-talk fb-comments',
    ),
    Evidence.comments,
  ],
  [
    words(
      'related relateds recommended recommendation recommendations recirc recirculation more-from more-stories morestories more-news read-next readnext up-next see-also seealso also-read alsoread most-read mostread most-popular popular trending latest-news teaser teasers outbrain taboola read-also read-more readmore lire-aussi leia-mais articoli-correlati correlati verwandte sidebar side-bar rightcol right-rail rightrail zergnet jp-relatedposts onward',
    ),
    Evidence.related,
  ],
  [
    words(
      'promo promos promotion newsletter newsletters subscribe subscription signup sign-up share shares sharing sharebar share-bar sharedaddy social social-media addthis addtoany follow-us advert adverts advertisement advertising ad ads ad-slot adslot adsbygoogle dfp sponsor sponsored donate donation cta call-to-action tags tag-list taglist post-tags article-tags topics keywords toolbar tools print-only poll quiz rating tooltip app-promo inline-promo author-bio about-author author-box authorbox bio infolettre anzeige werbung publicidad publicite pubblicita',
    ),
    Evidence.aside,
  ],
  [
    words(
      'caption captions wp-caption wp-caption-text figcaption image-caption photo-caption photocaption imagecaption credit credits photo-credit image-credit image-source photographer copyright bildunterschrift bildtext legende legenda didascalia pie-de-foto piedefoto gallery slideshow',
    ),
    Evidence.caption,
  ],
  [
    words(
      'byline bylines by-line author authors author-name autor autoren auteur autore dateline date dates datetime timestamp published publish-date pubdate posted-on post-meta entry-meta article-meta article-info articleinfo meta-info post-info reading-time read-time updated published-date',
    ),
    Evidence.byline,
  ],
  [
    words(
      'standfirst dek deck subtitle sub-title subheadline sub-headline subheading subhead lead lede leadtext intro introduction summary excerpt abstract chapo chapeau vorspann sottotitolo sommario occhiello bajada entradilla copete ingress preamble underrubrik linha-fina linhafina description',
    ),
    Evidence.standfirst,
  ],
  [
    words('headline hed article-title post-title entry-title story-title page-title articletitle'),
    Evidence.headline,
  ],
  [
    words(
      'article-body articlebody article-content articlecontent article-text articletext story-body storybody story-content story-text post-body post-content postcontent entry-content body-content body-text bodytext rich-text richtext news-content news-text newstext content-body text-body main-text maintext paywall-content',
    ),
    Evidence.body,
  ],
];

const seen = new Map<string, number>();
/** Classes repeat from page to page of a site; more than this many names come only from generated ones. */
const SEEN_LIMIT = 4000;
/** Names longer than this are generated; their first words tell enough. */
const NAME_LIMIT = 300;

function nameEvidence(names: string): number {
  const known = seen.get(names);
  if (known !== undefined) return known;
  const plain = names
    .slice(0, NAME_LIMIT)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
  let evidence = 0;
  for (const [pattern, bit] of NAME_EVIDENCE) if (pattern.test(plain)) evidence |= bit;
  if (seen.size > SEEN_LIMIT) seen.clear();
  seen.set(names, evidence);
  return evidence;
}

/** The evidence that an element gives by itself, ancestors apart. `attribute` reads one of its attributes. */
export function evidenceOf(tag: string, attribute: (name: string) => string | null): number {
  let evidence = TAG_EVIDENCE[tag] ?? 0;
  const names = `${attribute('class') ?? ''} ${attribute('id') ?? ''}`;
  if (names.length > 1) evidence |= nameEvidence(names);
  const role = attribute('role');
  if (role !== null) evidence |= own(ROLE_EVIDENCE, role.toLowerCase());
  const property = attribute('itemprop');
  if (property !== null) evidence |= own(ITEMPROP_EVIDENCE, property.toLowerCase());
  if (tag === 'TIME' || attribute('rel') === 'author') evidence |= Evidence.byline;
  return evidence;
}

function own(table: Record<string, number>, key: string): number {
  return Object.hasOwn(table, key) ? table[key]! : 0;
}
