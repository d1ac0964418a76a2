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
