import { expect, test } from 'vitest';
import type { TabState } from '@/lib/messaging/tab-state';
import type { Report } from '@/lib/report/report';
import * as reports from '../fixtures/reports';
import type { ExtensionBrowser } from '../support/browser';
import type { PageJob } from '../support/page-arguments';
import { checkPages, type PageOutcome } from '../support/page-checker';

type Finished = Exclude<TabState, { kind: 'checking' }>;

const job = (address: string): PageJob => ({
  given: address,
  address,
  bytes: Buffer.from('<p>made up'),
  problem: null,
});
const A = 'https://paper.example/story?id=1';
const B = 'https://paper.example/story?id=2';

const reportOn = (url: string, checkedAt: number): Finished => {
  const report: Report = { ...reports.NO_SOURCE, page: { ...reports.NO_SOURCE.page, url } };
  return { kind: 'report', url, report, checkedAt, milliseconds: 1 };
};

interface Life {
  /** What the extension reports in a tab that goes to an address, in this order. */
  states?: (address: string) => Finished[];
  /** The browser dies when a tab goes to this address. */
  diesAt?: string;
  send?: () => unknown;
  close?: () => void;
}

/** A browser that answers as a tab would; nothing is opened. */
function madeUpBrowser(life: Life): ExtensionBrowser {
  let isConnected = true;
  let states: Finished[] = [];
  let address = 'about:blank';
  const page = {
    unrouteAll: async () => {},
    route: async () => {},
    close: async () => {},
    url: () => address,
    goto: async (to: string) => {
      if (to === life.diesAt) {
        isConnected = false;
        throw new Error('Target closed');
      }
      address = to;
      states = life.states?.(to) ?? [reportOn(to, Date.now())];
      return { status: () => 200 };
    },
  };
  return {
    context: { browser: () => ({ isConnected: () => isConnected }) },
    openTab: async () => ({ page, tabId: 1 }),
    forgetTabState: async () => {
      states = states.slice(1);
    },
    waitForTabState: async (_: number, since: number) => {
      const state = states.find((one) => one.kind === 'error' || one.checkedAt >= since);
      if (!state) throw new Error('nothing was reported');
      return state;
    },
    send: async () =>
      life.send?.() ?? { ok: true, value: { added: 1, replaced: 0, refused: [], noted: [] } },
    close: async () => life.close?.(),
  } as unknown as ExtensionBrowser;
}

async function outcomes(
  jobs: PageJob[],
  launch: () => Promise<ExtensionBrowser>,
): Promise<PageOutcome[]> {
  const found: PageOutcome[] = [];
  const chunks = [{ file: 'made-up.jsonl', firstLine: 1, lines: ['{}'] }];
  await checkPages(jobs, { tabs: 2, chunks, launch }, (outcome) => found.push(outcome));
  return found;
}
const brief = (found: PageOutcome[]) =>
  found.map(({ job, report, problem }) => [job.address, report.state, report.verdict, problem]);
const lost = (address: string, problem: string) => [address, 'unreadable', 'none', problem];

test.each<[string, (now: number) => Finished[]]>([
  ['a late report on the page before', (now) => [reportOn(A, now), reportOn(B, now + 5)]],
  [
    'a late failure of the page before',
    (now) => [{ kind: 'error', url: A, message: 'x' }, reportOn(B, now)],
  ],
  ['another scheme and a fragment', (now) => [reportOn('http://paper.example/story?id=2#p', now)]],
])('the Report is the one on the page that was asked for: %s', async (_, states) => {
  const found = await outcomes([job(B)], async () =>
    madeUpBrowser({ states: () => states(Date.now()) }),
  );
  expect(found[0]).toMatchObject({ problem: null, report: { state: 'checked' } });
  expect(found[0]!.report.page.url).toMatch(/id=2/);
});

test('only reports on another page: the page was not checked', async () => {
  const launch = async () => madeUpBrowser({ states: () => [reportOn(A, Date.now())] });
  expect(brief(await outcomes([job(B)], launch))).toEqual([lost(B, 'nothing was reported')]);
});

test('an address that the extension cuts is still its own', async () => {
  const long = `https://paper.example/story?${'a'.repeat(3_000)}`;
  const launch = async () =>
    madeUpBrowser({ states: () => [reportOn('https://paper.example/story', Date.now())] });
  expect((await outcomes([job(long)], launch))[0]?.problem).toBeNull();
});

test('no browser can be had: one line for each page', async () => {
  const launch = () => Promise.reject(new Error('no Chromium\nat some place'));
  expect(brief(await outcomes([job(A), job(B)], launch))).toEqual([
    lost(A, 'no Chromium'),
    lost(B, 'no Chromium'),
  ]);
});

test.each<[string, () => unknown, string]>([
  [
    'throws',
    () => {
      throw new Error('gone wrong');
    },
    'gone wrong',
  ],
  ['is refused', () => ({ ok: false, error: 'Full.' }), 'made-up.jsonl, from line 1: Full.'],
])('an import that %s: one line for each page', async (_, send, why) => {
  const launch = async () => madeUpBrowser({ send });
  expect(brief(await outcomes([job(A), job(B)], launch))).toEqual([lost(A, why), lost(B, why)]);
});

test('a browser that dies for good: one line for each page, in order', async () => {
  const C = 'https://paper.example/c';
  const launch = async () =>
    madeUpBrowser({
      diesAt: B,
      close: () => {
        throw new Error('cannot be closed');
      },
    });
  const found = brief(await outcomes([job(A), job(B), job(C)], launch));
  expect(found.map(([address]) => address)).toEqual([A, B, C]);
  expect(found[1]).toEqual(lost(B, 'The browser stopped working again and again.'));
});

test('a browser that dies once costs no page', async () => {
  let browsers = 0;
  const launch = async () => madeUpBrowser(browsers++ === 0 ? { diesAt: B } : {});
  const found = await outcomes([job(A), job(B)], launch);
  expect(found.map(({ problem }) => problem)).toEqual([null, null]);
});
