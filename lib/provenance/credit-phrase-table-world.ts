import type { Phrase } from './credit-phrase';
import { ASIAN_PHRASES } from './credit-phrase-table-asia';
import { EUROPEAN_PHRASES } from './credit-phrase-table-europe';

/** As `PHRASES`, in all languages but English. */
export const WORLD_PHRASES: readonly Phrase[] = [
  // German, Dutch
  {
    kind: 'first-published',
    language: 'de',
    hints: ['zuerst', 'ursprünglich', 'erstmals', 'zunächst', 'im original'],
    next: 'free',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:zuerst|ursprünglich|erstmals|zunächst|im original)\s(?:(?:erschienen|veröffentlicht|publiziert)\s?)?/gu,
  },
  {
    kind: 'first-published',
    language: 'de',
    hints: ['im original ist', 'im original wurde'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    lead: () =>
      /(?<!\p{L})im original (?:ist|wurde) (?:er|sie|es|(?:der|dieser) (?:artikel|text|beitrag)) (?:zuerst )?(?:bei|in|auf|im)\s(?:(?:der|dem|den)\s)?(?:(?:\p{L}+en\s)?(?:tages|wochen|online)?(?:zeitung|zeitschrift|magazin|portal)\s)?(?=[^.!?]{2,60}\s(?:erschienen|veröffentlicht|publiziert))/gu,
  },
  {
    kind: 'first-published',
    language: 'de',
    hints: ['erstveröffentlich', 'zuerst erschienen'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:erstveröffentlichung|erstveröffentlicht|zuerst erschienen)\s?(?::|in|bei|auf|im|durch|von)\s/gu,
  },
  {
    kind: 'republished',
    language: 'de',
    hints: ['genehmigung', 'erlaubnis', 'übernommen', 'übernahme', 'nachdruck', 'aus dem angebot'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:mit (?:freundlicher )?(?:genehmigung|erlaubnis) (?:von|der|des)|übernommen (?:von|aus)|(?<=ist eine )übernahme (?:von|aus)|nachdruck aus|aus dem angebot (?:von|der))\s/gu,
  },
  {
    kind: 'republished',
    language: 'de',
    hints: ['übernommen', 'bereitgestellt', 'erstellt', 'zur verfügung'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    lead: () =>
      /(?<!\p{L})(?:automatisch\s)?von\s(?=[^.]{3,60}?\s(?:übernommen|bereitgestellt|erstellt|zur verfügung gestellt))/gu,
  },
  {
    kind: 'first-published',
    language: 'de',
    hints: ['stammt '],
    next: 'named',
    about: 'subject',
    edgeOnly: true,
    lead: () =>
      /(?<=(?<!\p{L})diese[rs]?\s[\p{L}-]{3,30}\s)stammt\s(?:vom|von der|aus dem|aus der)\s(?!feder|jahr|buch|archiv|newsletter|print|reihe|serie|heft)/gu,
  },
  {
    kind: 'first-published',
    language: 'de',
    hints: ['erschien dies', 'wurde dies', 'originaltext ', 'originalartikel ', 'originalbeitrag '],
    next: 'free',
    about: 'any',
    lead: () =>
      /(?:(?<!\p{L})(?:zuerst|ursprünglich|erstmals)\s(?:erschien|(?:veröffentlicht\s)?wurde)\sdiese[rs]?\s[\p{L}-]{3,20}\s?|(?<=original(?:text|artikel|beitrag)\s)(?:erschien|ist|wurde)(?!\p{L}))/gu,
  },
  {
    kind: 'republished',
    language: 'de',
    hints: ['dieser ', 'dieses ', 'diese '].flatMap((one) =>
      [
        'artikel',
        'text',
        'beitrag',
        'bericht',
        'essay',
        'kommentar',
        'interview',
        'reportage',
        'recherche',
        'kolumne',
      ].map((text) => one + text),
    ),
    next: 'free',
    about: 'subject',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<=(?<!\p{L})diese[rs]?\s(?:artikel|text|beitrag|bericht|essay|kommentar|interview|reportage|recherche|kolumne)\s)(?:erschien|wurde|ist)(?!\p{L})(?=[^.]{3,100}?(?:veröffentlicht|publiziert|erschienen|\.|$))/gu,
  },
  {
    kind: 'first-published',
    language: 'de',
    hints: ['gepubliceerd', 'verschenen', 'verscheen', 'geplaatst'],
    next: 'free',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:(?:oorspronkelijk|eerder|eerst)\s(?:gepubliceerd|verschenen|geplaatst)|verscheen\s(?:oorspronkelijk|eerder|eerst))\s?/gu,
  },
  // French
  {
    kind: 'first-published',
    language: 'fr',
    hints: ['publié', 'paru'],
    next: 'free',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:(?:initialement|d[’']abord|originellement|à l[’']origine|pour la première fois)\s(?:été\s)?(?:publiée?s?|parue?s?)|(?:publiée?s?|parue?s?)\s(?:initialement|d[’']abord|à l[’']origine|pour la première fois|originellement|en premier(?: lieu)?))\s?/gu,
  },
  {
    kind: 'republished',
    language: 'fr',
    hints: ['republié', 'repris', 'reprodui', 'extrait', 'tiré', 'autorisation'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:(?:republiée?|reprise?|reproduite?|extraite?|tirée?)\s(?:ici\s)?(?:à partir\s)?(?:du|de la|de|d[’']|depuis|avec l[’'](?:aimable )?autorisation d[eu’'])\s?|avec l[’'](?:aimable )?autorisation d[eu’']\s?)/gu,
  },
  {
    kind: 'first-published',
    language: 'fr',
    hints: ['article original', 'texte original'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:l[’'])?(?:article|texte) original (?:a été |est )?(?:publié|paru) (?:par|sur|dans|chez)\s/gu,
  },
  {
    kind: 'first-published',
    language: 'fr',
    hints: [' paru'],
    next: 'named',
    about: 'subject',
    edgeOnly: true,
    lead: () =>
      /(?<=(?<!\p{L})(?:cet|cette|ce)\s[\p{L}-]{3,30}\s)(?:est|a été)\sparue?\s(?:dans|sur|chez)\s/gu,
  },
  {
    kind: 'republished',
    language: 'fr',
    hints: ['provient', 'est issu'],
    next: 'named',
    about: 'subject',
    knownOnly: true,
    lead: () => /(?<!\p{L})(?:provient|est issue?)\s(?:du|de la|de l[’']|de|d[’'])\s?/gu,
  },
  // Spanish, Portuguese
  {
    kind: 'first-published',
    language: 'es',
    hints: ['publicad', 'publicou', 'publicó', 'apareció', 'saiu', 'salió'],
    next: 'free',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:(?:originalmente|inicialmente|originariamente|primeiro|por primera vez|pela primeira vez|previamente)\s(?:publicad[oa]s?|apareció|saiu|salió|se publicó|fue publicad[oa]|foi publicad[oa])|(?:publicad[oa]s?|apareció|publicou-se|se publicó|saiu|salió)\s(?:originalmente|inicialmente|originariamente|primeiro|por primera vez|pela primeira vez|previamente))\s?/gu,
  },
  {
    kind: 'republished',
    language: 'es',
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
    lead: () =>
      /(?<!\p{L})(?:(?:republicad[oa]|reproducid[oa]|reproduzid[oa]|tomad[oa]|retirad[oa]|extraíd[oa])\s(?:aquí\s|aqui\s)?(?:de|desde|do|da|con (?:el )?permiso de|com (?:a )?(?:permissão|autorização) d[eoa]|con autorización de)|con (?:el )?permiso de|com (?:a )?(?:permissão|autorização) d[eoa]|con autorización de)\s/gu,
  },
  {
    kind: 'first-published',
    language: 'es',
    hints: [' original '],
    next: 'free',
    about: 'subject',
    lead: () =>
      /(?<=(?:artículo|artigo|texto|nota|reportagem) original\s)(?:fue publicad[oa]|foi publicad[oa]|se publicó|apareció|saiu)\s?/gu,
  },
  {
    kind: 'republished',
    language: 'es',
    hints: [
      'este art',
      'este texto',
      'esta nota',
      'este report',
      'esta report',
      'esta matéria',
      'esta colu',
      'esta entrevista',
    ],
    next: 'free',
    about: 'subject',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<=est[ae]\s(?:artículo|artigo|texto|nota|reportaje|reportagem|matéria|columna|coluna|entrevista)\s)(?:fue publicad[oa]|foi publicad[oa]|se publicó)\s?/gu,
  },
  {
    kind: 'republished',
    language: 'es',
    hints: ['procede', 'proviene', 'provém'],
    next: 'named',
    about: 'subject',
    knownOnly: true,
    lead: () => /(?<!\p{L})(?:procede|proviene|provém)\s(?:del|de|do|da)\s/gu,
  },
  // Italian
  {
    kind: 'first-published',
    language: 'it',
    hints: ['pubblicat', 'uscit', 'appars'],
    next: 'free',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:(?:originariamente|originalmente|inizialmente|in origine|per la prima volta)\s(?:pubblicat[oa]|uscit[oa]|apparso|apparsa)|(?:pubblicat[oa]|uscit[oa]|apparso|apparsa)\s(?:originariamente|originalmente|inizialmente|in origine|per la prima volta|prima))\s?/gu,
  },
  {
    kind: 'republished',
    language: 'it',
    hints: ['ripubblicat', 'ripres', 'tratt', 'riprodott', 'concessione', 'permesso'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:(?:ripubblicat[oa]|ripres[oa]|tratt[oa]|riprodott[oa])\s(?:qui\s)?(?:da|dal|dalla|dall[’']|su|con il permesso (?:di|del|della))|(?:per gentile concessione|con il permesso) (?:di|del|della))\s?/gu,
  },
  {
    kind: 'first-published',
    language: 'it',
    hints: ['originale '],
    next: 'free',
    about: 'subject',
    lead: () => /(?<=(?:articolo|testo) originale\s)(?:è stato pubblicato|è apparso|è uscito)\s?/gu,
  },
  {
    kind: 'republished',
    language: 'it',
    hints: ['questo ', 'questa in', 'quest’', "quest'"],
    next: 'free',
    about: 'subject',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<=quest[oa’']\s?(?:articolo|testo|intervista|inchiesta|pezzo)\s)è\s(?:stat[oa]\spubblicat[oa]|appars[oa]|uscit[oa])\s?/gu,
  },
  // Russian
  {
    kind: 'first-published',
    language: 'ru',
    hints: ['опубликован', 'вышл', 'вышел', 'появил'],
    next: 'free',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:впервые|первоначально|изначально|ранее)\s(?:(?:эт(?:а|от)\s)?(?:статья|материал|текст|интервью|репортаж|колонка|заметка)\s)?(?:был[аои]?\s)?(?:опубликован[аоы]?|вышл[аио]|вышел|появил(?:ся|ась|ось))\s?/gu,
  },
  {
    kind: 'first-published',
    language: 'ru',
    hints: ['оригинал', 'первоисточник', 'первая публикация'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:оригинал (?:статьи|материала|публикации|текста)\s?(?:опубликован\s)?(?::|на сайте|в|на)|(?:первоисточник|первая публикация)\s?[:—–])\s?/gu,
  },
  {
    kind: 'republished',
    language: 'ru',
    hints: ['перепечат', 'с разрешения', 'взят'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:перепечатано (?:из|с разрешения)|публикуется с разрешения|перепечатка из|(?<=текст |статья |материал )взят[аоы]? (?:из|с сайта)|с разрешения(?: редакции)?)\s/gu,
  },
  {
    kind: 'first-published',
    language: 'ru',
    hints: ['оригинальн'],
    next: 'free',
    about: 'any',
    lead: () =>
      /(?<!\p{L})оригинальн(?:ая статья|ый (?:материал|текст))\s(?:был[аои]?\s)?(?:опубликован[аоы]?|вышл[аио]|вышел)\s?/gu,
  },
  {
    kind: 'republished',
    language: 'ru',
    hints: ['опубликован'],
    next: 'free',
    about: 'any',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<!\p{L})(?:эта статья|этот (?:материал|текст|репортаж))\s(?:был[аои]?\s)?опубликован[аоы]?\s?/gu,
  },
  ...EUROPEAN_PHRASES,
  ...ASIAN_PHRASES,
];
