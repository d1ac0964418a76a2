import { beforeAll, describe, expect, test } from 'vitest';
import { load, useOnePageBrowser } from '../support/one-page-browser';
import type { ReadOutcome } from '../support/page-entry';
import {
  FRONT_PAGE,
  HEADLINE,
  htmlPage,
  NEWS_PAGE,
  paragraph,
  plainArticle,
  SHOP_PAGE,
  TAG_PAGE,
} from './fixtures';

useOnePageBrowser('tests/support/page-entry.ts');

async function read(body: string, scripts = false): Promise<ReadOutcome> {
  const world = await load({ url: 'https://gull.example/harbour/lighthouse', body, scripts });
  return world.run<ReadOutcome>('firstprint.readNow()');
}

const story = (outcome: ReadOutcome) =>
  (outcome.blocks ?? []).filter(({ role }) => role === 'story').map(({ text }) => text);

const body = (outcome: ReadOutcome) =>
  (outcome.blocks ?? [])
    .filter(({ role }) => role === 'story' || role === 'standfirst')
    .map(({ text }) => text);

describe('a news page', () => {
  let outcome: ReadOutcome;
  beforeAll(async () => {
    outcome = await read(NEWS_PAGE);
  });

  test('the story is its paragraphs, quotations and points, in order', () => {
    expect(story(outcome)).toEqual([
      paragraph(0),
      paragraph(1),
      `${paragraph(2)} More on the harbour can be said.`,
      paragraph(3),
      paragraph(4),
      'Short point',
      '“No.”',
      paragraph(5),
    ]);
  });

  test.each([
    ['headline', HEADLINE],
    ['standfirst', 'The council gives the keeper twelve months and half of the money.'],
    ['byline', 'By Osgood Quayle, 9 February 2024'],
    ['caption', 'The lighthouse in January. Photo: P. Vogelsang'],
    ['heading', 'What the fishermen say'],
    ['aside', 'Get the Gull in your inbox every morning, free of charge, and never miss a tide.'],
    ['aside', 'Read more: Ten lighthouses that you can sleep in this summer'],
    [
      'aside',
      'This article was originally published by the Harbour Almanac and is reprinted with permission.',
    ],
    ['aside', 'This article first appeared in the Harbour Almanac.'],
  ])('%s: %s', (role, text) => {
    expect(outcome.blocks).toContainEqual({ role, text });
  });

  test('navigation, sidebar, related articles, comments and the site’s foot are not sent', () => {
    const sent = JSON.stringify(outcome.blocks);
    for (const word of ['Home', 'tide tables', 'Crab', 'I do not agree', 'All rights reserved']) {
      expect(sent).not.toContain(word);
    }
  });
});

describe('a blockquote', () => {
  const quoted = (outcome: ReadOutcome) =>
    (outcome.blocks ?? []).filter((block) => block.quoted).map(({ text }) => text);

  test('is set apart in the story', async () => {
    const outcome = await read(NEWS_PAGE);
    expect(quoted(outcome)).toEqual([paragraph(3)]);
    expect(outcome.blocks).toContainEqual({
      role: 'story',
      text: paragraph(2).concat(' More on the harbour can be said.'),
    });
  });

  test('around the whole body is layout', async () => {
    const whole = [0, 1, 2, 3].map((n) => `<p>${paragraph(n)}</p>`).join('');
    const outcome = await read(
      htmlPage({ body: `<h1>${HEADLINE}</h1><blockquote>${whole}</blockquote>` }),
    );
    expect(body(outcome)).toHaveLength(4);
    expect(quoted(outcome)).toEqual([]);
  });
});

describe('other ways to write an article', () => {
  test('a body of text and line breaks', async () => {
    const lines = [0, 1, 2, 3].map(paragraph);
    const outcome = await read(
      htmlPage({ body: `<h1>${HEADLINE}</h1><div>${lines.join('<br><br>')}</div>` }),
    );
    expect(story(outcome)).toEqual(lines);
  });

  test('a single line break inside a line stays inside', async () => {
    const outcome = await read(
      htmlPage({ body: plainArticle(3, '', '<p>roses are red<br>violets are blue</p>') }),
    );
    expect(JSON.stringify(outcome.blocks)).not.toContain('redviolets');
  });

  test('names in an agency’s own markup, which no browser knows, stay in their line', async () => {
    const line = [0, 1, 2, 3].map(paragraph);
    const tagged = line.map((text) => {
      const [first, second, ...rest] = text.split(' ');
      return `<p><person>${first}</person> <location>${second}</location> ${rest.join(' ')}</p>`;
    });
    const outcome = await read(
      htmlPage({ body: `<h1>${HEADLINE}</h1><div>${tagged.join('')}</div>` }),
    );
    expect(story(outcome)).toEqual(line);
  });

  test.each([
    ['another site', 'https://shop.example/lamp', true],
    ['a document elsewhere', '//files.example.org/report.pdf', true],
    ['its own site', '/harbour/lamps', false],
    ['its own site in full', 'https://gull.example/lamps', false],
    ['a part of its own site', 'https://sport.gull.example/lamps', false],
  ])('a line that is all link is the story’s when it leads to %s', async (_, href, isStory) => {
    const link = `<p><a href="${href}">The new lamp of the lighthouse for 39 crowns</a></p>`;
    const around = (before: number) => {
      const lines = [0, 1, 2, 3].map((n) => `${n === before ? link : ''}<p>${paragraph(n)}</p>`);
      return htmlPage({ body: `<h1>${HEADLINE}</h1><div>${lines.join('')}</div>` });
    };
    expect(story(await read(around(2)))).toHaveLength(isStory ? 5 : 4);
    // Before the story such a line is an app's or an advertiser's.
    expect(story(await read(around(0)))).toHaveLength(4);
  });

  test('a paragraph in a frame of its own each', async () => {
    const framed = [0, 1, 2, 3].map(
      (n) => `<div class="row"><div class="col"><p>${paragraph(n)}</p></div></div>`,
    );
    const outcome = await read(
      htmlPage({ body: `<main><h1>${HEADLINE}</h1>${framed.join('')}</main>` }),
    );
    expect(body(outcome)).toEqual([0, 1, 2, 3].map(paragraph));
  });

  test('a body in two pieces around an advert', async () => {
    const piece = (from: number, to: number) =>
      `<div class="piece">${Array.from({ length: to - from }, (_, n) => `<p class="text">${paragraph(from + n)}</p>`).join('')}</div>`;
    const outcome = await read(
      htmlPage({
        body: `<article><h1>${HEADLINE}</h1>${piece(0, 6)}<div class="advert">Buy a lamp today</div>${piece(6, 9)}</article>`,
      }),
    );
    expect(story(outcome)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map(paragraph));
  });

  test('a form around the whole page, as some servers write it', async () => {
    const outcome = await read(htmlPage({ body: `<form action="/">${plainArticle(5)}</form>` }));
    expect(story(outcome)).toHaveLength(5);
  });

  test('class names that lie about the article', async () => {
    const outcome = await read(
      htmlPage({
        body: `<div class="with-sidebar comments-open"><div class="promo">${plainArticle(5)}</div></div>`,
      }),
    );
    expect(story(outcome)).toHaveLength(5);
  });

  test('Chinese', async () => {
    const lines = [
      '港口委员会周二投票决定再保留这座老灯塔一年，看守人曾要求拨款修理灯具和楼梯。',
      '两名委员发言反对该计划，称自从新雷达建成以来船只已不再需要灯光。',
      '维修费用约为八万克朗，其中一半由省政府支付，其余部分将在春季表决。',
    ];
    const outcome = await read(
      htmlPage({
        lang: 'zh',
        title: '小奥斯特拉瓦保留灯塔',
        body: `<h1>小奥斯特拉瓦保留灯塔</h1><div>${lines.map((line) => `<p>　　${line}</p>`).join('')}</div>`,
      }),
    );
    expect(story(outcome)).toEqual(lines);
  });

  test('a headline that nothing marks as one, in a layout of tables', async () => {
    const outcome = await read(
      htmlPage({
        title: `${HEADLINE} - The Ostrava Gull`,
        body: `<table><tr><td><b><font size="5">${HEADLINE}</font></b></td></tr>
          <tr><td><font>Gull Channel (2012-06-04 09:20)</font> <font>Source: Harbour Almanac</font></td></tr>
          <tr><td><p>${paragraph(0)}<p>${paragraph(1)}<p>${paragraph(2)}</td></tr>
          <tr><td><table><tr><td>Written by Osgood Quayle</td></tr></table></td></tr></table>
          <table><tr><td><a href="/x">${HEADLINE}</a></td></tr></table>`,
      }),
    );
    const { blocks } = outcome;
    expect(blocks).toContainEqual({ role: 'headline', text: HEADLINE });
    expect(JSON.stringify(blocks)).toContain('Source: Harbour Almanac');
    expect(JSON.stringify(blocks)).toContain('Written by Osgood Quayle');
    expect(story(outcome)).toEqual([paragraph(0), paragraph(1), paragraph(2)]);
  });

  test('a headline and story in what is named a teaser, below which readers write more', async () => {
    const letter = (n: number) =>
      `<div class="letter"><p class="from">Reader ${n}</p><p>${paragraph(n)}</p></div>`;
    const outcome = await read(
      htmlPage({
        body: `<div class="entry"><div class="teaser_blog_text"><h1>${HEADLINE}</h1>
          <div><p>${paragraph(0)}</p><p>${paragraph(1)}</p><p>${paragraph(2)}</p></div></div></div>
          <div class="section_letters">${[3, 4, 5, 6, 7].map(letter).join('')}</div>`,
      }),
    );
    expect(outcome.blocks).toContainEqual({ role: 'headline', text: HEADLINE });
    expect(story(outcome)).toContain(paragraph(0));
    expect(story(outcome)).toContain(paragraph(2));
  });

  test('Arabic', async () => {
    const lines = [
      'صوّت مجلس الميناء يوم الثلاثاء على إبقاء المنارة القديمة مفتوحة لمدة عام آخر.',
      'وكانت الحارسة قد طلبت المال لإصلاح المصباح والدرج أسفله، وقالت إنها ستشعله بنفسها.',
      'وسيكلف الإصلاح نحو ثمانين ألف كرونة، تدفع المقاطعة نصفها.',
    ];
    const outcome = await read(
      htmlPage({
        lang: 'ar',
        title: 'المنارة تبقى مفتوحة',
        body: `<h1>المنارة تبقى مفتوحة</h1><div dir="rtl">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
      }),
    );
    expect(story(outcome)).toEqual(lines);
  });

  test('a shadow tree with a slot', async () => {
    const outcome = await read(
      htmlPage({
        body: `<story-page><template shadowrootmode="open"><h1>${HEADLINE}</h1><slot></slot></template>${[0, 1, 2].map((n) => `<p>${paragraph(n)}</p>`).join('')}</story-page>`,
      }),
    );
    expect(body(outcome)).toEqual([0, 1, 2].map(paragraph));
  });

  test('of several whole articles the one with the page’s title', async () => {
    const one = (headline: string, from: number) =>
      `<article><h1>${headline}</h1>${[0, 1, 2, 3].map((n) => `<p>${paragraph(from + n)}</p>`).join('')}</article>`;
    const outcome = await read(
      htmlPage({
        body: `<div>${one('Crab season opens two weeks early', 10)}${one(HEADLINE, 20)}${one('Radar mast painted in red and white', 30)}</div>`,
      }),
    );
    expect(story(outcome)).toEqual([20, 21, 22, 23].map(paragraph));
  });
});

describe('what is not shown is not read', () => {
  test.each([
    ['hidden', '<p hidden>SECRET words that nobody sees here.</p>'],
    ['aria-hidden', '<p aria-hidden="true">SECRET words that nobody sees here.</p>'],
    [
      'display: none',
      '<p style="color:red; display : none">SECRET words that nobody sees here.</p>',
    ],
    ['screen readers only', '<p class="x sr-only">SECRET words that nobody sees here.</p>'],
    ['template', '<template><p>SECRET words that nobody sees here.</p></template>'],
    ['noscript', '<noscript><p>SECRET words that nobody sees here.</p></noscript>'],
    ['script', '<script type="text/plain">SECRET words that nobody sees here.</script>'],
    ['style', '<style>.SECRET { color: red }</style>'],
    ['comment', '<!-- SECRET words that nobody sees here. -->'],
    ['text field', '<textarea>SECRET words that nobody sees here.</textarea>'],
    ['button', '<button>SECRET words that nobody sees here.</button>'],
  ])('%s', async (_name, markup) => {
    const outcome = await read(
      htmlPage({
        body: `<h1>${HEADLINE}</h1><div><p>${paragraph(0)}</p>${markup}<p>${paragraph(1)}</p></div>`,
      }),
    );
    expect(story(outcome)).toEqual([paragraph(0), paragraph(1)]);
    expect(JSON.stringify(outcome)).not.toContain('SECRET');
  });
});

test.each([
  [
    'the free beginning of a paid article',
    `<div class="teaser-content"><p>${paragraph(0)}</p></div>`,
  ],
  ['a summary', `<p class="article__teaser-text">${paragraph(0)}</p>`],
])('%s, called a teaser, is the article’s', async (_name, markup) => {
  const rest = [1, 2, 3, 4, 5, 6].map((n) => `<p>${paragraph(n)}</p>`).join('');
  const outcome = await read(
    htmlPage({
      body: `<article><h1>${HEADLINE}</h1><div class="content">${markup}${rest}</div></article>`,
    }),
  );
  const first = outcome.blocks!.find(({ text }) => text === paragraph(0));
  expect(first?.role).toBe('standfirst');
});

describe('what style sheets hide', () => {
  const styled = (css: string, markup: string) =>
    htmlPage({
      head: `<style>${css}</style>`,
      body: `<h1>${HEADLINE}</h1><div><p>${paragraph(0)}</p>${markup}<p>${paragraph(1)}</p></div>`,
    });
  const line = 'Some further words of this made-up page that only some readers see.';

  test.each([
    ['display: none', '.x { display: none }', `<p class="x">${line}</p>`],
    ['around it', '.x { display: none }', `<div class="x"><p>${line}</p></div>`],
    ['visibility: hidden', '.x { visibility: hidden }', `<p class="x">${line}</p>`],
  ])('is not read: %s', async (_name, css, markup) => {
    expect(story(await read(styled(css, markup)))).toEqual([paragraph(0), paragraph(1)]);
  });

  test.each([
    ['what fades in', '.x { opacity: 0; transition: opacity 1s }', `<p class="x">${line}</p>`],
    ['what has no box of its own', '.x { display: contents }', `<p class="x">${line}</p>`],
    ['what is folded away', '', `<details><summary>More</summary><p>${line}</p></details>`],
    [
      'what is shown within the hidden',
      '.x { visibility: hidden } .y { visibility: visible }',
      `<div class="x"><p class="y">${line}</p></div>`,
    ],
  ])('is read: %s', async (_name, css, markup) => {
    expect(story(await read(styled(css, markup)))).toContain(line);
  });

  test('a page that hides its story until a script shows it is read', async () => {
    const outcome = await read(styled('div { visibility: hidden }', ''));
    expect(story(outcome)).toEqual([paragraph(0), paragraph(1)]);
  });
});

test('an article that was sent late is read before the page’s script has put it into place', async () => {
  const late = `<main><template id="P:0"></template></main><div hidden id="S:0"><h1>${HEADLINE}</h1>${[0, 1, 2, 3].map((n) => `<p>${paragraph(n)}</p>`).join('')}</div>`;
  expect(story(await read(htmlPage({ body: late })))).toEqual([0, 1, 2, 3].map(paragraph));
  const hidden = late.replace('id="S:0"', 'id="later"');
  expect((await read(htmlPage({ body: hidden }))).blocks).toBeNull();
});

describe('hostile pages', () => {
  test('markup and script as text stay text', async () => {
    const text =
      'He typed <script>window.broken = 1</script> and <img src=x onerror=alert(1)> into the form, and nothing at all came of it that day.';
    const escaped = text.replaceAll('<', '&lt;');
    const outcome = await read(
      htmlPage({ body: `<h1>${HEADLINE}</h1><div><p>${escaped}</p><p>${paragraph(1)}</p></div>` }),
    );
    expect(story(outcome)).toEqual([text, paragraph(1)]);
  });

  test('a form and pictures that shadow the names of the DOM', async () => {
    const names = [
      'nodeName',
      'nodeType',
      'childNodes',
      'firstChild',
      'nextSibling',
      'parentNode',
      'textContent',
      'getAttribute',
      'hasAttributes',
      'tagName',
      'shadowRoot',
      'isConnected',
      'className',
    ];
    const onDocument = [
      'body',
      'head',
      'title',
      'documentElement',
      'createTreeWalker',
      'querySelectorAll',
      'getElementsByTagName',
      'contentType',
      'adoptedStyleSheets',
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    const images = onDocument
      .map((name) => `<img name="${name}"><form name="${name}"></form>`)
      .join('');
    const outcome = await read(
      htmlPage({ body: `${images}<form>${inputs}${plainArticle(5)}</form>` }),
      true,
    );
    expect(story(outcome)).toHaveLength(5);
    expect(outcome.reading.markup).toContainEqual(['title', '', HEADLINE]);
  });

  test('a page script that replaced the prototypes changes nothing here', async () => {
    const attack = `<script>
      Object.defineProperty(Node.prototype, 'textContent', { get: () => 'FORGED' });
      Object.defineProperty(CharacterData.prototype, 'data', { get: () => 'FORGED' });
      Document.prototype.createTreeWalker = () => { throw new Error('no') };
      Array.prototype.map = () => ['FORGED']; Object.prototype.role = 'FORGED';
    </script>`;
    const outcome = await read(htmlPage({ head: attack, body: plainArticle(4) }), true);
    expect(story(outcome)).toEqual([0, 1, 2, 3].map(paragraph));
  });

  test('JSON-LD that is huge, or deep, is left out or sent as it stands', async () => {
    const scripts = [`"${'x'.repeat(10_000_000)}"`, '['.repeat(50_000), '{"headline":"'].map(
      (json) => `<script type="application/ld+json">${json}</script>`,
    );
    const { reading } = await read(htmlPage({ head: scripts.join(''), body: plainArticle(4) }));
    const sent = reading.markup!.filter(([where]) => where === 'script');
    expect(sent.map(([, , value]) => value.length)).toEqual([50_000, 13]);
    expect(reading.blocks).toHaveLength(5);
  });

  test('a title that stands in the body is one, a picture’s is none', async () => {
    const body = `<svg><title>Menu</title></svg><p>x</p><title>${HEADLINE}</title>${plainArticle(4)}`;
    const { markup } = (await read(`<!doctype html><p>${body}`)).reading;
    expect(markup!.filter(([where]) => where === 'title')).toEqual([['title', '', HEADLINE]]);
  });

  test('of endless metadata so much is sent as any page needs', async () => {
    const metas = Array.from({ length: 20_000 }, (_, n) => `<meta name="a${n}" content="b">`);
    const long = `<meta name="description" content="${'x'.repeat(1_000_000)}"><h1 itemprop="author">${'y'.repeat(1_000_000)}</h1>`;
    const head = `${long}${metas.join('')}`;
    const { markup } = (await read(htmlPage({ head, body: plainArticle(4) }))).reading;
    expect(markup!.length).toBeLessThanOrEqual(500);
    expect(JSON.stringify(markup).length).toBeLessThan(20_000);
  });

  test('a page that never ends is read up to its budget', async () => {
    const outcome = await read(htmlPage({ body: plainArticle(6_000) }));
    const length = story(outcome).join('').length;
    expect(length).toBeGreaterThan(100_000);
    expect(length).toBeLessThan(600_000);
  }, 30_000);
});

/** Twenty teasers, each written as `teaser` says, with a linked title and a summary. */
function teasers(teaser: (title: string, summary: string, n: number) => string): string {
  const items = Array.from({ length: 20 }, (_, n) =>
    teaser(`<a href="/${n}">${paragraph(n).slice(0, 60)}</a>`, paragraph(n).slice(0, 150), n),
  );
  return htmlPage({ title: 'The Gull', body: `<h1>The Gull</h1><main>${items.join('')}</main>` });
}

describe('no article', () => {
  test.each([
    ['a title in bold', teasers((title, text) => `<div><b>${title}</b><p>${text}</p></div>`)],
    ['all in one element', teasers((title, text) => `<h3>${title}</h3><p>${text}</p>`)],
    [
      '"read more" at the end',
      teasers((title, text, n) => `<h2>${title}</h2><p>${text} <a href="/${n}">More</a></p>`),
    ],
    ['the title below', teasers((title, text) => `<li><p>${text}</p>${title}</li>`)],
    [
      'search results',
      teasers((title, text) => `<div>${title}<cite>gull.example</cite><div>${text}</div></div>`),
    ],
    [
      'an article element each',
      teasers(
        (title, text) => `<article><h2>${title}</h2><p>${text}</p><time>Today</time></article>`,
      ),
    ],
  ])('teasers: %s', async (_name, page) => {
    expect((await read(page)).blocks).toBeNull();
  });

  test.each([
    ['a front page of teasers', FRONT_PAGE],
    ['a tag page', TAG_PAGE],
    ['a shop', SHOP_PAGE],
    ['an empty page', htmlPage({ body: '' })],
    [
      'a search page',
      htmlPage({
        body: '<form><input name="q"><button>Search</button></form><p>About 20 results</p>',
      }),
    ],
    [
      'a page with one line',
      htmlPage({ body: '<p>It works! This is the default page of a web server.</p>' }),
    ],
  ])('%s', async (_name, page) => {
    expect((await read(page)).blocks).toBeNull();
  });
});

describe('what stands beside the text', () => {
  test('links of the text to other sites, each once, without those of menus', async () => {
    const page = htmlPage({
      body: `<nav><a href="https://menu.example/">Menu</a></nav><article><h1>${HEADLINE}</h1>
        <p>${paragraph(0)} <a href="https://heron.example/a?b=1#c">The Heron</a> said so.</p>
        <p>${paragraph(1)} <a href="/here">Here</a> and <a href="https://gull.example/there">there</a>.</p>
        <p><a href="//heron.example/b"><b><i>${paragraph(2)}</i></b></a> ${paragraph(6)} ${paragraph(7)}</p>
        <p>${paragraph(3)} <a href="https://heron.example/a?b=1#c">Again</a>, and <a href="javascript:alert(1)">a script</a>.</p>
        <p>${paragraph(4)}</p></article>`,
    });
    const { reading } = await read(page);
    expect(reading.links).toEqual(['https://heron.example/a?b=1#c', 'https://heron.example/b']);
  });

  test('a long password in a link of a list keeps no page from being read', async () => {
    const link = `<a href="https://a:${'b'.repeat(400)}@heron.example/">Papers of the harbour board</a>`;
    const body = [0, 1, 2, 3, 4, 5].map((n) => `<p>${paragraph(n)}</p>`);
    const page = htmlPage({
      body: `<article><h1>${HEADLINE}</h1>${body.join('')}<ul><li>${link}</li></ul>${body[0]}</article>`,
    });
    const { reading } = await read(page);
    expect(reading.state).toBe('article');
    expect(reading.links).toHaveLength(1);
  });

  test('links without end are cut, in number and in length', async () => {
    const links = Array.from(
      { length: 400 },
      (_, n) => `<a href="https://heron.example/${n}/${'x'.repeat(5_000)}">gull ${n}</a>`,
    );
    const page = htmlPage({
      body: `${plainArticle(6)}<p>${links.map((link) => `${paragraph(1)} ${link}`).join(' ')}</p>`,
    });
    const { reading } = await read(page);
    expect(reading.links).toHaveLength(200);
    expect(Math.max(...reading.links!.map((link) => link.length))).toBe(300);
  });

  const whole = (n: number, paragraphs: number) =>
    `<article><h1>${n === 0 ? HEADLINE : `Another story, number ${n}`}</h1>${Array.from(
      { length: paragraphs },
      (_, at) => `<p>${paragraph(n + at)}</p>`,
    ).join('')}</article>`;

  test.each<[string, string, string | undefined]>([
    ['one article', whole(0, 6), undefined],
    ['three below each other', whole(0, 6) + whole(1, 6) + whole(2, 6), '3'],
    ['one and two teasers', whole(0, 6) + whole(1, 1) + whole(2, 1), undefined],
    [
      'one and its comments',
      `${whole(0, 6)}<section id="comments">${whole(1, 4)}</section>`,
      undefined,
    ],
  ])('%s', async (_name, body, articles) => {
    const { reading } = await read(htmlPage({ body }));
    expect(reading.markup?.find(([where]) => where === 'page')?.[2]).toBe(articles);
    expect(reading.blocks.find(({ role }) => role === 'headline')?.text).toBe(HEADLINE);
  });
});
