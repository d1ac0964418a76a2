/** Pages and sentences made up for these tests. None of it was printed anywhere. */

const SENTENCES = [
  'The harbour council of Ostrava Minor voted on Tuesday to keep the old lighthouse open for another year.',
  'Its keeper, Malwina Terrebonne, had asked for money to repair the lamp and the stairs below it.',
  'Two members of the council spoke against the plan, saying that ships had not needed the light since the new radar was built.',
  'Fishermen disagreed, and forty of them came to the meeting in their working clothes to say so.',
  'The repair will cost about 80,000 crowns, of which the province pays half.',
  'A vote on the other half was put off until the spring, when the new budget will be known.',
  'Terrebonne said she would light the lamp herself in the meantime, as her father had done before her.',
  'Visitors may climb the tower on Sundays, provided that the wind stays under six.',
];

/** The n-th made-up paragraph of two sentences; `n` marks it as its own. */
export function paragraph(n: number): string {
  const first = SENTENCES[n % SENTENCES.length]!;
  const second = SENTENCES[(n * 3 + 1) % SENTENCES.length]!;
  return `${first} ${second} This was paragraph ${n}.`;
}

export const HEADLINE = 'Ostrava Minor keeps its lighthouse for another year';

export interface PageParts {
  head?: string;
  body: string;
  title?: string;
  lang?: string;
}

export function htmlPage({ head = '', body, title = HEADLINE, lang = 'en' }: PageParts): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** A news page with all that stands around an article. */
export const NEWS_PAGE = htmlPage({
  title: `${HEADLINE} - The Ostrava Gull`,
  head: `<link rel="canonical" href="https://gull.example/harbour/lighthouse">
    <meta property="og:site_name" content="The Ostrava Gull">
    <meta property="article:published_time" content="2024-02-09T11:30:00+01:00">`,
  body: `
  <header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/harbour">Harbour</a></li></ul></nav></header>
  <main>
    <article>
      <header>
        <p>This article first appeared in the Harbour Almanac.</p>
        <h1>${HEADLINE}</h1>
        <p class="standfirst">The council gives the keeper twelve months and half of the money.</p>
        <p class="byline">By <a rel="author" href="/a/1">Osgood Quayle</a>, <time datetime="2024-02-09">9 February 2024</time></p>
        <ul class="share-buttons"><li><a href="#">Share</a></li><li><a href="#">Mail</a></li></ul>
      </header>
      <figure><img src="x.jpg" alt=""><figcaption>The lighthouse in January. Photo: P. Vogelsang</figcaption></figure>
      <div class="article-body">
        <p>${paragraph(0)}</p>
        <p>${paragraph(1)}</p>
        <div class="newsletter-signup"><p>Get the Gull in your inbox every morning, free of charge, and never miss a tide.</p></div>
        <h2>What the fishermen say</h2>
        <p>${paragraph(2)} <a href="/x">More on the harbour</a> can be said.</p>
        <p><a href="/y">Read more: Ten lighthouses that you can sleep in this summer</a></p>
        <blockquote><p>${paragraph(3)}</p></blockquote>
        <ul><li>${paragraph(4)}</li><li>Short point</li></ul>
        <p>“No.”</p>
        <p>${paragraph(5)}</p>
      </div>
      <p>This article was originally published by the Harbour Almanac and is reprinted with permission.</p>
      <div class="tags"><a href="/t/1">Lighthouses</a></div>
    </article>
    <aside class="sidebar"><h3><a href="/z">Tide tables</a></h3><p>The tide tables of the coming week, with all the harbours of the province, are in.</p></aside>
    <section class="related"><h2>Related</h2><article><h3><a href="/r1">Crab season opens</a></h3><p>The crab season has opened two weeks early, and the market is full of crabs, says the guild.</p></article></section>
    <section id="comments"><h2>Comments</h2>${[6, 7, 8, 9, 10, 11]
      .map((n) => `<div class="comment"><p>I do not agree. ${paragraph(n)}</p></div>`)
      .join('')}</section>
  </main>
  <footer><p>© The Ostrava Gull. All rights reserved. Imprint, privacy, and all that the law wants to be said here.</p></footer>`,
});

/** Plain paragraphs, `count` of them, with whatever stands before and after. */
export function plainArticle(count: number, before = '', after = ''): string {
  const paragraphs = Array.from({ length: count }, (_, n) => `<p>${paragraph(n)}</p>`).join('\n');
  return `${before}<h1>${HEADLINE}</h1><div>${paragraphs}</div>${after}`;
}

/** A front page: many linked headlines, each with a line of summary. */
export const FRONT_PAGE = htmlPage({
  title: 'The Ostrava Gull',
  body: `<h1><a href="/">The Ostrava Gull</a></h1><main>${Array.from(
    { length: 24 },
    (_, n) =>
      `<div class="item"><h2><a href="/story/${n}">${SENTENCES[n % 8]!.slice(0, 60)}</a></h2><p>${paragraph(n).slice(0, 150)}</p></div>`,
  ).join('')}</main>`,
});

/** A tag page whose teasers have no summary of their own element: all in one link each. */
export const TAG_PAGE = htmlPage({
  title: 'Harbour',
  body: `<h1>Harbour</h1><ul>${Array.from(
    { length: 30 },
    (_, n) => `<li><a href="/story/${n}"><h3>Story ${n}</h3><p>${paragraph(n)}</p></a></li>`,
  ).join('')}</ul>`,
});

export const SHOP_PAGE = htmlPage({
  title: 'Lamps and wicks',
  body: `<h1>Lamps and wicks</h1><div class="grid">${Array.from(
    { length: 20 },
    (_, n) =>
      `<div class="product"><a href="/p/${n}"><img src="${n}.jpg" alt="">Lamp number ${n}</a><p>Brass lamp, 40 cm, with wick.</p><span>${n},00</span><button>Buy</button></div>`,
  ).join('')}</div>`,
});
