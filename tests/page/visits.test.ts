import { expect, test } from 'vitest';
import { ASK_AGAIN_MS, REREAD_PAUSES_MS } from '../../lib/thresholds';
import { load, useOnePageBrowser } from '../support/one-page-browser';
import type { PageWorld } from '../support/page-bundle';
import type { Asked } from '../support/visit-entry';
import { FRONT_PAGE, HEADLINE, htmlPage, paragraph, plainArticle } from './fixtures';

useOnePageBrowser('tests/support/visit-entry.ts');

async function visit(body: string, use: (world: PageWorld) => Promise<void>): Promise<void> {
  await use(await load({ url: 'https://gull.example/a', body, scripts: true }));
}

const ARTICLE = htmlPage({ body: plainArticle(5) });
const asked = (world: PageWorld) => world.run<Asked[]>('firstprint.asked');
const marked = (world: PageWorld) => world.run<string[]>('firstprint.marked()');

test('an article is read, asked about and marked', () =>
  visit(ARTICLE, async (world) => {
    await world.run('firstprint.begin(), firstprint.pass(150)');
    const [first, ...more] = await asked(world);
    expect(more).toEqual([]);
    expect(Object.keys(first!.reading).sort()).toEqual([
      'blocks',
      'byline',
      'canonical',
      'language',
      'links',
      'markup',
      'published',
      'site',
      'state',
      'title',
      'url',
    ]);
    expect(first!.reading).toMatchObject({
      state: 'article',
      url: 'https://gull.example/a',
      markup: [
        ['html', 'lang', 'en'],
        ['title', '', HEADLINE],
        ['h1', '', HEADLINE],
      ],
    });
    expect(await marked(world)).toEqual([HEADLINE.slice(0, 30)]);
  }));

test('a page that is no article is said to be none, once', () =>
  visit(FRONT_PAGE, async (world) => {
    await world.run('firstprint.begin(), firstprint.pass(150)');
    expect((await asked(world)).map(({ reading }) => [reading.state, reading.blocks])).toEqual([
      ['no-article', []],
    ]);
    await world.run(`document.body.append('more'), firstprint.pass(900)`);
    expect(await asked(world)).toHaveLength(1);
  }));

test('an article that comes late is found', () =>
  visit(htmlPage({ body: '<div id="app">Loading</div>' }), async (world) => {
    await world.run('firstprint.begin(), firstprint.pass(100)');
    await world.run(`{
      const parsed = new DOMParser().parseFromString(${JSON.stringify(ARTICLE)}, 'text/html');
      document.getElementById('app').replaceChildren(...parsed.body.childNodes);
    }`);
    await world.run('firstprint.pass(900)');
    expect((await asked(world)).map(({ reading }) => reading.state)).toEqual([
      'no-article',
      'article',
    ]);
    expect(await marked(world)).toEqual([HEADLINE.slice(0, 30)]);
  }));

test('a page that never rests is not read without end', () =>
  visit(ARTICLE, async (world) => {
    const live = (from: number, to: number) =>
      world.run(`(async () => {
        for (let at = ${from}; at < ${to}; at += 250) {
          document.querySelector('div').append(\`\${at} and a few words more. \`);
          await firstprint.pass(250);
        }
      })()`);
    await world.run('firstprint.begin()');
    await live(0, 6_000);
    expect((await asked(world)).length).toBeLessThanOrEqual(4);
    await live(6_000, 40_000);
    const { length } = await asked(world);
    expect(length).toBeLessThanOrEqual(1 + REREAD_PAUSES_MS.length);
    await live(40_000, 60_000);
    expect(await asked(world)).toHaveLength(length);
  }));

test('another address in the same document is another visit', () =>
  visit(ARTICLE, async (world) => {
    await world.run('firstprint.begin(), firstprint.pass(150)');
    await world.page.evaluate((text) => {
      history.pushState(null, '', '/b');
      for (const line of document.querySelectorAll('p')) line.textContent = text;
    }, paragraph(7));
    await world.run(`firstprint.visits.moved(), 0`);
    expect(await marked(world)).toEqual([]);
    await world.run('firstprint.pass(1000)');
    const all = await asked(world);
    expect(all.map(({ reading }) => reading.url)).toEqual([
      'https://gull.example/a',
      'https://gull.example/b',
    ]);
    expect(all[1]!.revision).toBeGreaterThan(all[0]!.revision);
    expect(await marked(world)).toHaveLength(1);
  }));

test('an address that changes all the time delays no check by more than two seconds', () =>
  visit(ARTICLE, async (world) => {
    await world.run('firstprint.begin(), firstprint.pass(150)');
    // The browser hears no more than 200 such changes in ten seconds.
    await world.run(`(async () => {
      for (let at = 0; at < 2_000; at += 20) {
        history.replaceState(null, '', \`/spam-\${at}\`);
        firstprint.visits.moved();
        await firstprint.pass(20);
      }
    })()`);
    expect((await asked(world)).length).toBeGreaterThan(1);
  }));

test('a jump within the page is no move', () =>
  visit(ARTICLE, async (world) => {
    await world.run('firstprint.begin(), firstprint.pass(150)');
    await world.page.evaluate(() => history.pushState(null, '', '#foot'));
    await world.run(`firstprint.visits.moved(), firstprint.pass(900)`);
    expect(await asked(world)).toHaveLength(1);
    expect(await marked(world)).toHaveLength(1);
  }));

test('an answer to an older reading is dropped', () =>
  visit(ARTICLE, async (world) => {
    await world.run('firstprint.begin(true, false, 300), firstprint.pass(100)');
    await world.page.evaluate(() => history.pushState(null, '', '/b'));
    await world.run(`firstprint.visits.moved(), firstprint.pass(350)`);
    expect(await marked(world)).toEqual([]);
  }));

test('marks redrawn by the page’s own script are painted anew', () =>
  visit(ARTICLE, async (world) => {
    await world.run('firstprint.begin(), firstprint.pass(150)');
    await world.page.evaluate(() => {
      const [head] = document.getElementsByTagName('h1');
      head!.replaceWith(head!.cloneNode(true));
    });
    const onPage = `[...CSS.highlights.get('firstprint-verbatim')].every((range) => range.startContainer.isConnected)`;
    expect(await world.run(onPage)).toBe(false);
    await world.run('firstprint.pass(900)');
    expect(await world.run(onPage)).toBe(true);
    expect(await marked(world)).toEqual([HEADLINE.slice(0, 30)]);
    expect(await asked(world)).toHaveLength(1);
  }));

test('highlights off and on', () =>
  visit(ARTICLE, async (world) => {
    await world.run('firstprint.begin(false), firstprint.pass(150)');
    expect(await marked(world)).toEqual([]);
    await world.run('firstprint.visits.apply({ highlightsOn: true, paused: false })');
    expect(await marked(world)).toHaveLength(1);
    await world.run('firstprint.visits.apply({ highlightsOn: false, paused: false })');
    expect(await marked(world)).toEqual([]);
  }));

test('paused, nothing is read or sent, and marks are gone', () =>
  visit(ARTICLE, async (world) => {
    await world.run('firstprint.begin(true, true), firstprint.pass(100)');
    expect(await asked(world)).toEqual([]);
    expect(await world.run('firstprint.visits.readAgain()')).toMatchObject({ ok: false });
    await world.run(
      `firstprint.visits.apply({ highlightsOn: true, paused: false }), firstprint.pass(150)`,
    );
    expect(await marked(world)).toHaveLength(1);
    await world.run('firstprint.visits.apply({ highlightsOn: true, paused: true })');
    expect(await marked(world)).toEqual([]);
  }));

test('a click on marked text tells where; elsewhere and by script it tells nothing', () =>
  visit(ARTICLE, async (world) => {
    await world.run('firstprint.begin(), firstprint.pass(150)');
    await world.page.locator('h1').click({ position: { x: 30, y: 12 } });
    await world.page.locator('p').nth(2).click();
    await world.page.evaluate(() => document.querySelector('h1')!.click());
    const picked = await world.run<number[]>('firstprint.picked');
    expect(picked).toHaveLength(1);
    expect(picked[0]).toBeLessThan(10);
  }));

test('the end leaves no trace', () =>
  visit(ARTICLE, async (world) => {
    const look = `JSON.stringify([document.documentElement.outerHTML, document.adoptedStyleSheets.length, [...CSS.highlights.keys()]])`;
    const before = await world.run(look);
    await world.run('firstprint.begin(), firstprint.pass(150)');
    expect(await world.run(look)).not.toBe(before);
    await world.run('firstprint.stop()');
    expect(await world.run(look)).toBe(before);
    await world.run(`document.body.append('x'), firstprint.pass(900)`);
    expect(await asked(world)).toHaveLength(1);
  }));

test('a question that failed is asked once more, and no more than that', () =>
  visit(ARTICLE, async (world) => {
    await world.run('firstprint.begin(true, false, 0, 9), firstprint.pass(150)');
    expect(await asked(world)).toHaveLength(1);
    await world.run(`firstprint.pass(${2 * ASK_AGAIN_MS + 300})`);
    const all = await asked(world);
    expect(all).toHaveLength(2);
    expect(all[1]).toEqual(all[0]);
  }));

test('the answer to the second question counts, and the page is not asked about again', () =>
  visit(ARTICLE, async (world) => {
    await world.run(`firstprint.begin(true, false, 0, 1), firstprint.pass(${ASK_AGAIN_MS + 300})`);
    expect(await marked(world)).toEqual([HEADLINE.slice(0, 30)]);
    await world.run(`document.body.append(document.createElement('i')), firstprint.pass(1800)`);
    expect(await asked(world)).toHaveLength(2);
  }));

test('after a question that failed, the next look at the same text asks anew', () =>
  visit(ARTICLE, async (world) => {
    await world.run('firstprint.begin(true, false, 0, 1), firstprint.pass(150)');
    await world.run(`document.body.append(document.createElement('i')), firstprint.pass(900)`);
    expect(await asked(world)).toHaveLength(2);
    expect(await marked(world)).toEqual([HEADLINE.slice(0, 30)]);
    await world.run(`firstprint.pass(${ASK_AGAIN_MS})`);
    expect(await asked(world)).toHaveLength(2);
  }));

test.each(['stop()', 'visits.apply({ highlightsOn: true, paused: true })'])(
  'a question that failed is not asked again after %s',
  (end) =>
    visit(ARTICLE, async (world) => {
      await world.run('firstprint.begin(true, false, 0, 1), firstprint.pass(150)');
      await world.run(`firstprint.${end}, firstprint.pass(${ASK_AGAIN_MS + 300})`);
      expect(await asked(world)).toHaveLength(1);
    }),
);
