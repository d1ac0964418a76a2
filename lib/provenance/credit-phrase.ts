import { once } from '../text/once';
import type { CreditKind } from './credit';
import type { PhraseLanguage } from './doubt-words';

/**
 * Sentences that say where a text was printed first or taken from. A phrase counts only
 * where its sentence is about this text ("This article was …") or has no subject at all
 * ("Originally published by …"): a book "originally published by Penguin" is no credit.
 */
export interface Phrase {
  kind: CreditKind;
  /** Whose words deny or doubt it. */
  language: PhraseLanguage;
  /** Parts of words of which the folded text must have one: the cheap question before the costly pattern. */
  hints: readonly string[];
  /** Made where it is wanted, and matched against the folded text. Ends where prepositions, dates or the name begin. */
  lead: () => RegExp;
  /** `free`: prepositions and dates may stand before the name; `named`: the name follows at once. */
  next: 'free' | 'named';
  /** `subject`: the sentence must name this text. `any`: it may also have no subject. */
  about: 'subject' | 'any';
  /** Only a name of the outlet table counts: the words alone prove little. */
  knownOnly?: boolean;
  share?: 'part';
  /** Only in a short block at the story's head or foot: inside, the words may speak of another text. */
  edgeOnly?: boolean;
}

/** "This article", "the story", in the languages read. */
export const SUBJECT = once(
  () =>
    /(?:\b(?:this|the(?: above| following)?|above|version of(?: this| the)?)\s(?:[\p{L}-]{1,16}\s){0,2}(?:articles?|story|stories|reports?|posts?|pieces?|columns?|essays?|analysis|interviews?|commentary|op-ed|features?|investigations?|excerpts?|texts?|content|blog|dispatch|translation|editorial|transcript|project|material)\b|\b(?:diese[rsnm]?|de[rmsn]|das|die|ein)\s(?:[\p{L}-]{1,20}\s){0,2}\p{L}{0,16}(?:artikel|text|beitrag|bericht|meldung|interview|kommentar|essay|analyse|recherche|reportage|kolumne|geschichte|nachricht|fassung|version|inhalt|inhalte)(?:e?s)?\b|(?<!\p{L})(?:cet|cette|ce|l[’'])\s?(?:[\p{L}-]{1,16}\s){0,1}(?:article|texte|reportage|entretien|tribune|enquête|analyse|dépêche|chronique|contenu|récit|publication)|(?<!\p{L})(?:este|esta|el|la|o|a)\s(?:[\p{L}-]{1,16}\s){0,1}(?:artículo|artigo|texto|nota|reportaje|reportagem|matéria|noticia|notícia|entrevista|análisis|análise|historia|história|contenido|conteúdo|columna|coluna|crónica|crônica|publicación|publicação|informe)|(?<!\p{L})(?:questo|questa|quest[’']|l[’']|il|la)\s?(?:articolo|testo|intervista|analisi|reportage|inchiesta|pezzo|contenuto|storia|commento)|(?<!\p{L})(?:эт(?:а|от|о|у)|данн(?:ая|ый|ое)|оригинал|перевод)?\s?(?:стать[яию]|материал|текст|публикация|интервью|репортаж|расследование|колонка|заметка|новость)а?(?!\p{L})|本文|原文|此文|该文|(?<!的|一篇)文章|本篇|هذا (?:المقال|التقرير|النص|الحوار|المحتوى)|هذه (?:المقالة|المادة|القصة)|المقال|यह (?:लेख|रिपोर्ट|खबर|ख़बर|आलेख|कहानी|स्टोरी)|(?<!\p{L})(?:dit|deze?)\s(?:artikel|verhaal|bericht|tekst|stuk)|(?<!\p{L})(?:(?:ten|niniejszy|powyższy)\s)?(?:artykuł|tekst|wywiad|reportaż|materiał)(?!\p{L})|(?<!\p{L})(?:tento\s)?(?:článek|článok|rozhovor|komentář|komentár)(?!\p{L})|(?<!\p{L})(?:(?:цей|ця|це)\s)?(?:матеріал|стаття|інтерв[’'ʼ]ю|публікація)(?!\p{L})|(?<!\p{L})(?:denna|den här|denne|dette)\s(?:artikel|artikeln|artiklen|artikkelen|text|texten|teksten|tekst|intervju|intervjuet)(?!\p{L})|(?<!\p{L})(?:artikeln|artiklen|artikkelen)(?!\p{L})|(?<!\p{L})(?:το|αυτό το)\s(?:άρθρο|κείμενο)(?!\p{L})|(?<!\p{L})bu\s(?:yazı|makale|haber|röportaj|metin)(?!\p{L})|(?<!\p{L})(?:artikel|tulisan|berita|laporan)\sini(?!\p{L}))/u,
);

/** Words before a bare phrase that are no subject, or this text without an article: "Note:", "*", "Hinweis:", "Texto publicado …". */
export const NO_SUBJECT = once(
  () =>
    /^[\s\p{P}\p{S}]*(?:(?:editor[’']?s?[’']?s?\s)?note|you can|you may|publiée?|publicad[oa]|pubblicat[oa]|veröffentlicht|опубликовано|публикуется|hinweis|anmerkung(?: der redaktion)?|nota(?: del editor| da redação)?|note de la rédaction|n\.?d\.?l\.?r\.?|примечание|本文|原文|编者按|ملاحظة|(?:article|text|story|essay|column|interview|artikel|beitrag|texte|entretien|tribune|artículo|texto|nota|reportaje|entrevista|columna|artigo|reportagem|matéria|articolo|testo|intervista|статья|материал|текст|публикация|интервью)(?:\soriginal[ea]?)?)?[\s\p{P}\p{S}]*$/u,
);

/** Pictures, charts and clips have printers of their own. */
export const PICTURE =
  /\b(?:image|images|photo|photos|photograph|picture|pictures|video|illustration|graphic|map|chart|cartoon|recipe|poem|song|book|novel|bild|foto|fotos|imagen|immagine)\b/;
