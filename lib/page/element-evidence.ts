import * as Evidence from './evidence-bits';

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
  BLOCKQUOTE: Evidence.quoted,
  H1: Evidence.heading,
  H2: Evidence.heading,
  H3: Evidence.heading,
  H4: Evidence.heading,
  H5: Evidence.heading,
  H6: Evidence.heading,
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

// Words of class and id, in the languages of the outlets seen most. A word counts inside longer names
// too ("photo-caption"); "read-more" stands for these two words in a row, however the name joins them.
const NAME_EVIDENCE: [number, string][] = [
  // A teaser announces another article, or, between headline and body, is the standfirst.
  [Evidence.related | Evidence.standfirst, 'teaser teasers anreisser'],
  [
    Evidence.overlay,
    'cookie cookies cookiebanner consent gdpr onetrust ot-sdk didomi usercentrics cmp modal overlay popup',
  ],
  [
    Evidence.media,
    'media-info image images img photo photos picture video videos foto bild thumbnail player jwplayer',
  ],
  [
    Evidence.nav,
    'nav navbar navigation menu menus submenu breadcrumb breadcrumbs pagination pager',
  ],
  [Evidence.header, 'masthead site-header topbar'],
  [Evidence.footer, 'site-footer page-footer colophon'],
  [
    Evidence.comments,
    'comment comments commentlist disqus respond kommentar kommentare commentaires comentarios commenti',
  ],
  [
    Evidence.related,
    'related recommended recommendation recommendations recirc more-from more-stories read-next up-next see-also also-read read-also read-more readmore most-read popular trending outbrain taboola lire-aussi leia-mais correlati sidebar rightcol right-rail onward',
  ],
  [
    Evidence.aside,
    'promo promos promotion newsletter newsletters subscribe subscription signup sign-up share sharing sharebar sharedaddy social follow-us advert adverts advertisement ad ads adslot sponsor sponsored anzeige werbung publicidad publicite donate donation cta tags taglist topics keywords toolbar tools poll quiz rating tooltip author-bio author-box bio',
  ],
  [
    Evidence.caption,
    'caption captions figcaption credit credits photographer copyright bildunterschrift bildtext legende didascalia pie-de-foto gallery slideshow carousel',
  ],
  [
    Evidence.byline,
    'byline bylines author authors autor autoren auteur autore dateline date datetime timestamp published pubdate posted-on post-meta entry-meta article-meta article-info reading-time read-time updated',
  ],
  [
    Evidence.standfirst,
    'standfirst dek deck subtitle subheadline subheading subhead lead lede intro introduction summary excerpt abstract chapo chapeau vorspann sottotitolo sommario bajada entradilla ingress preamble description',
  ],
  [Evidence.headline, 'headline article-title post-title entry-title story-title page-title'],
  [
    Evidence.body,
    'article-body article-content article-text story-body story-content story-text post-body post-content entry-content body-content content-body body-text bodytext text-body rich-text richtext news-content news-text',
  ],
];

const byWords = new Map<string, number>();
/** Words that begin a name of several words. */
const openers = new Set<string>();
for (const [bit, names] of NAME_EVIDENCE) {
  for (const name of names.split(' ')) {
    byWords.set(name, (byWords.get(name) ?? 0) | bit);
    if (name.includes('-')) openers.add(name.slice(0, name.indexOf('-')));
  }
}

const seen = new Map<string, number>();
/** Classes repeat from page to page of a site; more than this many come only from generated ones. */
const SEEN_LIMIT = 4000;
/** Names longer than this are generated; their first words tell enough. */
const NAME_LIMIT = 60;

/** Evidence of one class name or id. */
function nameEvidence(name: string): number {
  const known = seen.get(name);
  if (known !== undefined) return known;
  let evidence = 0;
  // WordPress writes a post's own tags and categories into its class: they name its subject. And with a
  // number these are sizes of type ("caption2"), whatever is set in them.
  const words = /^(?:tag|category)-|(?:caption|subtitle)\d$/.test(name) ? [] : wordsOf(name);
  for (let i = 0; i < words.length; i++) {
    let joined = words[i]!;
    evidence |= byWords.get(joined) ?? 0;
    if (!openers.has(joined)) continue;
    for (let next = i + 1; next < words.length && next < i + 3; next++) {
      joined += `-${words[next]}`;
      evidence |= byWords.get(joined) ?? 0;
    }
  }
  if (seen.size > SEEN_LIMIT) seen.clear();
  seen.set(name, evidence);
  return evidence;
}

/** "articleBody__Text2" is article, body, text. */
function wordsOf(name: string): string[] {
  return (
    name
      .slice(0, NAME_LIMIT)
      .match(WORDS)
      ?.map((word) => word.toLowerCase()) ?? []
  );
}
const WORDS = /[A-Z]*[a-z]+|[A-Z]+/g;

/** The evidence that an element gives by itself, ancestors apart. `attribute` reads one of its attributes. */
export function evidenceOf(tag: string, attribute: (name: string) => string | null): number {
  let evidence =
    (TAG_EVIDENCE[tag] ?? 0) | namesEvidence(attribute('class')) | namesEvidence(attribute('id'));
  const role = attribute('role');
  if (role !== null) evidence |= own(ROLE_EVIDENCE, role.toLowerCase());
  const property = attribute('itemprop');
  if (property !== null) evidence |= own(ITEMPROP_EVIDENCE, property.toLowerCase());
  if (tag === 'TIME' || attribute('rel') === 'author') evidence |= Evidence.byline;
  return evidence;
}

/** Class lists longer than this are cut: utility classes by the hundred say nothing of the text. */
const CLASSES_LIMIT = 1000;

function namesEvidence(names: string | null): number {
  if (names === null || names === '') return 0;
  let evidence = 0;
  for (const name of names.slice(0, CLASSES_LIMIT).split(' ')) evidence |= nameEvidence(name);
  return evidence;
}

function own(table: Record<string, number>, key: string): number {
  return Object.hasOwn(table, key) ? table[key]! : 0;
}
