import { FURNITURE_LINE, LONGEST_NOTICE } from '../thresholds';
import { foldCase } from './fold-case';
import { isAuthorLine, isDateLine } from './furniture-bylines';
import { hintedPattern, hintedPatterns } from './hinted-pattern';
import { once } from './once';
import { HINTS } from './pattern-hints';

/** Labels of links to other stories; whatever follows them is furniture, full stop or not. */
const READ_MORE_ALWAYS = hintedPattern(
  HINTS.READ_MORE_ALWAYS,
  () =>
    /^(?:(?:READ|SEE|WATCH|ALSO|LISTEN|MORE|RELATED|MUST)[ -]?(?:MORE|ALSO|NOW|NEXT|READ|NEWS|STORY|STORIES|ARTICLES?|COVERAGE|HERE)?\s?[:|–—>»-]|(?:RELATED|READ MORE|READ NEXT|SEE ALSO|ALSO READ|READ ALSO|WATCH NOW|WATCH|MORE NEWS|UP NEXT|TRENDING|MUST READ|DON[’']T MISS)\b(?=\s\p{Lu}|$))/u,
);

/**
 * The same labels in any letter case, where a colon, an arrow or the line's end follows. By language, since a
 * woken worker compiles what it asks.
 */
const READ_MORE_LABEL = hintedPatterns(HINTS.READ_MORE_LABEL, [
  () =>
    /^(?:(?:please\s)?(?:read|see|watch|listen|view|hear)(?:\s(?:more|also|now|next|this|here|on|the full (?:story|article|report)|the original(?: article| story)?|full (?:story|article))){0,2}|also(?:\s(?:read|see|watch|on \p{L}+))?|related(?:\s(?:stories|story|articles?|coverage|content|news|links?|topics?|posts?|reading|video))?)\s*(?:[:：|>»→▶►…]|\s[-–—]\s|\.{0,3}$|$)/u,
  () =>
    /^(?:more(?:\s(?:on this(?: story)?|from|news|stories|coverage|about|like this|in)\b[^:.!?]{0,40})?|(?:further|more|journal|additional) information|further reading)\s*(?:[:：|>»→▶►…]|\s[-–—]\s|\.{0,3}$|$)/u,
  () =>
    /^(?:recommended(?:\s(?:reading|stories|for you))?|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|in case you missed it|icymi|most (?:read|popular)|top stories|latest(?: news)?|trending(?: now)?|continue reading|keep reading|click here to read|go deeper|don[’']t miss|must[- ]reads?|editor[’']?s?[’']? picks?|live updates|up next|next (?:article|story)|previous (?:article|story)|explore (?:more|further)|see more|background|dig deeper|learn more|find out more)\s*(?:[:：|>»→▶►…]|\s[-–—]\s|\.{0,3}$|$)/u,
  () =>
    /^(?:lesen sie (?:auch|mehr|hier|weiter|dazu|dazu auch)|mehr (?:zum thema|dazu|lesen|von|aus)\b[^:.!?]{0,30}|auch interessant|das könnte sie(?: auch)? interessieren|weiterlesen|weitere (?:artikel|meldungen|themen|nachrichten|informationen|infos)\b[^:.!?]{0,30}|siehe auch|passend (?:dazu|zum (?:artikel|thema))|zum thema|meistgelesen)\s*(?:[:：|>»→▶►…]|\s[-–—]\s|\.{0,3}$|$)/u,
  () =>
    /^(?:lees (?:ook|meer|verder)|(?:à )?lire (?:aussi|également|la suite|plus)|à lire|voir aussi|à voir(?: aussi)?|sur le même sujet|pour aller plus loin|notre dossier|nos articles|les plus lus)\s*(?:[:：|>»→▶►…]|\s[-–—]\s|\.{0,3}$|$)/u,
  () =>
    /^(?:(?:lee|lea|leer|vea|ver|mira|mire) (?:también|más|además|aquí)|te (?:puede|podría) interesar|le puede interesar|también (?:te puede interesar|puedes? leer|lea|le puede interesar)|más (?:información|noticias|sobre\b[^:.!?]{0,30})|noticias relacionadas|(?:artículos|temas|notas) relacionad[oa]s|seguir leyendo|sigue leyendo)\s*(?:[:：|>»→▶►…]|\s[-–—]\s|\.{0,3}$|$)/u,
  () =>
    /^(?:(?:leia|veja|confira|saiba|ler|assista|ouça) (?:também|mais|ainda|a seguir|a íntegra)|notícias relacionadas|mais (?:notícias|sobre\b[^:.!?]{0,30}|lidas)|continue lendo)\s*(?:[:：|>»→▶►…]|\s[-–—]\s|\.{0,3}$|$)/u,
  () =>
    /^(?:(?:leggi|vedi|guarda|ascolta) (?:anche|tutto|ancora|di più|pure)|per approfondire|approfondisci|continua a leggere|potrebbe interessarti|ti potrebbe interessare|(?:articoli|notizie) correlat[ie])\s*(?:[:：|>»→▶►…]|\s[-–—]\s|\.{0,3}$|$)/u,
  () =>
    /^(?:(?:читайте|смотрите|слушайте|см\.?|читать|читай|смотри) ?(?:также|далее|ещ[её]|полностью|подробнее|по теме|материал)?|по теме|подробнее|материалы по теме|ещё по теме|читайте також|дивіться також|czytaj (?:też|także|więcej)|zobacz (?:też|także)|ayrıca|haberin devamı)\s*(?:[:：|>»→▶►…]|\s[-–—]\s|\.{0,3}$|$)/u,
  () =>
    /^(?:【?関連(?:記事|ニュース)】?|あわせて読みたい|관련 ?(?:기사|뉴스)|相关(?:阅读|报道|新闻|链接|文章|推荐)|相關(?:閱讀|報導|新聞|文章)|延伸(?:阅读|閱讀)|推荐阅读|更多(?:新闻|内容|阅读|报道|精彩)?|阅读(?:全文|原文|更多)|点击(?:阅读|查看|进入)[^。]{0,20}|热门(?:推荐|文章)|上一篇|下一篇)\s*(?:[:：|>»→▶►…]|\s[-–—]\s|\.{0,3}$|$)/u,
  () =>
    /^(?:(?:اقرأ|إقرأ|شاهد|طالع|تابع|اقرئي|اقرأوا)(?: أيض[اًا]{1,2}| المزيد| كذلك)?|مواضيع (?:ذات صلة|متعلقة)|(?:أخبار|مقالات) ذات صلة|للمزيد|المزيد(?: من\b[^:]{0,30})?)\s*(?:[:：|>»→▶►…]|\s[-–—]\s|\.{0,3}$|$)/u,
  () =>
    /^(?:(?:यह|ये|इसे|इन्हें)\s?भी\s?(?:पढ़ें|पढ़ें|देखें|पढ़िए|जानें)|(?:और|आगे|पूरा)\s?(?:पढ़ें|पढ़ें|देखें)|संबंधित (?:खबरें|ख़बरें|समाचार|खबर))\s*(?:[:：|>»→▶►…]|\s[-–—]\s|\.{0,3}$|$)/u,
]);

/** Whole lines that lead away: "Read more about the flood here", "Click here to read …". */
const READ_MORE_LINE = hintedPattern(
  HINTS.READ_MORE_LINE,
  () =>
    /^(?:(?:you can\s|to\s)?(?:read|find|see|view|watch|hear|listen to|check out|click)\s(?:more|the full|the rest|the original|full|all|part|here|our|also)\b[^.!?]{0,90}(?:\bhere|\bbelow|story|article|report|coverage|version|post|guide|stories|transcript|interview|episode|»|→|>)\.?|(?:click|tap) here (?:to|for)\b[^.!?]{0,100}\.?|(?:read|see|get)\s(?:more|also)\s(?:about|on|from|at|of|in)\b[^.!?]{0,90}|for more (?:on|about|information|news|stories|coverage)\b[^.!?]{0,60}(?:\bhere|click|see|visit|read)\b[^!?]{0,60}|hier (?:geht es zu|lesen sie|finden sie|klicken)\b[^!?]{0,100}|(?:mehr|weitere)\s[^.!?]{0,60}(?:finden|lesen) sie (?:hier|unter|auf)\b[^!?]{0,60}|lesen sie (?:auch|hier|mehr|dazu|zum thema)\b[^!]{0,140}|(?:cliquez|haz clic|haga clic|clique|clicca|clicar) (?:ici|aquí|aqui|qui)\b[^!?]{0,100}|pour (?:en savoir plus|lire la suite)\b[^!?]{0,80}|(?:lee|lea|leia|leggi|lire)\s(?:aquí|aqui|qui|también|também|anche|aussi)\b[^!?]{0,140})$/u,
);

/** Words of share bars. A line of nothing else is one. */
const SHARE_WORDS: ReadonlySet<string> = new Set(
  'share shares tweet retweet print email e-mail mail facebook twitter x whatsapp linkedin reddit pinterest telegram flipboard pocket bluesky threads mastodon messenger viber vk vkontakte ok odnoklassniki livejournal instagram youtube tumblr line weibo wechat qq sms link copy copied copylink save bookmark comment comments like follow via on to this the by more options gift icon button close open menu listen font size a url rss teilen drucken merken kommentieren kommentare verschenken vorlesen per auf partager imprimer envoyer commenter copier lien le sur compartir compartilhar enviar imprimir guardar copiar enlace en no condividi stampa salva su commenta поделиться поделитесь печать твитнуть сохранить скопировать ссылку ссылка отправить в 分享 打印 收藏 微信 微博 朋友圈 到 شارك مشاركة طباعة واتساب فيسبوك تويتر تيليغرام على शेयर करें फेसबुक ट्विटर व्हाट्सएप delen deel udostępnij поширити paylaş'.split(
    ' ',
  ),
);
const SHARE_LINE = hintedPattern(
  HINTS.SHARE_LINE,
  () =>
    /^(?:share|tweet|e-?mail|print|save|bookmark|gift)\s(?:this|the|with|it|on|via)\b[^.!?]{0,60}$|^(?:teilen sie|artikel teilen|diesen artikel|partager (?:cet|l[’']|sur)|comparte (?:esta|este|en)|compartir (?:esta|este|en)|compartilhe (?:esta|este|no)|condividi (?:questo|su|l[’'])|поделит(?:ься|есь) (?:в|с|этой|новостью|материалом))[^.!?]{0,60}$/u,
);

const NOTICE = hintedPattern(
  HINTS.NOTICE,
  () =>
    /^(?:advertisement|advertising|advertorial|ad|sponsored(?: content| by\b.{0,60})?|promoted|paid (?:content|post|for by\b.{0,60})|(?:article|story|content|scroll(?: down)?)\s(?:continues|to continue)(?:\s(?:below|after)\b.{0,60})?|scroll to continue.{0,60}|anzeige|werbung|(?:nach|vor) der (?:anzeige|werbung)\b.{0,40}|publicit[ée]|(?:la suite|l[’']article continue)\b.{0,60}|publicidad|publicidade|anuncio|anúncio|continua (?:após|depois)\b.{0,40}|continúa (?:después|tras)\b.{0,40}|pubblicità|annuncio|реклама|на правах рекламы|广告|廣告|推广|إعلان|إعلانات|विज्ञापन|advertentie|reklama|reklam|this (?:ad|advertisement) has not loaded yet\b.{0,60}|we apologize, but this video has failed to load\.?|loading\.{0,3}|skip to (?:content|main content)\b.{0,30}|no images? available)\s?[:.]?$/u,
);
/** In several patterns: only those are compiled whose beginnings stand in the page. */
const NOTICE_START = hintedPatterns(HINTS.NOTICE_START, [
  () =>
    /^(?:(?:editor[’']?s?[’']? note|note to (?:our )?(?:readers|editors)|anmerkung der redaktion|note de la rédaction|nota (?:del editor|de la redacción|da redação|della redazione)|(?:от редакции|примечание редакции))\s?[:：]|this is a (?:developing|breaking)(?: news)? story\b|(?:this )?(?:developing|breaking)(?: news)? story(?:\.|:| (?:will be|is being) updated))/u,
  () =>
    /^(?:(?:please )?check back (?:for|later|soon|here)\b|(?:our|this) (?:reporter|correspondent|newsroom|outlet|project|series)(?:[’']s)?(?: (?:work|reporting|coverage|position))? (?:is|was) (?:supported|funded|financed|made possible)\b|this (?:article|story|report|reporting|project|series|coverage|investigation) (?:is|was|has been) (?:supported|funded|financed|made possible)\b)/u,
  () =>
    /^(?:©|\(c\)\s|copyright\b:?\s?(?:©|\(c\)|\d|by\b)|all (?:rights|contents?)\s(?:reserved|©|copyright)|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|tutti i diritti|все права защищены|版权所有|版權所有|未经(?:授权|许可)|جميع الحقوق|सर्वाधिकार|this material may not be\b|no part of this)/u,
  () =>
    /^(?:reproduction (?:of|in)\b|unauthorized (?:use|reproduction)|(?:we|this (?:site|website|page)|our (?:site|website|partners)|wir|diese (?:seite|website)|ce site|este sitio|este site|questo sito|сайт|мы)\s(?:and our partners\s)?(?:uses?|verwende[tn]|nutz(?:t|en)|utilise|utiliza|usa|utilizza|использу(?:ет|ем))\s(?:[\p{L}-]+\s){0,3}?cookies?)/u,
  () =>
    /^(?:by (?:continuing|using|clicking|signing up|subscribing|submitting)\b.{0,60}\byou\b|you(?: can)? (?:also )?(?:agree|unsubscribe|opt out)\b|disclaimer\s?:|disclosure\s?:|the (?:views|opinions) expressed (?:in|by|here)|haftungsausschluss|our standards\s?:|editorial (?:standards|policy|guidelines)|(?:report|spot(?:ted)?|found|see)(?: a| an)? (?:typo|error|mistake|correction)s?\b)/u,
  () =>
    /^(?:if you (?:see|spot|find|notice|have found) (?:a|an|any) (?:typo|error|mistake)|to (?:report|suggest|submit) (?:a |an )?(?:correction|error|typo)|corrections? (?:and clarifications|policy)|(?:correction|clarification)\s?:\s|(?:this|an earlier version of this|a previous version of this|the original version of this) (?:article|story|report|post|headline|piece)\s(?:has been|was|originally|incorrectly|mis\p{L}+|stated)\b.{0,20}(?:updated|corrected|amended|clarified|edited|mis\p{L}+|incorrect\p{L}*|first published|originally published|published))/u,
  () =>
    /^(?:(?:originally|first) (?:published|posted)\s?(?::|on\b|in\b|\p{L}+ \d)|(?:this (?:article|story|report|post|piece|column|essay|content) (?:was|is|has been|is being)|article)\s(?:originally |first )?(?:re-?published|re-?printed|syndicated|cross-?posted|published|posted)\b|(?:re-?published|re-?printed|syndicated) (?:from|with|courtesy|by permission)\b)/u,
  () =>
    /^(?:republish (?:this|our)\b|want to republish\b|fehler (?:gefunden|entdeckt)|(?:signaler|corriger) une? (?:erreur|faute)|нашли (?:ошибку|опечатку)|заметили (?:ошибку|опечатку)|выделите (?:е[её]|текст|ошибку|фрагмент))/u,
]);
const TAGS = hintedPattern(
  HINTS.TAGS,
  () =>
    /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|filed in|posted in|in this (?:article|story)|labels?|sections?|more on|schlagw(?:o|ö)rte?r?|schlagworte|stichwörter|themen|kategorien?|mots[- ]clés|sujets|thèmes|rubriques?|etiquetas?|palabras clave|temas|categor[íi]as?|assuntos|tópicos|palavras-chave|marcadores|tag|argomenti|categorie|теги|метки|темы|рубрики|ключевые слова|标签|关键词|關鍵字|標籤|الكلمات المفتاحية|الوسوم|وسوم|टैग्स?|विषय)\s?(?::|：|\|)/u,
);
/** "Posted in News": a shelf's name, all its words in capitals. */
const SHELF = hintedPattern(
  HINTS.SHELF,
  () =>
    /^(?:Posted|Filed|Published|Tagged|Categori[sz]ed) (?:in|under|with|as):?(?:\s(?:\p{Lu}[\p{L}\p{N}’'&-]*|and|&),?){1,10}$/u,
);
/** What agencies write under their last word: "—30—", "-ENDS-", "###". */
const END_MARK = hintedPattern(
  HINTS.END_MARK,
  () => /^(?:[-–—]{1,3}\s?(?:30|ends?|END[Ss]?|End[s]?)\s?[-–—]{1,3}|#{3,5}|ENDS)$/u,
);
/** A text about this text … */
const THIS_TEXT = hintedPattern(
  HINTS.THIS_TEXT,
  () =>
    /^(?:(?:this|the (?:above|information|content|material)|nothing (?:in|on) this|all (?:information|content))\b[^.]{0,80}?(?:article|story|report|post|content|material|site|website|page|information)\b|(?:dieser|diese|der|die|alle)\s[^.]{0,60}?(?:artikel|beitrag|text|inhalte|informationen)(?!\p{L}))/u,
);
/** … that says what it is not good for. */
const NO_ADVICE = hintedPattern(
  HINTS.NO_ADVICE,
  () =>
    /\b(?:not|nor|no|constitutes?|never)\b[^.]{0,80}\b(?:investment|financial|trading|legal|medical|tax)\b[^.]{0,30}\b(?:advice|recommendation)|\b(?:solicitation|recommendation|offer) to (?:buy|sell)|(?<!\p{L})keine? (?:anlage|kauf|finanz)\p{L}{0,12}(?:beratung|empfehlung)/u,
);
const HASHTAGS = hintedPattern(
  HINTS.HASHTAGS,
  () => /^(?:#[\p{L}\p{M}\p{N}_]{1,50}[\s,|·•]*){1,30}$/u,
);

const COMMENT = hintedPattern(
  HINTS.COMMENT,
  () =>
    /^(?:\d{1,6}\s)?(?:comments?|replies|kommentare?n?|commentaires?|comentarios?|comentários?|commenti|комментари[ийяев]{1,3}|评论|評論|التعليقات|تعليقات?|टिप्पणियाँ|टिप्पणी|reacties|komentarze)(?:\s?[(:]?\s?\d{0,6}\s?\)?)$|^(?:leave|post|add|write|view|see|show|load|join|read)\s(?:a |your |all |more |the )?(?:\d{1,6}\s)?(?:comments?|reply|conversation|discussion|replies)\b[^.!?]{0,50}$|^(?:log in|sign in|you must (?:be logged in|log in)|please (?:log in|sign in|register))\s(?:to|or)\b[^?]{0,60}(?:comment|reply)|^(?:no comments|be the first to comment|comments are closed|comments? (?:policy|section|guidelines)|diskutieren sie mit|kommentar (?:schreiben|verfassen)|laissez un commentaire|deja (?:un|tu) comentario|deixe (?:um|seu) comentário|lascia un commento|оставить комментарий|发表评论|我要评论|查看评论)\b/u,
);

/** "jane99 says:" over what a reader wrote. */
const COMMENTER = once(() => /^[\p{L}\p{N}_. -]{2,30}\s(?:says|wrote|schrieb|dit|dice|diz)\s?:$/u);

/** What a line is by its own words, or null. Lines over the limit are never furniture by these rules, notices apart. */
export type LineLabel = 'read-more' | 'share' | 'byline' | 'dateline' | 'notice' | 'comment';

/** Signs before a line's first word that say nothing: bullets, arrows, dashes. */
const ORNAMENT = once(() => /^[^\p{L}\p{N}"“„«»©#@(【]+/u);

/** Reads one paragraph by its own words. `isEdge`: it stands before the first or after the last paragraph of prose. */
export function lineLabel(text: string, isEdge: boolean): LineLabel | null {
  if (text.length > LONGEST_NOTICE) return null;
  const folded = foldCase(text);
  const from = /^[a-z]/i.test(text)
    ? 0
    : (ORNAMENT().exec(text.slice(0, LINE_START))?.[0].length ?? 0);
  const start = text.slice(from, LINE_START);
  const foldedStart = folded.slice(from, LINE_START);
  if (isNotice(foldedStart, text, folded)) return 'notice';
  if (text.length > FURNITURE_LINE) return null;
  if (isReadMore(start, foldedStart, folded)) return 'read-more';
  if (COMMENT.test(folded) || (folded.endsWith(':') && COMMENTER().test(folded))) return 'comment';
  if (isShare(folded)) return 'share';
  if (isDateLine(text, folded, isEdge)) return 'dateline';
  if (isAuthorLine(text, folded, isEdge)) return 'byline';
  return null;
}

/** How much of a paragraph is looked at for how it begins, UTF-16 units. */
const LINE_START = 200;
const COPYRIGHT_LINE = hintedPattern(
  HINTS.COPYRIGHT_LINE,
  () => /^(?:Copyright|COPYRIGHT):?\s\p{Lu}[^.!?]{2,80}\.?$/u,
);

function isNotice(start: string, text: string, folded: string): boolean {
  if (text.length <= 120 && (NOTICE.test(start, folded) || SHELF.test(text))) return true;
  if (text.length <= 400 && TAGS.test(start, folded) && !/[.!?]$/.test(text)) return true;
  if (COPYRIGHT_LINE.test(text) || END_MARK.test(text)) return true;
  if (THIS_TEXT.test(start, folded) && NO_ADVICE.test(folded.slice(0, 600), folded)) return true;
  return NOTICE_START.test(start, folded) || (text.length <= 400 && HASHTAGS.test(text));
}

/** A label alone, which opens a list of links: "Related stories", "READ MORE:". With a title behind it, it is one link. */
export function isLinkLabel(text: string): boolean {
  if (text.length > FURNITURE_LINE) return false;
  const folded = foldCase(text.replace(/^[^\p{L}\p{N}]+/u, ''));
  return READ_MORE_LABEL.exec(folded, folded)?.[0].length === folded.length;
}

function isReadMore(start: string, foldedStart: string, text: string): boolean {
  if (READ_MORE_ALWAYS.test(start) || READ_MORE_LABEL.test(foldedStart, text)) return true;
  return READ_MORE_LINE.test(text) && !/[,”"»]\s(?:\p{L}+\s){0,3}(?:said|told|says)\b/u.test(text);
}

function isShare(text: string): boolean {
  if (SHARE_LINE.test(text)) return true;
  if (hasOtherWord(text)) return false;
  const first = /[\p{L}\p{M}\p{N}-]+/u.exec(text);
  if (first === null || !SHARE_WORDS.has(first[0])) return false;
  const words = text.split(/[^\p{L}\p{M}\p{N}-]+/u).filter((word) => word !== '');
  if (words.length > 24) return false;
  return words.every((word) => SHARE_WORDS.has(word)) && !/[.!?]$/.test(text);
}

/** Whether one of the first words is plainly none of a share bar's: ends nearly every paragraph's case without a costly pattern. */
function hasOtherWord(text: string): boolean {
  return text.split(' ', 8).some((word) => /^[a-z]+$/.test(word) && !SHARE_WORDS.has(word));
}
