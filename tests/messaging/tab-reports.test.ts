import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pickedPlaces } from '../../lib/messaging/picked-place';
import { type SaveOutcome, saveOutcomes } from '../../lib/messaging/save-outcome';
import {
  REPORT_TOO_LARGE,
  readTabState,
  removeTabState,
  watchTabState,
  writeTabState,
} from '../../lib/messaging/tab-reports';
import type { TabState } from '../../lib/messaging/tab-state';
import { textChecks } from '../../lib/messaging/text-check';
import type { TextCheck } from '../../lib/messaging/text-state';
import { madeUpReport } from '../entrypoints/background/made-up-report';

const checking = (since: number, title = 'x'): TabState => ({
  kind: 'checking',
  url: 'https://paper.example/a',
  title,
  since,
});

/** Session storage with room for so many characters, as browsers limit it. */
function limitSession(room: number) {
  const area = fakeBrowser.storage.session;
  const set = area.set.bind(area);
  vi.spyOn(area, 'set').mockImplementation(async (items: Record<string, unknown>) => {
    const now = { ...(await area.get(null)), ...items };
    if (JSON.stringify(now).length > room) {
      throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    }
    return set(items);
  });
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

test('a state is kept, seen by watchers of its tab only, and removed', async () => {
  const seen: (TabState | null)[] = [];
  const stop = watchTabState(1, (state) => seen.push(state));
  expect(await readTabState(1)).toBeNull();
  await writeTabState(1, checking(1));
  await writeTabState(2, checking(2));
  expect(await readTabState(1)).toEqual(checking(1));
  await removeTabState(1);
  expect(await readTabState(1)).toBeNull();
  expect(seen).toEqual([checking(1), null]);
  stop();
  await writeTabState(1, checking(3));
  expect(seen).toHaveLength(2);
});

test('nothing outlives the browser: local storage stays empty', async () => {
  await writeTabState(1, checking(1));
  await pickedPlaces.write(1, { offset: 4, at: 5 });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('full storage: the oldest tabs go, the newest and the own stay', async () => {
  limitSession(500);
  for (let tab = 1; tab <= 10; tab += 1) await writeTabState(tab, checking(tab, 'x'.repeat(50)));
  expect(await readTabState(10)).toEqual(checking(10, 'x'.repeat(50)));
  expect(await readTabState(9)).not.toBeNull();
  expect(await readTabState(1)).toBeNull();
});

test('a state that never fits becomes an error state', async () => {
  limitSession(500);
  await writeTabState(1, checking(1));
  await writeTabState(2, checking(2, 'x'.repeat(1000)));
  expect(await readTabState(2)).toEqual({
    kind: 'error',
    url: 'https://paper.example/a',
    message: REPORT_TOO_LARGE,
  });
});

test('full storage: what cannot be made anew goes in, and the oldest tabs make room for it', async () => {
  limitSession(1200);
  for (let tab = 1; tab <= 9; tab += 1) await writeTabState(tab, checking(tab, 'x'.repeat(50)));
  const check: TextCheck = { from: 'paste', since: 1, kind: 'error', message: 'm'.repeat(400) };
  await textChecks.write(1, check);
  const outcome: SaveOutcome = { kind: 'error', message: 'm'.repeat(300) };
  await saveOutcomes.write(9, outcome);
  expect(await textChecks.read(1)).toEqual(check);
  expect(await saveOutcomes.read(9)).toEqual(outcome);
  expect(await readTabState(1)).toBeNull();
  await expect(textChecks.write(2, { ...check, message: 'm'.repeat(2000) })).rejects.toThrow(
    'quota',
  );
});

test('full storage without tabs: the Reports on texts make room, the oldest first, and say so', async () => {
  limitSession(3000);
  const check = (since: number): TextCheck => {
    const report = madeUpReport();
    report.page.text = 'x'.repeat(300);
    return { from: 'paste', since, kind: 'report', report };
  };
  const checking: TextCheck = { from: 'paste', since: 0, kind: 'checking' };
  await textChecks.write(9, checking);
  for (const since of [1, 2, 3, 4, 5, 6]) await textChecks.write(since, check(since));
  expect(await textChecks.read(1)).toEqual({ from: 'paste', since: 1, kind: 'dropped' });
  expect(await textChecks.read(6)).toEqual(check(6));
  // What is under way has nothing to give.
  expect(await textChecks.read(9)).toEqual(checking);
  await writeTabState(1, {
    kind: 'report',
    url: 'https://paper.example/a',
    report: madeUpReport({ copies: [] }),
    checkedAt: 1,
    milliseconds: 1,
  });
  expect(await readTabState(1)).toMatchObject({ kind: 'report' });
});

test('any other failure is not hidden', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('disk gone'));
  await expect(writeTabState(1, checking(1))).rejects.toThrow('disk gone');
});

test('a pick reaches the watcher of its tab, twice on the same place', async () => {
  const seen: unknown[] = [];
  const stop = pickedPlaces.watch(1, (place) => seen.push(place));
  await pickedPlaces.write(1, { offset: 9, at: 1 });
  await pickedPlaces.write(2, { offset: 8, at: 2 });
  await pickedPlaces.write(1, { offset: 9, at: 3 });
  await pickedPlaces.remove(1);
  stop();
  expect(seen).toEqual([{ offset: 9, at: 1 }, { offset: 9, at: 3 }, null]);
  expect(await pickedPlaces.read(1)).toBeNull();
  expect(await pickedPlaces.read(2)).toEqual({ offset: 8, at: 2 });
});
