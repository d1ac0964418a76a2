import { foldCase } from '../text/fold-case';
import { once } from '../text/once';
import type { PageBlock, PageKind, PageReading } from '../text/page-reading';
import {
  STUB_CHARACTERS,
  STUB_NOTICE_BLOCKS,
  STUB_NOTICE_CHARACTERS,
  STUB_SHARE,
  STUB_SURE_CHARACTERS,
} from '../thresholds';
import type { SaidByMarkup } from './said-by-markup';

const LIVE_PATH =
  /(?:^|[/_-])(?:live-?blog|live-?ticker|newsticker|news-ticker|live-updates?|minuto-a-minuto|in-diretta|en-direct)(?:[/_.-]|$)/i;
const LIVE_HEADLINE =
  /^(?:live-?blog|live-?ticker|newsticker|live|en direct|en directo|em direto|ao vivo|in diretta|онлайн)\s*[:|–—-]|\s[–—|-]\s?(?:live|live updates|live-?blog|live-?ticker|newsticker|as it happened|en direct|en directo|ao vivo|in diretta)[.!]?$/iu;
const GALLERY_PATH =
  /(?:^|\/)(?:galler(?:y|ies|ia|ie)|galeria|fotostrecke|bilderstrecke|slideshow|diaporama|fotogalerie|fotogalerij|photos?-gallery)(?:[/_.-]|$)/i;

/** The rest is for subscribers, folded case. */
const FOR_SUBSCRIBERS = once(
  () =>
    /(?:subscribe|sign (?:in|up)|log ?in|register|become a (?:member|subscriber)) (?:now )?(?:to|and) (?:continue|keep|finish|read)|(?:article|story|content) is (?:only |exclusively |reserved )?(?:for|available to) (?:\p{L}+ )?(?:subscribers|members)|already a subscriber|jetzt (?:weiterlesen|testen)|weiterlesen mit|diesen (?:artikel|text) weiterlesen|(?:artikel|inhalt|text) (?:ist )?(?:nur )?(?:für|fur) (?:unsere )?abonnent|nur (?:für|fur) abonnent|r[ée]serv[ée]e?s? (?:à|a|aux) (?:nos )?abonn|il vous reste \d+|abonnez-vous pour (?:lire|continuer)|suscr[ií]bete para|(?:contenido|artículo|articulo) (?:exclusivo|solo) para (?:suscriptores|abonados)|assine para (?:ler|continuar)|(?:exclusivo|exclusiva) para assinantes|abbonati per (?:leggere|continuare)|riservato agli abbonati|только для подписчиков|оформите подписку|开通会员|订阅后|登录后阅读|会员专享/u,
);
/** The rest stands at another address, folded case; nothing else in the line but the outlet's name. */
const GOES_ON = once(
  () =>
    /^(?:(?:continue|keep) reading|read (?:the )?(?:full|whole|entire|complete|rest of (?:the|this))(?: (?:article|story|post|report))?|read the rest|(?:hier )?weiterlesen|zum (?:ganzen|vollständigen|original)[ -]?(?:artikel|beitrag)|den ganzen artikel lesen|lire (?:la suite|l['’]article (?:complet|entier))|(?:seguir|continuar) leyendo|leer (?:el artículo completo|más|la nota completa)|continu[ae](?:r)? (?:a leggere|a ler|lendo)|leggi (?:tutto|l['’]articolo completo)|ler (?:mais|a matéria completa)|читать (?:далее|дальше|полностью)|阅读全文|查看全文|続きを読む|اقرأ المزيد|पूरा पढ़ें)(?:\s(?:at|on|in|via|bei|auf|sur|en|su|em|на)\s[\p{L}\p{N} .'’&-]{2,40})?[\s.:…»›→>]*$/u,
);

/**
 * What kind of article the page is, by its own word and by what was read of it. Live blogs say so in
 * JSON-LD, in their address or headline, galleries in JSON-LD or address; a page of captions
 * with little story is a gallery too. A stub is not called free, and very short or much shorter than
 * its publisher says it is; or it is short, and a line below it says that the rest is for subscribers.
 * (That it is not free tells nothing by itself: most such pages have all of their text.) A teaser is
 * short, and a line below it leads to the rest.
 */
export function kindOf(
  said: SaidByMarkup,
  page: Pick<PageReading, 'url' | 'blocks'>,
  headline: string | null,
): PageKind {
  const types = said.article?.types ?? [];
  const isOfType = (type: RegExp) => types.some((one) => type.test(one));
  const path = page.url
    .slice(0, 2_000)
    .replace(/[?#].*$/s, '')
    .replace(/^[a-z]+:\/\/[^/]*/i, '');
  if (isOfType(/^LiveBlogPosting$/i) || LIVE_PATH.test(path)) return 'live-blog';
  if (LIVE_HEADLINE.test(headline ?? '')) return 'live-blog';
  const length = lengthOf(page.blocks, 'story');
  const captions = lengthOf(page.blocks, 'caption');
  if (isOfType(/^(?:ImageGallery|MediaGallery)$/i) || GALLERY_PATH.test(path)) return 'gallery';
  if (length < STUB_CHARACTERS && captions > Math.max(2 * length, STUB_CHARACTERS))
    return 'gallery';
  if (isLocked(said)) {
    const promised = said.article?.words ?? 0;
    if (length < STUB_SURE_CHARACTERS || wordsIn(page.blocks) < promised * STUB_SHARE)
      return 'stub';
  }
  if (length < STUB_CHARACTERS) {
    const notices = noticesOf(page.blocks);
    if (notices.some((text) => FOR_SUBSCRIBERS().test(text))) return 'stub';
    if (notices.some((text) => GOES_ON().test(text))) return 'teaser';
  }
  return said.named('page', 'articles').length > 0 ? 'several' : 'article';
}

function isLocked(said: SaidByMarkup): boolean {
  return (
    said.article?.isFree === false ||
    said
      .metas('article:content_tier', 'content_tier')
      .some((tier) => /^(?:locked|metered)$/i.test(tier))
  );
}

function lengthOf(blocks: readonly PageBlock[], wanted: PageBlock['role']): number {
  return blocks.reduce((sum, { role, text }) => sum + (role === wanted ? text.length : 0), 0);
}

function wordsIn(blocks: readonly PageBlock[]): number {
  return blocks.reduce(
    (sum, { role, text }) => sum + (role === 'caption' || role === 'aside' ? 0 : countWords(text)),
    0,
  );
}

/** Without spaces between them, characters are what publishers count. */
const countWords = (text: string): number =>
  /[\u3040-\u9fff]/.test(text) ? text.length : text.split(' ').length;

/** Short lines at the story's end and just behind it, folded. */
function noticesOf(blocks: readonly PageBlock[]): string[] {
  const last = blocks.findLastIndex(
    ({ role, text }) => role === 'story' && text.length > STUB_NOTICE_CHARACTERS,
  );
  return blocks
    .slice(last + 1, last + 1 + STUB_NOTICE_BLOCKS)
    .filter(({ text }) => text.length <= STUB_NOTICE_CHARACTERS)
    .map(({ text }) => foldCase(text));
}
