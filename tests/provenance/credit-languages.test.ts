import { describe, expect, it } from 'vitest';
import type { CreditContext } from '../../lib/provenance/credit';
import { type CreditBlock, readCredits } from '../../lib/provenance/credit-lines';

/*
 * Forms of credits as papers of each language print them, and what looks like one. All sentences are
 * made up; agencies and outlets are real where their names are the point.
 */
const NOWHERE: CreditContext = { site: null, host: null, canonical: null };

/** A paragraph of prose in each language, so that a story's head and foot are known. */
const PROSE = {
  en: 'The river rose for three days before anybody in the valley thought of leaving, and then everybody left at once.',
  de: 'Der Fluss stieg drei Tage lang, ehe im Tal jemand ans Weggehen dachte, und dann gingen alle auf einmal fort.',
  fr: 'La rivière monta pendant trois jours avant que quiconque songe à partir, puis tous partirent le même soir.',
  es: 'El río creció durante tres días antes de que alguien en el valle pensara en irse, y después se fueron todos.',
  pt: 'O rio subiu durante três dias antes que alguém no vale pensasse em partir, e depois todos partiram de uma vez.',
  it: 'Il fiume salì per tre giorni prima che qualcuno nella valle pensasse di partire, e poi partirono tutti insieme.',
  ru: 'Река поднималась три дня, прежде чем кто-либо в долине подумал об отъезде, а потом уехали все сразу и молча.',
  zh: '河水上涨了三天，山谷里才有人想到离开，然后所有人在同一个晚上一起走了，只留下几条狗和一盏没有熄灭的灯，还有墙上停了的钟。村里的老人后来说，那三天里没有人睡过觉，大家都坐在屋顶上听水声，一直听到天亮为止。',
  ar: 'ارتفع منسوب النهر ثلاثة أيام قبل أن يفكر أحد في الوادي بالرحيل، ثم رحل الجميع دفعة واحدة في ليلة واحدة باردة.',
  hi: 'नदी तीन दिन तक चढ़ती रही, तब जाकर घाटी में किसी ने जाने की सोची, और फिर सब लोग एक ही रात में एक साथ चले गए।',
} as const;
type Language = keyof typeof PROSE;

const body = (language: Language): CreditBlock[] =>
  Array.from({ length: 4 }, () => ({ text: PROSE[language] }));
const atFoot = (language: Language, text: string) => [...body(language), { text }];
const atTop = (language: Language, text: string) => [{ text }, ...body(language)];
/** The credit stands in the story's own first or last paragraph. */
const opening = (language: Language, text: string) => [
  { text: `${text} ${PROSE[language]}` },
  ...body(language),
];
const closing = (language: Language, text: string) => [
  ...body(language),
  { text: `${PROSE[language]} ${text}` },
];

const named = (blocks: readonly CreditBlock[]) =>
  [...new Set(readCredits(blocks, NOWHERE).map(({ outlet }) => outlet))].sort();

const DPA = 'Deutsche Presse-Agentur';
const AFP = 'Agence France-Presse';
const AP = 'Associated Press';
const EFE = 'Agencia EFE';

const LINES: Record<Language, [line: string, ...outlets: string[]][]> = {
  en: [
    ['This article originally appeared in The Texas Tribune.', 'The Texas Tribune'],
    ['This story is republished with permission from Grist.', 'Grist'],
    [
      'This story first appeared on Mongabay and is republished here under a Creative Commons licence.',
      'Mongabay',
    ],
    [
      'Originally published by ProPublica, a nonprofit newsroom that investigates abuses of power.',
      'ProPublica',
    ],
    ['Read the original article on The Conversation.', 'The Conversation'],
    ['Read the original article here on Undark.', 'Undark'],
    ['This report from KFF Health News is republished with permission.', 'KFF Health News'],
    ['Source: Xinhua', 'Xinhua'],
    ['Source: AFP', AFP],
    ['(Source: AFP)', AFP],
    ['SOURCE: REUTERS', 'Reuters'],
    ['— The Associated Press', AP],
    ['–Agence France-Presse', AFP],
    ['Agence France-Presse', AFP],
    ['The Associated Press contributed to this report.', AP],
    ['(With inputs from PTI and ANI)', 'Asian News International', 'Press Trust of India'],
    ['With inputs from agencies', 'News agencies'],
    ['© 2024 AFP', AFP],
    [
      'Copyright 2024 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
      AP,
    ],
    ['Republished from The Conversation', 'The Conversation'],
    ['Reprinted courtesy of Radio Free Asia', 'Radio Free Asia'],
    [
      'This article was produced by Global Voices and is republished here under a content partnership.',
      'Global Voices',
    ],
    ['Distributed by States Newsroom', 'States Newsroom'],
    ['First published in The Guardian', 'The Guardian'],
    ['This piece first ran in The Atlantic.', 'The Atlantic'],
    ['Story by Agence France-Presse', AFP],
    ['AFP/Reuters', AFP, 'Reuters'],
    ['Syndicated from The New York Times', 'The New York Times'],
  ],
  de: [
    ['Quelle: dpa', DPA],
    ['Quelle: dpa/AFP', AFP, DPA],
    ['Quellen: AFP, Reuters', AFP, 'Reuters'],
    ['(dpa)', DPA],
    ['(dpa/lby)', DPA],
    ['dpa', DPA],
    ['afp/dpa', AFP, DPA],
    ['(mit dpa)', DPA],
    ['(Mit Material von dpa)', DPA],
    ['Mit Material der Nachrichtenagenturen dpa und AFP', AFP, DPA],
    ['Mit Informationen von Reuters', 'Reuters'],
    ['© dpa-infocom, dpa:240309-99-12345/2', DPA],
    ['Dieser Artikel erschien zuerst auf Correctiv.', 'Correctiv'],
    ['Dieser Artikel ist zuerst in der Berliner Morgenpost erschienen.', 'Berliner Morgenpost'],
    ['Zuerst erschienen bei: Der Tagesspiegel', 'Der Tagesspiegel'],
    ['Dieser Text wurde ursprünglich von The Conversation veröffentlicht.', 'The Conversation'],
    ['Der Beitrag erschien ursprünglich in der Neuen Zürcher Zeitung.', 'Neue Zürcher Zeitung'],
    ['Mit freundlicher Genehmigung von Die Zeit', 'Die Zeit'],
    ['Dieser Beitrag wurde von der Deutschen Welle übernommen.', 'Deutsche Welle'],
    ['Dieser Inhalt wurde automatisch von dpa übernommen.', DPA],
    ['Von dpa', DPA],
    ['Von AFP', AFP],
    ['Von Jana Muster, dpa', DPA],
    ['Die Nachricht wurde von der Deutschen Presse-Agentur (dpa) übernommen.', DPA],
  ],
  fr: [
    ['Source : AFP', AFP],
    ['(Avec AFP)', AFP],
    ['Avec AFP', AFP],
    ['(avec l’AFP)', AFP],
    ['Avec Reuters et AFP', AFP, 'Reuters'],
    ['(AFP)', AFP],
    ['Par AFP', AFP],
    ['Par l’AFP', AFP],
    ['Le Courrier du Val avec AFP', AFP],
    ['Par Le Courrier du Val avec AFP', AFP],
    ['© AFP', AFP],
    ['© Agence France-Presse', AFP],
    ['Cet article a été publié initialement sur The Conversation.', 'The Conversation'],
    [
      'Cet article est republié à partir de The Conversation sous licence Creative Commons. Lire l’article original.',
      'The Conversation',
    ],
    ['Cet article a d’abord été publié par Mediapart.', 'Mediapart'],
    ['Article initialement paru dans Le Figaro', 'Le Figaro'],
    ['Cet article est tiré de Mediapart.', 'Mediapart'],
    ['Article original publié par Global Voices', 'Global Voices'],
    ['Source: Belga', 'Belga'],
  ],
  es: [
    ['Fuente: EFE', EFE],
    ['Fuente: Europa Press', 'Europa Press'],
    ['(Con información de EFE)', EFE],
    ['Con información de Reuters y AFP', AFP, 'Reuters'],
    ['Con información de AP', AP],
    ['(EFE)', EFE],
    ['EFE', EFE],
    ['Por EFE', EFE],
    ['Por Agencia EFE', EFE],
    ['Agencia EFE', EFE],
    ['Por AFP', AFP],
    ['Agencias', 'News agencies'],
    ['Este artículo fue publicado originalmente por The Conversation.', 'The Conversation'],
    [
      'Este artículo fue publicado originalmente en The Conversation. Lea el original.',
      'The Conversation',
    ],
    ['Publicado originalmente en El País', 'El País'],
    ['Esta nota fue publicada originalmente por Global Voices', 'Global Voices'],
    ['Reproducido con permiso de ProPublica', 'ProPublica'],
    ['Tomado de Prensa Latina', 'Prensa Latina'],
    ['(Tomado de Prensa Latina)', 'Prensa Latina'],
    ['Texto publicado originalmente en El Mundo.', 'El Mundo'],
    ['Artículo publicado originalmente en Mongabay Latam', 'Mongabay'],
    ['© EFE 2024', EFE],
  ],
  pt: [
    ['Fonte: Lusa', 'Lusa'],
    ['Fonte: Agência Brasil', 'Agência Brasil'],
    ['(Com Lusa)', 'Lusa'],
    ['Com informações da Agência Brasil', 'Agência Brasil'],
    ['(Com informações da AFP)', AFP],
    ['Com informações do Estadão Conteúdo', 'Estadão Conteúdo'],
    ['Por Lusa', 'Lusa'],
    ['Por Agência Brasil', 'Agência Brasil'],
    ['Da Agência Brasil', 'Agência Brasil'],
    ['Agência Lusa', 'Lusa'],
    ['(Folhapress)', 'Folhapress'],
    ['Estadão Conteúdo', 'Estadão Conteúdo'],
    ['Este artigo foi publicado originalmente no The Conversation.', 'The Conversation'],
    ['Este texto foi originalmente publicado no site The Conversation.', 'The Conversation'],
    ['Publicado originalmente em Mongabay', 'Mongabay'],
    ['Reportagem publicada originalmente pela Agência Brasil', 'Agência Brasil'],
    ['Reproduzido com autorização da Deutsche Welle', 'Deutsche Welle'],
    ['Matéria reproduzida da Agência Brasil', 'Agência Brasil'],
  ],
  it: [
    ['Fonte: ANSA', 'ANSA'],
    ['Fonte: Adnkronos', 'Adnkronos'],
    ['(ANSA)', 'ANSA'],
    ['(Adnkronos)', 'Adnkronos'],
    ['Di ANSA', 'ANSA'],
    ['a cura di Adnkronos', 'Adnkronos'],
    ['Con informazioni di Reuters', 'Reuters'],
    ['Con fonti Ansa', 'ANSA'],
    ['Articolo originariamente pubblicato su The Conversation', 'The Conversation'],
    ['Questo articolo è stato pubblicato per la prima volta su La Stampa.', 'La Stampa'],
    ['Questo articolo è apparso originariamente su Global Voices.', 'Global Voices'],
    ['Per gentile concessione di La Stampa', 'La Stampa'],
    ['Tratto da La Stampa', 'La Stampa'],
    ['© ANSA', 'ANSA'],
  ],
  ru: [
    ['Источник: ТАСС', 'TASS'],
    ['Источник: РИА Новости', 'RIA Novosti'],
    ['Источник — Интерфакс', 'Interfax'],
    ['По материалам Reuters', 'Reuters'],
    ['По материалам РИА Новости', 'RIA Novosti'],
    ['(ТАСС)', 'TASS'],
    ['ТАСС', 'TASS'],
    ['Статья впервые опубликована на сайте «Медуза».', 'Meduza'],
    ['Материал впервые опубликован изданием «Медуза».', 'Meduza'],
    ['Оригинал публикации: Русская служба Би-би-си', 'BBC'],
    ['Перепечатано с разрешения Радио Свобода', 'Radio Free Europe/Radio Liberty'],
    ['Оригинал материала опубликован на сайте Радио Свобода', 'Radio Free Europe/Radio Liberty'],
    ['Текст публикуется с разрешения Deutsche Welle', 'Deutsche Welle'],
    ['Автор: ТАСС', 'TASS'],
    ['Источник: Коммерсантъ', 'Kommersant'],
  ],
  zh: [
    ['来源：新华社', 'Xinhua'],
    ['来源：新华网', 'Xinhua'],
    ['来源:人民日报', 'People’s Daily'],
    ['（来源：央视新闻）', 'CCTV'],
    ['来源：中国新闻网', 'China News Service'],
    ['文章来源：环球时报', 'Global Times'],
    ['稿源：中新网', 'China News Service'],
    ['（新华社）', 'Xinhua'],
    ['（据新华社）', 'Xinhua'],
    ['据新华社电', 'Xinhua'],
    ['转载自澎湃新闻', 'The Paper'],
    ['本文转自《环球时报》', 'Global Times'],
    ['原载于《人民日报》', 'People’s Daily'],
    ['本文原载《人民日报》', 'People’s Daily'],
    ['本文首发于澎湃新闻', 'The Paper'],
    ['本文最初发表于BBC', 'BBC'],
    ['來源：中央社', 'Central News Agency'],
    ['综合新华社、央视新闻报道', 'CCTV', 'Xinhua'],
    ['编译自路透社', 'Reuters'],
  ],
  ar: [
    ['المصدر: رويترز', 'Reuters'],
    ['المصدر : الجزيرة', 'Al Jazeera'],
    ['المصدر: وكالة الأناضول', 'Anadolu Agency'],
    ['المصدر: وكالات', 'News agencies'],
    ['(وكالات)', 'News agencies'],
    ['(رويترز)', 'Reuters'],
    ['(أ ف ب)', AFP],
    ['المصدر: الجزيرة + وكالات', 'Al Jazeera', 'News agencies'],
    ['نقلا عن الجزيرة', 'Al Jazeera'],
    ['نقلاً عن رويترز', 'Reuters'],
    ['نشر هذا المقال لأول مرة في موقع دويتشه فيله', 'Deutsche Welle'],
    ['نُشر هذا التقرير أولاً على موقع الجزيرة نت', 'Al Jazeera'],
    ['بإذن من دويتشه فيله', 'Deutsche Welle'],
  ],
  hi: [
    ['स्रोत: पीटीआई', 'Press Trust of India'],
    ['सोर्स: एएनआई', 'Asian News International'],
    ['(भाषा)', 'Press Trust of India'],
    ['(पीटीआई)', 'Press Trust of India'],
    ['(एएनआई)', 'Asian News International'],
    ['(इनपुट: एएनआई)', 'Asian News International'],
    ['(इनपुट-भाषा)', 'Press Trust of India'],
    ['(एजेंसी)', 'News agencies'],
    ['एजेंसी', 'News agencies'],
    ['साभार: बीबीसी', 'BBC'],
    ['यह लेख मूल रूप से द कन्वर्सेशन में प्रकाशित हुआ था।', 'The Conversation'],
    ['यह रिपोर्ट सबसे पहले डॉयचे वेले पर प्रकाशित हुई।', 'Deutsche Welle'],
    ['(समाचार एजेंसी भाषा के इनपुट के साथ)', 'Press Trust of India'],
    ['एएनआई के इनपुट के साथ', 'Asian News International'],
  ],
};

const OPENINGS: Record<Language, [words: string, outlet: string][]> = {
  en: [
    ['WASHINGTON (AP) —', AP],
    ['NEW YORK, May 3 (Reuters) -', 'Reuters'],
    ['BEIJING, May 3 (Xinhua) --', 'Xinhua'],
    ['New Delhi [India], May 3 (ANI):', 'Asian News International'],
    ['PARIS (AFP) –', AFP],
    ['LONDON (AP) _', AP],
    ['(Reuters) -', 'Reuters'],
    ['(Bloomberg) --', 'Bloomberg'],
    ['WASHINGTON, DC (VOA) –', 'Voice of America'],
    ['TOKYO — (Kyodo) —', 'Kyodo News'],
  ],
  de: [
    ['Berlin (dpa) -', DPA],
    ['Berlin (dpa/tmn) -', DPA],
    ['München (dpa/lby) –', DPA],
    ['Wien (APA) -', 'Austria Press Agency'],
    ['Paris (AFP) -', AFP],
    ['Frankfurt (Reuters) -', 'Reuters'],
    ['dpa BERLIN.', DPA],
    ['BERLIN (dpa-AFX) -', DPA],
    ['(dpa)', DPA],
  ],
  fr: [
    ['Paris, 3 mai 2024 (AFP) -', AFP],
    ['PARIS (Reuters) -', 'Reuters'],
    ['(Belga)', 'Belga'],
    ['BRUXELLES (Belga) —', 'Belga'],
    ['Paris (AFP) –', AFP],
  ],
  es: [
    ['Madrid, 3 may (EFE).-', EFE],
    ['Madrid, 3 may (EFE) -', EFE],
    ['MADRID, 3 May. (EUROPA PRESS) -', 'Europa Press'],
    ['Buenos Aires, 3 may (Télam).-', 'Télam'],
    ['WASHINGTON (AP) —', AP],
    ['Ciudad de México (AFP).-', AFP],
  ],
  pt: [
    ['Lisboa, 03 mai 2024 (Lusa) -', 'Lusa'],
    ['SÃO PAULO, SP (FOLHAPRESS) -', 'Folhapress'],
    ['BRASÍLIA (Reuters) -', 'Reuters'],
    ['Lisboa, 3 mai (Lusa) –', 'Lusa'],
  ],
  it: [
    ['(ANSA) - ROMA, 03 MAG -', 'ANSA'],
    ['Roma, 3 mag. (Adnkronos) -', 'Adnkronos'],
    ['(Adnkronos) -', 'Adnkronos'],
    ['AGI -', 'AGI'],
    ['(AGI) - Roma, 3 mag. -', 'AGI'],
  ],
  ru: [
    ['МОСКВА, 3 мая. /ТАСС/.', 'TASS'],
    ['МОСКВА, 3 мая - РИА Новости.', 'RIA Novosti'],
    ['Москва. 3 мая. INTERFAX.RU -', 'Interfax'],
    ['МИНСК, 3 мая /БЕЛТА/.', 'BelTA'],
    ['3 мая, Минск /Корр. БЕЛТА/.', 'BelTA'],
    ['ЛОНДОН (Рейтер) -', 'Reuters'],
  ],
  zh: [
    ['新华社北京5月3日电', 'Xinhua'],
    ['中新网5月3日电', 'China News Service'],
    ['新华社拉萨电（记者 王明）', 'Xinhua'],
    ['中新社北京5月3日电', 'China News Service'],
    ['（中央社记者王明台北3日电）', 'Central News Agency'],
    ['新华社快讯：', 'Xinhua'],
    ['人民网北京5月3日电', 'People’s Daily'],
    ['据新华社北京5月3日电', 'Xinhua'],
    ['【环球网报道】', 'Global Times'],
    ['央视网消息：', 'CCTV'],
  ],
  ar: [
    ['القاهرة (رويترز) -', 'Reuters'],
    ['القاهرة - رويترز:', 'Reuters'],
    ['باريس (أ ف ب) -', AFP],
    ['دبي 3 مايو (رويترز) -', 'Reuters'],
  ],
  hi: [
    ['नई दिल्ली, 3 मई (भाषा)', 'Press Trust of India'],
    ['नई दिल्ली, 3 मई (आईएएनएस)।', 'Indo-Asian News Service'],
    ['नई दिल्ली (एएनआई):', 'Asian News International'],
    ['लखनऊ, एएनआई।', 'Asian News International'],
  ],
};

/** Wherever they stand, these credit nobody. */
const LOOK_ALIKES: Record<Language, string[]> = {
  en: [
    'The governor told Reuters on Monday that she would sign it.',
    'First published: 3 May 2024',
    'This article was first published on 3 May 2024 and has since been updated.',
    'Originally published May 2019',
    'Photo: AFP',
    'AFP/Getty Images',
    'Image courtesy of NASA',
    'Republish our articles for free, online or in print.',
    'Follow the BBC on Facebook',
    'The PTI chairman was arrested in Lahore on Tuesday.',
    'Source: World Bank data, author’s calculations',
    'Source: Reuters calculations',
    'Source: BBC analysis of council records',
    'Source: Associated Press poll, March 2024',
    'Her memoir was originally published by Faber in 1961.',
    'She previously wrote for The Guardian.',
    'Sign up for the Grist newsletter',
    'Read more from The Conversation',
    'The AP style book has a rule for this.',
    'Reuters – which sells news to papers – has a rule for this.',
  ],
  de: [
    'Der Minister sagte der dpa am Montag, er werde gehen.',
    'Foto: dpa',
    'Provided by the county',
    'dpa feiert Geburtstag.',
    '(Foto: dpa)',
    'Bild: AFP',
    'Das Buch erschien zuerst bei Suhrkamp im Jahr 1961.',
    'Dieser Artikel wurde zuerst am 3. Mai 2024 veröffentlicht.',
    'Erstveröffentlichung: 3. Mai 2024',
    'Quelle: Statistisches Bundesamt',
    'Quelle: Reuters-Daten',
    'Quelle: dpa Berechnungen',
    'Das berichtete die Süddeutsche Zeitung am Montag.',
    'Nach Angaben von Reuters fiel die Brücke am Mittag.',
    'Sie schrieb früher für die Zeit.',
  ],
  fr: [
    'Le ministre a dit lundi à l’AFP qu’il partirait.',
    'Photo AFP',
    '© Jeanne Martin / AFP',
    'Publié le 3 mai 2024 à 10 h 30',
    'Article publié initialement le 3 mai 2024',
    'Selon l’AFP, le pont est tombé à midi.',
    'Le roman a été initialement publié chez Gallimard en 1961.',
    'Source : Insee, calculs de l’auteur',
    'Le Monde diplomatique a ses lecteurs.',
  ],
  es: [
    'El ministro dijo a EFE el lunes que se iría.',
    'Foto: EFE',
    '(Foto: EFE)',
    'EFE/Ana Ejemplo',
    'Publicado el 3 de mayo de 2024',
    'Este artículo fue publicado originalmente el 3 de mayo de 2024.',
    'Según Reuters, el puente cayó al mediodía.',
    'La novela fue publicada originalmente en 1961 por Seix Barral.',
    'Fuente: elaboración propia con datos del INE',
    'El mundo cambió aquella noche.',
  ],
  pt: [
    'O ministro disse à Lusa na segunda-feira que sairia.',
    'Foto: Agência Brasil',
    'Publicado em 3 de maio de 2024',
    'Fonte: IBGE',
    'Segundo a Reuters, a ponte caiu ao meio-dia.',
    'O romance foi publicado originalmente em 1961.',
    'O público aplaudiu de pé.',
  ],
  it: [
    'Il ministro ha detto lunedì all’ANSA che se ne andrà.',
    'Foto: ANSA',
    '(Foto ANSA)',
    'Pubblicato il 3 maggio 2024',
    'Il romanzo fu pubblicato per la prima volta nel 1961.',
    'Fonte: Istat',
    'Secondo Reuters il ponte è caduto a mezzogiorno.',
    'La stampa era in sala.',
  ],
  ru: [
    'Министр сказал ТАСС в понедельник, что уйдёт.',
    'Фото: ТАСС',
    'Фото: РИА Новости / Анна Пример',
    'Об этом сообщает ТАСС со ссылкой на источник.',
    'Опубликовано 3 мая 2024 года',
    'Роман впервые опубликован в 1961 году.',
    'По информации ТАСС, мост упал в полдень.',
    'По словам источника, мост упал в полдень.',
    'Источник в правительстве сообщил об этом в понедельник.',
  ],
  zh: [
    '图：新华社',
    '新华社记者3日从国家电网获悉，河水上涨。',
    '据路透社3日报道，大桥倒塌。',
    '新华社记者 王明 摄',
    '图片来源：视觉中国',
    '数据来源：国家统计局',
    '部长周一对路透社说他要离开。',
    '据路透社报道，大桥中午倒塌。',
    '凡注明“来源：本网”的作品，版权均属于本网。',
    '未经授权禁止转载',
    '转载请注明出处',
    '小说1961年首次出版。',
  ],
  ar: [
    'قال الوزير لوكالة رويترز يوم الاثنين إنه سيرحل.',
    'صورة: رويترز',
    'تصوير: رويترز',
    'نشر في 3 مايو 2024',
    'وفقا لرويترز سقط الجسر ظهرا.',
    'قال مصدر حكومي إن الجسر سيغلق.',
    'الرواية نشرت لأول مرة عام 1961.',
  ],
  hi: [
    'मंत्री ने सोमवार को पीटीआई से कहा कि वह जाएंगे।',
    'फोटो: पीटीआई',
    'तस्वीर: एएनआई',
    'प्रकाशित: 3 मई 2024',
    'रॉयटर्स के मुताबिक पुल दोपहर में गिरा।',
    'उपन्यास पहली बार 1961 में प्रकाशित हुआ था।',
    'इस भाषा में लिखना कठिन है।',
    'हमारी संस्कृति, भाषा। और हमारे गीत।',
  ],
};

const LANGUAGES = Object.keys(PROSE) as Language[];
const all = <T>(table: Record<Language, readonly T[]>) =>
  LANGUAGES.flatMap((language) => table[language].map((row) => [language, row] as const));

describe('credits as papers print them', () => {
  it.each(all(LINES).map(([language, [line, ...outlets]]) => [language, line, outlets] as const))(
    '%s, under a story: %s',
    (language, line, outlets) => {
      expect(named(atFoot(language, line))).toEqual([...outlets].sort());
    },
  );

  it.each(all(OPENINGS).map(([language, [words, outlet]]) => [language, words, outlet] as const))(
    '%s, opening a story: %s',
    (language, words, outlet) => {
      expect(named(opening(language, words))).toEqual([outlet]);
    },
  );
});

describe('what looks like a credit and is none', () => {
  it.each(all(LOOK_ALIKES))('%s: %s', (language, line) => {
    expect(named(atFoot(language, line))).toEqual([]);
    expect(named(atTop(language, line))).toEqual([]);
    expect(named(opening(language, line))).toEqual([]);
    expect(named(closing(language, line))).toEqual([]);
  });
});
