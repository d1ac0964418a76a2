import { describe, expect, it } from 'vitest';
import { bundledStories } from '../fixtures/bundled-stories';
import {
  COMMENTS,
  FERRY_ADDED,
  FERRY_FURNITURE,
  FERRY_LEFT_OUT,
  FERRY_ORIGINAL,
  FERRY_PAGE_BODY,
  FERRY_SOURCE,
  INDEPENDENT_STORY,
  MARKUP_AS_TEXT,
} from '../fixtures/made-up-stories';
import { frontPageHtml, newsPageHtml } from '../fixtures/news-page';
import { browser, tab, useOneBrowser } from '../support/one-browser';
import { takeShots } from '../support/take-shots';
import { bare, giveArticles, leftOutOf, visit } from '../support/visit';

const SHOTS = 'shots/e2e';
const { longerBody } = bundledStories();

useOneBrowser();

const independent = (body: readonly string[]) =>
  newsPageHtml({
    site: 'The Harbour Gazette',
    headline: 'Paper crosses the border, people do not yet',
    byline: 'Marit Solvang',
    published: '2024-02-10T06:00Z',
    caption: 'Breakfast, as our artist sees it. (Drawing: The Harbour Gazette)',
    body,
    comments: COMMENTS,
  });

describe('a made-up source and a page that was cut from it', () => {
  it.each(['semantic', 'divs'] as const)('are told apart exactly (%s markup)', async (markup) => {
    await giveArticles(browser, [FERRY_SOURCE]);
    const html = newsPageHtml({
      site: 'Skerry Times',
      headline: 'The bread boat stays, until Easter at least',
      byline: 'Ida Hovland',
      published: '2031-01-07T05:00Z',
      promo: 'Skerry Times by post: eight weeks for the price of six',
      caption: 'Rough water off the north pier on Monday. Photograph by Per Haug',
      body: FERRY_PAGE_BODY,
      related: ['Ten walks to take before the snow goes'],
      comments: COMMENTS,
      markup,
    });
    const report = await visit(browser, tab, 'http://skerry-times.example/2031/bread-boat', html);
    expect(report).toMatchObject({ state: 'checked', verdict: 'reprint' });
    expect(report.original?.outlet).toBe(FERRY_ORIGINAL);
    expect(report.credit.status).toBe('no');
    expect(report.comparedWith.articles).toBe(3);
    const source = report.sources[0]!;
    expect(source).toMatchObject({ site: 'Fjordside Daily', published: '2031-01-05' });
    expect(leftOutOf(report)).toEqual(
      FERRY_LEFT_OUT.map(({ kind, text }) => ({ kind, text: bare(text) })),
    );
    expect(source.furniture.map(({ text }) => text.trim())).toEqual(FERRY_FURNITURE);
    expect(report.added.map(({ text }) => text.trim())).toEqual([FERRY_ADDED]);
    const edits = source.passages.flatMap((passage) => passage.edits);
    expect(
      edits.map((edit) => [
        source.text.slice(edit.source.start, edit.source.end),
        report.page.text.slice(edit.page.start, edit.page.end),
      ]),
    ).toEqual([['eleven', 'twelve']]);
    await takeShots(browser, tab, report, SHOTS, `ferry-${markup}`, ['light', 'dark']);
  });
});

describe('no false reprint', () => {
  const SITE = 'http://harbour-gazette.example/world';
  const QUOTATION = longerBody.find(
    (part): part is string => typeof part === 'string' && /^“Direct contacts between/.test(part),
  )!;
  const withThird = (paragraph: string) => [
    ...INDEPENDENT_STORY.slice(0, 4),
    paragraph,
    ...INDEPENDENT_STORY.slice(4),
  ];

  it('for an independent story on the same event', async () => {
    const html = independent(INDEPENDENT_STORY);
    const report = await visit(browser, tab, `${SITE}/paper-crosses-the-border`, html);
    expect(report).toMatchObject({ state: 'checked', verdict: 'none', accountedFor: 0 });
    expect(report.sources).toEqual([]);
    expect(report.comparedWith.articles).toBeGreaterThan(1);
    await takeShots(browser, tab, report, SHOTS, 'independent', ['light', 'dark']);
  });

  it('for a page that shares only one quotation, told in its own words', async () => {
    const [, quoted] = /(“[^”]+”)/.exec(QUOTATION)!;
    const told = `${quoted} the deputy minister was quoted as saying before the winter, and nobody at the long table has contradicted him since.`;
    const report = await visit(browser, tab, `${SITE}/one-quotation`, independent(withThird(told)));
    expect(report).toMatchObject({ state: 'checked', verdict: 'quotes' });
    expect(report.accountedFor).toBeLessThan(0.2);
    expect(report.sources.every((source) => !source.leftOutCounts)).toBe(true);
    await takeShots(browser, tab, report, SHOTS, 'quotation', ['light', 'dark']);
  });

  it('for a page that shares one quotation with the words that introduce it', async () => {
    const html = independent(withThird(QUOTATION));
    const report = await visit(browser, tab, `${SITE}/one-paragraph`, html);
    expect(report.state).toBe('checked');
    expect(['quotes', 'none']).toContain(report.verdict);
    expect(report.accountedFor).toBeLessThan(0.2);
    await takeShots(browser, tab, report, SHOTS, 'paragraph', ['light', 'dark']);
  });

  it('for a front page full of teasers', async () => {
    const teasers = Array.from({ length: 24 }, (_, at) => ({
      headline: `Story number ${at + 1} of a long day on the coast`,
      href: `/story-${at + 1}`,
      blurb: longerBody.filter((part) => typeof part === 'string')[at]!.slice(0, 140),
    }));
    const html = frontPageHtml('The Harbour Gazette', teasers);
    const report = await visit(browser, tab, 'http://harbour-gazette.example/', html);
    expect(report).toMatchObject({ state: 'no-article', verdict: 'none', sources: [] });
    await takeShots(browser, tab, report, SHOTS, 'front-page', ['light', 'dark']);
  });

  it('for an empty page', async () => {
    const report = await visit(browser, tab, 'http://empty.example/nothing', '');
    expect(report).toMatchObject({ state: 'no-article', verdict: 'none', sources: [] });
    expect(report.page.text).toBe('');
  });

  it('for an article of a dozen words', async () => {
    const html = newsPageHtml({
      site: 'The Harbour Gazette',
      headline: 'Short notice',
      body: ['The night ferry will leave half an hour late on Friday because of the tide.'],
    });
    const report = await visit(browser, tab, 'http://harbour-gazette.example/short', html);
    expect(['too-short', 'no-article']).toContain(report.state);
    expect(report.verdict).toBe('none');
  });
});

describe('markup and script as text', () => {
  it('are text on the page, in the Report, in popup and panel, and nothing runs', async () => {
    const source = {
      url: 'http://course.example/first',
      title: '<img src=x onerror="window.firstprintWasHere = true">A course in caution',
      site: '<b>Course</b> <script>window.firstprintWasHere = true</script>',
      published: '2030-05-05',
      text: MARKUP_AS_TEXT.join('\n\n'),
    };
    await giveArticles(browser, [source]);
    const html = newsPageHtml({
      site: 'Guest Book & <i>Sons</i>',
      headline: 'What the <script> said to the <b>class</b>',
      body: [...MARKUP_AS_TEXT.slice(0, 2), ...MARKUP_AS_TEXT.slice(3)],
    });
    const url = 'http://guest-book.example/caution';
    const errors: Error[] = [];
    const report = await visit(browser, tab, url, html);
    expect(report.verdict).toBe('reprint');
    expect(leftOutOf(report).map(({ text }) => text)).toEqual([bare(MARKUP_AS_TEXT[2]!)]);
    const panel = await browser.openSidePanel(tab);
    panel.on('pageerror', (error) => errors.push(error));
    await panel.getByText('javascript:alert(1)').first().waitFor();
    const popup = await browser.openPopup(tab);
    popup.on('pageerror', (error) => errors.push(error));
    for (const view of [panel, popup]) {
      await view.waitForFunction(() => document.body.innerText.includes('<script>'));
      expect(
        await view.evaluate(
          () =>
            document.querySelectorAll('#app script, #app img, #app a[href^="javascript:"]').length,
        ),
      ).toBe(0);
      expect(await view.evaluate(() => 'firstprintWasHere' in window)).toBe(false);
    }
    expect(await tab.page.evaluate(() => 'firstprintWasHere' in window)).toBe(false);
    expect(errors).toEqual([]);
    await takeShots(browser, tab, report, SHOTS, 'markup', ['light', 'dark']);
  });
});

describe('a page that listens', () => {
  it('hears nothing of Firstprint when it is read, nor when it changes its address', async () => {
    // As WXT would call them: what a page must not hear is known by name only.
    const names = ['content-script-started', 'locationchange'].map(
      (name) => `${browser.extensionId}:content:wxt:${name}`,
    );
    const script = `globalThis.heard = [];
      for (const target of [window, document])
        for (const name of ${JSON.stringify(names)})
          target.addEventListener(name, ({ type }) => heard.push(type), true);`;
    const html = independent(INDEPENDENT_STORY).replace(
      '<head>',
      `<head><script>${script}</script>`,
    );
    const url = 'http://harbour-gazette.example/world/listens';
    expect(await visit(browser, tab, url, html)).toMatchObject({ state: 'checked' });
    const moved = Date.now();
    await tab.page.evaluate("history.pushState(null, '', '/world/listens-on')");
    const state = await browser.waitForTabState(tab.tabId, moved, 20_000);
    expect(state).toMatchObject({ kind: 'report', url: `${url}-on` });
    expect(await tab.page.evaluate('heard')).toEqual([]);
  });
});
