import { describe, expect, test } from 'vitest';
import type { CreditContext } from '../../lib/provenance/credit';
import { readCredits } from '../../lib/provenance/credit-lines';

/*
 * Credits in languages of which few words are read, and what looks like one. All sentences are made up;
 * agencies and outlets are real where their names are the point.
 */
const NOWHERE: CreditContext = { site: null, host: null, canonical: null };
const PROSE =
  'The river rose for three days before anybody in the valley thought of leaving, and then everybody left at once.';
const BODY = [PROSE, PROSE, PROSE, PROSE];

const named = (blocks: readonly string[]) => [
  ...new Set(
    readCredits(
      blocks.map((text) => ({ text })),
      NOWHERE,
    ).map(({ outlet }) => outlet),
  ),
];
const atFoot = (line: string) => named([...BODY, line]);
const opening = (line: string) => named([`${line} ${PROSE}`, ...BODY]);

const CONVERSATION = 'The Conversation';
const GUARDIAN = 'The Guardian';

describe('where a text was first printed', () => {
  test.each([
    ['Artykuł pierwotnie ukazał się w The Guardian.', GUARDIAN],
    ['Artykuł pierwotnie ukazał się w „Gazecie Wyborczej”.', 'Gazeta Wyborcza'],
    ['Artykuł pierwotnie ukazał się w OKO.press', 'OKO.press'],
    ['Матеріал уперше опубліковано на сайті Радіо Свобода', 'Radio Free Europe/Radio Liberty'],
    ['Artikeln publicerades först i Dagens Nyheter.', 'Dagens Nyheter'],
    ['Denne artikel blev oprindeligt bragt i Politiken.', 'Politiken'],
    ['Bu haber ilk kez Bianet’te yayımlandı.', 'Bianet'],
    ['Articolul a apărut inițial în The Guardian.', GUARDIAN],
    ['Acest articol a fost publicat pentru prima dată pe site-ul The Conversation.', CONVERSATION],
    ['Bài viết được đăng lần đầu trên The Conversation.', CONVERSATION],
    ['Bài viết này được đăng lần đầu tiên trên trang The Guardian.', GUARDIAN],
    ['이 기사는 The Conversation에 처음 게재되었습니다.', CONVERSATION],
    ['이 글은 「The Guardian」에 최초로 실렸습니다.', GUARDIAN],
    ['نُشر هذا المقال للمرة الأولى في The Conversation.', CONVERSATION],
    ['Ten tekst ukazał się pierwotnie na portalu The Conversation.', CONVERSATION],
    ['Tekst po raz pierwszy opublikowany w The Guardian.', GUARDIAN],
    ['Przedruk z The Guardian', GUARDIAN],
    ['Článek původně vyšel na webu The Conversation.', CONVERSATION],
    ['Původně publikováno na serveru The Conversation.', CONVERSATION],
    ['Článok bol pôvodne zverejnený na portáli The Conversation.', CONVERSATION],
    ['Матеріал уперше опубліковано на сайті The Conversation', CONVERSATION],
    ['Стаття вперше з’явилася в The Guardian', GUARDIAN],
    ['Передрук з Укрінформ', 'Ukrinform'],
    ['Artikeln publicerades först i The Guardian.', GUARDIAN],
    ['Denna artikel publicerades ursprungligen på The Conversation.', CONVERSATION],
    ['Denne artikel blev først bragt i The Guardian.', GUARDIAN],
    ['Denne artikkelen ble først publisert i The Conversation.', CONVERSATION],
    ['Το άρθρο δημοσιεύτηκε αρχικά στον The Guardian.', GUARDIAN],
    ['Πρωτοδημοσιεύθηκε στο The Conversation', CONVERSATION],
    ['Bu yazı ilk olarak The Conversation’da yayımlanmıştır.', CONVERSATION],
    ["Bu makale ilk kez The Guardian'da yayınlandı.", GUARDIAN],
    ['Artikel ini pertama kali diterbitkan di The Conversation.', CONVERSATION],
    ['Artikel ini telah tayang di The Guardian dengan judul “Sungai naik”.', GUARDIAN],
  ])('%s', (line, outlet) => {
    expect(atFoot(line)).toEqual([outlet]);
  });
});

describe('no credit', () => {
  test.each([
    'Powieść ukazała się po raz pierwszy w „Gazecie Wyborczej”.',
    'Romanul a apărut inițial în The Guardian.',
    'Acest articol nu a fost publicat inițial în The Guardian.',
    'Dacă acest articol a fost publicat inițial în The Guardian, nu știm.',
    'Tiểu thuyết được đăng lần đầu trên The Guardian.',
    'Bài viết không được đăng lần đầu trên The Guardian.',
    '이 기사는 The Guardian에 처음 게재되지 않았습니다.',
    '이 기사는 The Guardian에 처음 게재되었습니까?',
    '그의 소설은 The Guardian에 처음 게재되었습니다.',
    '이 기사는 강에서 처음 공개되었습니다.',
    '사진 출처: Reuters',
    'لم يُنشر هذا المقال للمرة الأولى في The Conversation.',
    'نُشرت الرواية للمرة الأولى في The Conversation.',
    'Ten tekst nie ukazał się pierwotnie w The Guardian.',
    'Czy ten artykuł ukazał się pierwotnie w The Guardian?',
    'Powieść pierwotnie ukazała się w The Guardian.',
    'Článek nebyl původně publikován v The Guardian.',
    'Román poprvé vyšel v The Guardian.',
    'Ця стаття не була вперше опублікована в The Guardian.',
    'Відповідь на статтю, уперше опубліковану в The Guardian.',
    'Denna artikel publicerades inte först i The Guardian.',
    'Romanen blev først bragt i The Guardian.',
    'Το άρθρο δεν δημοσιεύτηκε αρχικά στον The Guardian.',
    "Bu makale ilk kez The Guardian'da yayınlanmadı.",
    "Bu yazı ilk olarak The Guardian'da mı yayımlandı?",
    "Romanı ilk kez The Guardian'da yayımlandı.",
    'Artikel ini tidak pertama kali diterbitkan di The Guardian.',
    'Novelnya pertama kali diterbitkan di The Guardian.',
    'Πηγή εικόνας: Reuters',
    'Sumber foto: Reuters',
    'Sursa foto: Reuters',
    'No material from Reuters was used in this report.',
    'Material from the river was used in this report.',
    'Material from Reuters was used in the trial.',
  ])('%s', (line) => {
    expect(atFoot(line)).toEqual([]);
  });

  test.each([
    'LONDON, Reuters reporters said – and were told – nothing.',
    'Lorne, BBC and the river –',
    'He set out (AP) and never came back.',
    'Slowly walking (AP) –',
  ])('before the story: %s', (line) => {
    expect(opening(line)).toEqual([]);
  });
});

describe('whose text it is', () => {
  test.each([
    ['Πηγή: AFP', 'Agence France-Presse'],
    ['Sumber: ANTARA', 'Antara'],
    ['원문 출처: 연합뉴스', 'Yonhap News Agency'],
    ['Nguồn: Reuters', 'Reuters'],
    ['Sursa: AFP', 'Agence France-Presse'],
    ['Izvor: Reuters', 'Reuters'],
    ['Извор: Танјуг', 'Tanjug'],
    ['Източник: БТА', 'Bulgarian News Agency'],
    ['Material from the Associated Press was used in this report.', 'Associated Press'],
    ['Some information from Reuters was used in this story.', 'Reuters'],
    ['This report includes material from Agence France-Presse.', 'Agence France-Presse'],
    ['This story contains reporting by The Associated Press.', 'Associated Press'],
    ['Dieser Bericht enthält Material der dpa.', 'Deutsche Presse-Agentur'],
    ['Unter Verwendung von Agenturmaterial der dpa.', 'Deutsche Presse-Agentur'],
    ['Verwendete Quellen: dpa', 'Deutsche Presse-Agentur'],
    ['com Lusa e Reuters', 'Lusa', 'Reuters'],
    ['Com agência Lusa', 'Lusa'],
    ['(met ANP)', 'ANP'],
  ])('at the foot: %s', (line, ...outlets) => {
    expect(atFoot(line)).toEqual(outlets);
  });

  test.each([
    ['SYDNEY, AAP –', 'AAP'],
    ['NEW YORK, Reuters —', 'Reuters'],
    ['Київ, 3 травня (Укрінформ) –', 'Ukrinform'],
    ['КИЇВ, 3 травня. /УНІАН/.', 'UNIAN'],
    ['WARSZAWA, 3 maja (PAP) –', 'Polish Press Agency'],
    ['ANKARA, 3 mayıs (AA) -', 'Anadolu Agency'],
    ['AMSTERDAM, 3 mei (ANP) -', 'ANP'],
  ])('before the story: %s', (line, outlet) => {
    expect(opening(line)).toEqual([outlet]);
  });
});

describe('who gave a story, in the word that each press has for it', () => {
  test.each([
    ['За матеріалами: Reuters', 'Reuters'],
    ['За матеріалами Укрінформ', 'Ukrinform'],
    ['По материалам: Reuters', 'Reuters'],
    ['Theo Reuters', 'Reuters'],
    ['(Theo TTXVN)', 'Vietnam News Agency'],
    ['Haber Kaynağı: İHA', 'İhlas News Agency'],
    ['Πηγή: ΑΠΕ-ΜΠΕ', 'Athens-Macedonian News Agency'],
    ['(ΑΠΕ-ΜΠΕ)', 'Athens-Macedonian News Agency'],
  ])('%s', (line, outlet) => {
    expect(atFoot(line)).toEqual([outlet]);
  });

  test.each([
    'Theo Reuters, chính phủ đã từ chức.',
    'За матеріалами Укрінформ суд відкрив справу проти міністра.',
    'Fotoğraf kaynağı: Reuters',
    'Theo Park',
  ])('none: %s', (line) => {
    expect(atFoot(line)).toEqual([]);
  });
});
