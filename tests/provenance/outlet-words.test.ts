import { describe, expect, it } from 'vitest';
import type { CreditContext } from '../../lib/provenance/credit';
import { readCredits } from '../../lib/provenance/credit-lines';
import { kindOfName, type NameKind } from '../../lib/provenance/outlet-words';

/* Outlets, people, companies and places are made up; offices, networks and providers of figures are not. */
const NAMES: Record<NameKind, string[]> = {
  outlet: [
    'Lorne Daily News',
    'The Lorne Courier',
    'The Harbour Post',
    'Fisher Radio',
    'Highland Press Group',
    'Northwire',
    'Kestrel News Agency',
    'Kestrel News Service',
    'Kollen Press Association Times',
    'Police Gazette of Lorne',
    'Journal of the Lorne Union',
    'UN News',
    'Nordsund Medien',
    'Mediengruppe Nordsund',
    'Ufer-Zeitung',
    'Lorner Tageblatt',
    'Verlag am Sund',
    'Sundfunkhaus',
    'Landeszeitung',
    'Kurier am Sonntag',
    'La Dépêche de Lorne',
    'La Presse de Lorne',
    'Agence de presse Valmont',
    'El Diario de Valmont',
    'Agencia de Noticias Valmont',
    'Prensa del Sur',
    'Gazzetta del Sund',
    'Il Giornale di Valmont',
    'Jornal do Vale',
    'Agência Vale de Notícias',
    'Lorner Dagblad',
    'Sundets Tidning',
    'Kuopion Sanomat',
    'Gazeta Lornska',
    'Lornské noviny',
    'Lorne Haber',
    'Лорнский вестник',
    'Агентство новостей Лорна',
    'صحيفة لورن',
    'लोर्न समाचार',
    '北海日报',
    '河谷新闻网',
    '北の海新聞',
    '한별일보',
    'lornecourier.example',
  ],
  office: [
    'Weather Agency',
    'European Environment Agency',
    'Lorne Police',
    'Ministry of Information and Broadcasting',
    'Media Authority',
    'Press Council',
    'Broadcasting Commission',
    'University of Lorne',
    'City of Lorne',
    'World Bank',
    'Eurostat',
    'Statista',
    'YouGov',
    'Statistisches Bundesamt',
    'Polizeipräsidium Lorne',
    'Innenministerium',
    'Ministère de la Santé',
    'Ayuntamiento de Valmont',
    'Ministero della Salute',
    'Росстат',
    'Министерство печати',
    'وزارة الصحة',
    '国家统计局',
    '気象庁',
    '경찰청',
  ],
  none: [
    'Kestrel Instagram Post',
    'YouTube',
    'Telegram channel Lorne',
    'Lorne Police Press Office',
    'Kestrel Media Relations',
    'Pressestelle der Polizei',
    'Ufficio stampa Valmont',
    'Пресс-служба мэрии',
    'EIN Presswire',
    'Getty Images',
    'Google News',
    'Media',
    '微博',
    'www.youtube.com',
    'data.lorne.gov',
  ],
  open: [
    'Jane Roe',
    'Emily Post',
    'Meteor Agency',
    'Kestrel Motors',
    'Kestrel Newsome',
    'Timesheet Ltd',
    'Pressman & Sons',
    'Radiology Partners',
    'Harbour Watch',
    'Lorne',
    'Frau Zeitungsmann',
    'Kestrel AG',
    'Лорн',
    '北京',
  ],
};

const table = Object.entries(NAMES).flatMap(([kind, names]) =>
  names.map((name) => [name, kind] as const),
);

describe('kindOfName', () => {
  it.each(table)('tells what the words say of %s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind);
  });
});

const BODY =
  'The river rose for three days before anybody in the valley thought of leaving, and then everybody left at once.';
const PAGE: CreditContext = { site: 'Harbor Observer', host: 'harbor.example', canonical: null };
const read = (line: string) =>
  readCredits([{ text: BODY }, { text: BODY }, { text: line }], PAGE).map(({ outlet, asGiven }) => [
    outlet,
    asGiven,
  ]);

describe('a source line with a name that no table holds', () => {
  it.each(NAMES.outlet)('is as given: %s', (name) => {
    const lead = /\p{Script=Han}/u.test(name) ? '来源：' : 'Source: ';
    for (const [outlet, asGiven] of read(`${lead}${name}`)) {
      expect(name).toContain(outlet);
      expect(asGiven).toBe(true);
    }
    expect(read(`${lead}${name}`)).toHaveLength(1);
  });

  it.each([...NAMES.office, ...NAMES.none, ...NAMES.open])('names no outlet: %s', (name) => {
    expect(read(`Source: ${name}`)).toEqual([]);
  });

  it.each(['来源：国家统计局', '文章来源：北京'])(
    'is as given, whoever it is, where that is the text’s: %s',
    (line) => {
      const [credit] = read(line);
      expect(credit?.[1] ?? true).toBe(true);
    },
  );

  it.each([
    ['Source: NBC 5', 'NBC 5'],
    ['Quelle: Bild der Wissenschaft', 'Bild der Wissenschaft'],
    ['Fonte: Il Giornale di Valmont', 'Il Giornale di Valmont'],
    ['Source : La Presse de Lorne', 'La Presse de Lorne'],
    ['Source: The Lorne Courier; Kollen Tribune', 'The Lorne Courier'],
  ])('that begins like another’s is nobody else’s: %s', (line, name) => {
    for (const [outlet, asGiven] of read(line)) expect([outlet, asGiven]).toEqual([name, true]);
  });

  it.each(['Source: AP Photo', 'Источник: РИА «Лорн»', '来源：百家号', 'Source: Google News'])(
    'is none of a picture, of another agency’s short name, of a platform: %s',
    (line) => {
      expect(read(line)).toEqual([]);
    },
  );

  it('that the table holds is a credit', () => {
    expect(read('Source: Reuters')).toEqual([['Reuters', undefined]]);
    expect(read('Source: reuters.com')).toEqual([['Reuters', undefined]]);
  });
});
