import { describe, expect, it } from 'vitest';
import type { CreditContext } from '../../lib/provenance/credit';
import { type CreditBlock, readCredits } from '../../lib/provenance/credit-lines';

/* Lines at the head and the foot of stories that credit the outlet whose printing was matched, in ten languages. Outlets are made up. */
const NAMES = {
  en: 'The Lorne Courier',
  de: 'Lorner Bote',
  fr: 'Le Phare de Lorne',
  es: 'El Faro de Valmont',
  it: 'Corriere del Sund',
  pt: 'Jornal do Vale',
  ru: 'Лорнский вестник',
  zh: '河谷日报',
  ja: '北の海新聞',
  ar: 'صحيفة الوادي',
};
type Language = keyof typeof NAMES;

const BODY =
  'The river rose for three days before anybody in the valley thought of leaving, and then everybody left at once.';
const story: CreditBlock[] = [{ text: BODY }, { text: BODY }, { text: BODY }];
const contextOf = (name: string): CreditContext => ({
  site: 'Harbor Observer',
  host: 'harbor.example',
  canonical: null,
  known: [{ name, host: 'lorne.example', url: 'https://lorne.example/a' }],
});
const read = (language: Language, line: string, where: 'above' | 'below' | 'behind' | 'byline') => {
  const name = NAMES[language];
  const text = line.replaceAll('{X}', name);
  const blocks = {
    above: [{ text }, ...story],
    below: [...story, { text }],
    behind: [...story, { text: `${BODY} ${text}` }],
    byline: [{ text, role: 'byline' as const }, ...story],
  }[where];
  return readCredits(blocks, contextOf(name)).map(({ outlet, share }) =>
    outlet === name ? share : outlet,
  );
};

const BELOW: [Language, string][] = [
  ['en', 'As published in {X}'],
  ['en', 'H/T {X}'],
  ['en', 'Used with permission: {X}'],
  ['en', 'Reporting by {X}'],
  ['en', 'Read the full story at {X}'],
  ['en', 'Crossposted from {X}'],
  ['en', '© 2026 {X}. Distributed by Northwire Content Agency, LLC.'],
  ['en', "Editor's note: The following was first published at {X}. Harbor Observer may repost it."],
  ['de', 'Originalbeitrag: {X}'],
  ['de', 'Der Artikel wurde vom {X} übernommen.'],
  ['de', 'Dieser Artikel ist eine Übernahme vom {X}.'],
  ['de', 'Nachdruck mit Genehmigung des {X}'],
  ['de', 'Lesen Sie den Originalartikel beim {X}.'],
  ['de', 'Ein Beitrag des {X}'],
  ['fr', 'Paru dans {X} le 3 mars 2026.'],
  ['fr', 'Source: {X}, le 3 mars 2026'],
  ['fr', 'Lire l’article original sur {X}.'],
  ['fr', 'Un article de {X}'],
  ['fr', 'D’après {X}'],
  ['es', 'Fuente: {X}, 3 de marzo de 2026'],
  ['es', 'Tomado del diario {X}'],
  ['es', 'Lea el artículo original en {X}.'],
  ['es', 'La entrada Ferry se publicó primero en {X}.'],
  ['es', 'Nota publicada en {X}'],
  ['it', 'Tratto dal {X}'],
  ['it', 'Dal {X}'],
  ['it', '© Riproduzione riservata {X}'],
  ['it', 'Leggi l’articolo originale su {X}.'],
  ['pt', 'Do {X}'],
  ['pt', 'Leia o artigo original no {X}.'],
  ['pt', 'Conteúdo do {X}'],
  ['ru', 'По материалам издания «{X}».'],
  ['ru', 'Материал предоставлен изданием «{X}».'],
  ['ru', 'Читать оригинал: {X}'],
  ['ru', 'Взято из {X}'],
  ['ru', 'Статья была опубликована на сайте «{X}».'],
  ['ru', 'Ссылка на источник: {X}'],
  ['zh', '来源：{X}客户端'],
  ['zh', '来源：{X}微信公众号'],
  ['zh', '（据{X}）'],
  ['ja', '引用元：{X}'],
  ['ja', 'ソース：{X}'],
  ['ja', '情報源：{X}'],
  ['ar', 'المقال الأصلي: {X}'],
  ['ar', 'المصادر: {X}'],
  ['ar', 'رابط المصدر: {X}'],
  ['ar', 'منقول عن {X}'],
];

/** They say that it had a part in the text. */
const PART: [Language, string][] = [
  ['en', '{X} contributed to this report.'],
  ['de', 'In Kooperation mit {X}'],
  ['fr', 'Cet article a été publié en partenariat avec {X}.'],
  ['es', 'Con información de {X}'],
  ['it', 'Con informazioni da {X}'],
  ['pt', '*Com informações do {X}.'],
];

describe('a line that credits the outlet whose printing was matched', () => {
  it.each(BELOW)('is read at the foot: %s, %s', (language, line) => {
    expect(read(language, line, 'below')).toEqual(['whole']);
  });

  it.each(PART)('says that it contributed: %s, %s', (language, line) => {
    expect(read(language, line, 'below')).toEqual(['part']);
  });

  it.each<[Language, string]>([
    ['zh', '2026年03月03日 08:00 {X}'],
    ['ja', '3/3(火) 8:00配信 {X}'],
    ['en', '2026-03-03 08:00 {X}'],
  ])('is read at the head, behind day and hour: %s, %s', (language, line) => {
    expect(read(language, line, 'above')).toEqual(['whole']);
  });

  it.each<[Language, string]>([
    ['fr', 'Par Jane Roe ({X})'],
    ['ar', 'بقلم: جين رو، {X}'],
  ])('is read in an author line: %s, %s', (language, line) => {
    expect(read(language, line, 'byline')).toEqual(['whole']);
  });

  it.each<[Language, string]>([
    ['en', 'Read more at {X}'],
    ['en', 'Photo: {X}'],
    ['en', 'A letter to {X} said so. The mayor has it.'],
    ['en', 'Subscribe to {X}. It is free.'],
    ['de', 'Foto: {X}'],
    ['fr', 'Lire aussi : {X}'],
    ['es', 'Suscríbase a {X}'],
    ['ru', 'Подпишитесь на «{X}»'],
    ['zh', '图片来源：{X}'],
  ])('is none that says something else: %s, %s', (language, line) => {
    expect(read(language, line, 'below')).toEqual([]);
    expect(read(language, line, 'above')).toEqual([]);
  });
});
