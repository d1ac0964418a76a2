import type { Phrase } from './credit-phrase';

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
    hints: ['erstveröffentlich', 'zuerst erschienen'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:erstveröffentlichung|erstveröffentlicht|zuerst erschienen)\s?(?::|in|bei|auf|im|durch|von)\s/gu,
  },
  {
    kind: 'republished',
    language: 'de',
    hints: ['genehmigung', 'übernommen', 'übernahme', 'nachdruck', 'aus dem angebot'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:mit (?:freundlicher )?genehmigung (?:von|der|des)|übernommen (?:von|aus)|(?<=ist eine )übernahme (?:von|aus)|nachdruck aus|aus dem angebot (?:von|der))\s/gu,
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
      /(?<!\p{L})(?:(?:initialement|d[’']abord|originellement|à l[’']origine|pour la première fois)\s(?:été\s)?(?:publiée?s?|parue?s?)|(?:publiée?s?|parue?s?)\s(?:initialement|d[’']abord|à l[’']origine|pour la première fois|originellement|en premier))\s?/gu,
  },
  {
    kind: 'republished',
    language: 'fr',
    hints: ['republié', 'repris', 'reprodui', 'extrait', 'tiré', 'autorisation'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:(?:republiée?|reprise?|reproduite?|extraite?|tirée?)\s(?:ici\s)?(?:à partir\s)?(?:du|de la|de|d[’']|depuis|avec l[’']autorisation d[eu’'])\s?|avec l[’'](?:aimable )?autorisation d[eu’']\s?)/gu,
  },
  {
    kind: 'first-published',
    language: 'fr',
    hints: ['article original', 'texte original'],
    next: 'named',
    about: 'any',
    lead: () => /(?<!\p{L})(?:article|texte) original (?:publié|paru) (?:par|sur|dans|chez)\s/gu,
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
    hints: ['оригинал', 'первоисточник'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:оригинал (?:статьи|материала|публикации|текста)\s?(?:опубликован\s)?(?::|на сайте|в|на)|первоисточник\s?:)\s?/gu,
  },
  {
    kind: 'republished',
    language: 'ru',
    hints: ['перепечат', 'с разрешения', 'взят'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?<!\p{L})(?:перепечатано (?:из|с разрешения)|публикуется с разрешения|перепечатка из|(?<=текст |статья |материал )взят[аоы]? (?:из|с сайта)|с разрешения (?:редакции)?)\s/gu,
  },
  // Chinese
  {
    kind: 'first-published',
    language: 'zh',
    hints: ['首', '最', '原'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?:首发于|首发自|首次发表于|首次刊发于|首次刊登于|最初刊(?:登|载)?于|最早刊(?:登|载)?于|最初发布于|最早发布于|最初发表于|最早发表于|原载于?|原刊于?|原发于|首發於|原載於?)\s?[:：]?\s?/gu,
  },
  {
    kind: 'republished',
    language: 'zh',
    hints: ['转', '摘', '轉', '编译自', '編譯自'],
    next: 'named',
    about: 'any',
    lead: () => /(?:转载自|转自|摘自|轉載自|轉自|转载于|摘编自|编译自|編譯自)\s?[:：丨｜|]?\s?/gu,
  },
  {
    kind: 'republished',
    language: 'zh',
    hints: ['本文', '文章', '该文'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    lead: () =>
      /(?:本文|文章|该文)(?:来自|來自|选自|节选自|刊于|刊载于|刊登于|发表于)\s?[:：]?\s?/gu,
  },
  {
    kind: 'republished',
    language: 'zh',
    hints: ['本文', '文章', '该文'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?:本文|文章|该文)(?:来自|來自|选自|节选自|刊于|刊载于|刊登于|发表于)\s?[:：]?\s?(?=《|微信公|公[众眾])/gu,
  },
  // Arabic, Hindi
  {
    kind: 'first-published',
    language: 'ar',
    hints: ['نشر', 'نُشر', 'ظهر'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?:(?:نُ?شرت?|ظهرت?)\s?(?:هذا المقال|هذا التقرير|هذه المقالة)?\s?(?:لأول مرة|أول مرة|في الأصل|أصلا|أصلاً|أولا|أولاً)\s(?:في|على|لدى|من قبل|بواسطة)\s(?:موقع |صحيفة |مجلة )?)/gu,
  },
  {
    kind: 'first-published',
    language: 'ar',
    hints: ['نشر', 'نُشر'],
    next: 'named',
    about: 'any',
    edgeOnly: true,
    lead: () =>
      /نُ?شرت?\s(?:هذا|هذه)?\s?(?:المقال|التقرير|المقالة|المادة)\s(?:الأصلية?\s)?(?:في|على)\s(?:موقع |صحيفة |مجلة )/gu,
  },
  {
    kind: 'republished',
    language: 'ar',
    hints: ['نقلا', 'بإذن', 'أعيد', 'بالاتفاق'],
    next: 'named',
    about: 'any',
    lead: () => /(?:نقلا عن|نقلاً عن|بإذن من|أعيد نشره من|بالاتفاق مع)\s(?:موقع |صحيفة |مجلة )?/gu,
  },
  {
    kind: 'first-published',
    language: 'hi',
    hints: ['मूल', 'पहल'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?:(?:यह|मूल)\s(?:लेख|रिपोर्ट|आलेख|खबर|ख़बर)\s)?(?:मूल रूप से|सबसे पहले|(?<=(?:यह|मूल)\s(?:लेख|रिपोर्ट|आलेख|खबर|ख़बर)\s)पहले|पहली बार)\s(?=[^।]{2,60}?\s(?:में|पर|द्वारा)\s(?:प्रकाशित|छप))/gu,
  },
];
