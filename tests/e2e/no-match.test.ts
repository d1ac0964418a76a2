import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '@/lib/report/report';
import { FERRY_SOURCE, INDEPENDENT_STORY } from '../fixtures/made-up-stories';
import { newsPageHtml } from '../fixtures/news-page';
import { axeFindings } from '../support/axe-findings';
import { browser, tab, useOneBrowser } from '../support/one-browser';
import { giveArticles, visit } from '../support/visit';

/* A made-up page that no stored article matches, but for a phrase. */
const NEAR = 'The keeper keeps the night ferry running until the spring, as others did before her.';
const URL_OF_PAGE = 'http://harbour-gazette.example/breakfast';
const HTML = newsPageHtml({
  site: 'The Harbour Gazette',
  headline: 'Paper crosses the border, people do not yet',
  published: '2031-02-10T06:00Z',
  body: [NEAR, ...INDEPENDENT_STORY],
});

useOneBrowser();
let panel: Page;
let report: Report;

beforeAll(async () => {
  await giveArticles(browser, [FERRY_SOURCE]);
  report = await visit(browser, tab, URL_OF_PAGE, HTML);
  panel = await browser.openSidePanel(tab);
  await panel.getByRole('heading', { name: 'No known source' }).waitFor();
});

/** The first Report that is made after `since`. */
async function reportAfter(since: number): Promise<Report> {
  const state = await browser.waitForTabState(tab.tabId, since, 45_000);
  if (state.kind === 'error') throw new Error(state.message);
  return state.report;
}

describe('a page that no stored article matches', () => {
  it('is told what came nearest, in both texts', async () => {
    expect(report.verdict).toBe('none');
    expect(report.nearestMiss).toMatchObject({ url: FERRY_SOURCE.url, words: 7 });
    const nearest = panel.locator('.nearest');
    const shared = expect.stringContaining('the night ferry running until the spring');
    expect(await nearest.locator('mark').allInnerTexts()).toEqual([shared, shared]);
    expect(await nearest.innerText()).toContain('too little to call it reuse');
  });

  it('is told whose articles it was compared with', async () => {
    const summary = panel.locator('.corpus-summary');
    await summary.waitFor();
    const words = await summary.innerText();
    expect(words).toContain(FERRY_SOURCE.site);
    expect(words).toContain('The oldest is from');
  });

  it('shows all that was read when asked', async () => {
    await panel.getByRole('button', { name: 'Show all of it' }).click();
    const whole = await panel.locator('.whole').innerText();
    for (const one of [NEAR, ...INDEPENDENT_STORY]) expect(whole).toContain(one.slice(0, 60));
    await panel.getByRole('button', { name: 'Show less' }).click();
    expect(await panel.locator('.whole').count()).toBe(0);
  });

  it('is checked anew with the blocks that the reader chooses, until that is undone', async () => {
    await panel.getByRole('button', { name: 'This text is wrong' }).click();
    expect(await axeFindings(panel)).toEqual([]);
    const apply = panel.getByRole('button', { name: 'Check this text' });
    expect(await apply.isDisabled()).toBe(true);
    // By keyboard alone.
    await panel.getByRole('checkbox', { name: NEAR.slice(0, 30) }).focus();
    await panel.keyboard.press('Space');
    let since = Date.now();
    await apply.press('Enter');
    const chosen = await reportAfter(since);
    expect(chosen.page.words).toBeLessThan(report.page.words);
    expect(chosen.nearestMiss?.words).not.toBe(7);
    await panel.getByText('You chose the text of this page.').waitFor();

    // The next visit keeps to it.
    expect((await visit(browser, tab, URL_OF_PAGE, HTML)).page.words).toBe(chosen.page.words);

    since = Date.now();
    await panel.getByRole('button', { name: 'Undo the choice' }).click();
    expect((await reportAfter(since)).page.words).toBe(report.page.words);
  });
});

describe('a page with a match', () => {
  it('says under the Report what was checked', async () => {
    const html = newsPageHtml({
      site: 'The Harbour Gazette',
      headline: 'The bread boat stays',
      body: FERRY_SOURCE.text.split(/\n\n+/).slice(3, 9),
    });
    const matched = await visit(browser, tab, 'http://harbour-gazette.example/boat', html);
    expect(matched.sources.length).toBeGreaterThan(0);
    expect(matched.nearestMiss).toBeUndefined();
    await panel.getByRole('button', { name: 'What was checked' }).click();
    await panel.locator('.about-body .corpus-summary').waitFor();
    await panel.getByRole('button', { name: 'Show all of it' }).click();
    expect(await panel.locator('.about-body .whole').innerText()).toContain('The vote');
  });
});
