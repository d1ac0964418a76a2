import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withoutOutlet } from '../../lib/page/title-outlet';
import { bundle, launchChromium, openPage } from '../support/page-bundle';
import type { ReadOutcome } from '../support/page-entry';
import { HEADLINE, htmlPage, NEWS_PAGE, plainArticle } from './fixtures';

let browser: Browser;
let context: BrowserContext;
let script: string;

beforeAll(async () => {
  script = await bundle('tests/support/page-entry.ts');
  browser = await launchChromium();
  context = await browser.newContext();
});

afterAll(() => browser?.close());

async function metadata(page: string): Promise<ReadOutcome['metadata']> {
  const world = await openPage(
    context,
    { url: 'https://www.gull.example/a?b=1', body: page },
    script,
  );
  try {
    return (await world.run<ReadOutcome>('firstprint.readNow()')).metadata;
  } finally {
    await world.close();
  }
}

const ld = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('metadata', () => {
  test('from the page’s head', async () => {
    expect(await metadata(NEWS_PAGE)).toMatchObject({
      url: 'https://www.gull.example/a?b=1',
      canonical: 'https://gull.example/harbour/lighthouse',
      title: HEADLINE,
      site: 'The Ostrava Gull',
      published: '2024-02-09T10:30Z',
      language: 'en',
    });
  });

  test('from JSON-LD, also inside a graph and among other things', async () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', name: 'Not this' },
        {
          '@type': ['NewsArticle'],
          headline: HEADLINE,
          datePublished: '2024-02-09T10:30:00+01:00',
          author: [{ '@type': 'Person', name: 'Osgood Quayle' }, { name: 'A. Pim' }],
          publisher: { '@type': 'Organization', name: 'The Ostrava Gull' },
        },
      ],
    };
    expect(
      await metadata(htmlPage({ title: 'x', head: ld(graph), body: plainArticle(3) })),
    ).toMatchObject({
      title: HEADLINE,
      site: 'The Ostrava Gull',
      byline: 'Osgood Quayle, A. Pim',
      published: '2024-02-09T09:30Z',
    });
  });

  test('what a page does not say is null, and the outlet is its host', async () => {
    expect(
      await metadata(htmlPage({ lang: 'not a language', body: plainArticle(3) })),
    ).toMatchObject({
      title: HEADLINE,
      site: 'gull.example',
      byline: null,
      published: null,
      language: null,
      canonical: null,
    });
  });

  test('a canonical address that is no web address is none', async () => {
    const head = `<link rel="canonical" href="javascript:alert(1)">`;
    expect((await metadata(htmlPage({ head, body: plainArticle(3) }))).canonical).toBeNull();
  });

  test('a title of a million letters is cut', async () => {
    const page = htmlPage({ title: 'x'.repeat(1_000_000), body: plainArticle(3) });
    expect((await metadata(page)).title!.length).toBeLessThanOrEqual(500);
  });
});

describe('the outlet in the title', () => {
  test.each([
    ['Council keeps lighthouse | The Gull', 'The Gull', 'Council keeps lighthouse'],
    ['Council keeps lighthouse - gull.example', 'gull.example', 'Council keeps lighthouse'],
    ['Council keeps lighthouse – Gull', 'The Gull', 'Council keeps lighthouse'],
    ['Lighthouse - a history - The Gull', 'The Gull', 'Lighthouse - a history'],
    ['Lighthouse - a history', 'The Gull', 'Lighthouse - a history'],
    ['The Gull', 'The Gull', 'The Gull'],
    [null, 'The Gull', null],
  ])('%s of %s is %s', (title, site, plain) => {
    expect(withoutOutlet(title, site)).toBe(plain);
  });
});
