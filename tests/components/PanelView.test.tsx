// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelView } from '@/components/PanelView';
import type { TextCheck } from '@/lib/messaging/text-state';
import type { Report } from '@/lib/report/report';
import * as judged from '../fixtures/judged-reports';
import * as reports from '../fixtures/reports';
import { useRealMessages } from '../support/real-messages';

const actions = {
  checkAgain: vi.fn(),
  reload: vi.fn(),
  resume: vi.fn(),
  showPlace: vi.fn(),
  setHighlights: vi.fn(),
  setPaused: vi.fn(),
  changeSites: vi.fn(),
  chooseBlocks: vi.fn(),
  judge: vi.fn(),
};
let app: HTMLElement;
let warn: ReturnType<typeof vi.spyOn>;

beforeEach(async () => {
  vi.clearAllMocks();
  await useRealMessages();
  warn = vi.spyOn(console, 'warn');
  app = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  expect(warn).not.toHaveBeenCalled();
  render(null, app);
  app.remove();
  vi.restoreAllMocks();
});

async function show(
  report: Report,
  pickedOffset: { offset: number; at: number } | null = null,
  refining = false,
) {
  await act(() =>
    render(
      <PanelView
        screen={{ kind: 'match', report, refining }}
        host="gazette.example"
        highlights
        pickedOffset={pickedOffset}
        checkedAt={Date.UTC(2031, 1, 9, 10, 30)}
        takeAwayAsked={null}
        trouble={null}
        actions={actions}
      />,
      app,
    ),
  );
}
const all = (selector: string) => [...app.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => app.querySelector<HTMLElement>(selector)!;
const press = (target: HTMLElement, key: string) =>
  act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const text = (selector: string) => all(selector).map((found) => found.textContent);

describe('the headline', () => {
  it.each([
    ['stated', 'Reprint of '],
    ['likely', 'Reprint, probably of '],
    ['unsure', 'Reprint, perhaps of '],
  ] as const)('keeps the doubt: %s', async (certainty, words) => {
    await show({
      ...reports.REPRINT,
      original: { ...reports.REPRINT.original!, certainty },
    });
    expect(one('h1').textContent).toMatch(new RegExp(`^${words}`));
  });
});

describe('what the page is', () => {
  const kindLine = () => text('.page-kind');

  it.each([
    ['live-blog', 'A live blog'],
    ['gallery', 'A gallery'],
    ['stub', 'Only the beginning'],
    ['teaser', 'Only the beginning'],
    ['several', 'Several articles'],
  ] as const)('a %s is told', async (kind, words) => {
    const report = reports.REPRINT;
    await show({ ...report, page: { ...report.page, kind } });
    expect(kindLine()).toEqual([expect.stringMatching(new RegExp(`^${words}`))]);
  });

  it('one whole article needs no words, nor does a Report that was made before', async () => {
    const report = reports.REPRINT;
    await show({ ...report, page: { ...report.page, kind: 'article' } });
    expect(kindLine()).toEqual([]);
    await show(report);
    expect(kindLine()).toEqual([]);
  });

  it('what it says of itself stands below the sources; a link leads to web addresses only', async () => {
    await show(reports.STUB);
    await act(() => all('[role=tab]')[2]!.click());
    expect(text('.page-facts dt')).toEqual([
      'Outlet',
      'Authors',
      'Published',
      'Changed',
      'Section',
      'Language',
      'Own address',
    ]);
    expect(one('.page-facts a').getAttribute('href')).toBe(reports.STUB.page.canonical);
    const page = { ...reports.STUB.page, canonical: 'javascript:alert(1)' };
    await show({ ...reports.STUB, page });
    expect(all('.page-facts a')).toEqual([]);
  });
});

describe('tabs', () => {
  const chosenTab = () => one('[role=tab][aria-selected=true]').id;
  /** Without what the panel's first tab, or its first two, would show. */
  const without = (report: Report, alsoChanged: boolean): Report => ({
    ...report,
    sources: report.sources.map(({ headline, ...source }) => ({
      ...source,
      leftOut: [],
      ...(alsoChanged ? { passages: [] } : headline && { headline }),
    })),
  });

  const excerpt = without((judged.EXCERPT as Extract<TextCheck, { kind: 'report' }>).report, true);

  it.each([
    ['left out', reports.TWO_SOURCES, 'tab-left-out'],
    ['changed, where nothing was left out', without(reports.TWO_SOURCES, false), 'tab-changed'],
    ['sources, where all is as printed', without(reports.TWO_SOURCES, true), 'tab-sources'],
    ['where in its source a piece of an article stands', excerpt, 'tab-left-out'],
  ])('open at the first that has something to say: %s', async (_, report, tab) => {
    await show(report);
    expect(chosenTab()).toBe(tab);
  });

  it('follow the first Report to the whole one, and then stay', async () => {
    await show(without(reports.TWO_SOURCES, true), null, true);
    expect(chosenTab()).toBe('tab-sources');
    await show(reports.TWO_SOURCES);
    expect(chosenTab()).toBe('tab-left-out');
    await show(without(reports.TWO_SOURCES, true));
    expect(chosenTab()).toBe('tab-left-out');
  });

  it('stay where the reader has put them', async () => {
    await show(without(reports.TWO_SOURCES, true), null, true);
    await act(() => one('#tab-added').click());
    await show(reports.TWO_SOURCES);
    expect(chosenTab()).toBe('tab-added');
    await act(() => one('#tab-sources').click());
    await show(without(reports.TWO_SOURCES, false));
    expect(chosenTab()).toBe('tab-sources');
  });

  it('count what they hold', async () => {
    await show(reports.TWO_SOURCES);
    expect(text('[role=tab]')).toEqual(['Left out 3', 'Changed 4', 'Sources 2', 'Added 4']);
  });

  it('are walked with the arrow keys, one of them in the tab order', async () => {
    await show(reports.TWO_SOURCES);
    const chosen = () => one('[role=tab][aria-selected=true]');
    for (const [key, name] of [
      ['ArrowRight', 'Changed 4'],
      ['End', 'Added 4'],
      ['ArrowRight', 'Left out 3'],
      ['ArrowLeft', 'Added 4'],
      ['Home', 'Left out 3'],
    ] as const) {
      await press(chosen(), key);
      expect(chosen().textContent).toBe(name);
      expect(document.activeElement).toBe(chosen());
      expect(all('[role=tab][tabindex="0"]')).toEqual([chosen()]);
      expect(one('[role=tabpanel]').getAttribute('aria-labelledby')).toBe(chosen().id);
      expect(chosen().getAttribute('aria-controls')).toBe(one('[role=tabpanel]').id);
    }
  });
});

describe('the restored source', () => {
  it('marks what was left out and folds the rest', async () => {
    await show(reports.REPRINT);
    expect(text('.gone .tag > :first-child')).toEqual([
      'Opening paragraph',
      'End of a kept paragraph',
      'Inside a kept paragraph',
      '2 paragraphs',
      'Subhead',
      'Whole paragraph',
    ]);
    expect(text('mark')).toEqual(['Acting']);
    expect(text('.fold')).toEqual([
      '2 lines of furniture',
      '3 paragraphs as on this page',
      '1 line of furniture',
      '2 paragraphs as on this page',
      '1 line of furniture',
    ]);
  });

  it('unfolds by a button', async () => {
    await show(reports.REPRINT);
    const fold = all('.fold')[1]!;
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    const before = all('.kept').length;
    await act(() => fold.click());
    expect(all('.fold')[1]?.getAttribute('aria-expanded')).toBe('true');
    expect(all('.kept')).toHaveLength(before + 3);
  });

  it('shows a line’s place on the page by its button and by a click on its words', async () => {
    await show(reports.REPRINT);
    const { text: pageText } = reports.REPRINT.page;
    const start = pageText.indexOf('The operator, Sound Lines');
    const line = all('.kept').find((kept) => kept.textContent?.startsWith('The operator'))!;
    line.querySelector<HTMLElement>('.show')?.click();
    expect(actions.showPlace).toHaveBeenLastCalledWith(expect.objectContaining({ start }));
    const gone = all('.gone').find((found) => found.textContent?.includes('9,400 crowns'))!;
    gone.querySelector<HTMLElement>('.article')?.click();
    const at = pageText.indexOf(' Its contract');
    expect(actions.showPlace).toHaveBeenLastCalledWith({ start: at, end: at });
    expect(actions.showPlace).toHaveBeenCalledTimes(2);
  });

  it('is walked line by line with the arrow keys', async () => {
    await show(reports.REPRINT);
    const stops = all('.show, .fold');
    stops[0]?.focus();
    await press(stops[0]!, 'ArrowDown');
    expect(document.activeElement).toBe(stops[1]);
    await press(stops[1]!, 'ArrowUp');
    expect(document.activeElement).toBe(stops[0]);
  });

  it('says so when nothing was left out', async () => {
    await show(reports.CREDITED);
    await act(() => one('#tab-left-out').click());
    expect(one('.empty').textContent).toContain('Nothing was left out');
    expect(all('.gone')).toEqual([]);
  });

  it('calls nothing left out of a source that the page hardly uses', async () => {
    await show(reports.QUOTES);
    await act(() => one('#tab-left-out').click());
    expect(all('.gone')).toEqual([]);
    expect(text('.fold')).toEqual(['2 paragraphs not on this page']);
  });
});

describe('a place picked on the page', () => {
  it('unfolds its line, says so, and leaves the focus where it was', async () => {
    await show(reports.REPRINT);
    const offset = reports.REPRINT.page.text.indexOf('oilskins');
    await show(reports.REPRINT, { offset, at: 1 });
    const picked = one('[aria-current]');
    expect(picked.textContent).toContain('oilskins');
    expect(document.activeElement).toBe(document.body);
    expect(text('[role=status]').join()).toContain('Chosen on the page: Islanders had packed');
    expect(all('[aria-current]')).toHaveLength(1);
    // Whoever goes on by keyboard begins there.
    expect(all('.lines [tabindex="0"]')).toEqual([picked.querySelector('.show')]);
  });

  it('opens the tab that has it', async () => {
    await show(reports.TWO_SOURCES);
    const offset = reports.TWO_SOURCES.page.text.indexOf('Our reporter');
    await show(reports.TWO_SOURCES, { offset, at: 1 });
    expect(one('[role=tab][aria-selected=true]').textContent).toBe('Added 4');
    expect(one('[aria-current]').textContent).toContain('Our reporter');
  });
});

describe('changed, sources and added', () => {
  it('marks changed words as deletions and insertions', async () => {
    await show(reports.TWO_SOURCES);
    await act(() => one('#tab-changed').click());
    expect(text('.changed:nth-of-type(2) del')).toEqual(['seven to four', 'unhappy']);
    expect(text('.changed:nth-of-type(2) ins')).toEqual(['7–4', 'all of']);
    expect(all('.changed')[1]?.textContent).toContain('its unhappy crew');
  });

  it('links sources and copies by http and https only, without referrer', async () => {
    await show(reports.REPRINT);
    await act(() => one('#tab-sources').click());
    const links = all('a:not(.power)') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).toEqual([
      'https://fjordside-daily.example/2031/01/night-ferry',
      'https://fjordside-daily.example/2031/01/night-ferry#:~:text=This%20story%20was%20first%20published%20by%20The%20Coast%20Courier%20and%20is%20republished%20here%20with%20permission.',
      'https://fjordside-daily.example/2031/01/night-ferry',
      'https://radio.example/a/32812.html',
      'https://mainlander.example/boat',
    ]);
    for (const { rel, target } of links) expect([rel, target]).toEqual(['noreferrer', '_blank']);
    await show(reports.HOSTILE);
    expect(all('a:not(.power)')).toEqual([]);
    expect(app.querySelector('img, script, svg[onload]')).toBeNull();
  });

  it('says of a source that it is but a mould, and of no other', async () => {
    const [first, second] = reports.TWO_SOURCES.sources;
    await show({ ...reports.TWO_SOURCES, sources: [first!, { ...second!, isMould: true }] });
    expect(one('h1').textContent).toBe('Partly from The Coast Courier');
    await act(() => one('#tab-sources').click());
    const line = 'Only the frame of the wording is alike; names and figures differ.';
    expect(all('article.card').map((card) => card.textContent?.includes(line))).toEqual([
      false,
      true,
    ]);
  });

  it('tells the chain from the first print to this page', async () => {
    await show(reports.REPRINT);
    await act(() => one('#tab-sources').click());
    expect(text('.chain .name')).toEqual(['The Coast Courier', 'The Gazette', 'Fjordside Daily']);
    expect(text('.chain li > .soft')).toEqual([
      'By the credit line of Fjordside Daily’s copy.',
      'This page names nobody; Fjordside Daily’s copy of the same text credits The Coast Courier.',
      'By the credit line of Fjordside Daily’s copy.',
    ]);
    await show(reports.OWN_PAGE);
    expect(text('.chain .name')).toEqual(['The Gazette', 'Fjordside Daily']);
  });

  it('says where the first print is not known', async () => {
    await show(reports.UNKNOWN_FIRST);
    await act(() => one('#tab-sources').click());
    expect(one('.chain .label').textContent).toBe(
      'First print not known. Earliest known copyJan 2031',
    );
    expect(text('.hops button')).toEqual(['Fjordside Daily', 'this page']);
    expect(all('.hops li')[1]?.className).toBe('unknown');
  });

  it('opens the evidence of a hop, with its place on the page', async () => {
    await show(reports.CREDITED);
    const hops = all('.hops button');
    expect(hops.map(({ textContent }) => textContent)).toEqual(['The Coast Courier', 'this page']);
    expect(one('.hop-why').hidden).toBe(true);
    await act(() => hops[1]?.click());
    expect(hops.map((hop) => hop.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
    expect(one('.hop-why').textContent).toContain('By the credit line of this page.');
    expect(hops[1]?.getAttribute('aria-controls')).toBe(one('.hop-why').id);
    one('.hop-why .show').click();
    expect(actions.showPlace).toHaveBeenCalledWith({ start: 0, end: 10 });
    await act(() => hops[1]?.click());
    expect(one('.hop-why').hidden).toBe(true);
  });

  it('draws no chain that leads nowhere', async () => {
    await show({ ...reports.REPRINT, chain: [] });
    expect(all('.hops')).toEqual([]);
    const [first, page] = reports.REPRINT.chain!;
    await show({ ...reports.REPRINT, chain: [first!, { ...page!, from: 9 }] });
    expect(text('.hops button')).toEqual(['The Coast Courier', 'this page']);
  });

  it('lists the terms of reuse with what was kept, and shows where not', async () => {
    await show(reports.TERMS);
    await act(() => one('#tab-sources').click());
    expect(one('.terms h3').textContent).toBe('What The Coast Courier asks of reprints');
    expect(text('.terms li p')).toEqual([
      'A credit not kept',
      'A link back cannot be told',
      'No change of wording changed in 3 places; style and dates may be changed',
      'No cuts not kept, 5 cuts',
      'A canonical link to the original not kept',
      'Its counter kept',
    ]);
    all('.terms .show')[1]?.click();
    expect(actions.showPlace).toHaveBeenCalledWith({ start: 40, end: 40 });
    const link = one('.terms a') as HTMLAnchorElement;
    expect([link.href, link.rel]).toEqual([
      'https://coast-courier.example/republish',
      'noreferrer',
    ]);
    await show({ ...reports.TERMS, terms: null });
    expect(all('.terms')).toEqual([]);
  });

  it('a text on its own is not blamed for a credit that may stand on its page', async () => {
    const { page, sources, verdict, original } = reports.REPRINT;
    expect([verdict, original?.isThisPage, sources.length > 0]).toEqual(['reprint', false, true]);
    const credit = { status: 'no' as const, outlet: null, text: null, page: null };
    await show({ ...reports.REPRINT, credit, page: { ...page, from: 'paste' } });
    expect(app.textContent).toContain('No credit line in this text');
    expect(app.textContent).not.toContain('Not credited');
    await show({ ...reports.REPRINT, credit });
    expect(app.textContent).toContain('Not credited on this page');
  });

  it.each<[string, Partial<Report>]>([
    ['that shares nothing but a quotation', { verdict: 'quotes', original: null }],
    [
      'of which nothing tells who was first',
      { original: { ...reports.UNKNOWN_FIRST.original!, basis: 'fullest' } },
    ],
  ])('a page %s is not blamed for the credit that it has not', async (_, facts) => {
    const credit = { status: 'no' as const, outlet: null, text: null, page: null };
    await show({ ...reports.REPRINT, credit, ...facts });
    expect(app.textContent).not.toMatch(/credit/i);
    expect(all('.mark.bad')).toEqual([]);
  });

  it('says nothing of the top beside a credit line at the foot', async () => {
    const { credit } = reports.CREDITED;
    expect(credit).toMatchObject({ status: 'yes', place: 'foot' });
    await show({ ...reports.CREDITED, credit: { ...credit, finding: 'credited-top' } });
    expect(app.textContent).toContain('Credited to The Coast Courier');
    expect(app.textContent).not.toContain('at the top');
  });

  it.each([
    ['date', 'Credited to The Gazette', 'plain'],
    ['fullest', 'Credited to The Gazette', 'plain'],
    ['credit', 'Credited to The Gazette instead', 'other'],
  ] as const)(
    'blames a page for whom it credits only where the first print is known: by %s',
    async (basis, words, tone) => {
      const { credit } = reports.TWO_SOURCES;
      const original = { ...reports.UNKNOWN_FIRST.original!, basis };
      await show({ ...reports.UNKNOWN_FIRST, credit, original });
      expect(all('.credit, .mark').map((one) => one.getAttribute('class'))).toContain(
        `mark ${tone}`,
      );
      expect(app.textContent).toContain(words);
      expect(app.textContent?.includes('Gazette instead')).toBe(basis === 'credit');
      await act(() => one('#tab-sources').click());
      expect(one('.credit').className).toBe(`credit ${tone}`);
    },
  );

  it('calls no copy the earliest where the page is made of several articles', async () => {
    const { original } = reports.UNKNOWN_FIRST;
    expect(original?.basis).toBe('date');
    await show({ ...reports.TWO_SOURCES, verdict: 'reprint', original });
    const line = app.querySelector('h1')?.textContent ?? '';
    expect(line).toMatch(/^Reprint of .+ and .+$/);
  });

  it('shows what stands where no credit does', async () => {
    await show(reports.UNKNOWN_FIRST);
    await act(() => one('#tab-sources').click());
    expect(one('.credit').textContent).toBe(
      'Names Fjordside Daily for one statement, not as the source of the text“The boat may yet be sold, Fjordside Daily reported on Monday.”',
    );
    one('.credit .show').click();
    expect(actions.showPlace).toHaveBeenCalledWith({ start: 0, end: 20 });
  });

  it('leads from added text to the page', async () => {
    await show(reports.TWO_SOURCES);
    await act(() => one('#tab-added').click());
    all('.added .show')[0]?.click();
    expect(actions.showPlace).toHaveBeenCalledWith(reports.TWO_SOURCES.added[0]?.page);
  });
});

describe('of a page that only quotes', () => {
  it('it is not said that nothing was left out', async () => {
    expect(reports.QUOTES.sources.map(({ leftOutCounts }) => leftOutCounts)).toEqual([false]);
    await show(reports.QUOTES);
    await act(() => one('#tab-left-out')?.click());
    const labels = all('[aria-label]').map((found) => found.getAttribute('aria-label'));
    const said = [app.textContent, ...labels].join(' ');
    expect(said).not.toMatch(/nothing (?:was )?left out|every sentence/i);
    expect(said).toContain('shares only quotations with this source');
  });

  it('nor of one with little of its source, but of a whole copy', async () => {
    const [source] = reports.REPRINT.sources;
    const whole = { ...source!, leftOut: [], leftOutCounts: true };
    await show({ ...reports.REPRINT, sources: [whole] });
    expect(one('.strip').getAttribute('aria-label')).toContain('nothing left out');
    await show({ ...reports.REPRINT, sources: [{ ...whole, leftOutCounts: false }] });
    expect(one('.strip').getAttribute('aria-label')).not.toContain('left out');
  });
});

describe('what matters', () => {
  const kinds = () => all('.kinds button');
  const pressed = () =>
    kinds()
      .filter((button) => button.getAttribute('aria-pressed') === 'true')
      .map(({ textContent }) => textContent);
  const choose = (name: string) =>
    act(() =>
      kinds()
        .find(({ textContent }) => textContent?.startsWith(name))!
        .click(),
    );

  it('stands on every left-out line in words', async () => {
    await show(reports.KINDS);
    expect(all('.gone').map((line) => line.querySelectorAll('.kind').length)).toEqual([1, 6, 0]);
    expect(all('.gone')[0]!.querySelector('.kind')?.textContent).toBe('Denial or no comment');
  });

  it('narrows the list to one kind, and back', async () => {
    await show(reports.KINDS);
    expect(text('.kinds button')).toEqual([
      'All 3',
      'Denial or no comment 1',
      'Quotation 1',
      'Number or date 1',
      'Negation 1',
      'Hedge 1',
      'Attribution verb 1',
      'Name 1',
    ]);
    expect(pressed()).toEqual(['All 3']);
    await choose('Number');
    expect(pressed()).toEqual(['Number or date 1']);
    expect(all('.gone')).toHaveLength(1);
    expect(text('.shows')).toEqual(['June']);
    expect(text('.fold').every((words) => /further line/.test(words ?? ''))).toBe(true);
    await act(() => all('.fold')[0]!.click());
    expect(all('.gone').length + all('.kept').length).toBeGreaterThan(3);
    await choose('Number');
    expect(pressed()).toEqual(['All 3']);
    expect(all('.gone')).toHaveLength(3);
  });

  it('tells changes, and the headline above them', async () => {
    await show(reports.KINDS);
    await act(() => one('#tab-changed').click());
    expect(one('.desk .line').textContent).toBe(
      'Headline changedIsland council saves the night ferry, for nowFerry row splits island',
    );
    expect(all('ol .changed').map((line) => line.querySelector('.kind')?.textContent)).toEqual([
      'Attribution verb',
      'Number or date',
      'Name',
      'Negation',
      'Hedge',
      'Denial or no comment',
      'Quotation',
      'Hedge',
    ]);
    await choose('Headline');
    expect(all('.changed')).toHaveLength(1);
    await choose('Hedge');
    expect(text('.changed .kind.chosen')).toEqual(['Hedge', 'Hedge']);
  });

  it('says so when the chosen kind is gone', async () => {
    await show(reports.KINDS);
    await choose('Negation');
    const [source] = reports.KINDS.sources;
    const leftOut = source!.leftOut.slice(2);
    await show({ ...reports.KINDS, sources: [{ ...source!, leftOut }] });
    expect(pressed()).toEqual(['Negation 0']);
    expect(one('.empty').textContent).toContain('Nothing of this kind now: Negation');
    await act(() => one('.none-of-kind button').click());
    expect(all('.gone')).toHaveLength(1);
  });

  it('is not asked for where there is nothing to choose from', async () => {
    await show(reports.CREDITED);
    expect(kinds()).toEqual([]);
  });
});

describe('a Report made anew', () => {
  const renewed = () => structuredClone(reports.TWO_SOURCES);

  it('keeps tab, choice and folds', async () => {
    await show(structuredClone(reports.REPRINT));
    await act(() => all('.fold')[1]!.click());
    const open = text('.kept').length;
    await show(structuredClone(reports.REPRINT));
    expect(text('.kept')).toHaveLength(open);
    await show(renewed());
    await act(() => one('#tab-changed').click());
    await act(() => all('.kinds button')[1]!.click());
    const lines = text('.changed');
    await show(renewed());
    expect(one('[role=tab][aria-selected=true]').id).toBe('tab-changed');
    expect(all('.kinds button')[1]!.getAttribute('aria-pressed')).toBe('true');
    expect(text('.changed')).toEqual(lines);
  });

  it('has the chosen line still, and goes nowhere', async () => {
    const offset = reports.TWO_SOURCES.page.text.indexOf('Our reporter');
    await show(renewed(), { offset, at: 1 });
    await act(() => one('#tab-sources').click());
    await show(renewed(), { offset, at: 1 });
    expect(one('[role=tab][aria-selected=true]').id).toBe('tab-sources');
    await act(() => one('#tab-added').click());
    expect(one('[aria-current]').textContent).toContain('Our reporter');
  });

  it('of another page begins anew', async () => {
    await show(renewed());
    await act(() => one('#tab-changed').click());
    const other = renewed();
    await show({ ...other, page: { ...other.page, url: 'https://gazette.example/other' } });
    expect(one('[role=tab][aria-selected=true]').id).toBe('tab-left-out');
  });
});

describe('the sources of a page of many', () => {
  it('are letters at first, and their names unfold', async () => {
    await show(reports.MOSAIC);
    const fold = app.querySelector<HTMLDetailsElement>('.bar details.sources-fold');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toContain('Sources');
    expect(fold?.querySelector('ul')?.textContent).toContain('Vessel Island Radio');
  });
  it('are named at once where they are few', async () => {
    await show(reports.TWO_SOURCES);
    expect(app.querySelector('.bar .sources-key')).not.toBeNull();
    expect(app.querySelector('.bar details.sources-fold')).toBeNull();
  });
});
