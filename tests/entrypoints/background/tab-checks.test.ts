import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createTabChecks,
  type TabChecks,
  type TabCheckTools,
} from '@/entrypoints/background/tab-checks';
import { type TabState, tellsOf } from '@/lib/messaging/tab-state';
import type { SoFar } from '@/lib/report/check-page';
import type { Report } from '@/lib/report/report';
import type { PageReading } from '@/lib/text/page-reading';
import { FIRST_REPORT_MS } from '@/lib/thresholds';
import { pageReading } from '../../fixtures/page-reading';
import { soon } from '../../support/soon';
import { madeUpReport, madeUpSource } from './made-up-report';

const reading = (url = 'https://paper.example/a') =>
  pageReading(['made-up text'], { url, title: 'A title' });

const found = madeUpReport({
  verdict: 'reprint',
  sources: [
    madeUpSource({
      passages: [
        {
          page: { start: 0, end: 4 },
          source: { start: 0, end: 4 },
          class: 'verbatim',
          edits: [],
          block: 0,
        },
      ],
    }),
  ],
});

let states: Map<number, TabState>;
let written: [number, string][];
let badges: Map<number, string>;
let clock: number;
let isPaused: boolean;
let chosen: (reading: PageReading) => PageReading;
let check: TabCheckTools['check'];
let reachable: boolean;
let readAgain: number[];
let judged: (report: Report) => Report;

const tools: TabCheckTools = {
  asChosen: async (one) => chosen(one),
  check: (one, onFirst) => check(one, onFirst),
  asJudged: async (report) => judged(report),
  isPaused: async () => isPaused,
  readTabState: async (tabId) => states.get(tabId) ?? null,
  writeTabState: async (tabId, state) => {
    states.set(tabId, state);
    written.push([tabId, state.kind]);
  },
  forgetTab: async (tabId) => {
    states.delete(tabId);
    badges.delete(tabId);
  },
  listTabStates: async () => states,
  readAgain: async (tabId) => {
    readAgain.push(tabId);
    return reachable ? { ok: true, value: null } : { ok: false, error: 'gone' };
  },
  showBadge: async (tabId, { text }) => {
    badges.set(tabId, text);
  },
  badgeOf: ({ verdict }) => ({ text: verdict, title: '' }),
  failedBadge: () => ({ text: 'failed', title: '' }),
  inWords: () => 'It went wrong.',
  interrupted: () => 'It was interrupted.',
  now: () => (clock += 5),
};

beforeEach(() => {
  states = new Map();
  written = [];
  badges = new Map();
  clock = 1000;
  chosen = (one) => one;
  isPaused = false;
  reachable = true;
  readAgain = [];
  check = async () => found;
  judged = (report) => report;
});

/** A check that ends when it is told to. */
function heldCheck() {
  let finish: (report: Report) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const promise = new Promise<Report>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  return {
    promise,
    finish: (report: Report) => finish(report),
    fail: (error: Error) => fail(error),
  };
}
const turns = () => new Promise((resolve) => setTimeout(resolve));

test('checking, then the report, the badge and what to paint', async () => {
  const answer = await createTabChecks(tools).checkTab(3, reading(), 2);
  expect(written).toEqual([
    [3, 'checking'],
    [3, 'report'],
  ]);
  expect(states.get(3)).toEqual({
    kind: 'report',
    url: 'https://paper.example/a',
    report: found,
    checkedAt: 1010,
    milliseconds: 5,
  });
  expect(badges.get(3)).toBe('reprint');
  expect(answer).toEqual({
    ok: true,
    value: {
      revision: 2,
      passages: [{ page: { start: 0, end: 4 }, class: 'verbatim' }],
      leftOutAt: [],
    },
  });
});

test('a report stays on screen while its own page is read anew, and goes for another page', async () => {
  const { checkTab } = createTabChecks(tools);
  await checkTab(3, reading(), 1);
  await checkTab(3, reading('https://paper.example/a?scroll=2#p4'), 2);
  await checkTab(3, reading('https://paper.example/b'), 1);
  expect(written.map(([, kind]) => kind)).toEqual([
    'checking',
    'report',
    'report',
    'checking',
    'report',
  ]);
});

test('a Report so far is shown only while the whole one takes long, and never over an older one of the same page', async () => {
  const { checkTab } = createTabChecks(tools);
  const first = madeUpReport({ verdict: 'partial' });
  const soFar = vi.fn(() => first);
  const whole = (wait: number) => async (_: PageReading, onFirst: (soFar: SoFar) => void) => {
    onFirst(soFar);
    await new Promise((resolve) => setTimeout(resolve, wait));
    return found;
  };
  const shown = () => {
    const state = states.get(3);
    return state?.kind === 'report' ? state.report.verdict : state?.kind;
  };
  check = whole(5);
  await checkTab(3, reading(), 1);
  expect(written.map(([, kind]) => kind)).toEqual(['checking', 'report']);
  expect(soFar, 'nobody waited for it').not.toHaveBeenCalled();

  states.clear();
  check = whole(FIRST_REPORT_MS + 60);
  const slow = checkTab(3, reading(), 1);
  await soon(() => expect(shown()).toBe('partial'));
  expect(badges.get(3)).toBe('partial');
  expect(states.get(3)).toMatchObject({ refining: true });
  await slow;
  expect(shown()).toBe('reprint');
  expect(states.get(3)).not.toHaveProperty('refining');

  written.length = 0;
  await checkTab(3, reading(), 2);
  expect(written.map(([, kind]) => kind)).toEqual(['report']);
});

test('what is judged while a page is checked stands in its Report', async () => {
  const { checkTab, amend } = createTabChecks(tools);
  const flag = (report: Report): Report => ({
    ...report,
    flags: [{ label: 'advertiser', words: null, source: 'a', outlet: null }],
  });
  const slow = heldCheck();
  check = () => slow.promise;
  const answer = checkTab(3, reading(), 1);
  await turns();
  judged = flag;
  await amend(3, flag);
  slow.finish(found);
  await answer;
  expect(states.get(3)).toMatchObject({ report: { flags: [{ source: 'a' }] } });
});

test('what is checked is the story that the reader chose', async () => {
  const story = pageReading(['the chosen block'], { url: reading().url });
  chosen = () => story;
  const asked: PageReading[] = [];
  check = async (one) => {
    asked.push(one);
    return found;
  };
  await createTabChecks(tools).checkTab(3, reading(), 1);
  expect(asked).toEqual([story]);
});

test('paused: nothing is checked, written or shown', async () => {
  isPaused = true;
  check = async () => {
    throw new Error('must not be asked');
  };
  expect(await createTabChecks(tools).checkTab(3, reading(), 1)).toEqual({ ok: true, value: null });
  expect(written).toEqual([]);
  expect(badges.size).toBe(0);
});

test('what goes wrong is told in one sentence', async () => {
  check = async () => {
    throw new Error('internals');
  };
  expect(await createTabChecks(tools).checkTab(3, reading(), 1)).toEqual({
    ok: false,
    error: 'It went wrong.',
  });
  expect(states.get(3)).toEqual({
    kind: 'error',
    url: 'https://paper.example/a',
    message: 'It went wrong.',
  });
  expect(badges.get(3)).toBe('failed');
});

test('of two readings of one tab only the later counts, however long the earlier takes', async () => {
  const { checkTab } = createTabChecks(tools);
  const slow = heldCheck();
  check = () => slow.promise;
  const first = checkTab(3, reading(), 1);
  await turns();
  check = async () => madeUpReport();
  await checkTab(3, reading(), 2);
  slow.finish(found);
  expect(await first).toEqual({ ok: true, value: null });
  expect(states.get(3)).toMatchObject({ report: { verdict: 'none' } });
  expect(badges.get(3)).toBe('none');
});

test.each(['finish', 'fail'] as const)(
  'a tab that moved on hears no more of the old page (%s)',
  async (end) => {
    const { checkTab, moveTab } = createTabChecks(tools);
    const slow = heldCheck();
    check = () => slow.promise;
    const answer = checkTab(3, reading(), 1);
    await turns();
    await moveTab(3, 'https://paper.example/b');
    if (end === 'finish') slow.finish(found);
    else slow.fail(new Error('late'));
    expect(await answer).toEqual({ ok: true, value: null });
    expect(states.has(3)).toBe(false);
    expect(badges.has(3)).toBe(false);
  },
);

test('a closed tab leaves nothing, also when its check ends later', async () => {
  const { checkTab, closeTab } = createTabChecks(tools);
  const slow = heldCheck();
  check = () => slow.promise;
  const answer = checkTab(3, reading(), 1);
  await turns();
  await closeTab(3);
  slow.finish(found);
  await answer;
  expect(states.size).toBe(0);
});

test.each([
  ['the same address', 'https://paper.example/a', true],
  ['another fragment', 'https://paper.example/a#p3', true],
  ['another query', 'https://paper.example/a?p=3', true],
  ['another path', 'https://paper.example/b', false],
  ['another host', 'https://other.example/a', false],
  ['an address that is hidden from us', null, false],
  ['a page of the browser', 'about:blank', false],
])('a tab that moves to %s', async (_, url, keeps) => {
  const { checkTab, moveTab } = createTabChecks(tools);
  await checkTab(3, reading(), 1);
  await moveTab(3, url);
  expect(states.has(3)).toBe(keeps);
  expect(badges.has(3)).toBe(keeps);
});

describe('a page that changes its address all the time', () => {
  const spam = (at: number) => `https://paper.example/spam-${at}`;
  const moveAbout = async (moveTab: TabChecks['moveTab'], times: number) => {
    for (let at = 0; at < times; at += 1) await moveTab(3, spam(at));
  };

  test('is told of all the same', async () => {
    const { checkTab, moveTab } = createTabChecks(tools);
    await moveAbout(moveTab, 30);
    const slow = heldCheck();
    check = () => slow.promise;
    const answer = checkTab(3, reading(spam(30)), 1);
    await turns();
    await moveAbout(moveTab, 30);
    slow.finish(found);
    expect(await answer).toMatchObject({ ok: true, value: { revision: 1 } });
    await moveAbout(moveTab, 30);
    const state = states.get(3);
    expect(state).toMatchObject({ kind: 'report', url: spam(30) });
    expect(tellsOf(state!, spam(7))).toBe(true);
    expect(tellsOf(state!, 'https://other.example/spam-7')).toBe(false);
  });

  test('is not spoken of on another site', async () => {
    const { checkTab, moveTab } = createTabChecks(tools);
    await moveAbout(moveTab, 30);
    await checkTab(3, reading(spam(30)), 1);
    await moveTab(3, 'https://other.example/a');
    expect(states.has(3)).toBe(false);
    expect(badges.has(3)).toBe(false);
  });

  test('is another page again once it has rested', async () => {
    const { checkTab, moveTab } = createTabChecks(tools);
    await moveAbout(moveTab, 30);
    clock += 60_000;
    await checkTab(3, reading(spam(30)), 1);
    expect(states.get(3)).not.toHaveProperty('restless');
    await moveTab(3, spam(31));
    expect(states.has(3)).toBe(false);
  });
});

test('a tab without a state leaves no note behind when it moves on', async () => {
  const forgotten: number[] = [];
  const forgetTab = async (tabId: number) => void forgotten.push(tabId);
  const { moveTab } = createTabChecks({ ...tools, forgetTab });
  await moveTab(3, 'https://paper.example/b');
  expect(forgotten).toEqual([3]);
});

test('news of the move that comes after the new page has reported itself takes nothing away', async () => {
  const { checkTab, moveTab } = createTabChecks(tools);
  await checkTab(3, reading(), 1);
  const slow = heldCheck();
  check = () => slow.promise;
  const answer = checkTab(3, reading('https://paper.example/b'), 1);
  await moveTab(3, 'https://paper.example/b');
  slow.finish(found);
  expect(await answer).toMatchObject({ ok: true, value: { revision: 1 } });
  expect(states.get(3)).toMatchObject({ kind: 'report', url: 'https://paper.example/b' });
});

test('what a killed worker left unfinished is asked for again, else told', async () => {
  states.set(3, { kind: 'checking', url: 'https://paper.example/a', title: null, since: 10 });
  states.set(4, { kind: 'checking', url: 'https://paper.example/b', title: null, since: 600 });
  states.set(5, { kind: 'error', url: 'https://paper.example/c', message: 'x' });
  const done = { kind: 'report', report: found, checkedAt: 10, milliseconds: 1 } as const;
  states.set(6, { ...done, url: 'https://paper.example/d' });
  states.set(7, { ...done, url: 'https://paper.example/e', refining: true });
  await createTabChecks(tools).resume(500);
  expect(readAgain).toEqual([3, 7]);
  reachable = false;
  await createTabChecks(tools).resume(500);
  expect(states.get(3)).toEqual({
    kind: 'error',
    url: 'https://paper.example/a',
    message: 'It was interrupted.',
  });
  expect(states.get(4)?.kind).toBe('checking');
  // A first Report that is told no more takes its figure along.
  expect([...badges]).toEqual([
    [3, 'failed'],
    [7, 'failed'],
  ]);
});

test('a tab that is closed while it is asked again leaves nothing, and a frozen one holds up no other', async () => {
  for (const tabId of [3, 4, 5])
    states.set(tabId, {
      kind: 'checking',
      url: `https://paper.example/${tabId}`,
      title: null,
      since: 10,
    });
  const frozen = new Promise<never>(() => {});
  const asked = createTabChecks({
    ...tools,
    readAgain: async (tabId) => {
      if (tabId === 3) return frozen;
      if (tabId === 4) await asked.closeTab(4);
      return { ok: false, error: 'gone' };
    },
  });
  void asked.resume(500);
  await soon(() => expect(states.get(5)?.kind).toBe('error'));
  expect(states.get(3)?.kind).toBe('checking');
  expect(states.has(4)).toBe(false);
});

test('a parameter with another value is another page: the first article goes', async () => {
  const { checkTab, moveTab } = createTabChecks(tools);
  await checkTab(3, reading('https://paper.example/story?id=1'), 1);
  await moveTab(3, 'https://paper.example/story?id=2');
  expect(states.has(3)).toBe(false);
  expect(badges.has(3)).toBe(false);
});

test('a badge that takes several steps does not outlive its page', async () => {
  const steps = heldCheck();
  const { checkTab, moveTab } = createTabChecks({
    ...tools,
    showBadge: async (tabId, { text }) => {
      await steps.promise;
      badges.set(tabId, text);
    },
  });
  const answer = checkTab(3, reading(), 1);
  await turns();
  const moved = moveTab(3, 'https://paper.example/b');
  await turns();
  steps.finish(found);
  await moved;
  expect(await answer).toEqual({ ok: true, value: null });
  expect(states.has(3)).toBe(false);
  expect(badges.has(3)).toBe(false);
});

test('a report that is still being written when the tab moves does not outlive its page', async () => {
  const steps = heldCheck();
  const { checkTab, moveTab } = createTabChecks({
    ...tools,
    writeTabState: async (tabId, state) => {
      if (state.kind === 'report') await steps.promise;
      states.set(tabId, state);
    },
  });
  const answer = checkTab(3, reading(), 1);
  await turns();
  const moved = moveTab(3, 'https://paper.example/b');
  await turns();
  steps.finish(found);
  await Promise.all([moved, answer]);
  expect(states.has(3)).toBe(false);
  expect(badges.has(3)).toBe(false);
});

test('a write that fails does not hold up the next', async () => {
  let fails = true;
  const { checkTab } = createTabChecks({
    ...tools,
    writeTabState: async (tabId, state) => {
      if (fails && state.kind === 'checking') throw new Error('full');
      states.set(tabId, state);
    },
  });
  expect(await checkTab(3, reading(), 1)).toMatchObject({ ok: false });
  fails = false;
  await checkTab(3, reading(), 2);
  expect(states.get(3)?.kind).toBe('report');
  expect(badges.get(3)).toBe('reprint');
});

test('pausing drops checks that have no state yet, and what is known of all tabs', async () => {
  const { checkTab, stop } = createTabChecks(tools);
  await checkTab(4, reading('https://paper.example/b'), 1);
  // The check of tab 3 has only asked whether it is paused.
  const answer = checkTab(3, reading(), 1);
  await stop(() => true);
  expect(await answer).toEqual({ ok: true, value: null });
  expect(states.size).toBe(0);
  expect(badges.size).toBe(0);
});

test('a site that is checked no more loses its Reports, and other sites keep theirs', async () => {
  const { checkTab, stop } = createTabChecks(tools);
  await checkTab(4, reading('https://other.example/b'), 1);
  await checkTab(5, reading('https://paper.example/c'), 1);
  const answer = checkTab(3, reading(), 1);
  await stop((url) => url.startsWith('https://paper.example/'));
  expect(await answer).toEqual({ ok: true, value: null });
  expect([...states.keys()]).toEqual([4]);
  expect([...badges.keys()]).toEqual([4]);
});
