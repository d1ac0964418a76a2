// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { PopupView } from '@/components/PopupView';
import { chooseScreen } from '@/components/screen';
import type { TabState } from '@/lib/messaging/tab-state';
import { writeUpkeepProgress } from '@/lib/messaging/upkeep-progress';
import type { Report } from '@/lib/report/report';
import { changeSites, EVERYWHERE, type SiteRules } from '@/lib/settings/site-rules';
import { FLAGGED, SET_ASIDE } from '../fixtures/judged-reports';
import * as reports from '../fixtures/reports';
import { useRealMessages } from '../support/real-messages';
import { soon } from '../support/soon';

const actions = {
  checkAgain: vi.fn(),
  reload: vi.fn(),
  resume: vi.fn(),
  openPanel: vi.fn(),
  takeAway: vi.fn(),
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
  // A message that is missing from the locale is told by a warning only.
  expect(warn).not.toHaveBeenCalled();
  render(null, app);
  app.remove();
  vi.restoreAllMocks();
});

const waitingFor = (report: Report, waiting: number): Report => ({
  ...report,
  comparedWith: { ...report.comparedWith, waiting },
});

const URL_SHOWN = reports.REPRINT.page.url;
function show(
  state: TabState | null,
  more: { paused?: boolean; highlights?: boolean; rules?: SiteRules } = {},
) {
  const rules = more.rules ?? EVERYWHERE;
  const tab = { id: 1, windowId: 1, url: URL_SHOWN, loading: false };
  const screen = chooseScreen({ tab, state, paused: more.paused ?? false, rules });
  act(() =>
    render(
      <PopupView
        screen={screen}
        host="gazette.example"
        highlights={more.highlights ?? true}
        rules={rules}
        trouble={null}
        actions={actions}
      />,
      app,
    ),
  );
  return app.textContent?.replace(/\s+/g, ' ') ?? '';
}
const showReport = (report: Report) => show(reports.tabState(report));
const button = (name: string) =>
  [...app.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );

describe('where Firstprint checks', () => {
  const state = reports.tabState(reports.REPRINT);
  const only: SiteRules = { mode: 'only', never: [], only: ['gazette.example', 'b.example'] };

  it.each<[name: string, before: SiteRules, after: SiteRules]>([
    ['Never on this site', EVERYWHERE, { ...EVERYWHERE, never: ['gazette.example'] }],
    ['Only on this site', EVERYWHERE, { mode: 'only', never: [], only: ['gazette.example'] }],
    [
      'Only on this site and 1 other',
      { ...EVERYWHERE, only: ['b.example'] },
      { mode: 'only', never: [], only: ['b.example', 'gazette.example'] },
    ],
    ['No longer on this site', only, { ...only, only: ['b.example'] }],
    ['Check everywhere', only, { ...only, mode: 'all' }],
  ])('%s', (name, rules, after) => {
    show(state, { rules });
    button(name)?.click();
    const [change] = actions.changeSites.mock.lastCall ?? [];
    expect(changeSites(rules, change)).toEqual(after);
  });

  it.each<[string, SiteRules, string, SiteRules]>([
    [
      'never',
      { ...EVERYWHERE, never: ['gazette.example'] },
      'You chose never to check gazette.example and its subdomains.',
      EVERYWHERE,
    ],
    [
      'only elsewhere',
      { mode: 'only', never: [], only: ['b.example'] },
      'You chose to check one site only, and this is not it.',
      { mode: 'only', never: [], only: ['b.example', 'gazette.example'] },
    ],
  ])('not here: %s', (_, rules, words, after) => {
    expect(show(state, { rules })).toContain(words);
    button('Check this site')?.click();
    const [change] = actions.changeSites.mock.lastCall ?? [];
    expect(changeSites(rules, change)).toEqual(after);
  });
});

describe('the reader’s own judgements', () => {
  it('flags stand under the verdict, each with a sign', () => {
    expect(showReport(FLAGGED)).toContain('State media: Fjordside Daily');
    expect(app.querySelectorAll('.flags svg')).toHaveLength(2);
  });

  it('what was set aside is named, with a way back', () => {
    expect(showReport(SET_ASIDE)).toContain('You set this aside for this page');
    button('Undo')?.click();
    expect(actions.judge).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'match', says: null, page: URL_SHOWN }),
    );
  });
});

describe('the popup says', () => {
  it('calls a few shared words too little, and shows no share of them', () => {
    const text = showReport({ ...reports.REPRINT, verdict: 'none', original: null });
    expect(text).toContain('That is too little to call it reuse.');
    expect(text).toContain('nothing reused');
    expect(text).not.toContain('%');
    expect(app.querySelectorAll('.strip .verbatim, .strip .cut')).toHaveLength(0);
  });

  it.each<[string, Report, string[]]>([
    [
      'a reprint',
      reports.REPRINT,
      [
        '100 % reused',
        'Reprint',
        'of an article by The Coast Courier',
        'found in Fjordside Daily, Jan 2031',
        'By the credit line of Fjordside Daily’s copy.',
        'Not credited on this page',
        '5 passages, 1 more word, 1 subhead',
        'Quotation“If it stops, I stop.',
        'Denial or no comment',
        'Moe denied that he had promised',
        'Denials, quotations and numbers are shown first.',
        'Read what was left out',
        'Compared with 2 articles, newest Feb 2031',
      ],
    ],
    [
      'a credited copy',
      reports.CREDITED,
      [
        'Credited to The Coast Courier at the foot',
        '“This story was first published',
        'Nothing was left out',
      ],
    ],
    [
      'a reprint of an outlet whose terms are known',
      reports.TERMS,
      ['Of what The Coast Courier asks of reprints: 1 kept, 3 not kept'],
    ],
    [
      'the original’s own page',
      reports.OWN_PAGE,
      ['The Coast Courier printed this first', 'This is the original outlet’s own page'],
    ],
    [
      'several sources',
      reports.TWO_SOURCES,
      [
        'Partly reused',
        'from articles by The Coast Courier and Northern Press Agency',
        'Credited to The Gazette instead',
        'Compared with 12,480 articles, newest Feb 8, 2031',
      ],
    ],
    [
      'one source named and one nameless',
      {
        ...reports.TWO_SOURCES,
        sources: reports.TWO_SOURCES.sources.map((source, at) =>
          at === 0 ? source : { ...source, site: null, url: null },
        ),
      },
      ['Partly reused', 'from articles by The Coast Courier and 1 other'],
    ],
    [
      'quotations of two outlets',
      { ...reports.TWO_SOURCES, verdict: 'quotes' },
      ['with articles by The Coast Courier and Northern Press Agency'],
    ],
    [
      'quotations only',
      reports.QUOTES,
      [
        '22 % also elsewhere',
        'Shares a quotation',
        'with an article by Fjordside Daily',
        '“We are not asking for a bridge',
      ],
    ],
    [
      'no known source',
      reports.NO_SOURCE,
      [
        'nothing reused',
        'Nothing here matches the 12,480 articles it was compared with.',
        'The newest of them is from Feb 8, 2031.',
        'Credited to Kollen Post',
        '63 words, from “The bell of the old customs house in …” to “… allows it, most likely next spring.”',
      ],
    ],
    [
      'a long text without a source',
      { ...reports.NO_SOURCE, page: { ...reports.NO_SOURCE.page, words: 2104 } },
      ['2,104 words, from “The bell'],
    ],
    [
      'several sources, while articles are still read in',
      waitingFor(reports.TWO_SOURCES, 600),
      ['newest Feb 8, 2031. 600 of them may have been missed, since they are still being read in.'],
    ],
    [
      'no known source, while one article is still read in',
      waitingFor(reports.NO_SOURCE, 1),
      ['Nothing here matches', '1 of them may have been missed, since it is still being read in.'],
    ],
    [
      'articles that have lost their text',
      {
        ...reports.NO_SOURCE,
        comparedWith: { ...reports.NO_SOURCE.comparedWith, lost: 2 },
      },
      [
        '2 of them have lost their text on disk and were not compared. Add them again to mend that.',
      ],
    ],
    [
      'an empty corpus',
      reports.NOTHING_STORED,
      ['Nothing to compare with', 'No article is stored'],
    ],
    [
      'nothing stored but the page itself',
      { ...reports.NOTHING_STORED, comparedWith: { articles: 0, newest: null, itself: 1 } },
      ['Nothing to compare with', 'No other article is stored'],
    ],
    ['no article', reports.NO_ARTICLE, ['No article here']],
    ['a short text', reports.TOO_SHORT, ['Too short to tell', 'The story has 5 words.']],
    ['a locked page', reports.UNREADABLE, ['The text could not be read']],
  ])('%s', (_, report, words) => {
    const text = showReport(report);
    for (const expected of words) expect(text).toContain(expected);
  });

  it('nothing of what was left out where it does not count', () => {
    expect(showReport(reports.QUOTES)).not.toMatch(/left out/i);
  });

  it.each<[string, Partial<Report>, string]>([
    [
      'likely',
      { original: { ...reports.REPRINT.original!, certainty: 'likely' } },
      'probably by The Coast Courier',
    ],
    [
      'unsure',
      { original: { ...reports.REPRINT.original!, certainty: 'unsure' } },
      'perhaps by The Coast Courier',
    ],
    [
      'only the earliest known copy',
      { original: reports.UNKNOWN_FIRST.original },
      'First print not known; the earliest known copy is Fjordside Daily’s',
    ],
    [
      'not told by the dates',
      { original: { ...reports.UNKNOWN_FIRST.original!, basis: 'fullest' } },
      'First print not known; Fjordside Daily printed it too',
    ],
    [
      'the page itself the earliest known copy',
      { original: { ...reports.UNKNOWN_FIRST.original!, isThisPage: true } },
      'First print not known; no known copy elsewhere is earlier',
    ],
    ['unknown', { original: null }, 'of an article by Fjordside Daily'],
  ])('how sure the original is: %s', (_, facts, words) => {
    expect(showReport({ ...reports.REPRINT, ...facts })).toContain(words);
  });

  it('what is being read while it is checked', () => {
    const text = show({ kind: 'checking', url: URL_SHOWN, title: 'Night boat', since: 0 });
    expect(text).toContain('Reading Night boat and comparing it with the stored articles.');
  });
});

test('how far the index is while it is being made, and nothing of it afterwards', async () => {
  const state: TabState = {
    kind: 'report',
    url: URL_SHOWN,
    report: reports.REPRINT,
    checkedAt: 1,
    milliseconds: 1,
  };
  await writeUpkeepProgress({ done: 3_450, total: 10_000 });
  show(state);
  await soon(() =>
    expect(app.textContent).toContain('The index is being made: 34\u00a0% of 10,000 articles.'),
  );
  await act(() => writeUpkeepProgress(null));
  await soon(() => expect(app.textContent).not.toContain('The index is being made'));
});

describe('the popup does', () => {
  it('opens the panel in the click’s own turn', () => {
    showReport(reports.REPRINT);
    button('Read what was left out')?.click();
    expect(actions.openPanel).toHaveBeenCalledOnce();
  });

  it.each([true, false])('switches highlights from %s', (on) => {
    show(reports.tabState(reports.REPRINT), { highlights: on });
    const control = app.querySelector<HTMLButtonElement>('[role=switch]');
    expect(control?.getAttribute('aria-checked')).toBe(String(on));
    control?.click();
    expect(actions.setHighlights).toHaveBeenCalledWith(!on);
  });

  it('pauses and resumes', () => {
    showReport(reports.REPRINT);
    button('Pause Firstprint')?.click();
    expect(actions.setPaused).toHaveBeenCalledWith(true);
    show(null, { paused: true });
    button('Resume')?.click();
    expect(actions.setPaused).toHaveBeenLastCalledWith(false);
  });

  it('offers a way on where the check failed or never was', () => {
    show({ kind: 'error', url: URL_SHOWN, message: 'The disk is full.' });
    button('Check again')?.click();
    expect(actions.checkAgain).toHaveBeenCalledOnce();
    show(null);
    button('Reload the page')?.click();
    expect(actions.reload).toHaveBeenCalledOnce();
  });

  it('shows hostile text as text', () => {
    const text = showReport(reports.HOSTILE);
    expect(text).toContain('<img src=x onerror=alert(1)>');
    expect(text).toContain('<script>alert(6)</script>');
    expect(app.querySelector('img, script, b > i, svg[onload]')).toBeNull();
  });
});
