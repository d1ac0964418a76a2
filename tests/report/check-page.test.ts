import { describe, expect, it } from 'vitest';
import bundled from '@/assets/corpus/bundled.json';
import type { Article } from '@/lib/corpus/article';
import { checkPage } from '@/lib/report/check-page';
import type { Report } from '@/lib/report/report';
import type { PageReading } from '@/lib/text/page-reading';
import { splitParagraphs } from '@/lib/text/paragraphs';
import type { Span } from '@/lib/text/span';
import { countWords, readWords } from '@/lib/text/words';
import { pageReading } from '../fixtures/page-reading';
import { storedArticle } from '../fixtures/stored-article';
import { corpusOf } from '../support/corpus-of';

const seeds = bundled.articles as Article[];
const [longer, shorter] = seeds as [Article, Article];

const reading = (text: string, about: Partial<PageReading> = {}): PageReading =>
  pageReading(
    splitParagraphs(text).map(({ start, end }) => text.slice(start, end)),
    { url: 'http://gazette.example/story', language: 'en', ...about },
  );

/** Start and end of each left-out item, as its first and last words. */
const ends = (report: Report, source = 0) =>
  report.sources[source]!.leftOut.map(({ kind, text }) => {
    const { keys } = readWords(text);
    return `${kind}: ${keys.slice(0, 3).join(' ')} … ${keys.slice(-2).join(' ')}`;
  });

const LEFT_OUT_OF_THE_SHORTER = [
  'sentences: in their efforts … it alone',
  'sentences: we attach importance … should continue',
  'sentences: armenian backed separatists … adjacent districts',
  'words: president … president',
  'heading: territorial claims … territorial claims',
  'sentences: we know well … he said',
  'sentences: poghosian estimated it … future negotiations',
  'sentences: any framework deal … he said',
];

/** Every word of the page and of each source has one place, by the Report's own offsets. */
function expectOnePlaceEach(report: Report): void {
  const within = (spans: readonly Span[], start: number, end: number) =>
    spans.filter((span) => span.start <= start && end <= span.end).length;
  const overlaps = (spans: readonly Span[], start: number, end: number) =>
    spans.filter((span) => span.start < end && start < span.end).length;
  const page = readWords(report.page.text);
  const passages = report.sources.flatMap((source) =>
    source.passages.map((passage) => passage.page),
  );
  const wrong: string[] = [];
  page.keys.forEach((key, at) => {
    const [start, end] = [page.starts[at]!, page.ends[at]!];
    const places = [
      within(passages, start, end) > 0,
      within(
        report.added.map((added) => added.page),
        start,
        end,
      ) > 0,
      within(report.page.furniture, start, end) > 0,
    ].filter(Boolean).length;
    if (places !== 1) wrong.push(`page ${start} ${key}: ${places}`);
  });
  for (const source of report.sources) {
    const words = readWords(source.text);
    words.keys.forEach((key, at) => {
      const [start, end] = [words.starts[at]!, words.ends[at]!];
      const edits = source.passages.flatMap((passage) => passage.edits.map((edit) => edit.source));
      const left = source.leftOut.map((one) => one.source);
      const inPassage =
        within(
          source.passages.map((passage) => passage.source),
          start,
          end,
        ) > 0;
      const [replaced, leftOut] = [overlaps(edits, start, end) > 0, overlaps(left, start, end) > 0];
      const furniture =
        within(
          source.furniture.map((one) => one.source),
          start,
          end,
        ) > 0;
      const kept = inPassage && !replaced && !leftOut;
      const places = [kept, replaced, leftOut, furniture].filter(Boolean).length;
      if (places !== 1) wrong.push(`source ${start} ${key}: ${places}`);
    });
  }
  expect(wrong).toEqual([]);
  for (const source of report.sources) {
    for (const one of [...source.leftOut, ...source.furniture]) {
      expect(source.text.slice(one.source.start, one.source.end)).toBe(one.text);
    }
  }
  for (const one of report.added) {
    expect(report.page.text.slice(one.page.start, one.page.end)).toBe(one.text);
  }
}

const lastWords = (text: string) => text.replace(/’|'|‘/g, '');
const SHAPES: [string, (text: string) => string][] = [
  ['as given', (text) => text],
  [
    'quotes straightened, dashes changed',
    (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/—|--/g, ' – '),
  ],
  ['every apostrophe lost', lastWords],
  [
    'paragraphs merged in pairs, two blocks swapped',
    (text) => {
      const paragraphs = splitParagraphs(text).map(({ start, end }) => text.slice(start, end));
      const merged: string[] = [];
      for (let at = 0; at < paragraphs.length; at += 2)
        merged.push(paragraphs.slice(at, at + 2).join(' '));
      merged.splice(8, 2, merged[9]!, merged[8]!);
      return merged.join('\n\n');
    },
  ],
];

describe('the seeds', () => {
  it.each(SHAPES)('the shorter printing at a new address, %s', async (_, shape) => {
    const report = await checkPage(reading(shape(shorter.text)), await corpusOf(seeds));
    expect(report.verdict).toBe('reprint');
    expect(report.accountedFor).toBe(1);
    expect(report.page.words).toBe(2104);
    expect(report.original).toMatchObject({
      outlet: 'Radio Free Europe/Radio Liberty',
      because: "By the credit line of American Military News' copy.",
      certainty: 'stated',
      isThisPage: false,
    });
    expect(report.credit).toMatchObject({ status: 'no', text: null, outlet: null });
    expect(report.sources).toHaveLength(1);
    expect(report.sources[0]).toMatchObject({
      id: longer.id,
      site: 'American Military News',
      published: '2024-02',
      pageShare: 1,
    });
    expect(ends(report)).toEqual(LEFT_OUT_OF_THE_SHORTER);
    expect(report.sources[0]!.furniture.map((one) => countWords(one.text))).toEqual([
      13, 11, 5, 16,
    ]);
    expect(report.copies.map((copy) => copy.id)).toEqual([shorter.id]);
    expect(report.added).toEqual([]);
    expect(report.comparedWith).toEqual({ articles: 2, newest: '2024-02' });
    expectOnePlaceEach(report);
  });

  it('says where left-out text would stand', async () => {
    const report = await checkPage(reading(shorter.text), await corpusOf(seeds));
    const { text } = report.page;
    const before = report.sources[0]!.leftOut.map(({ pageAt }) =>
      text.slice(Math.max(0, pageAt! - 12), pageAt!),
    );
    expect(before).toEqual([
      '',
      ' January 19.',
      'ral format."',
      ' after that.',
      `the peace.'"`,
      'arrangement.',
      'l integrity.',
      'adzada said.',
    ]);
  });

  it('the longer printing at a new address: credited, nothing left out, nothing added', async () => {
    const report = await checkPage(
      reading(longer.text, { title: longer.title }),
      await corpusOf(seeds),
    );
    expect(report).toMatchObject({ verdict: 'reprint', accountedFor: 1, added: [] });
    expect(report.credit).toMatchObject({
      status: 'yes',
      outlet: 'Radio Free Europe/Radio Liberty',
    });
    expect(report.sources[0]).toMatchObject({ id: longer.id, leftOut: [], sourceShare: 1 });
    expect(report.copies.map((copy) => copy.id)).toEqual([shorter.id]);
    const { start, end } = report.credit.page!;
    expect(report.page.text.slice(start, end)).toBe(report.credit.text);
    expectOnePlaceEach(report);
  });

  it('the longer printing at its own address is compared with the other one', async () => {
    for (const url of [
      longer.url!,
      `${longer.url!.replace('https://', 'http://www.')}?utm_source=x#top`,
    ]) {
      const report = await checkPage(
        reading(longer.text, { url, title: longer.title }),
        await corpusOf(seeds),
      );
      expect(report.sources.map((source) => source.id)).toEqual([shorter.id]);
      expect(report.sources[0]!.leftOut).toEqual([]);
      expect(report.copies).toEqual([]);
      expect(report.added.reduce((sum, { text }) => sum + countWords(text), 0)).toBe(294);
      expect(report.credit.status).toBe('yes');
      expect(report.original).toMatchObject({
        outlet: 'Radio Free Europe/Radio Liberty',
        url: null,
        isThisPage: false,
      });
      expectOnePlaceEach(report);
    }
  });

  it('the outlet that printed it first is not blamed for giving no credit', async () => {
    const report = await checkPage(
      reading(shorter.text, { url: shorter.url! }),
      await corpusOf(seeds),
    );
    expect(report.original).toMatchObject({
      outlet: 'Radio Free Europe/Radio Liberty',
      isThisPage: true,
    });
    expect(report.credit.status).toBe('yes');
  });

  it('a canonical link on the same site makes the page its own source, one to another site does not', async () => {
    const same = await checkPage(
      reading(longer.text, {
        url: 'https://m.americanmilitarynews.com/amp/1',
        canonical: longer.url,
      }),
      await corpusOf(seeds),
    );
    expect(same.sources.map((source) => source.id)).toEqual([shorter.id]);
    const other = await checkPage(
      reading(shorter.text, { canonical: longer.url }),
      await corpusOf(seeds),
    );
    expect(other.sources.map((source) => source.id)).toEqual([longer.id]);
  });

  it('is the same Report whatever the order of import', async () => {
    const page = reading(shorter.text);
    const report = await checkPage(page, await corpusOf(seeds));
    expect(await checkPage(page, await corpusOf([...seeds].reverse()))).toEqual(report);
  });
});

// All texts below are made up.
const HARBOUR = [
  'The port of Lorne will close two of its five berths from Monday, the harbour board said, after divers found cracks in the quay wall.',
  '“We would rather lose a month than a ship,” said Greta Holm, who has chaired the board since 2019.',
  'Freight lines have been told to use the eastern basin until repairs end, which the board expects to take nine weeks and to cost 6 million crowns.',
  'Dockers fear for their shifts. Their union counted 310 jobs on the two berths and wants the state to pay for the lost hours.',
  'A court is still to decide whether the builder of the wall, which went bankrupt in 2022, can be held to account for the damage.',
];
const harbour = storedArticle(
  'courier',
  ['Sign up for our evening newsletter and never miss a story.', ...HARBOUR].join('\n\n'),
  {
    site: 'Lorne Courier',
    published: '2025-05-03',
  },
);

describe('verdicts', () => {
  const check = async (paragraphs: string[], articles = [harbour]) => {
    const report = await checkPage(reading(paragraphs.join('\n\n')), await corpusOf(articles));
    expectOnePlaceEach(report);
    return report;
  };
  const own = [
    'Fishing crews in the next bay have their own worries, since the price of fuel rose again this spring and catches stayed small.',
    'At the weekly market on Saturday few stalls had fresh cod, and those that did asked nearly double what buyers paid a year ago.',
    'Several skippers said they would keep their boats in harbour until June, and hope for better weather and better prices by then.',
  ];

  it('reprint: most of the story', async () => {
    const report = await check([...HARBOUR.slice(0, 4), own[0]!]);
    expect(report.verdict).toBe('reprint');
    expect(report.sources[0]!.leftOut.map((one) => one.text)).toEqual([HARBOUR[4]]);
    expect(report.sources[0]!.furniture.map((one) => one.text)).toEqual([
      'Sign up for our evening newsletter and never miss a story.',
    ]);
    expect(report.added.map((one) => one.text)).toEqual([own[0]]);
  });

  it('partial: less than half, but a fifth of a source', async () => {
    const report = await check([HARBOUR[2]!, HARBOUR[3]!, ...own]);
    expect(report).toMatchObject({ verdict: 'partial', original: { certainty: 'unsure' } });
  });

  it('quotes: only quotations are shared', async () => {
    const report = await check([
      ...own,
      '“We would rather lose a month than a ship,” Ms Holm told this newspaper.',
    ]);
    expect(report).toMatchObject({ verdict: 'quotes', original: null });
    expect(report.sources[0]!.leftOutCounts).toBe(false);
  });

  it('quotes: leaves nothing out of a source that is half a speech', async () => {
    const speech = [
      '“We have waited nine years for this wall, and we will not wait for a tenth.”',
      '“Whoever says that the berths can be kept open has never stood on them in a storm.”',
      '“I do not want to bury anybody because a ledger had to balance by the end of March.”',
    ];
    const source = storedArticle(
      'speech',
      [...speech, 'She left the hall without a word.'].join('\n\n'),
    );
    const report = await check(
      [...own, ...own.map((text) => `Again: ${text}`), ...speech],
      [source],
    );
    expect(report.verdict).toBe('quotes');
    expect(report.sources[0]).toMatchObject({ leftOutCounts: false });
    expect(report.sources[0]!.sourceShare).toBeGreaterThan(0.5);
  });

  it('quotes: also in single marks, and behind a dash', async () => {
    const said = 'We would rather lose a month than a ship';
    for (const line of [`‘${said},’ Ms Holm told this newspaper.`, `— ${said}, — said Ms Holm.`]) {
      expect(await check([...own, line])).toMatchObject({ verdict: 'quotes', original: null });
    }
  });

  it('reprint: a whole copy in quotation marks', async () => {
    const long = [...HARBOUR.slice(0, 5), ...own, ...own.map((text) => `Again and again: ${text}`)];
    const source = storedArticle('long', long.join('\n\n'));
    const report = await check(
      long.map((text) => `“${text}”`),
      [source],
    );
    expect(report.verdict).toBe('reprint');
  });

  it('partial: two long paragraphs of a much longer source, below half of the page', async () => {
    const words = (seed: string, count: number) =>
      Array.from(
        { length: count },
        (_, at) => `${seed}${(at * 7) % 97}ward${at % 13 === 12 ? '.' : ''}`,
      ).join(' ');
    const taken = [words('harb', 100), words('light', 100)];
    const source = storedArticle(
      'big',
      [...taken, ...'abcdefghij'.split('').map((c) => words(`only${c}`, 250))].join('\n\n'),
    );
    const report = await check([...taken, words('mine', 150), words('ours', 150)], [source]);
    expect(report.verdict).toBe('partial');
  });

  it('none: another report of the same event', async () => {
    const report = await check([
      'Cracks found by divers have forced Lorne to shut a pair of berths, and ships will dock further east for about nine weeks.',
      'The repairs could cost some 6 million crowns. Greta Holm of the harbour board defended the decision on local radio.',
      'Union leaders put the number of jobs at risk at 310 and asked ministers for help.',
    ]);
    expect(report).toMatchObject({ verdict: 'none', sources: [], accountedFor: 0, original: null });
  });

  it('none, with an empty corpus and with nothing in common', async () => {
    expect((await check(own, [])).comparedWith).toEqual({ articles: 0, newest: null });
    expect((await check(own)).verdict).toBe('none');
  });

  it('a mosaic of two sources names both', async () => {
    const fish = storedArticle('herald', own.join('\n\n'), { site: 'Bay Herald' });
    const report = await check([...HARBOUR.slice(0, 3), ...own], [harbour, fish]);
    expect(report.sources.map((source) => source.id).sort()).toEqual(['courier', 'herald']);
    expect(report.accountedFor).toBe(1);
  });

  it('says what it did not check', async () => {
    const corpus = await corpusOf([harbour]);
    expect((await checkPage(reading('', { state: 'no-article' }), corpus)).state).toBe(
      'no-article',
    );
    expect((await checkPage(reading('Four words of story.'), corpus)).state).toBe('too-short');
    expect(await checkPage(reading(''), corpus)).toMatchObject({
      state: 'too-short',
      verdict: 'none',
      accountedFor: 0,
    });
  });

  it('a caption on the page is not left out of a source that prints it as a paragraph', async () => {
    const page = reading(HARBOUR.slice(1).join('\n\n'));
    page.blocks.unshift({ text: HARBOUR[0]!, role: 'caption' });
    const report = await checkPage(page, await corpusOf([harbour]));
    expect(report.sources[0]!.leftOut).toEqual([]);
    expectOnePlaceEach(report);
  });

  it('none: the standing blurb of a series', async () => {
    const blurb =
      'The Lorne midday round-up is put together every weekday by our editors at the quay and broadcast at noon.';
    const [monday, tuesday] = [
      [
        blurb,
        HARBOUR[0]!.slice(0, 90),
        'Rain is expected by night, with a light wind from the west.',
      ],
      [blurb, ...own.slice(0, 1)],
    ];
    const report = await check(tuesday, [storedArticle('round-up', monday.join('\n\n'))]);
    expect(report.verdict).toBe('none');
  });

  it('a sentence cut short behind an inline promo is kept up to the cut', async () => {
    const talk = [
      ...HARBOUR,
      'Question: What do you do when you see nothing on the water?',
      'Holm: I listen, and I wait longer than the captain would like.',
    ];
    const page = reading(
      [...HARBOUR, talk[5]!, 'ALSO READ: How the quay wall was built', 'Holm: I listen.'].join(
        '\n\n',
      ),
    );
    const report = await checkPage(
      page,
      await corpusOf([storedArticle('talk', talk.join('\n\n'))]),
    );
    expect(report.sources[0]!.leftOut.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'words: and I wait longer than the captain would like',
    ]);
    expect(report.added).toEqual([]);
    expectOnePlaceEach(report);
  });

  it('an edited paragraph printed twice keeps every word in one place', async () => {
    const edited = HARBOUR[3]!.replace('310 jobs', '290 jobs').replace('the state', 'the county');
    const report = await check([...HARBOUR.slice(0, 3), edited, HARBOUR[4]!, edited]);
    expect(report.verdict).toBe('reprint');
  });
});

// All texts below are made up.
const STORM = [
  'Storm Odette tore the roof off the fish market at Calder Point on Sunday night and left nine thousand homes on the eastern shore without power.',
  'Crews worked through the night to clear the coast road, where forty trees had come down between the lighthouse and the old sugar mill.',
  '“I heard the roof go before I saw it,” said Imre Valdas, who has sold mussels at the market since he was a boy.',
  'The power company expects the last homes to be connected again by Wednesday, provided that the wind does not turn to the north once more.',
  'Schools in six parishes will stay closed on Tuesday, and the ferry to the islands runs only in the morning until its pier has been inspected.',
];
const storm = (site: string | null, host: string, about: Partial<Article> = {}) =>
  storedArticle('storm', STORM.join('\n\n'), {
    site,
    url: `https://${host}/news/storm-odette`,
    published: '2025-03-03',
    ...about,
  });
const SHORE = storm('East Shore Gazette', 'www.eastshoregazette.example');

describe('credit for an outlet that only the match makes known', () => {
  const check = async (
    before: (string | PageReading['blocks'][number])[],
    after: (string | PageReading['blocks'][number])[],
    source = SHORE,
    about: Partial<PageReading> = {},
  ) => {
    const blocks = [...before, ...STORM, ...after].map((block) =>
      typeof block === 'string' ? { text: block, role: 'story' as const } : block,
    );
    const page = { ...reading(''), blocks, site: 'Hill Post', ...about };
    const report = await checkPage(page, await corpusOf([source]));
    expectOnePlaceEach(report);
    return report;
  };

  it.each([
    '(East Shore Gazette)',
    '— East Shore Gazette',
    'East Shore Gazette',
    'Via East Shore Gazette',
    'Credit: East Shore Gazette',
    'Source: East Shore Gazette',
    'Source: eastshoregazette.example',
    '© East Shore Gazette 2024',
    '© 2024 The East Shore Gazette. All rights reserved.',
    'Story courtesy of the East Shore Gazette',
    'Originally reported by East Shore Gazette.',
    'Written by East Shore Gazette',
    'This article comes from the East Shore Gazette.',
    'Original article: https://www.eastshoregazette.example/news/storm-odette',
    'By Colin Thwaite, East Shore Gazette',
  ])('is read in the last line: %s', async (line) => {
    const report = await check([], [line]);
    expect(report.credit).toMatchObject({
      status: 'yes',
      text: line,
      outlet: 'East Shore Gazette',
    });
    expect(report).toMatchObject({ verdict: 'reprint', accountedFor: 1, added: [] });
    expect(report.original).toMatchObject({ outlet: 'East Shore Gazette', certainty: 'stated' });
  });

  it.each([
    'By Colin Thwaite, East Shore Gazette',
    'By East Shore Gazette',
    '(East Shore Gazette) –',
    '(East Shore Gazette)',
    'This story was first reported by the East Shore Gazette.',
  ])('is read in the first line: %s', async (line) => {
    const report = await check([line], []);
    expect(report.credit).toMatchObject({ status: 'yes', outlet: 'East Shore Gazette' });
  });

  it.each<[line: string, site: string, host: string]>([
    ['Source: Lumen Review', 'Lumen Review', 'lumenreview.example'],
    ['Source: Lumen Review', 'lumenreview.example', 'lumenreview.example'],
    ['Источник: Северный вестник', 'Северный вестник', 'sevvestnik.example'],
    ['Впервые опубликовано в «Северном вестнике».', 'Северный вестник', 'sevvestnik.example'],
    ['المصدر: صوت الوادي', 'صوت الوادي', 'sawtalwadi.example'],
    ['Quelle: Talbote', 'Talbote', 'talbote.example'],
    ['Dieser Text stammt vom Talboten.', 'Talbote', 'talbote.example'],
    ['Fuente: El Faro del Sur', 'El Faro del Sur', 'faro.example'],
    ['来源：云禾新闻网', '云禾新闻网', 'yunhe.example'],
    ['本文来自云禾新闻网', '云禾新闻网', 'yunhe.example'],
  ])('is read in other words and scripts: %s', async (line, site, host) => {
    const report = await check([], [line], storm(site, host));
    expect(report.credit.status).toBe('yes');
    expect(report.added).toEqual([]);
  });

  it('is read behind the last sentence, and in a dateline before the first', async () => {
    const last = `${STORM[4]} (East Shore Gazette)`;
    const blocks = [...STORM.slice(0, 4), last].map((text) => ({ text, role: 'story' as const }));
    const tail = await checkPage({ ...reading(''), blocks }, await corpusOf([SHORE]));
    expect(tail.credit).toMatchObject({ status: 'yes', text: '(East Shore Gazette)' });
    const first = {
      text: `CALDER POINT (East Shore Gazette) – ${STORM[0]}`,
      role: 'story' as const,
    };
    const head = await checkPage(
      { ...reading(''), blocks: [first, ...blocks.slice(1, 4)] },
      await corpusOf([SHORE]),
    );
    expect(head.credit).toMatchObject({ status: 'yes', outlet: 'East Shore Gazette' });
  });

  it.each<[why: string, before: string[], after: (string | PageReading['blocks'][number])[]]>([
    ['reporting', [], ['“We stayed,” she told the East Shore Gazette.']],
    ['reporting', [], ['The East Shore Gazette reported on Monday that two boats were lost.']],
    ['reporting', ['According to the East Shore Gazette, two boats were lost.'], []],
    ['a picture', [], ['Photo: East Shore Gazette']],
    ['a picture', ['The market on Monday. Photo: Ann Example / East Shore Gazette'], []],
    ['a picture', [], [{ text: 'The market on Monday', role: 'caption' }, 'East Shore Gazette']],
    ['a picture', ['Credit: East Shore Gazette'], []],
    ['a picture', [], [{ text: 'East Shore Gazette', role: 'caption' }]],
    ['a picture', [], [{ text: 'Ann Example / East Shore Gazette', role: 'caption' }]],
    ['a link', [], ['Related: East Shore Gazette counts its lost boats']],
    ['a link', [], ['More from East Shore Gazette']],
    ['a link', [], ['READ: Who pays for the storm? (East Shore Gazette)']],
    ['a link', [], ['Related stories', 'East Shore Gazette']],
    ['a link', [], [{ text: 'East Shore Gazette', role: 'aside' }]],
    ['a link', [], ['Read more: https://www.eastshoregazette.example/news/boats']],
  ])('is not read into %s: %j %j', async (_, before, after) => {
    expect((await check(before, after)).credit.status).not.toBe('yes');
  });

  it('is read in a source line that the page marks as a caption, unless a picture stands by', async () => {
    const source = { text: 'Source: East Shore Gazette', role: 'caption' } as const;
    expect((await check([], [source])).credit.status).toBe('yes');
    const signed = { text: '(East Shore Gazette)', role: 'caption' } as const;
    expect((await check([], [signed])).credit.status).toBe('yes');
    const picture = { text: 'The market on Monday', role: 'caption' } as const;
    expect((await check([], [picture, signed])).credit.status).toBe('no');
    expect((await check([], [picture, source])).credit.status).toBe('no');
  });

  it('is read in the page’s metadata', async () => {
    const byline = await check([], [], SHORE, { byline: 'East Shore Gazette' });
    expect(byline.credit).toMatchObject({
      status: 'yes',
      outlet: 'East Shore Gazette',
      page: null,
    });
    const canonical = await check([], [], storm('The Long Coast', 'tlc.example'), {
      canonical: 'https://tlc.example/news/storm-odette',
    });
    expect(canonical.original).toMatchObject({ outlet: 'The Long Coast', certainty: 'stated' });
    expect(canonical.credit).toMatchObject({ status: 'yes', outlet: 'The Long Coast' });
  });

  it('is read for the outlet that the matched copy credits', async () => {
    const copy = storedArticle(
      'copy',
      [...STORM, 'This story was first published by Harbour Wire.'].join('\n\n'),
      { site: 'East Shore Gazette' },
    );
    const report = await check([], ['— Harbour Wire'], copy);
    expect(report.original).toMatchObject({ outlet: 'Harbour Wire' });
    expect(report.credit).toMatchObject({ status: 'yes', outlet: 'Harbour Wire' });
  });

  it('stays story where the source says the same words', async () => {
    const line = 'East Shore Gazette staff';
    const text = [...STORM.slice(0, 4), `${STORM[4]} ${line}.`].join('\n\n');
    const report = await check([], [], { ...SHORE, text });
    expect(report.accountedFor).toBe(1);
  });

  it.each([
    [
      'a credit line',
      'This story was originally published by Reuters and is reprinted with permission.',
    ],
    ['a bare name', 'Reuters'],
  ])(
    'a credit that is known from elsewhere than the text names the original: %s',
    async (_, credit) => {
      const stored = storedArticle('courier', HARBOUR.join('\n\n'), {
        site: 'Lorne Courier',
        credit,
      });
      expect(
        (await checkPage(reading(HARBOUR.join('\n\n')), await corpusOf([stored]))).original,
      ).toMatchObject({
        outlet: 'Reuters',
        certainty: 'stated',
      });
    },
  );

  it('an outlet that a stored article credits to itself is no other original', async () => {
    const stored = storedArticle('courier', HARBOUR.join('\n\n'), {
      site: 'Lorne Courier',
      credit: 'Lorne Courier',
    });
    expect(
      (await checkPage(reading(HARBOUR.join('\n\n')), await corpusOf([stored]))).original
        ?.certainty,
    ).not.toBe('stated');
  });

  it('a page that only calls itself the original outlet is not it', async () => {
    const report = await checkPage(
      reading(shorter.text, { site: 'Radio Free Europe/Radio Liberty' }),
      await corpusOf(seeds),
    );
    expect(report.original?.isThisPage).toBe(false);
    expect(report.credit.status).toBe('no');
  });

  it('takes a page of nothing but credit-like lines', async () => {
    const report = await checkPage(
      reading(Array.from({ length: 1_000 }, () => '来源：A '.repeat(80)).join('\n\n')),
      await corpusOf([harbour]),
    );
    expect(report.verdict).toBe('none');
  });
});
