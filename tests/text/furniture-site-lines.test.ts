import { describe, expect, it } from 'vitest';
import { labelParagraphs } from '../../lib/text/furniture';
import { siteLine } from '../../lib/text/furniture-site-lines';
import { cpuTime } from '../support/cpu-time';

describe('lines in which the site speaks of the page', () => {
  it.each([
    [
      'notice',
      'An dieser Stelle finden Sie externe Inhalte. Zum Anzeigen müssen Sie dem Laden zustimmen.',
    ],
    ['notice', 'Ein Klick für den Datenschutz'],
    ['notice', 'This third-party content may set cookies. Accept to see it.'],
    ['notice', 'Ce contenu est bloqué car vous n’avez pas accepté les traceurs.'],
    ['promo', 'Il vous reste 40 % de cet article à lire. La suite est réservée aux abonnés.'],
    ['promo', 'Already a subscriber? Log in'],
    ['promo', 'Sign in or create an account'],
    ['promo', 'Este contenido es exclusivo para suscriptores'],
    ['notice', 'Bitte achten Sie darauf, dass Ihre Kommentare themenbezogen sind.'],
    ['notice', 'Comments are moderated and may be removed.'],
    ['caption', 'Image 1 of 5'],
    ['caption', 'Bild 2 von 9'],
    ['notice', 'This is a breaking story – more to follow'],
    ['notice', 'More to follow.'],
    ['notice', 'Empfohlener redaktioneller Inhalt'],
    ['notice', 'Zitiervorschlag:'],
    ['notice', 'Die Nachtfähre bleibt: . In: Lorne Online, 20.10.2025 (abgerufen am: 20.10.2025 )'],
    [
      'notice',
      'Citation: The night ferry (2026, May 3) retrieved 4 May 2026 from https://gull.example/1',
    ],
    ['notice', 'How to cite this article'],
    ['notice', 'Purchase Licensing Rights'],
    ['byline', 'Email Ada Pim at pim@gull.example or follow her on Quaynet.'],
    ['dateline', '21 mins ago 11:48 Ada Pim'],
  ])('%s: %s', (label, text) => {
    expect(siteLine(text, false)).toBe(label);
  });

  it.each([
    'Her citation: bravery on the night ferry, for which the king thanked her on the quay.',
    'Cite this page of the law and any judge on the island will laugh at you, she said.',
    'The licensing rights were sold to the ferry company in the spring.',
    'Nach drei Tagen wurde die Leiche gefunden (abgeholt am 3. Mai).',
  ])('a sentence of the story is none: %s', (text) => {
    expect(siteLine(text, false)).toBeNull();
  });

  it.each([
    'Giriş: 03.07.2024 - 18:24 Güncelleme: 03.07.2024 - 18:57',
    '11:48, Thu, Jul 18, 2024 | UPDATED: 11:50, Thu, Jul 18, 2024',
    'Do 25.04.24 | 14:07 Uhr | Von Ada Pim',
    'sexta-feira, 22 de outubro de 2010 às 20:13',
  ])('a date with a clock time, at the edge alone: %s', (text) => {
    expect(siteLine(text, true)).toBe('dateline');
    expect(siteLine(text, false)).toBeNull();
  });

  it.each([
    'The council accepted the comments that residents had sent in by Friday.',
    'The agency said third-party content was to blame for the outage.',
    'More than forty people followed the procession to the harbour.',
    'Contact between the two towns broke off when the ferry stopped.',
    'Follow the river for a mile and you come to the mill.',
    'On 3 May 2024 at 10:30 the ferry left Port Lorne with ninety people on board, and it never arrived.',
    'One of five boats came back.',
    'This is a developing country, the minister said, and it will stay one.',
    '“Already a member of the club, he was asked to leave,” she said.',
  ])('leave the story its own: %s', (text) => {
    expect(siteLine(text, true)).toBeNull();
  });

  it.each([
    'a'.repeat(500),
    'extern '.repeat(71),
    '1 of '.repeat(90),
    'follow @'.repeat(60),
    '1:11 2011 '.repeat(14),
  ])('end in time on %.12s…', (text) => {
    // What tries every way to part such a line would not come to an end; this takes less than a millisecond.
    expect(cpuTime(() => siteLine(text, true))).toBeLessThan(2_000);
  });
});

describe('headings that quote the text', () => {
  const body = [
    'The mayor of Marble Ferry spoke for an hour on Tuesday about the bridge and the money that it takes.',
    '“We shall build it whatever it takes this year,” he said, and sat down to some applause from the hall.',
    'Nobody in the hall had asked him about the bridge, and nobody asked him afterwards either, it is said.',
  ];
  const quote = '“We shall build it whatever it takes this year”';
  it('are headings where the page marks them so, and pull quotes where it does not', () => {
    const label = (role: 'heading' | 'story') =>
      labelParagraphs(
        [
          { text: body[0]!, role: 'story' },
          { text: quote, role },
          { text: body[1]!, role: 'story' },
          { text: body[2]!, role: 'story' },
        ],
        { title: null },
      )[1];
    expect(label('heading')).toBe('heading');
    expect(label('story')).toBe('pull-quote');
  });
});
