/* Words of lines that credit an outlet which the match knows, by what they say, in the languages of the tables. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What follows is the source. */
export const SOURCE = set(
  'source sources quelle quellen textquelle originalquelle fonte fonti fontes fuente fuentes bron bronnen kilde källa lähde źródło zdroj forrás kaynak источник источники джерело المصدر مصدر المصادر स्रोत सोर्स 来源 來源 稿源 出处 出典 출처 ソース 情報源 引用元 転載元 提供 配信',
);

/** What follows printed it first. */
export const FIRST = set(
  'original originals originale originally first initially previously zuerst ursprünglich erstmals originalbeitrag originalartikel originaltext erstveröffentlichung originalveröffentlichung initialement originalmente originariamente primero primeiro inicialmente впервые первоначально изначально оригинал لأول أولا أولاً الأصل الأصلي الأصلية मूल 原文 首发 原载',
);

/** Verbs of what was done with the text. */
export const TAKEN = set(
  'published appeared appears reported reporting printed posted written produced provided supplied distributed republished reprinted reproduced reposted re-published re-posted crossposted cross-posted syndicated adapted excerpted used comes came courtesy full erschienen erscheint erschien veröffentlicht publiziert übernommen übernahme nachdruck stammt publié publiée paru parue repris reprise reproduit publicado publicada tomado tomada reproducido reproduzido reproduzida extraído extraída cortesía publicou pubblicato pubblicata apparso apparsa tratto tratta ripreso ripresa cortesia опубликовано опубликована опубликован перепечатано перепечатка взято взят взята предоставлен предоставлена подготовлен подготовлена материалам نشر نُشر نشرت نُشرت نقلا نقلاً منقول منقولة साभार 来自 转自 转载自 摘自',
);

/** Words for the text itself. */
export const TEXT = set(
  'story article text report piece post content artikel beitrag bericht texte article contenu articulo artículo contenido nota noticia texto artigo matéria notícia conteúdo articolo testo notizia contenuto текст статья материал المقال المقالة التقرير النص الخبر लेख',
);

export const BY = set('by von vom par por di da door af av автор autor author auteur autore بقلم');

export const SOFT = set(
  'via credit credits crédit crédito créditos from h t après © (c) copyright vía',
);

/** They say nothing by themselves. */
const FILL = set(
  'the this that a an is was has been and here also it to us with kind permission in on at of for editor’s editors note following der die das dem den des dieser dieses diese ein eine mit genehmigung freundlicher ist wurde bei beim auf im aus zum zur zeitung lesen sie le la les l du de des cet cette est a été dans sur avec aimable autorisation d’abord abord d lire lisez un une pour première fois el los las este esta es fue en del con permiso autorización lea leer diario periódico se o os as no na do dos das em foi com permissão autorização leia jornal il lo gli questo questa è stato stata su sul sulla dal dalla leggi gentile concessione giornale riproduzione riservata эта этот данный была был было в на с из со по для разрешения газете газета издании издания изданием издание сайте сайта сайт читать ссылка هذا هذه في عن من مرة موقع صحيفة رابط link read view see rights',
);

/** Between a word for the text and the name: "Un article de X". */
export const OF = set('de des du do da del della dei di d');

/** Their part in it: "Con información de X", "mit Material von X". */
export const INPUT = set(
  'información informações informazioni informationen informations inputs input material datos kooperation zusammenarbeit partenariat collaboration collaborazione colaboración colaboração parceria partnership cooperation',
);

export const LEADS = [SOURCE, FIRST, TAKEN, TEXT, BY, SOFT, FILL, INPUT];

/** The same behind the name: "X contributed to this report". */
export const CONTRIBUTED = set('contributed');

/** What may stand behind the name: dates, rights, a part in it. */
export const BEHIND = set(
  '© (c) copyright all rights reserved alle rechte vorbehalten tous droits réservés todos los derechos reservados os direitos tutti i diritti riservati with permission used by erschienen veröffentlicht übernommen publiziert опубликовано le de el il am vom on г года contributed to this report story article',
);
