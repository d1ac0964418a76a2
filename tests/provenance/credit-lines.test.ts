import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CreditContext } from '../../lib/provenance/credit';
import { type CreditBlock, readCredits } from '../../lib/provenance/credit-lines';

// All texts here are made up.
const BODY =
  'The river rose for three days before anybody in the valley thought of leaving, and then everybody left at once.';
const NOWHERE: CreditContext = { site: null, host: null, canonical: null };

const atFoot = (text: string): CreditBlock[] => [{ text: BODY }, { text: BODY }, { text }];
const atTop = (text: string): CreditBlock[] => [{ text }, { text: BODY }, { text: BODY }];

/** What is said about a line at the foot of a story: outlet and kind, in order. */
const said = (text: string, blocks = atFoot(text)) =>
  readCredits(blocks, NOWHERE).map(({ outlet, kind }) => `${outlet}: ${kind}`);

const FIRST: [line: string, outlet: string][] = [
  ['This story was first published in The Guardian.', 'The Guardian'],
  [
    'This article was originally published by RFE/RL and is reprinted with permission.',
    'Radio Free Europe/Radio Liberty',
  ],
  ['The post Ten ways to bake bread appeared first on Bakers Weekly.', 'Bakers Weekly'],
  [
    'This article originally appeared on Grist and is republished here as part of a series.',
    'Grist',
  ],
  ['This article was originally published on May 3, 2023, by Reuters.', 'Reuters'],
  ['This report was originally published in German by Die Zeit.', 'Die Zeit'],
  ['Originally published at harborobserver.example.org on June 3.', 'harborobserver.example.org'],
  ['First published in The Marble Valley Gazette.', 'The Marble Valley Gazette'],
  ['A version of this story first appeared in the St. Olaf Courier.', 'St. Olaf Courier'],
  ['Dieser Artikel erschien zuerst bei Correctiv.', 'Correctiv'],
  ['Dieser Text ist zuerst in der Süddeutschen Zeitung erschienen.', 'Süddeutsche Zeitung'],
  [
    'Dieser Beitrag wurde zuerst am 3. Mai 2023 auf netzblick.example.de veröffentlicht.',
    'netzblick.example.de',
  ],
  ['Cet article a été initialement publié par The Conversation.', 'The Conversation'],
  [
    'Este artículo fue publicado originalmente en The Conversation. Lea el original.',
    'The Conversation',
  ],
  ['Este artigo foi publicado originalmente no The Conversation.', 'The Conversation'],
  ['Questo articolo è stato pubblicato originariamente su The Conversation.', 'The Conversation'],
  ['Эта статья впервые опубликована на сайте Медуза.', 'Meduza'],
  ['Оригинал статьи: Deutsche Welle', 'Deutsche Welle'],
  ['本文首发于《财新周刊》', '财新周刊'],
  ['نُشر هذا المقال لأول مرة في موقع دويتشه فيله', 'Deutsche Welle'],
  ['यह लेख मूल रूप से द कन्वर्सेशन में प्रकाशित हुआ था।', 'The Conversation'],
  ['Впервые опубликовано в «Северном вестнике».', 'Северном вестнике'],
  ['Publié initialement par Le Courrier des Marais.', 'Le Courrier des Marais'],
  ['Cet article a été initialement publié dans Le Journal du Val.', 'Le Journal du Val'],
  ['Cet article est paru dans Le Courrier des Marais.', 'Le Courrier des Marais'],
  ['Dieser Text stammt vom Talbote.', 'Talbote'],
  [
    'Dieser Artikel ist eine Übersetzung, im Original ist er in der israelischen Tageszeitung Haaretz erschienen.',
    'Haaretz',
  ],
  ['Im Original ist der Text bei The Conversation erschienen.', 'The Conversation'],
  ['Dit artikel is oorspronkelijk gepubliceerd door De Correspondent.', 'De Correspondent'],
];

const REPUBLISHED: [line: string, outlet: string][] = [
  [
    'This article is republished from The Conversation under a Creative Commons license. Read the original article.',
    'The Conversation',
  ],
  ['Reprinted with permission from The Marble Valley Gazette.', 'The Marble Valley Gazette'],
  ['Republished with the kind permission of Radio Free Asia.', 'Radio Free Asia'],
  ['This story was provided by SpaceNews, dedicated to covering space.', 'SpaceNews'],
  ['Courtesy of Voice of America', 'Voice of America'],
  ['Mit freundlicher Genehmigung der Deutschen Welle', 'Deutsche Welle'],
  [
    'Cet article est republié à partir de The Conversation sous licence Creative Commons.',
    'The Conversation',
  ],
  ['本文转载自澎湃新闻', 'The Paper'],
];

const TAILS: [line: string, outlets: string[]][] = [
  ['Material from the Associated Press was used in this report.', ['Associated Press']],
  [
    'Some material from the Lorne Courier, Reuters and AFP was also used in this story.',
    ['Reuters', 'Agence France-Presse'],
  ],
  ['Information from The Associated Press was included in this article.', ['Associated Press']],
  ['This report includes information from Reuters.', ['Reuters']],
  [
    'This story contains material from Agence France-Presse and Reuters.',
    ['Agence France-Presse', 'Reuters'],
  ],
  ['Reuters and AFP contributed.', ['Reuters', 'Agence France-Presse']],
  ['AAP contributed reporting.', ['AAP']],
  ['Reuters contributed to this post.', ['Reuters']],
  ['Additional reporting by Reuters', ['Reuters']],
  ['(Inputs from PTI)', ['Press Trust of India']],
  ['Ann Example, a former AP reporter, and Reuters contributed to this report.', ['Reuters']],
  ['(With inputs from ANI)', ['Asian News International']],
  ['The minister left the city. (With inputs from PTI)', ['Press Trust of India']],
  ['The Associated Press contributed to this report.', ['Associated Press']],
  ['Associated Press writer Ann Example in Oslo contributed to this report.', ['Associated Press']],
  ['Der Minister ging. (dpa)', ['Deutsche Presse-Agentur']],
  ['Der Minister ging. dpa/AFP', ['Deutsche Presse-Agentur', 'Agence France-Presse']],
  ['(Con información de AFP, EFE y Reuters)', ['Agence France-Presse', 'Agencia EFE', 'Reuters']],
  ['*Com informações da Agência Brasil', ['Agência Brasil']],
  ['(Com Reuters)', ['Reuters']],
  ['По материалам РИА Новости', ['RIA Novosti']],
  ['(وكالات)', ['News agencies']],
  ['(इनपुट: एएनआई)', ['Asian News International']],
];

const SOURCES: [line: string, outlets: string[]][] = [
  ['来源：新华网', ['Xinhua']],
  ['2024-05-03 08:42:00 来源： 人民日报海外版', ['People’s Daily Overseas Edition']],
  ['（来源：中新网）', ['China News Service']],
  ['Quelle: dpa', ['Deutsche Presse-Agentur']],
  ['Quelle: ntv.de, mau/dpa', ['n-tv', 'Deutsche Presse-Agentur']],
  ['Fonte: Lusa', ['Lusa']],
  ['Fonte ANSA', ['ANSA']],
  ['(Source Reuters)', ['Reuters']],
  ['Quelle: dpa-infocom GmbH', ['Deutsche Presse-Agentur']],
  ['来源：新华网客户端', ['Xinhua']],
  ['来源：央视新闻客户端', ['CCTV']],
  ['3/3(火) 8:00配信 時事通信', ['Jiji Press']],
  ['Источник: ТАСС', ['TASS']],
  ['المصدر : رويترز', ['Reuters']],
  ['स्रोत: पीटीआई', ['Press Trust of India']],
  ['Bron: ANP', ['ANP']],
  ['Source: Marble Valley Gazette', ['Marble Valley Gazette']],
];

const COPYRIGHTS: [line: string, outlet: string][] = [
  ['© Agence France-Presse', 'Agence France-Presse'],
  ['© 2019 Associated Press. All Rights Reserved.', 'Associated Press'],
  ['© dpa-infocom, dpa:240101-99-12345/3', 'Deutsche Presse-Agentur'],
  ['Riproduzione riservata © Copyright ANSA', 'ANSA'],
  ['Copyright: Project Syndicate, 2025', 'Project Syndicate'],
];

const DATELINES: [line: string, outlet: string][] = [
  ['КИЇВ, 3 травня. /УНІАН/. Пором більше не ходить.', 'UNIAN'],
  ['Київ, 14 серп. (Укрінформ) — Пором більше не ходить.', 'Ukrinform'],
  ['КИЇВ, 3 листопада 2024 року (Укрінформ) – Пором більше не ходить.', 'Ukrinform'],
  ['МОСКВА, 3 ноября. /ТАСС/. Паром больше не ходит.', 'TASS'],
  ['Warszawa, 3 maja (PAP) – Prom już nie pływa.', 'Polish Press Agency'],
  ['Warszawa, 14 października (PAP) - Prom już nie pływa.', 'Polish Press Agency'],
  ['PRAHA 3. května (ČTK) - Přívoz už nejezdí.', 'Czech News Agency'],
  ['Lisboa, 03 out. (Lusa) – O barco já não passa.', 'Lusa'],
  ['Ankara, 3 kasım (AA) - Feribot artık çalışmıyor.', 'Anadolu Agency'],
  ['SYDNEY, AAP – The ferry no longer runs.', 'AAP'],
  ['NEW YORK, May 3, Reuters — The ferry no longer runs.', 'Reuters'],
  ['HAYWARD, Calif. (AP) — A man was held on Tuesday.', 'Associated Press'],
  ['LONDON (Reuters) - Shares fell on Tuesday.', 'Reuters'],
  ['ALTOONA, Pa. (AP) — A man was held on Tuesday.', 'Associated Press'],
  ['МОСКВА, 3 мар — РИА Новости. Паром больше не ходит.', 'RIA Novosti'],
  ['SAN MARINO (AP) The river rose on Tuesday.', 'Associated Press'],
  ['BEIRUT/THE HAGUE, March 7 (Reuters) - An army said it would look into it.', 'Reuters'],
  ['Berlin (dpa/bb) - Die Feuerwehr rückte am Montag aus.', 'Deutsche Presse-Agentur'],
  ['Paris, 3 mai 2024 (AFP) - Le ministre a dit lundi qu’il partirait.', 'Agence France-Presse'],
  ['Madrid, 3 may (EFE).- El ministro dijo el lunes que no.', 'Agencia EFE'],
  ['(ANSA) - ROMA, 03 MAG - Il ministro ha detto no.', 'ANSA'],
  ['Lisboa, 03 mai 2024 (Lusa) - O ministro disse hoje que não.', 'Lusa'],
  ['МОСКВА, 3 мая. /ТАСС/. Министр заявил в понедельник.', 'TASS'],
  ['МОСКВА, 3 мая - РИА Новости. Министр заявил в понедельник.', 'RIA Novosti'],
  ['Москва. 3 мая. INTERFAX.RU - Министр заявил.', 'Interfax'],
  ['BEIJING, May 3 (Xinhua) -- The river rose on Tuesday.', 'Xinhua'],
  ['新华社北京5月3日电 记者近日获悉，河水上涨。', 'Xinhua'],
  ['【6月18日 AFP】川の水が増えた。', 'Agence France-Presse'],
  ['[AFP] PARIS – Le ministre a dit lundi qu’il partirait.', 'Agence France-Presse'],
  ['(서울=연합뉴스) 홍길동 기자 = 강물이 불었다.', 'Yonhap News Agency'],
  ['القاهرة (رويترز) - قال الوزير يوم الاثنين إنه لن يذهب.', 'Reuters'],
  ['القدس / الأناضول', 'Anadolu Agency'],
  ['नई दिल्ली, 3 मई (भाषा) मंत्री ने सोमवार को कहा।', 'Press Trust of India'],
  ['New Delhi [India], May 3 (ANI): The minister said on Monday.', 'Asian News International'],
  ['New Delhi, May 3 (PTI) The minister said on Monday.', 'Press Trust of India'],
];

const BYLINES: [line: string, outlet: string, share: 'whole' | 'part'][] = [
  ['By Associated Press', 'Associated Press', 'whole'],
  ['By Reuters Staff', 'Reuters', 'whole'],
  ['By Jane Roe and agencies', 'News agencies', 'part'],
  ['القاهرة - وكالات', 'News agencies', 'part'],
  ['REUTERS 19 NOV 2019', 'Reuters', 'whole'],
  ['By JANE ROE, Associated Press', 'Associated Press', 'whole'],
  ['By Jane Roe and Agence France-Presse', 'Agence France-Presse', 'part'],
  ['Von dpa', 'Deutsche Presse-Agentur', 'whole'],
  ['Von Jana Muster, dpa', 'Deutsche Presse-Agentur', 'whole'],
  ['Par Jeanne Martin avec AFP', 'Agence France-Presse', 'part'],
  ['Le Courrier du Val avec AFP', 'Agence France-Presse', 'part'],
  ['Por EFE', 'Agencia EFE', 'whole'],
];

/** Looks like a credit and is none, wherever it stands. */
const LOOK_ALIKES = [
  'SCRANTON, PA – The ferry no longer runs on Mondays.',
  'VIJAYAWADA, AP – The ferry no longer runs on Mondays.',
  'SYDNEY, AAP – THE FERRY IN PICTURES',
  'Sydney, AAP and the ferry – a history of a quarrel',
  'ANN EXAMPLE, who left Reuters – The ferry no longer runs.',
  'Warszawa, sie (PAP) – the word is not a month here.',
  'On 3 berths, maja (PAP) – the word is not a date here.',
  'Ann Example, a former AP reporter, contributed to this report.',
  'Additional reporting by Ann Example',
  'The film has additional reporting by Reuters.',
  'Additional reports from Reuters said that three people died.',
  'Bob Sample, who previously worked for Reuters, contributed to this story.',
  'Material from a former AP reporter was used in this report.',
  'No material from the Associated Press was used in this report.',
  'Material from the Associated Press was not used in this report.',
  'Material from the Associated Press was used in the museum’s new hall.',
  'This report includes information from Reuters photographs.',
  'This story contains material from a book on Reuters.',
  'Information from Reuters that the bridge had fallen was used in this report.',
  'The mayor, who once wrote for Reuters, contributed.',
  '“We will not go,” the minister told RFE/RL.',
  "The minister spoke to RFE/RL's Armenian Service on Monday.",
  'Reuters reported on Monday that the bridge had fallen, and CNN later confirmed it.',
  'According to CNN, the bridge fell at noon.',
  'In an interview with the BBC, the minister said no.',
  'He wrote for Reuters and the BBC before he joined the ministry.',
  'This article was published on 3 May 2023.',
  'This article was originally published in 2019 and has been updated.',
  'This story was originally published November 9, 2022.',
  'Originally published November 2015',
  'Originally posted by skywatcher77',
  'Dieser Artikel wurde im Original auf Englisch veröffentlicht.',
  '(AP Photo/Ann Example)',
  'Photo: Ann Example/AFP',
  'Ann Example/AFP/Getty Images',
  '© Reuters / Ann Example',
  'Copyright: dpa',
  '[Wired] keyboards are back, and they are loud.',
  'The above image is used with permission from Donate Life Valley.',
  'Republish This Story: please include this text: “This story was originally published by Valley Farmer.”',
  'The leader of Pakistan Tehreek-e-Insaf (PTI) said on Monday he would appeal.',
  'Pakistan Tehreek-e-Insaf (PTI) — the party of the prisoner — has called a march.',
  'PAKISTAN TEHREEK-E-INSAF (PTI) has called a march.',
  'He leads his party, Pakistan Tehreek-e-Insaf (PTI).',
  'The novel was originally published by Penguin in 1954 and has never been out of print.',
  'This story was originally published by Penguin in 1954, when she was twenty.',
  'Her book, first published in The Hague, sold well.',
  'The entire post grew from a post that Jane Roe originally published on the Valley forum.',
  'The story was first reported by CNN on Monday.',
  'Selected data supplied by Thomson Reuters.',
  '© Thomson Reuters Limited. Click for Restrictions',
  'Source: Aviation Safety Network; ICAO; World Bank.',
  'Source: Ann Example',
  'Source close to the minister: Reuters was wrong.',
  'Time',
  'The Associated Press (AP) - which sells news - has a style book.',
  "By Reuters' count, 12 states had closed their borders by Monday.",
  'Why can nobody sing her own songs? It is complicated [Bloomberg]',
  '凡注明“来源：振兴网”的作品，版权均属于本网。',
  '来源：转载',
  'Dieser Text stammt aus dem Jahr 1954.',
  'Der Text stammt vom Papst.',
  'صورة: نادية الحربي / رويترز',
  'نادية الحربي / رويترز',
  'نادية الحربي (رويترز)',
  '图：王明 / 路透社',
  '王明 / 路透社',
  'फोटो: राम / रॉयटर्स',
  'राम / रॉयटर्स',
  '写真：山田太郎 / ロイター',
  'Ann Example (Reuters)',
  'Dock hands walk past the closed berths at Marble Ferry on Monday. (Reuters)',
  'Reporting by Ann Example, writing by Cid Test; Editing by Bob Sample',
  '(Reporting by Ann Example in Oslo; Editing by Bob Sample)',
  '记者从市政府获悉，河水上涨，新华社记者也在现场。',
];

describe('readCredits', () => {
  it.each(FIRST)('reads who printed it first: %s', (line, outlet) => {
    expect(said(line)).toEqual([`${outlet}: first-published`]);
    expect(said(line, atTop(line))).toEqual([`${outlet}: first-published`]);
  });

  it.each(REPUBLISHED)('reads where it was taken from: %s', (line, outlet) => {
    expect(said(line)).toEqual([`${outlet}: republished`]);
  });

  it.each(TAILS)('reads a closing line: %s', (line, outlets) => {
    expect(said(line)).toEqual(outlets.map((outlet) => `${outlet}: tail`));
  });

  it.each(SOURCES)('reads a source line: %s', (line, outlets) => {
    expect(said(line)).toEqual(outlets.map((outlet) => `${outlet}: source-line`));
  });

  it.each(COPYRIGHTS)('reads a copyright line: %s', (line, outlet) => {
    expect(said(line)).toEqual([`${outlet}: copyright`]);
  });

  it.each(DATELINES)('reads a dateline: %s', (line, outlet) => {
    const [credit, ...more] = readCredits(atTop(line), NOWHERE);
    expect(more).toEqual([]);
    expect(credit).toMatchObject({ outlet, kind: 'dateline', place: 'dateline', start: 0 });
  });

  it.each(BYLINES)('reads an author line: %s', (line, outlet, share) => {
    expect(readCredits(atTop(line), NOWHERE)).toMatchObject([
      { outlet, share, kind: 'byline', place: 'byline', wholeBlock: true },
    ]);
  });

  it.each(LOOK_ALIKES)('is not fooled by: %s', (line) => {
    expect(said(line)).toEqual([]);
    expect(said(line, atTop(line))).toEqual([]);
    expect(said(line, [{ text: BODY }, { text: line }, { text: BODY }])).toEqual([]);
  });

  it.each(['[Wired]', '[AFP]'])(
    'takes %s by itself, as under a piece of a digest, for no dateline',
    (mark) => {
      const texts = [BODY, mark, BODY, BODY, BODY, BODY, BODY, BODY];
      const blocks = texts.map((text) => ({ text }));
      expect(said('', blocks)).toEqual([]);
    },
  );

  it('gives the words of the credit and their place in the block', () => {
    const text = `${BODY} This article was originally published by Grist. ${BODY}`;
    const [credit] = readCredits([{ text: BODY }, { text }], NOWHERE);
    expect(credit).toMatchObject({ block: 1, wholeBlock: false, share: 'whole' });
    expect(text.slice(credit?.start, credit?.end)).toBe(
      'This article was originally published by Grist.',
    );
    expect(credit?.text).toBe('This article was originally published by Grist.');
  });

  it('takes a desk’s sign-off for Reuters’ only where the page names Reuters', () => {
    const sign = 'The minister left. (Reporting by Ann Example in Oslo; Editing by Bob Sample)';
    const read = (first: string, context = NOWHERE) =>
      readCredits([{ text: first }, { text: BODY }, { text: sign }], context).map(
        ({ outlet, kind }) => `${outlet}: ${kind}`,
      );
    expect(read(BODY)).toEqual([]);
    expect(read('The ferry on Monday. REUTERS/Ann Example')).toEqual(['Reuters: tail']);
    expect(read(`LONDON (Reuters) - ${BODY}`)).toEqual(['Reuters: dateline', 'Reuters: tail']);
    expect(
      read(BODY, { ...NOWHERE, host: 'copy.example', canonical: 'https://www.reuters.com/a/1' }),
    ).toContain('Reuters: tail');
    expect(read(BODY, { ...NOWHERE, host: 'www.reuters.com' })).toEqual([]);
  });

  it('says which blocks are nothing but credit', () => {
    const whole = (text: string) => readCredits(atFoot(text), NOWHERE)[0]?.wholeBlock;
    expect(
      whole('This article was originally published by Grist. Read the original article.'),
    ).toBe(true);
    expect(whole('(With inputs from ANI)')).toBe(true);
    expect(whole('The minister left the city. (With inputs from ANI)')).toBe(false);
    expect(whole('LONDON (Reuters) - Shares fell on Tuesday.')).toBe(false);
  });

  it('names both of two that printed it together', () => {
    expect(
      said('This story was originally published by ProPublica and The Texas Tribune.'),
    ).toEqual(['ProPublica: first-published', 'The Texas Tribune: first-published']);
  });

  it('names the producer whole, the distributor in part', () => {
    expect(
      readCredits(
        atFoot('This story was produced by Ostro Wire and reviewed and distributed by Stacker.'),
        NOWHERE,
      ),
    ).toMatchObject([
      { outlet: 'Ostro Wire', kind: 'first-published', share: 'whole' },
      { outlet: 'Stacker', share: 'part' },
    ]);
  });

  it('reads "stammt vom" at the edge of a story only', () => {
    const line = 'Dieser Text stammt vom Papst.';
    const middle = [BODY, BODY, line, BODY, BODY, BODY].map((text) => ({ text }));
    expect(readCredits(middle, NOWHERE)).toEqual([]);
  });

  it.each([
    'This story was republished by Valley Shift.',
    'This story has been reposted on Valley Shift.',
    'This story is cross-posted at Valley Shift.',
  ])('who printed it again is not who printed it first: %s', (text) => {
    expect(readCredits(atFoot(text), NOWHERE)).toMatchObject([
      { outlet: 'Valley Shift', kind: 'also-appeared', share: 'part' },
    ]);
  });

  it('knows a further copy from a first print', () => {
    expect(readCredits(atFoot('This story also appeared in Valley Shift.'), NOWHERE)).toMatchObject(
      [{ outlet: 'Valley Shift', kind: 'also-appeared', share: 'part' }],
    );
  });

  it.each<[context: Partial<CreditContext>, line: string]>([
    [{ host: 'www.reuters.com' }, 'LONDON (Reuters) - Shares fell on Tuesday.'],
    [{ host: 'apnews.com' }, 'By Associated Press'],
    [
      { site: 'Live Science', host: 'www.livescience.com' },
      'Originally published on Live Science.',
    ],
    [{ host: 'valleyfarmer.example' }, 'This story was originally published by Valley Farmer.'],
    [{ site: 'Valley Farmer' }, 'This story was originally published by Valley Farmer.'],
    [{ host: 'www.faz.net' }, 'Quelle: F.A.Z.'],
    [
      { url: 'https://www.azatutyun.am/a/1.html' },
      'This article was originally published by RFE/RL.',
    ],
  ])('lets nobody credit itself: %o', (context, line) => {
    expect(readCredits(atFoot(line), { ...NOWHERE, ...context })).toEqual([]);
    expect(readCredits(atFoot(line), { ...NOWHERE, host: 'copy.example' })).toHaveLength(1);
  });

  it('takes agency words in a caption for the picture’s', () => {
    const caption = (text: string): CreditBlock[] => [{ text: BODY }, { text, role: 'caption' }];
    expect(readCredits(caption('A ferry leaves the port on Monday. (Reuters)'), NOWHERE)).toEqual(
      [],
    );
    expect(readCredits(caption('Quelle: dpa'), NOWHERE)).toEqual([]);
    expect(readCredits(caption('This story also appeared in Valley Shift'), NOWHERE)).toHaveLength(
      1,
    );
  });

  it('reads an agency that stands at the end of a paragraph only where the story ends', () => {
    const text = 'Der Minister ging am Montag. (dpa)';
    const middle = [{ text }, ...Array.from({ length: 5 }, () => ({ text: BODY }))];
    expect(readCredits(middle, NOWHERE)).toEqual([]);
    expect(readCredits(middle.toReversed(), NOWHERE)).toMatchObject([
      { kind: 'tail', place: 'foot' },
    ]);
  });

  it('reads a canonical link to another outlet’s site as a credit in metadata', () => {
    const read = (canonical: string | null, host: string) =>
      readCredits([{ text: BODY }], { site: null, host, canonical });
    expect(read('https://www.rferl.org/a/1.html', 'copy.example')).toMatchObject([
      {
        outlet: 'Radio Free Europe/Radio Liberty',
        kind: 'canonical',
        place: 'metadata',
        block: -1,
      },
    ]);
    expect(read('https://www.small.example/a', 'copy.example.org')[0]?.outlet).toBe(
      'small.example',
    );
    expect(read('https://www.copy.example/a', 'm.copy.example')).toEqual([]);
    expect(read('https://www.rferl.org/a/1.html', 'www.azatutyun.am')).toEqual([]);
    expect(read('http://packing-list', 'copy.example')).toEqual([]);
    expect(read('javascript:alert(1)', 'copy.example')).toEqual([]);
    expect(read(null, 'copy.example')).toEqual([]);
  });

  it('reads an agency in the metadata’s author field, once', () => {
    const context = { ...NOWHERE, host: 'copy.example', byline: 'Associated Press' };
    expect(readCredits([{ text: BODY }], context)).toMatchObject([
      { outlet: 'Associated Press', kind: 'byline', place: 'metadata', block: -1 },
    ]);
    expect(readCredits([{ text: 'By Associated Press' }, { text: BODY }], context)).toHaveLength(1);
    expect(readCredits([{ text: BODY }], { ...context, byline: 'Jane Roe' })).toEqual([]);
  });

  it('reads both ends of a block of a million characters', () => {
    const filler = 'This article this article published by by by ((('.repeat(21_000);
    const text = `LONDON (Reuters) - ${filler} The end. (With inputs from ANI)`;
    expect(text.length).toBeGreaterThan(1_000_000);
    const credits = readCredits(atFoot(text), NOWHERE);
    expect(credits.map((credit) => credit.outlet)).toEqual(['Reuters', 'Asian News International']);
    expect(text.slice(credits[1]?.start, credits[1]?.end)).toContain('With inputs from ANI');
    const line = `This article was originally published by ${'A'.repeat(1_000_000)}`;
    expect(readCredits(atFoot(line), NOWHERE).every((credit) => credit.text.length < 500)).toBe(
      true,
    );
  });

  it.each(['constructor', 'valueOf', 'toString', '__proto__', 'hasOwnProperty'])(
    'takes %s for no outlet',
    (word) => {
      for (const line of [word, `By ${word}`, `（${word}）`, `(AFP, ${word})`]) {
        const context = { site: null, host: null, canonical: null, byline: line };
        for (const { outlet } of readCredits([{ text: line }], context))
          expect([line, outlet]).toEqual([line, 'AFP']);
      }
    },
  );

  it('never throws, and every credit lies in its block', () => {
    const bits = fc.constantFrom(
      'This article was originally published by ',
      'Reuters',
      '(AP) — ',
      'Quelle: dpa',
      '© ',
      'By ',
      '“',
      '”',
      '(',
      ')',
      '. ',
      ' and ',
      '来源：',
      'Source: ',
      'x',
      '\u0000',
      '🙂',
      '\ud800',
      ' ',
      'İ',
      ', ',
      'published in 2019',
    );
    const text = fc
      .array(fc.oneof(bits, fc.string()), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), text, (texts, odd) => {
        const blocks = texts.map((one) => ({ text: one }));
        for (const credit of readCredits(blocks, {
          site: odd,
          host: odd,
          canonical: odd,
          url: odd,
          byline: odd,
        })) {
          expect(credit.outlet).toMatch(/./su);
          if (credit.block < 0) continue;
          const block = blocks[credit.block]?.text ?? '';
          expect(credit.start).toBeGreaterThanOrEqual(0);
          expect(credit.end).toBeLessThanOrEqual(block.length);
          expect(credit.text).toBe(block.slice(credit.start, credit.end).trim());
        }
      }),
      { numRuns: 300 },
    );
  });
});
