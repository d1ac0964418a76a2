import type { CreditKind } from './credit';

/**
 * Sentences that say where a text was printed first or taken from. A phrase counts only
 * where its sentence is about this text ("This article was …") or has no subject at all
 * ("Originally published by …"): a book "originally published by Penguin" is no credit.
 */
export interface Phrase {
  kind: CreditKind;
  /** Parts of words of which the folded text must have one: the cheap question before the costly pattern. */
  hints: readonly string[];
  /** Matched against the folded text. Ends where prepositions, dates or the name begin. */
  lead: RegExp;
  /** `free`: prepositions and dates may stand before the name; `named`: the name follows at once. */
  next: 'free' | 'named';
  /** `subject`: the sentence must name this text. `any`: it may also have no subject. */
  about: 'subject' | 'any';
  /** Only a name of the outlet table counts: the words alone prove little. */
  knownOnly?: boolean;
  share?: 'part';
}

/** "This article", "the story", in the languages read. */
export const SUBJECT =
  /(?:\b(?:this|the(?: above| following)?|above|version of(?: this| the)?)\s(?:[\p{L}-]{1,16}\s){0,2}(?:articles?|story|stories|reports?|posts?|pieces?|columns?|essays?|analysis|interviews?|commentary|op-ed|features?|investigations?|excerpts?|texts?|content|blog|dispatch|translation|editorial|transcript|project|material)\b|\b(?:diese[rsnm]?|de[rmsn]|das|die|ein)\s(?:[\p{L}-]{1,20}\s){0,2}\p{L}{0,16}(?:artikel|text|beitrag|bericht|meldung|interview|kommentar|essay|analyse|recherche|reportage|kolumne|geschichte|nachricht|fassung|version)s?\b|(?<!\p{L})(?:cet|cette|ce|l[’'])\s?(?:[\p{L}-]{1,16}\s){0,1}(?:article|texte|reportage|entretien|tribune|enquête|analyse|dépêche|chronique|contenu|récit|publication)|(?<!\p{L})(?:este|esta|el|la|o|a)\s(?:[\p{L}-]{1,16}\s){0,1}(?:artículo|artigo|texto|nota|reportaje|reportagem|matéria|noticia|notícia|entrevista|análisis|análise|historia|história|contenido|conteúdo|columna|coluna|crónica|crônica|publicación|publicação|informe)|(?<!\p{L})(?:questo|questa|quest[’']|l[’']|il|la)\s?(?:articolo|testo|intervista|analisi|reportage|inchiesta|pezzo|contenuto|storia|commento)|(?<!\p{L})(?:эт(?:а|от|о|у)|данн(?:ая|ый|ое)|оригинал|перевод)?\s?(?:стать[яию]|материал|текст|публикация|интервью|репортаж|расследование|колонка|заметка|новость)а?(?!\p{L})|本文|原文|此文|该文|文章|本篇|هذا (?:المقال|التقرير|النص|الحوار|المحتوى)|هذه (?:المقالة|المادة|القصة)|المقال|यह (?:लेख|रिपोर्ट|खबर|ख़बर|आलेख|कहानी|स्टोरी)|(?<!\p{L})(?:dit|deze?)\s(?:artikel|verhaal|bericht|tekst|stuk))/u;

/** Words before a bare phrase that are no subject: "Note:", "*", "Editor's note:", "Hinweis:". */
export const NO_SUBJECT =
  /^[\s\p{P}\p{S}]*(?:(?:editor[’']?s?[’']?s?\s)?note|hinweis|anmerkung(?: der redaktion)?|nota(?: del editor| da redação)?|note de la rédaction|n\.?d\.?l\.?r\.?|примечание|本文|原文|编者按|ملاحظة)?[\s\p{P}\p{S}]*$/u;

/** Pictures, charts and clips have printers of their own. */
export const PICTURE =
  /\b(?:image|images|photo|photos|photograph|picture|pictures|video|illustration|graphic|map|chart|cartoon|recipe|poem|song|book|novel|bild|foto|fotos|imagen|immagine)\b/;

const EN_VERB =
  'published|appeared|posted|printed|ran|run|aired|released|produced|syndicated|created';
const RE_VERB =
  're-?published|re-?printed|re-?posted|reproduced|syndicated|excerpted|adapted|cross-?posted|translated|taken|used|shared|licensed';

/** How texts say who printed them, by language. First match wins where two overlap. Names and quantifiers are bounded: every lead reads at most about 80 characters. */
export const PHRASES: readonly Phrase[] = [
  // English
  {
    kind: 'also-appeared',
    hints: ['also ', 'simultaneously '],
    share: 'part',
    next: 'free',
    about: 'subject',
    lead: /\b(?:also|simultaneously)\s(?:appeared|published|ran|runs|appears|posted)\b/gu,
  },
  {
    kind: 'also-appeared',
    hints: ['published'],
    share: 'part',
    next: 'named',
    about: 'any',
    lead: /\bco-?published\s(?:with|by|in)\s/gu,
  },
  {
    kind: 'first-published',
    hints: ['originally ', 'first ', 'initially ', 'previously '],
    next: 'free',
    about: 'any',
    lead: new RegExp(
      `\\b(?:originally|first|initially|previously)\\s(?:${EN_VERB})\\b(?:\\s(?:here|online))?`,
      'gu',
    ),
  },
  {
    kind: 'first-published',
    hints: [' first', ' originally', ' initially'],
    next: 'free',
    about: 'any',
    lead: /\b(?:appeared|appears|published|posted|ran|printed)\s(?:first|originally|initially)\b/gu,
  },
  {
    kind: 'first-published',
    hints: ['version of '],
    next: 'free',
    about: 'subject',
    lead: /\b(?:appeared|ran|was published)\b(?<=version of [^.]{1,60}(?:appeared|ran|published))/gu,
  },
  {
    kind: 'first-published',
    hints: ['the original'],
    next: 'named',
    about: 'any',
    lead: /\b(?:read|see|view)\sthe\soriginal(?:\s(?:article|story|post|report|piece|version))?\s?(?:here\s)?(?:on|at|in|by|from)\s/gu,
  },
  {
    kind: 'republished',
    hints: [
      'republish',
      're-publish',
      'reprint',
      're-print',
      'repost',
      're-post',
      'reproduced',
      'syndicated',
      'excerpted',
      'adapted',
      'crosspost',
      'cross-post',
      'translated',
      'taken',
      'used',
      'shared',
      'licensed',
    ],
    next: 'named',
    about: 'any',
    lead: new RegExp(
      `\\b(?:${RE_VERB})\\s(?:here\\s)?(?:in full\\s)?(?:with(?: the)?(?: kind| express| full)? permission(?: of| from| by)|by permission (?:of|from)|courtesy of|(?:under [^.]{1,60}\\s)?from)\\s`,
      'gu',
    ),
  },
  {
    kind: 'republished',
    hints: [
      'republish',
      're-publish',
      'repost',
      're-post',
      'crosspost',
      'cross-post',
      'syndicated',
    ],
    next: 'named',
    about: 'subject',
    lead: /\b(?:re-?published|re-?posted|cross-?posted|syndicated)\s(?:on|at|in|by|to|via)\s/gu,
  },
  {
    kind: 'republished',
    hints: ['provided', 'supplied', 'distributed', 'syndicated', 'made available'],
    next: 'named',
    about: 'subject',
    lead: /\b(?:provided|supplied|distributed|syndicated|made available)\s(?:to (?:us|[\p{L} ]{2,30}) )?by\s/gu,
  },
  {
    kind: 'republished',
    hints: ['produced', 'written', 'contributed', 'reported and'],
    next: 'named',
    about: 'subject',
    knownOnly: true,
    lead: /\b(?:produced|written|contributed|reported and (?:written|published))\s(?:for (?:us|[\p{L} ]{2,30}) )?by\s/gu,
  },
  {
    kind: 'republished',
    hints: [
      'comes',
      'came',
      'is from',
      'is via',
      'was from',
      'was via',
      'is courtesy',
      'was courtesy',
    ],
    next: 'named',
    about: 'subject',
    knownOnly: true,
    lead: /\b(?:comes|came|is|was)\s(?:to you |to us )?(?:courtesy of|from|via)\s/gu,
  },
  {
    kind: 'republished',
    hints: ['courtesy'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    lead: /\b(?:(?:story|article|report|text|content)\s)?courtesy(?:\sof|:)\s/gu,
  },
  // German, Dutch
  {
    kind: 'first-published',
    hints: ['zuerst', 'ursprünglich', 'erstmals', 'zunächst', 'im original'],
    next: 'free',
    about: 'any',
    lead: /(?<!\p{L})(?:zuerst|ursprünglich|erstmals|zunächst|im original)\s(?:(?:erschienen|veröffentlicht|publiziert)\s?)?/gu,
  },
  {
    kind: 'first-published',
    hints: ['erstveröffentlich', 'zuerst erschienen'],
    next: 'named',
    about: 'any',
    lead: /(?<!\p{L})(?:erstveröffentlichung|erstveröffentlicht|zuerst erschienen)\s?(?::|in|bei|auf|im|durch|von)\s/gu,
  },
  {
    kind: 'republished',
    hints: ['genehmigung', 'übernommen', 'nachdruck', 'aus dem angebot'],
    next: 'named',
    about: 'any',
    lead: /(?<!\p{L})(?:mit (?:freundlicher )?genehmigung (?:von|der|des)|übernommen (?:von|aus)|nachdruck aus|aus dem angebot (?:von|der))\s/gu,
  },
  {
    kind: 'republished',
    hints: ['übernommen', 'bereitgestellt', 'erstellt', 'zur verfügung'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    lead: /(?<!\p{L})(?:automatisch\s)?von\s(?=[^.]{3,60}?\s(?:übernommen|bereitgestellt|erstellt|zur verfügung gestellt))/gu,
  },
  {
    kind: 'first-published',
    hints: ['gepubliceerd', 'verschenen', 'geplaatst'],
    next: 'free',
    about: 'any',
    lead: /(?<!\p{L})(?:oorspronkelijk|eerder|eerst)\s(?:gepubliceerd|verschenen|geplaatst)\s?/gu,
  },
  // French
  {
    kind: 'first-published',
    hints: ['publi', 'paru'],
    next: 'free',
    about: 'any',
    lead: /(?<!\p{L})(?:(?:initialement|d[’']abord|originellement|à l[’']origine|pour la première fois)\s(?:été\s)?(?:publiée?s?|parue?s?)|(?:publiée?s?|parue?s?)\s(?:initialement|d[’']abord|à l[’']origine|pour la première fois|originellement|en premier))\s?/gu,
  },
  {
    kind: 'republished',
    hints: ['republié', 'repris', 'reprodui', 'extrait', 'autorisation'],
    next: 'named',
    about: 'any',
    lead: /(?<!\p{L})(?:(?:republiée?|reprise?|reproduite?|extraite?)\s(?:ici\s)?(?:à partir\s)?(?:du|de la|de|d[’']|depuis|avec l[’']autorisation d[eu’'])\s?|avec l[’'](?:aimable )?autorisation d[eu’']\s?)/gu,
  },
  // Spanish, Portuguese
  {
    kind: 'first-published',
    hints: ['publicad', 'publicou', 'publicó', 'apareció', 'saiu'],
    next: 'free',
    about: 'any',
    lead: /(?<!\p{L})(?:(?:originalmente|inicialmente|originariamente|primeiro|por primera vez|pela primeira vez|previamente)\s(?:publicad[oa]s?|apareció|saiu|se publicó|fue publicad[oa]|foi publicad[oa])|(?:publicad[oa]s?|apareció|publicou-se|se publicó|saiu)\s(?:originalmente|inicialmente|originariamente|primeiro|por primera vez|pela primeira vez|previamente))\s?/gu,
  },
  {
    kind: 'republished',
    hints: [
      'republicad',
      'reproduci',
      'reproduzi',
      'tomad',
      'retirad',
      'extraíd',
      'permiso',
      'permissão',
      'autorización',
      'autorização',
    ],
    next: 'named',
    about: 'any',
    lead: /(?<!\p{L})(?:(?:republicad[oa]|reproducid[oa]|reproduzid[oa]|tomad[oa]|retirad[oa]|extraíd[oa])\s(?:aquí\s|aqui\s)?(?:de|desde|do|da|con (?:el )?permiso de|com (?:a )?(?:permissão|autorização) d[eoa]|con autorización de)|con (?:el )?permiso de|com (?:a )?(?:permissão|autorização) d[eoa]|con autorización de)\s/gu,
  },
  // Italian
  {
    kind: 'first-published',
    hints: ['pubblicat', 'uscit', 'appars'],
    next: 'free',
    about: 'any',
    lead: /(?<!\p{L})(?:(?:originariamente|originalmente|inizialmente|in origine|per la prima volta)\s(?:pubblicat[oa]|uscit[oa]|apparso|apparsa)|(?:pubblicat[oa]|uscit[oa]|apparso|apparsa)\s(?:originariamente|originalmente|inizialmente|in origine|per la prima volta|prima))\s?/gu,
  },
  {
    kind: 'republished',
    hints: ['ripubblicat', 'ripres', 'tratt', 'riprodott', 'concessione', 'permesso'],
    next: 'named',
    about: 'any',
    lead: /(?<!\p{L})(?:(?:ripubblicat[oa]|ripres[oa]|tratt[oa]|riprodott[oa])\s(?:qui\s)?(?:da|dal|dalla|dall[’']|su|con il permesso (?:di|del|della))|(?:per gentile concessione|con il permesso) (?:di|del|della))\s?/gu,
  },
  // Russian
  {
    kind: 'first-published',
    hints: ['опубликован', 'вышл', 'вышел', 'появил'],
    next: 'free',
    about: 'any',
    lead: /(?<!\p{L})(?:впервые|первоначально|изначально|ранее)\s(?:был[аои]?\s)?(?:опубликован[аоы]?|вышл[аио]|вышел|появил(?:ся|ась|ось))\s?/gu,
  },
  {
    kind: 'first-published',
    hints: ['оригинал', 'первоисточник'],
    next: 'named',
    about: 'any',
    lead: /(?<!\p{L})(?:оригинал (?:статьи|материала|публикации|текста)\s?(?::|на сайте|в|на)|первоисточник\s?:)\s?/gu,
  },
  {
    kind: 'republished',
    hints: ['перепечат', 'с разрешения'],
    next: 'named',
    about: 'any',
    lead: /(?<!\p{L})(?:перепечатано (?:из|с разрешения)|публикуется с разрешения|перепечатка из|с разрешения (?:редакции)?)\s/gu,
  },
  // Chinese
  {
    kind: 'first-published',
    hints: ['首', '最', '原'],
    next: 'named',
    about: 'any',
    lead: /(?:首发于|首发自|首次发表于|首次刊发于|最初发表于|最早发表于|原载于?|原刊于?|原发于|首發於|原載於?)\s?[:：]?\s?/gu,
  },
  {
    kind: 'republished',
    hints: ['转', '摘', '轉'],
    next: 'named',
    about: 'any',
    lead: /(?:转载自|转自|摘自|轉載自|轉自|转载于)\s?[:：]?\s?/gu,
  },
  // Arabic, Hindi
  {
    kind: 'first-published',
    hints: ['نشر', 'نُشر'],
    next: 'named',
    about: 'any',
    lead: /(?:نُ?شرت?\s?(?:هذا المقال|هذا التقرير|هذه المقالة)?\s?(?:لأول مرة|أول مرة|في الأصل|أصلا|أصلاً|أولا|أولاً)\s(?:في|على|لدى|من قبل|بواسطة)\s(?:موقع |صحيفة |مجلة )?)/gu,
  },
  {
    kind: 'republished',
    hints: ['نقلا', 'بإذن', 'أعيد'],
    next: 'named',
    about: 'any',
    lead: /(?:نقلا عن|نقلاً عن|بإذن من|أعيد نشره من)\s(?:موقع |صحيفة |مجلة )?/gu,
  },
  {
    kind: 'first-published',
    hints: ['यह', 'मूल'],
    next: 'named',
    about: 'any',
    lead: /(?:यह|मूल)\s(?:लेख|रिपोर्ट|आलेख|खबर|ख़बर)\s(?:मूल रूप से|सबसे पहले|पहली बार)\s/gu,
  },
];
