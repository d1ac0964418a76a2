import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelParagraphs } from '../../lib/text/furniture';
import type { Paragraph } from '../../lib/text/furniture-places';
import type { ParagraphLabel } from '../../lib/text/paragraph-label';

// All paragraphs here are made up.
const BODY = [
  'The river rose for three days before anybody in the valley thought of leaving, and then everybody left at once.',
  'By Thursday the bridge at Marble Ferry was under water, and the council had opened the school to families from the lower streets.',
  'Engineers said the old dam would hold, although nobody had looked at its gates since the autumn storms of the year before.',
];
const NO_TITLE = { title: null };

/** Label of a paragraph that stands between paragraphs of a story. */
const inside = (text: string): ParagraphLabel | undefined =>
  labelParagraphs(
    [BODY[0], BODY[1], text, BODY[2]].map((one) => ({ text: one as string })),
    NO_TITLE,
  )[2];
const atTop = (text: string, title: string | null = null): ParagraphLabel | undefined =>
  labelParagraphs(
    [text, ...BODY].map((one) => ({ text: one })),
    { title },
  )[0];
const atFoot = (text: string): ParagraphLabel | undefined =>
  labelParagraphs(
    [...BODY, text].map((one) => ({ text: one })),
    NO_TITLE,
  )[3];

const ANYWHERE: [label: ParagraphLabel, text: string][] = [
  // Calls to action.
  ['promo', 'Join our official Valley Telegram channel for breaking news!'],
  ['promo', 'Sign up for our morning newsletter and never miss a story.'],
  ['promo', 'Subscribe to the Valley Weekly and get full access.'],
  ['promo', 'Subscribe now!'],
  ['promo', 'Follow us on Instagram and Facebook'],
  ['promo', 'Download our app for iOS and Android.'],
  ['promo', 'Support our journalism with a donation today.'],
  ['promo', 'Want more stories like this? Get them delivered to your inbox every Friday.'],
  ['promo', 'For more news from the valley, follow us on X.'],
  ['promo', 'Got a tip? Email us at desk@valley.example.'],
  [
    'promo',
    'Our newsroom is small and independent journalism costs money. If readers like you donate, we can stay free for everyone. As little as two coins a month makes our work possible, and your support keeps the lights on in the long winters of this valley, when the nights are dark and the roads to the villages are closed for weeks. We have no owner and no advertisers to please, only readers who believe that a valley needs somebody to ask questions. Donate today.',
  ],
  ['promo', 'Abonnieren Sie jetzt unseren kostenlosen Newsletter.'],
  ['promo', 'Folgen Sie uns auf Instagram und Facebook!'],
  ['promo', 'Abonnez-vous à notre newsletter quotidienne.'],
  ['promo', 'Suivez-nous sur WhatsApp et ne manquez rien de l’actualité.'],
  ['promo', 'Suscríbete a nuestro boletín y recibe las noticias cada mañana.'],
  ['promo', 'Siga nosso canal no WhatsApp e receba as notícias.'],
  ['promo', 'Iscriviti alla nostra newsletter.'],
  ['promo', 'Подписывайтесь на наш канал в Телеграме!'],
  ['promo', '欢迎关注我们的微信公众号'],
  ['promo', 'تابعونا على صفحتنا في فيسبوك'],
  ['promo', 'हमारे व्हाट्सएप चैनल को फॉलो करें।'],
  [
    'promo',
    'The Valley Morning Bulletin is issued every weekday at six by the newsroom of the Valley Post. It gathers what the night brought. Figures are provisional.',
  ],
  // Links to other stories.
  ['read-more', 'SEE ALSO: Marble Ferry bridge to close for a year'],
  ['read-more', 'READ MORE: Who pays for the dam?'],
  ['read-more', 'Related: Five villages without power'],
  ['read-more', 'Watch: The night the river came'],
  ['read-more', 'Read more about the flood here.'],
  ['read-more', 'Click here to read our full coverage of the flood.'],
  ['read-more', 'Read the original article.'],
  ['read-more', '➡️ Also read: The men who mind the gates'],
  ['read-more', 'Lesen Sie auch: Wer zahlt für den Damm?'],
  ['read-more', 'Mehr zum Thema'],
  ['read-more', 'À lire aussi : Qui paiera le barrage ?'],
  ['read-more', 'Lea también: ¿Quién paga la presa?'],
  ['read-more', 'Leia também: Quem paga a barragem?'],
  ['read-more', 'Leggi anche: Chi paga la diga?'],
  ['read-more', 'Читайте также: Кто заплатит за плотину?'],
  ['read-more', '相关阅读：谁来为大坝买单'],
  ['read-more', 'اقرأ أيضا: من يدفع ثمن السد؟'],
  ['read-more', 'यह भी पढ़ें: बांध का खर्च कौन उठाएगा'],
  // Captions and picture credits.
  ['caption', 'Mayor Ilse Brandt (Valley Foundation/Released)'],
  ['caption', 'Photo by Jane Roe/AFP via Getty Images'],
  ['caption', 'Firefighters at the scene. (AP Photo/John Doe)'],
  ['caption', 'A boat is moored at the school on Friday. (Jane Roe/Getty Images)'],
  ['caption', 'FILE - Mayor Ilse Brandt speaks at Marble Ferry, May 3, 2023.'],
  ['caption', 'FILE PHOTO: The dam in the autumn. REUTERS/Jane Roe'],
  ['caption', 'In this file photo, the bridge is seen from the hill.'],
  ['caption', 'Jane Roe/AFP/Getty Images'],
  ['caption', 'The bridge before the flood. Photo: Jane Roe / Valley Archive'],
  ['caption', 'Image credit: Valley Water Board'],
  ['caption', 'Foto: Jana Muster/dpa'],
  ['caption', 'Фото: Валерия Примерова / ТАСС'],
  ['caption', '图：河水上涨'],
  // Share bars.
  ['share', 'Share this article'],
  ['share', 'Facebook Twitter WhatsApp Email Print'],
  ['share', 'Share on Facebook'],
  ['share', 'Teilen'],
  ['share', 'Поделиться'],
  // Notices.
  ['notice', 'Advertisement'],
  ['notice', 'ADVERTISEMENT'],
  ['notice', 'Anzeige'],
  ['notice', 'Publicidad'],
  ['notice', 'Реклама'],
  ['notice', 'Story continues below advertisement'],
  ['notice', 'Copyright © 2024 Valley Gazette. All rights reserved.'],
  ['notice', '© 2024 Valley Gazette'],
  ['notice', 'We use cookies to make this site better.'],
  ['notice', 'Tags: flood, dam, Marble Ferry'],
  ['notice', 'Schlagworte: Hochwasser, Damm'],
  ['notice', '#flood #dam #MarbleFerry'],
  ['notice', 'If you spot an error, write to corrections@valley.example.'],
  ['notice', 'This article has been updated.'],
  ['notice', 'Editor’s note: This story has been updated with comment from the ministry.'],
  ['notice', 'This is a developing story. Check back for updates.'],
  ['notice', 'This is a breaking news story and will be updated.'],
  ['notice', 'Our reporter’s work is supported by the Harbour Fund.'],
  ['notice', 'Posted in News'],
  ['notice', 'Filed under Politics, Weather'],
  ['notice', '—30—'],
  ['notice', '-ENDS-'],
  ['notice', '###'],
  [
    'notice',
    'This article is for information only and is not investment advice. Readers should do their own research.',
  ],
  ['notice', 'Nothing in this article constitutes financial advice.'],
  ['caption', 'Screenshot from a video posted on Telegram'],
  ['caption', 'A still from footage shared on social media'],
  ['promo', 'If you value our work, please consider making a donation.'],
  ['promo', 'We’re hiring! See open positions.'],
  ['promo', 'Listen in the app'],
  ['promo', 'Jetzt in der App anhören'],
  ['promo', 'Get a Quote'],
  ['promo', 'Buy now at Harbour Home'],
  ['promo', 'Do you live in the area? Tell us your story by emailing us at desk@valley.example.'],
  [
    'promo',
    'The Caltre bulletin is issued every weekday at 6 a.m. with the news of the night. To receive it by email, sign up here.',
  ],
  // Comments.
  ['comment', 'Comments (12)'],
  ['comment', 'Leave a comment'],
  // Authors and dates that say so themselves.
  ['byline', 'Jane Roe and John Doe contributed to this report.'],
  ['byline', '(Reporting by Ann Example; Editing by Bob Sample)'],
  ['dateline', 'Published 3 May 2023, 10:30'],
  ['dateline', 'Last updated: February 9, 2024 at 4:12 pm'],
];

/** Story, however much it looks like furniture. */
const STORY = [
  'Join us or die, the rebels told villagers.',
  'Follow the money and you will find the dam, the mayor told her council.',
  '“Join our Telegram channel,” the group told its supporters on Friday.',
  'Subscribe, he said, was the only word the machine could say.',
  'Support for the dam fell to a third of voters in the spring.',
  'Share prices fell on Tuesday after the board of the dam resigned.',
  'Download speeds in the villages fell by half while the mast was under water.',
  'Donate blood, the hospital said, and forty people came within the hour.',
  'Sign language was taught at the school until the flood closed it.',
  'Photo by photo, investigators rebuilt the scene.',
  'Image: that was the word the mayor feared most.',
  'Read more books, the minister told the pupils of the drowned school.',
  'Watch the river, old people in the valley say.',
  'More than thirty houses were lost.',
  'Related families were sent to the same rooms in the school.',
  'Mehr dazu will die Ministerin am Montag sagen.',
  'Advertisement hoardings along the road were torn down by the water.',
  'Comments by the mayor were struck from the record.',
  'By Tuesday the water had gone.',
  'By then, nobody was left.',
  '“I’m skeptical,” Brandt said.',
  '“We had no choice.”',
  'Why now?',
  'The editor’s note was found in the drowned library.',
  'This is a developing country, the minister said, and it will stay one.',
  'The bulletin is issued every weekday at six and warns of storms.',
  'We are hiring divers, the harbour board said on Monday.',
  'Buy now and you will pay for the bridge twice over, the mayor told those who would listen.',
  'Listen in the app stores and you hear nothing but complaints about it.',
  'If you value your life, please leave the valley.',
  'Do you live in the valley? Then you know the sound of the dam.',
  'Investment advice was all that the bank had to offer.',
  'Her work is supported by a fund that the council set up after the flood.',
  'Posted in the far north, the soldiers heard of the flood by radio.',
  'Screenshots from the video were shown to the jury.',
  'Who opened the gates?',
  'Nobody knows.',
  'He was 84.',
  'The council met in a school (the town hall was under water).',
  'She works for the water board (Valley Water/Hill Water) and asked not to be named.',
  'The mayor, who follows the rules, has a newsletter of her own and an app that nobody downloads.',
  'Copyright law was no help to the drowned library, its keeper said.',
  '• 300 homes lost power',
  '- 20 people were taken to the hill',
  '1. Leave the house',
  'Зачем открыли ворота?',
  '“我们别无选择。”',
  'Dann fügte sie hinzu: „Mein Garten braucht keinen Damm.“',
  'Er sagte dazu nur: „Nein, danke.“',
  'Sie nannte es ‚ein Loch in der Wand.‘',
  'Il répond : « Non merci. »',
];

describe('labelParagraphs', () => {
  it.each(ANYWHERE)('finds a %s in the midst of a story: %s', (label, text) => {
    expect(inside(text)).toBe(label);
  });

  it.each(STORY)('leaves the story its own: %s', (text) => {
    expect(inside(text)).toBe('story');
    expect(labelParagraphs([{ text }, ...BODY.map((one) => ({ text: one }))], NO_TITLE)[0]).toBe(
      'story',
    );
  });

  it('leaves a whole story alone', () => {
    expect(
      labelParagraphs(
        BODY.map((text) => ({ text })),
        NO_TITLE,
      ),
    ).toEqual(['story', 'story', 'story']);
  });

  it('needs strong evidence for a long paragraph', () => {
    const long = `Sign up for our newsletter, ${'and then the water came over the wall, '.repeat(12)} she said.`;
    expect(long.length).toBeGreaterThan(400);
    expect(inside(long)).toBe('story');
    expect(
      inside(
        `${BODY[0]} ${BODY[1]} ${BODY[2]} It was the last night. (Valley Foundation/Released)`.repeat(
          2,
        ),
      ),
    ).toBe('story');
  });

  describe('headline', () => {
    it('is the line that equals the title, apart from case, marks and the outlet’s name', () => {
      expect(
        atTop('As the river rises, the valley leaves', 'As The River Rises, The Valley Leaves'),
      ).toBe('headline');
      expect(
        atTop(
          'As the river rises, the valley leaves',
          'As the river rises, the valley leaves - Valley Gazette',
        ),
      ).toBe('headline');
      expect(atTop('Will the old dam hold?', 'Will the old dam hold?')).toBe('headline');
    });
    it('is the first short line of an untitled text', () => {
      expect(atTop('As the river rises, the valley leaves')).toBe('headline');
    });
    it('stands behind a promo and before a caption', () => {
      const texts = [
        'Join our Telegram channel today!',
        'As the river rises, the valley leaves',
        'The mayor (Valley Foundation/Released)',
        ...BODY,
      ];
      expect(
        labelParagraphs(
          texts.map((text) => ({ text })),
          NO_TITLE,
        ),
      ).toEqual(['promo', 'headline', 'caption', 'story', 'story', 'story']);
    });
  });

  describe('subheads', () => {
    it('are headings of the story, between its paragraphs', () => {
      expect(inside('An Empty Valley')).toBe('heading');
      expect(inside('Пустая долина')).toBe('heading');
    });
    it('are no list items', () => {
      const texts = [BODY[0], 'What the council counted:', 'Thirty houses', 'Two bridges', BODY[1]];
      expect(
        labelParagraphs(
          texts.map((text) => ({ text: text as string })),
          NO_TITLE,
        ),
      ).toEqual(['story', 'story', 'story', 'story', 'story']);
    });
  });

  describe('the edges of a text', () => {
    it.each<[label: ParagraphLabel, text: string]>([
      ['byline', 'By Jane Roe'],
      ['byline', 'By JANE ROE and JOHN DOE, Staff Writers'],
      ['byline', 'Jane Roe, Staff Writer | Feb 9, 2024'],
      ['byline', 'Von Jana Muster'],
      ['byline', 'Par Jeanne Martin'],
      ['byline', 'Автор: Анна Примерова'],
      ['dateline', 'Feb 9, 2024'],
      ['dateline', '3 мая 2023'],
      ['dateline', 'Marble Ferry, 3 May 2023'],
      ['dateline', '2024年2月9日 10:30'],
      ['dateline', '3 hours ago'],
      ['dateline', '09.02.2024'],
      ['byline', 'Jane Roe covers the coast. Follow her on Quaynet.'],
      ['byline', 'Jane Roe reports for us. Reach her at our desk.'],
    ])('have a %s: %s', (label, text) => {
      expect(atTop(text)).toBe(label);
      expect(atFoot(text)).toBe(label);
    });

    it.each([
      'VII 4.45 -- Barley 1.35',
      'Oats 12.30 -- Rye 11.10',
      'The bank said it is too early to tell whether it will follow Marble Ferry by cutting rates',
      'The gates are so old that the water will reach Oberhafen by the evening.',
      'The mayor was told that two of his deputies would follow him.',
    ])('have no date and no author in: %s', (text) => {
      expect(['dateline', 'byline']).not.toContain(atTop(text));
      expect(['dateline', 'byline']).not.toContain(atFoot(text));
    });

    it('know the byline that the page gives', () => {
      const labels = labelParagraphs(
        ['roe', 'Ann of the Hill', ...BODY].map((text) => ({ text })),
        { title: null, byline: 'Ann of the Hill' },
      );
      expect(labels[1]).toBe('byline');
    });

    it('have links at the foot', () => {
      const texts = [
        ...BODY,
        'Marble Ferry bridge to close for a year',
        'Who pays for the old dam in the valley',
      ];
      expect(
        labelParagraphs(
          texts.map((text) => ({ text })),
          NO_TITLE,
        ).slice(3),
      ).toEqual(['read-more', 'read-more']);
    });

    it('keep a last sentence that lost its full stop', () => {
      expect(
        atFoot('In the end nobody of the council was willing to say who had opened the gates'),
      ).toBe('story');
      expect(atFoot('Who Opened The Gates Of The Marble Ferry Dam')).toBe('read-more');
    });

    it('keep the figures that a report opens with', () => {
      const figures = [
        'Share 1.11 crowns against 1.04',
        'Net 2.3 million against 3.3',
        'Sales 63 million against 59',
      ];
      const labels = labelParagraphs(
        [...figures, ...BODY].map((text) => ({ text })),
        NO_TITLE,
      );
      expect(new Set(labels)).toEqual(new Set(['story']));
    });

    it('keep a text that is all short lines', () => {
      const menu = Array.from({ length: 30 }, (_, at) => `Dish number ${at}`);
      const labels = labelParagraphs(
        [...BODY, ...menu].map((text) => ({ text })),
        NO_TITLE,
      );
      expect(new Set(labels)).toEqual(new Set(['story']));
    });

    it('keep a list that the story opened, and a table', () => {
      const list = [
        ...BODY,
        'What was lost:',
        'Thirty houses on the lower road',
        'The bridge at Marble Ferry',
      ];
      expect(
        labelParagraphs(
          list.map((text) => ({ text })),
          NO_TITLE,
        ).slice(3),
      ).toEqual(['story', 'story', 'story']);
      const table = [
        ...BODY,
        'June 9 – Marble Ferry School',
        'June 10 – Hill Church',
        'June 14 – Council House',
      ];
      expect(
        labelParagraphs(
          table.map((text) => ({ text })),
          NO_TITLE,
        ).slice(3),
      ).toEqual(['story', 'story', 'story']);
    });
  });

  it('takes a last sentence that ends in a German quotation for a sentence', () => {
    expect(atFoot('Er sagte dazu nur: „Nein, danke.“')).toBe('story');
    expect(atTop('Er schwieg lange und sagte dann: „Ich gehe jetzt.“')).toBe('story');
  });

  it('folds only what follows a bare label: a link with its title opens no list', () => {
    const of = (label: string) =>
      labelParagraphs(
        [BODY[0], label, 'The long way home', BODY[1], BODY[2]].map((text) => ({
          text: text as string,
        })),
        NO_TITLE,
      )[2];
    expect(of('READ MORE: How the hut burned down')).toBe('heading');
    expect(of('Related: Five things to know')).toBe('heading');
    expect(of('Lesen Sie auch: Wer zahlt für den Damm?')).toBe('heading');
    expect(of('Read more about the flood here.')).toBe('heading');
    expect(of('READ MORE:')).toBe('read-more');
    expect(of('Lesen Sie auch')).toBe('read-more');
    expect(of('More on this story')).toBe('read-more');
  });

  it('folds the links that follow a label', () => {
    const texts = [
      BODY[0],
      'Related stories',
      'Who pays for the old dam',
      'Five villages without power',
      BODY[1],
      BODY[2],
    ];
    expect(
      labelParagraphs(
        texts.map((text) => ({ text: text as string })),
        NO_TITLE,
      ),
    ).toEqual(['story', 'read-more', 'read-more', 'read-more', 'story', 'story']);
  });

  describe('a set-apart quotation', () => {
    const quote = '“Nobody had looked at its gates since the autumn storms”';
    it('is furniture where the story says the words too', () => {
      expect(
        labelParagraphs(
          [BODY[0], quote, BODY[1], BODY[2]].map((text) => ({ text: text as string })),
          NO_TITLE,
        )[1],
      ).toBe('pull-quote');
    });
    it('is furniture before a short last paragraph, and before one that ends in a quotation', () => {
      const at2 = (last: string) =>
        labelParagraphs(
          [BODY[0], BODY[1], BODY[2], quote, last].map((text) => ({
            text: text as string,
            role: 'story' as const,
          })),
          NO_TITLE,
        )[3];
      expect(at2('The ferry will be a museum.')).toBe('pull-quote');
      expect(at2('Der Wirt sagte dazu nur: „Mein Haus steht noch, und mehr sage ich nicht.“')).toBe(
        'pull-quote',
      );
    });
    it('is story where it stands once', () => {
      expect(inside('“Nobody asked us whether we wanted a dam at all”')).toBe('story');
    });
    it('stays once where only two of them repeat each other', () => {
      const labels = labelParagraphs(
        [
          BODY[0],
          '“Nobody asked us about it at all.”',
          BODY[1],
          '“Nobody asked us about it at all.”',
          BODY[2],
        ].map((text) => ({ text: text as string })),
        NO_TITLE,
      );
      expect(labels).toContain('story');
      expect(labels[1]).toBe('story');
    });
  });

  describe('with the page’s markup', () => {
    const labels = (paragraphs: Paragraph[], title: string | null = null) =>
      labelParagraphs(paragraphs, { title });
    it('believes it where the words say nothing', () => {
      const story = BODY.map((text): Paragraph => ({ text, role: 'story' }));
      expect(
        labels([
          { text: 'The valley leaves', role: 'headline' },
          { text: BODY[1] as string, role: 'standfirst' },
          { text: 'Jane of the Hill', role: 'byline' },
          { text: 'The mayor, last May', role: 'caption' },
          ...story,
          { text: 'An empty valley', role: 'heading' },
          { text: 'Nobody left', role: 'story' },
          { text: 'Something beside it', role: 'aside' },
          { text: 'You may also like', role: 'heading' },
          { text: 'Another tale', role: 'aside' },
        ]),
      ).toEqual([
        'headline',
        'story',
        'byline',
        'caption',
        'story',
        'story',
        'story',
        'heading',
        'story',
        'promo',
        'read-more',
        'promo',
      ]);
    });
    it('lets the words overrule "story"', () => {
      const around = (text: string) =>
        labels([
          { text: BODY[0] as string, role: 'story' },
          { text, role: 'story' },
          { text: BODY[1] as string, role: 'story' },
        ])[1];
      expect(around('Sign up for our morning newsletter.')).toBe('promo');
      expect(around('Advertisement')).toBe('notice');
      expect(around('An Empty Valley')).toBe('story');
    });
  });

  it('gives one label for each paragraph and never throws', () => {
    const roles = fc.constantFrom(
      undefined,
      'story',
      'heading',
      'headline',
      'standfirst',
      'caption',
      'byline',
      'aside' as const,
    );
    const bits = fc.constantFrom(
      'Read more: ',
      '(AP Photo/',
      'By ',
      '©',
      '“',
      ' / ',
      '\u0000',
      '\ud800',
      '. ',
      'Sign up for our newsletter',
      '#a ',
      '2024',
      ':',
      'İ',
    );
    const text = fc
      .array(fc.oneof(bits, fc.string()), { maxLength: 10 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, roles), { maxLength: 12 }), text, (pairs, title) => {
        const paragraphs = pairs.map(
          ([one, role]): Paragraph =>
            role === undefined
              ? { text: one }
              : { text: one, role: role as NonNullable<Paragraph['role']> },
        );
        expect(labelParagraphs(paragraphs, { title, byline: title })).toHaveLength(
          paragraphs.length,
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'a'.repeat(1_000_000),
    'By Jane, '.repeat(120_000),
    '(AP/'.repeat(250_000),
    '. '.repeat(500_000),
    'Read more: '.repeat(90_000),
    '#a '.repeat(330_000),
    '© '.repeat(500_000),
    ' '.repeat(1_000_000),
  ])('takes a million characters in its stride: %.12s', (text) => {
    const labels = labelParagraphs(
      [BODY[0] as string, text, BODY[1] as string].map((one) => ({ text: one })),
      { title: text, byline: text },
    );
    expect(labels).toHaveLength(3);
    expect([labels[0], labels[2]]).toEqual(['story', 'story']);
  });
});

describe('what stands above the headline of a stored text', () => {
  const promo = 'Stand up for news from the valley: become a friend of the Courier today.';
  const label = (title: string | null) =>
    labelParagraphs(
      [promo, 'River rises for a third day', ...BODY].map((text) => ({ text })),
      { title },
    ).slice(0, 3);

  it('is furniture if the headline is the title', () => {
    expect(label('River rises for a third day')).toEqual(['promo', 'headline', 'story']);
  });

  it('is story if the headline is not known', () => {
    expect(label(null)[0]).toBe('story');
  });
});

describe('readers’ comments that no markup tells', () => {
  const labels = (texts: string[]) =>
    labelParagraphs(
      texts.map((text) => ({ text })),
      NO_TITLE,
    );
  const SAID = [
    'I have lived by the river all my life, and nobody ever asked us what we thought of that dam.',
    'The council knew of those gates in the spring, and it did nothing at all about them.',
    'Thank you for going there and asking. My sister had to leave her house on Thursday night.',
  ];
  const thread = (...moments: string[]) =>
    moments.flatMap((moment, at) => [moment, SAID[at % 3] as string]);

  it.each([
    [
      '16 comments',
      [
        'Ada Pim September 13, 2018 at 5:23 pm',
        'O. Quayle September 14, 2018 at 8:01 am',
        'Mira Lund September 14, 2018 at 9:40 am',
      ],
    ],
    [
      '6 thoughts on the river',
      [
        'Ada Pim says 28 January 2018 at 08:48',
        'Osgood Quayle says 28 January 2018 at 09:15',
        'Mira says 29 January 2018 at 07:02',
      ],
    ],
    [
      'Leserpost',
      ['Ada Pim / 07.11.2023', 'Dr. Osgood Quayle / 07.11.2023', 'Mira Lund / 08.11.2023'],
    ],
    [
      'Comentarios',
      ['Ada Pim hace 3 horas', 'Osgood Quayle hace 5 horas', 'Mira Lund hace 2 horas'],
    ],
  ])('%s', (title, moments) => {
    const found = labels([...(BODY as string[]), title, ...thread(...moments)]);
    expect(found.slice(0, 3)).toEqual(['story', 'story', 'story']);
    expect(new Set(found.slice(3))).toEqual(new Set(['comment']));
  });

  it.each([
    [
      'two letters are the story’s',
      ['Comments', ...thread('Ada Pim / 07.11.2023', 'O. Quayle / 07.11.2023')],
    ],
    [
      'a chronicle has days, and no names',
      [
        'Reactions and comments',
        ...thread('7 November 2023', '8 November 2023', '9 November 2023'),
      ],
    ],
    [
      'entries of a live blog are announced by nothing',
      thread(
        'Ada Pim 7 November 2023, 10:30',
        'O. Quayle 7 November 2023, 11:30',
        'Mira Lund 7 November 2023, 12:30',
      ),
    ],
    [
      'a live blog is written by few, whatever stands above its entries',
      [
        'Join the discussion',
        ...thread(
          '21 mins ago 11:48 Ada Pim',
          '2 hours ago 10:05 Ada Pim',
          '4 hours ago 08:36 Ada Pim',
          '4 hours ago 08:13 O. Quayle',
        ),
      ],
    ],
    ['a story that begins with letters has no text before them', null],
  ])('%s', (_, rest) => {
    const texts = rest
      ? [...(BODY as string[]), ...rest]
      : [
          'Comments',
          ...thread('Ada Pim / 07.11.2023', 'O. Quayle / 07.11.2023', 'Mira Lund / 08.11.2023'),
          ...(BODY as string[]),
        ];
    const found = labels(texts);
    for (const said of SAID.slice(0, rest ? 2 : 3))
      expect(found[texts.indexOf(said)]).toBe('story');
  });
});
