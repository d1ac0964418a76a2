import { describe, expect, test } from 'vitest';
import type { CreditContext } from '../../lib/provenance/credit';
import { readCredits } from '../../lib/provenance/credit-lines';

/* All sentences are made up; outlets are real where their names are the point. */
const NOWHERE: CreditContext = { site: null, host: null, canonical: null };
const PROSE =
  'The river rose for three days before anybody in the valley thought of leaving, and then everybody left at once.';

/** Whom a line below the story credits. */
const atFoot = (line: string) => [
  ...new Set(
    readCredits(
      [PROSE, PROSE, PROSE, PROSE, line].map((text) => ({ text })),
      NOWHERE,
    ).map(({ outlet }) => outlet),
  ),
];

describe('a credit of another text than the page’s is none', () => {
  test.each([
    'The previous article was originally published in The Guardian.',
    'The earlier report was originally published by ProPublica.',
    'The article in question was first published in The Guardian.',
    'Der frühere Bericht erschien zuerst in The Guardian.',
    'Die Meldung, auf die sich die Grünen berufen, erschien zuerst bei Reuters.',
    'L’autre article a été initialement publié dans The Guardian.',
    'El artículo anterior fue publicado originalmente en The Guardian.',
    'El otro artículo fue publicado originalmente en The Guardian.',
    'O artigo dele foi publicado originalmente no The Guardian.',
    'L’articolo precedente è stato originariamente pubblicato su The Guardian.',
    'Его статья впервые была опубликована в The Guardian.',
    'Предыдущая статья впервые была опубликована в The Guardian.',
    'Jego artykuł ukazał się pierwotnie w The Guardian.',
    'Inny artykuł ukazał się pierwotnie w The Guardian.',
    'Jeho článek původně vyšel v The Guardian.',
    'Його стаття вперше з’явилася в The Guardian.',
    'Το άρθρο του δημοσιεύτηκε αρχικά στον The Guardian.',
    '他的文章首发于《卫报》。',
    '上一篇文章首发于《卫报》。',
  ])('%s', (line) => {
    expect(atFoot(line)).toEqual([]);
  });
});

describe('a work of its own, told behind the outlet’s name, is not this text', () => {
  test.each([
    'First published in The Guardian, the letter was later withdrawn.',
    'Originally published by ProPublica, the documents show the river rising.',
    'Originally published in The Guardian in 2019, the novel became a film.',
    'Erstmals veröffentlicht in The Guardian, sorgte der Brief für Aufsehen.',
    'Initialement publiée dans The Guardian, la lettre a été retirée.',
    'Publicado originalmente en The Guardian, el libro fue un éxito.',
  ])('%s', (line) => {
    expect(atFoot(line)).toEqual([]);
  });
});

describe('a ban on reprinting is no credit', () => {
  test.each([
    'Reprints from The Guardian are prohibited.',
    'Nachdruck aus The Guardian verboten.',
    'Перепечатка из The Guardian запрещена.',
    'Przedruk z The Guardian zabroniony.',
    'Передрук з The Guardian заборонено.',
    'Przedruk z The Guardian bez zgody redakcji jest zabroniony.',
    'Передрук із The Guardian без дозволу заборонений.',
    'Перепечатка из The Guardian без согласия редакции запрещена.',
    'Nachdruck aus The Guardian nur mit Genehmigung.',
    'Przedruk z The Guardian tylko za zgodą wydawcy.',
    'Reprints from The Guardian only with permission.',
  ])('%s', (line) => {
    expect(atFoot(line)).toEqual([]);
  });
});

describe('what sounds like it and credits this text', () => {
  test.each([
    [
      'An earlier version of this article was first published by The Conversation.',
      'The Conversation',
    ],
    ['Eine frühere Fassung dieses Textes erschien zuerst in The Guardian.', 'The Guardian'],
    [
      'Una versión anterior de este artículo se publicó originalmente en The Guardian.',
      'The Guardian',
    ],
    ['Unter anderem dieser Artikel erschien zuerst in The Guardian.', 'The Guardian'],
    ['First published in The Guardian, the article is republished here.', 'The Guardian'],
    ['Originally published in The Guardian, with the photos by Jane Hale.', 'The Guardian'],
    ['Originally published in The Guardian, the translation is ours.', 'The Guardian'],
    [
      'This article was originally published in The Guardian and its reproduction is prohibited.',
      'The Guardian',
    ],
    ['Artykuł Jana Kowalskiego ukazał się pierwotnie w The Guardian.', 'The Guardian'],
    ['Το άρθρο του Γιάννη Παπά δημοσιεύτηκε αρχικά στον The Guardian.', 'The Guardian'],
    ['Эта статья впервые была опубликована в The Guardian.', 'The Guardian'],
    ['这篇文章首发于《卫报》。', '卫报'],
  ])('%s', (line, outlet) => {
    expect(atFoot(line)).toEqual([outlet]);
  });
});

describe('a sentence of the story that speaks of an outlet’s work is no credit', () => {
  test.each([
    'Reuters contributed to the report on press freedom that the institute released on Monday.',
    'The Guardian contributed to the report, which the committee called biased.',
    'AFP contributed to the story that won the prize in 2019.',
    'The minister said Reuters contributed to this story.',
    'AP contributed to this report, the minister claimed.',
    '“Reuters contributed to this report,” the forged page says.',
    'This report contains information from AP, the ministry said of its own dossier.',
    'Additional reporting by Reuters has since shown that the claim was wrong.',
    'Additional reporting by Reuters found that 30 people had died.',
    'Inputs from Reuters were ignored by the government.',
    'With reporting from Reuters, the committee decided to act.',
    'With information from Reuters he went to the police.',
    'Con información de Reuters, el juez abrió el caso.',
    'Com informações da Reuters, o juiz abriu o caso.',
    'Avec des informations de l’AFP, le juge a ouvert l’enquête.',
    'Avec l’AFP, le ministre a signé un accord.',
    'Con informazioni di ANSA il giudice aprì il caso.',
    'Mit Material von Reuters überzeugte er den Richter.',
    'Mit Informationen der dpa überraschte er den Ausschuss.',
    'По материалам ТАСС суд возбудил дело.',
    'Ten tekst jest odpowiedzią na artykuł, który pierwotnie ukazał się w The Guardian.',
    '이 글은 The Guardian에 먼저 실린 기사에 대한 반론이다.',
    '이 기사는 Reuters에 먼저 보도된 내용과 다르다.',
    '이 기사는 The Guardian에 처음 게재된 것이 아닙니다.',
    'Source: Reuters; own calculations',
    'Quelle: dpa; eigene Berechnungen',
    'Källa: Reuters undersökning',
  ])('%s', (line) => {
    expect(atFoot(line)).toEqual([]);
  });
});

describe('words behind the outlets of a sign-off', () => {
  test.each([
    ['Reuters contributed to this report.', ['Reuters']],
    ['Jane Said of Reuters contributed to this report.', ['Reuters']],
    ['Reuters contributed to the report.', ['Reuters']],
    ['AFP contributed to the story from Paris.', ['Agence France-Presse']],
    ['AP contributed to this report, which has been updated.', ['Associated Press']],
    ['With reporting from Reuters and our own staff in Paris.', ['Reuters']],
    [
      'With reporting by Reuters, AFP, and local media in the valley.',
      ['Reuters', 'Agence France-Presse'],
    ],
    ['Inputs from Reuters were used in this report.', ['Reuters']],
    ['With inputs from Reuters news agency in the capital.', ['Reuters']],
    ['Mit Informationen der dpa zusammengestellt von der Redaktion.', ['Deutsche Presse-Agentur']],
    ['Con información de Reuters y de otros medios del país.', ['Reuters']],
    ['이 기사는 The Guardian에 처음 게재된 글입니다.', ['The Guardian']],
  ])('%s', (line, outlets) => {
    expect(atFoot(line)).toEqual(outlets);
  });
});
