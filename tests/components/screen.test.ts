import { describe, expect, it } from 'vitest';
import { deskLines, lineAt } from '@/components/desk-lines';
import { pageAccess, safeLink } from '@/components/page-access';
import { chooseScreen, type Known } from '@/components/screen';
import type { TabState } from '@/lib/messaging/tab-state';
import { EVERYWHERE } from '@/lib/settings/site-rules';
import { hostName } from '@/lib/text/web-address';
import * as reports from '../fixtures/reports';

const URL_SHOWN = reports.REPRINT.page.url;
const tab = (url: string | undefined, loading = false) => ({ id: 1, windowId: 1, url, loading });
const known = (more: Partial<Known>): Known => ({
  tab: tab(URL_SHOWN),
  state: null,
  paused: false,
  rules: EVERYWHERE,
  ...more,
});
const checking: TabState = { kind: 'checking', url: URL_SHOWN, title: 'A title', since: 0 };

describe('the screen', () => {
  it.each<[string, Partial<Known>, object]>([
    ['before the browser has named a tab', { tab: undefined }, { kind: 'opening' }],
    ['before the tab’s state is read', { state: undefined }, { kind: 'opening' }],
    ['before it is known whether we are paused', { paused: undefined }, { kind: 'opening' }],
    ['before the rules are read', { rules: undefined }, { kind: 'opening' }],
    [
      'on a site that is never checked',
      { rules: { ...EVERYWHERE, never: ['gazette.example'] }, state: checking },
      { kind: 'not-here', host: 'gazette.example' },
    ],
    [
      'on a site that is not among the only ones',
      { rules: { mode: 'only', never: [], only: ['other.example'] } },
      { kind: 'not-here' },
    ],
    [
      'paused, on a site that is never checked',
      { rules: { ...EVERYWHERE, never: ['gazette.example'] }, paused: true },
      { kind: 'paused' },
    ],
    ['without a tab', { tab: null }, { kind: 'closed-page', why: 'browser-page' }],
    ['on a page of the browser’s', { tab: tab(undefined) }, { kind: 'closed-page' }],
    [
      'on a page of the browser’s while paused',
      { tab: tab('about:blank'), paused: true },
      { kind: 'closed-page' },
    ],
    ['in a store', { tab: tab('https://chromewebstore.google.com/x') }, { why: 'store' }],
    ['on a PDF', { tab: tab('https://a.example/x.PDF?page=2') }, { why: 'pdf' }],
    ['while paused', { paused: true, state: checking }, { kind: 'paused' }],
    ['on a page that nobody checked', {}, { kind: 'not-checked' }],
    ['while the page loads', { tab: tab(URL_SHOWN, true) }, { kind: 'checking', title: null }],
    ['while it is checked', { state: checking }, { kind: 'checking', title: 'A title' }],
    [
      'after a failure',
      { state: { kind: 'error', url: URL_SHOWN, message: 'Full.' } },
      { kind: 'error', message: 'Full.' },
    ],
    [
      'with the state of another page',
      { state: { ...checking, url: 'https://gazette.example/other' } },
      { kind: 'not-checked' },
    ],
    [
      'with another parameter’s value',
      {
        tab: tab('https://a.example/p?id=2'),
        state: { ...checking, url: 'https://a.example/p?id=1' },
      },
      { kind: 'not-checked' },
    ],
    [
      'with a parameter dropped and a fragment',
      { tab: tab(`${URL_SHOWN}#two`), state: { ...checking, url: `${URL_SHOWN}?utm_source=x` } },
      { kind: 'checking' },
    ],
    ['on a front page', { state: reports.tabState(reports.NO_ARTICLE) }, { kind: 'no-article' }],
    ['on a short text', { state: reports.tabState(reports.TOO_SHORT) }, { kind: 'too-short' }],
    ['on a locked page', { state: reports.tabState(reports.UNREADABLE) }, { kind: 'unreadable' }],
    [
      'with an empty corpus',
      { state: reports.tabState(reports.NOTHING_STORED) },
      { kind: 'nothing-stored' },
    ],
    ['with no source', { state: reports.tabState(reports.NO_SOURCE) }, { kind: 'no-source' }],
    ['with a reprint', { state: reports.tabState(reports.REPRINT) }, { kind: 'match' }],
    ['with quotations only', { state: reports.tabState(reports.QUOTES) }, { kind: 'match' }],
  ])('%s', (_, more, screen) => {
    expect(chooseScreen(known(more))).toMatchObject(screen);
  });

  it('reads a page whose address ends like a PDF when it was read', () => {
    const url = 'https://a.example/story.pdf';
    const report = { ...reports.REPRINT, page: { ...reports.REPRINT.page, url } };
    const screen = chooseScreen(known({ tab: tab(url), state: reports.tabState(report) }));
    expect(screen.kind).toBe('match');
  });
});

describe('addresses', () => {
  it.each([
    ['https://a.example/x', 'readable'],
    ['http://a.example', 'readable'],
    ['chrome://newtab/', 'browser-page'],
    ['file:///docs/x.html', 'browser-page'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/de/', 'store'],
    ['https://a.example/x.pdf', 'pdf'],
    ['not an address', 'browser-page'],
  ])('%s is %s', (url, access) => {
    expect(pageAccess(url)).toBe(access);
  });

  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['javascript:alert(1)', null],
    [' jAvAsCrIpT:alert(1)', null],
    ['data:text/html,x', null],
    ['//a.example/x', null],
    ['', null],
    [null, null],
  ])('%s is linked as %s', (url, link) => {
    expect(safeLink(url)).toBe(link);
  });

  it('are named by their host', () => {
    expect(hostName('https://www.gazette.example/x')).toBe('gazette.example');
    expect(hostName('chrome://newtab/')).toBeNull();
  });
});

describe('a place on the page', () => {
  const lines = deskLines(reports.TWO_SOURCES);
  const at = (words: string) => reports.TWO_SOURCES.page.text.indexOf(words);

  it('leads to the restored source', () => {
    const found = lineAt(lines, at('The harbour at Kollen'), 'left-out');
    expect(found?.tab).toBe('left-out');
    expect(lines.restored[1]?.some((line) => 'page' in line && line.page === found?.page)).toBe(
      true,
    );
  });

  it('stays in the open tab where that has a line for it', () => {
    expect(lineAt(lines, at('this week'), 'changed')?.tab).toBe('changed');
    expect(lineAt(lines, at('The harbour at Kollen'), 'changed')?.tab).toBe('left-out');
  });

  it('leads to added text', () => {
    expect(lineAt(lines, at('Our reporter'), 'left-out')?.tab).toBe('added');
  });

  it('where something was left out leads to what would stand there', () => {
    const gone = lines.restored
      .flat()
      .flatMap((line) =>
        'page' in line && line.page?.start === line.page?.end ? [line.page] : [],
      );
    expect(gone.length).toBeGreaterThan(0);
    for (const page of gone) expect(lineAt(lines, page!.start, 'left-out')?.page).toEqual(page);
  });

  it('leads nowhere outside the text', () => {
    expect(lineAt(lines, 1e6, 'left-out')).toBeNull();
  });
});
