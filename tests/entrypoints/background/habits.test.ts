import { beforeEach, describe, expect, it, test } from 'vitest';
import { answerCommand, placeAfter } from '@/entrypoints/background/commands';
import { createJudging } from '@/entrypoints/background/judging';
import { answerMenu, type MenuTools } from '@/entrypoints/background/menus';
import { readerHandlers } from '@/entrypoints/background/reader-handlers';
import { createSaving } from '@/entrypoints/background/saving';
import { createTextChecks, type TextCheckTools } from '@/entrypoints/background/text-checks';
import type { Article } from '@/lib/corpus/article';
import { MemoryCorpus } from '@/lib/corpus/memory-corpus';
import type { SaveOutcome } from '@/lib/messaging/save-outcome';
import type { TabState } from '@/lib/messaging/tab-state';
import type { TextCheck } from '@/lib/messaging/text-state';
import { addressKey } from '@/lib/provenance/page-address';
import type { JudgementChange } from '@/lib/report/judgements';
import type { Report } from '@/lib/report/report';
import type { ChosenBlock } from '@/lib/text/chosen-blocks';
import type { PageReading } from '@/lib/text/page-reading';
import { MAX_PAGE_CHARACTERS } from '@/lib/thresholds';
import { NO_JUDGEMENTS } from '../../fixtures/no-judgements';
import { soon } from '../../support/soon';
import { madeUpReport, madeUpSource } from './made-up-report';

const NOW = Date.UTC(2026, 10, 22, 10, 30);
const inWords = (error: unknown) => `In words: ${(error as Error | undefined)?.message}`;
const stateOf = (report: Report): TabState => ({
  kind: 'report',
  url: report.page.url,
  report,
  checkedAt: 1,
  milliseconds: 1,
});

describe('judging', () => {
  const found = madeUpReport({ verdict: 'reprint', sources: [madeUpSource()] });
  const flag: JudgementChange = {
    kind: 'flag',
    flag: { source: 'a', outlet: null, label: 'advertiser', words: null },
    on: true,
  };
  let stored = NO_JUDGEMENTS;
  let states: Map<number, TabState>;
  let readAgain: number[];
  let text: Report;
  let due: JudgementChange | 'all' | null;
  /** The worker is killed before it does this: neither done nor failed. */
  let dead: 'listing' | 'writing' | null;
  const forEver = new Promise<never>(() => {});
  const judging = () =>
    createJudging({
      readJudgements: async () => stored,
      writeJudgements: async (judgements) => {
        if (dead === 'writing') await forEver;
        stored = judgements;
      },
      due: {
        read: async () => due,
        write: async (change) => {
          due = change;
        },
        remove: async () => {
          due = null;
        },
      },
      listTabStates: async () => (dead === 'listing' ? forEver : states),
      amend: async (tabId, amend) => {
        const state = states.get(tabId);
        if (state?.kind === 'report') states.set(tabId, { ...state, report: amend(state.report) });
      },
      amendTexts: async (amend, isConcerned) => {
        text = amend(text);
        if (isConcerned(text)) readAgain.push(-1);
      },
      readAgain: async (tabId) => {
        readAgain.push(tabId);
        return { ok: true, value: null };
      },
      refusalInWords: (why) => `Refused: ${why}`,
      inWords,
      report: () => undefined,
      now: () => NOW,
    });
  beforeEach(() => {
    stored = NO_JUDGEMENTS;
    due = null;
    dead = null;
    readAgain = [];
    text = madeUpReport({ sources: [madeUpSource()], verdict: 'partial' });
    text.page.url = 'about:blank';
    states = new Map([
      [1, stateOf(found)],
      [2, stateOf(madeUpReport({ page: { ...found.page, url: 'https://paper.example/b' } }))],
    ]);
  });
  const reportOf = (tabId: number) => (states.get(tabId) as { report: Report }).report;

  it('a flag is seen at once in every tab that it concerns, and no page is read anew', async () => {
    expect(await judging().judge(flag)).toEqual({ ok: true, value: null });
    expect(reportOf(1).flags).toEqual([
      { label: 'advertiser', words: null, source: 'a', outlet: null },
    ]);
    expect(reportOf(2).flags).toBeUndefined();
    expect(readAgain).toEqual([]);
    await judging().judge({ ...flag, on: false });
    expect(reportOf(1).flags).toBeUndefined();
  });

  it('a text by itself shows a flag too, and is checked anew for a standing phrase', async () => {
    await judging().judge(flag);
    expect(text.flags).toMatchObject([{ label: 'advertiser', source: 'a' }]);
    expect(readAgain).toEqual([]);
    await judging().judge({ kind: 'phrase', text: 'a standing phrase', on: true });
    expect(readAgain).toEqual([1, -1]);
  });

  it('a match has its own page read anew', async () => {
    const { url } = found.page;
    const source = { id: 'a', title: null, site: null, url: null, published: null };
    await judging().judge({ kind: 'match', page: url, source, says: 'not-a-reprint' });
    expect(readAgain).toEqual([1]);
    expect(stored.matches).toHaveLength(1);
  });

  it('two changes at once are both kept', async () => {
    const one = judging();
    await Promise.all([
      one.judge(flag),
      one.judge({ kind: 'phrase', text: 'a standing phrase', on: true }),
    ]);
    expect([stored.flags.length, stored.phrases.length]).toEqual([1, 1]);
  });

  it.each<[string, JudgementChange, number[]]>([
    ['a flag', flag, []],
    ['a phrase', { kind: 'phrase', text: 'a standing phrase', on: true }, [1, -1]],
  ])(
    '%s is seen in every tab after the worker was killed right behind it',
    async (_, change, anew) => {
      dead = 'listing';
      void judging().judge(change);
      await soon(() => expect(stored).not.toBe(NO_JUDGEMENTS));
      expect(readAgain).toEqual([]);
      dead = null;
      const next = judging();
      await next.resume();
      expect(reportOf(1).flags?.length ?? 0).toBe(stored.flags.length);
      expect(readAgain).toEqual(anew);
      await next.resume();
      expect(readAgain).toEqual(anew);
    },
  );

  it('a worker that was killed before it wrote leaves all as it was', async () => {
    dead = 'writing';
    void judging().judge(flag);
    await soon(() => expect(due).not.toBeNull());
    dead = null;
    await judging().resume();
    expect([stored, reportOf(1).flags, due]).toEqual([NO_JUDGEMENTS, undefined, null]);
  });

  it('what an earlier change left undone is done with the next', async () => {
    due = { kind: 'phrase', text: 'a standing phrase', on: true };
    await judging().judge(flag);
    // A flag alone has no page read anew.
    expect(readAgain).toContain(1);
    expect(due).toBeNull();
  });

  it('what is refused is told, and nothing changes', async () => {
    expect(await judging().judge({ kind: 'phrase', text: 'too short', on: true })).toEqual({
      ok: false,
      error: 'Refused: short-phrase',
    });
    expect(stored).toBe(NO_JUDGEMENTS);
  });

  it('a file is read, and undone', async () => {
    const handlers = readerHandlers({
      judging: judging(),
      saving: { undo: async () => ({ ok: true, value: null }) },
      beginText: async () => undefined,
      inWords,
      noJudgements: () => 'No judgements.',
    });
    expect(await handlers.restoreJudgements({ text: '{"a":1}' })).toEqual({
      ok: false,
      error: 'No judgements.',
    });
    expect(await handlers.restoreJudgements({ text: '{' })).toEqual({
      ok: false,
      error: 'No judgements.',
    });
    const phrases = [{ text: 'a standing phrase', at: '2026-01-01T00:00:00Z' }, { text: 3 }];
    const text = JSON.stringify({ ...NO_JUDGEMENTS, phrases });
    expect(await handlers.restoreJudgements({ text })).toEqual({
      ok: true,
      value: { before: NO_JUDGEMENTS, refused: 1 },
    });
    expect(stored.phrases).toHaveLength(1);
    await handlers.replaceJudgements({ judgements: NO_JUDGEMENTS });
    expect(stored).toEqual(NO_JUDGEMENTS);
  });
});

describe('saving a page', () => {
  const story = Array.from(
    { length: 6 },
    (_, at) =>
      `Invented harbour number ${at} kept seventeen orange lanterns burning beside the bridge.`,
  );
  const page = (changes: Partial<PageReading> = {}): PageReading => ({
    url: 'https://paper.example/a?utm_source=x',
    state: 'article',
    title: 'A title',
    site: 'The Paper',
    byline: 'Somebody',
    published: '2026-11-22',
    language: 'en',
    canonical: 'https://paper.example/a',
    blocks: [
      ...story.map((text) => ({ text, role: 'story' as const })),
      { text: 'A picture of a harbour.', role: 'caption' as const },
    ],
    ...changes,
  });
  let corpus: MemoryCorpus;
  let outcome: SaveOutcome | null;
  let removed: string[];
  const saving = (reading: PageReading | null) =>
    createSaving({
      readPage: async () =>
        reading === null ? { ok: false, error: 'Nobody.' } : { ok: true, value: reading },
      put: (arrivals) => corpus.put(arrivals),
      find: async (key) => {
        const all = await corpus.articles(Array.from({ length: 9 }, (_, at) => at));
        return all.find(({ url }) => addressKey(url) === key) ?? null;
      },
      read: async (id) => (await corpus.articles(await corpus.numbersOf([id])))[0] ?? null,
      remove: async (id) => {
        removed.push(id);
        await corpus.remove([id]);
      },
      readOutcome: async () => outcome,
      writeOutcome: async (_, one) => {
        outcome = one;
      },
      changedSince: () => 'It was changed.',
      inWords,
      now: () => NOW,
    });
  beforeEach(() => {
    corpus = new MemoryCorpus();
    outcome = null;
    removed = [];
  });

  it('keeps its story and what it says of itself, under its own address', async () => {
    expect(await saving(page()).save(3)).toMatchObject({
      kind: 'saved',
      title: 'A title',
      before: null,
    });
    const [article] = await corpus.articles([0, 1]);
    expect(article).toMatchObject({
      url: 'https://paper.example/a',
      site: 'The Paper',
      byline: 'Somebody',
      text: story.join('\n\n'),
      addedAt: '2026-11-22T10:30Z',
      addedBy: 'page',
    } satisfies Partial<Article>);
  });

  it('keeps what the reader says is the story', async () => {
    const more = [
      { text: 'A picture of a harbour.', role: 'caption', isStory: true },
      { text: `${story[0]} And this is no part of it.`, role: 'story', isStory: false },
    ] satisfies ChosenBlock[];
    const blocks: ChosenBlock[] = [...page().blocks.slice(0, -1), ...more];
    await saving(page({ blocks })).save(3);
    const [article] = await corpus.articles([0]);
    expect(article?.text).toBe([...story, 'A picture of a harbour.'].join('\n\n'));
  });

  it('is undone: what was new goes, what was replaced comes back', async () => {
    await saving(page()).save(3);
    const first = outcome as SaveOutcome & { id: string };
    await saving(page({ title: 'Another title' })).save(3);
    expect(outcome).toMatchObject({ kind: 'saved', before: { title: 'A title' } });
    await saving(page()).undo(3);
    expect(outcome).toEqual({ kind: 'undone', title: 'Another title' });
    expect((await corpus.size()).articles).toBe(1);
    outcome = first;
    await saving(page()).undo(3);
    await saving(page()).undo(3);
    expect(removed).toEqual([first.id]);
    expect((await corpus.size()).articles).toBe(0);
  });

  it('is not undone when another tab saved the page again, or the article was corrected or deleted', async () => {
    await saving(page()).save(3);
    const first = outcome as SaveOutcome & { id: string };
    await saving(page({ title: 'Another title' })).save(4);
    const second = outcome;
    outcome = first;
    expect(await saving(page()).undo(3)).toEqual({ ok: false, error: 'It was changed.' });
    expect(await corpus.articles(await corpus.numbersOf([first.id]))).toMatchObject([
      { title: 'Another title' },
    ]);
    await corpus.remove([first.id]);
    outcome = second;
    expect(await saving(page()).undo(4)).toEqual({ ok: false, error: 'It was changed.' });
    expect((await corpus.size()).articles).toBe(0);
  });

  it('is not called undone when what it replaced cannot come back', async () => {
    await saving(page()).save(3);
    await saving(page({ title: 'Another title' })).save(3);
    corpus.put = async () => ({ added: 0, replaced: 0, refused: [{ at: 0, reason: 'no' }] });
    expect(await saving(page()).undo(3)).toMatchObject({ ok: false });
    expect(outcome).toMatchObject({ kind: 'saved' });
  });

  it.each<[string, PageReading | null, string]>([
    ['a front page', page({ state: 'no-article', blocks: [] }), 'no-article'],
    ['a locked page', page({ state: 'unreadable', blocks: [] }), 'unreadable'],
    ['a short text', page({ blocks: [{ text: 'Too short.', role: 'story' }] }), 'too-short'],
    ['a page without us', null, 'unreachable'],
  ])('is refused for %s', async (_, reading, why) => {
    expect(await saving(reading).save(3)).toEqual({ kind: 'refused', why });
    expect((await corpus.size()).articles).toBe(0);
  });
});

describe('a text by itself', () => {
  let checks: Map<number, TextCheck>;
  let judged: (report: Report) => Promise<Report>;
  const asked: PageReading[] = [];
  const toolsOf = (check: (reading: PageReading) => Promise<Report>): TextCheckTools => ({
    check: (reading) => {
      asked.push(reading);
      return check(reading);
    },
    readTextCheck: async (windowId) => checks.get(windowId) ?? null,
    writeTextCheck: async (windowId, one) => void checks.set(windowId, one),
    removeTextCheck: async (windowId) => void checks.delete(windowId),
    listTextChecks: async () => checks,
    asJudged: (report) => judged(report),
    report: () => undefined,
    inWords,
    noWords: () => 'No words.',
    interrupted: () => 'Interrupted.',
    tooLarge: () => 'Too large.',
    now: () => NOW,
  });
  const texts = (check = async (_: PageReading): Promise<Report> => madeUpReport()) =>
    createTextChecks(toolsOf(check));
  beforeEach(() => {
    checks = new Map();
    judged = async (report) => report;
    asked.length = 0;
  });

  it('is read by its paragraphs, and its Report says where it came from', async () => {
    await texts().checkText(5, { text: 'One\n line.\n\nTwo.', from: 'paste', url: null });
    expect(asked[0]?.blocks.map(({ text }) => text)).toEqual(['One line.', 'Two.']);
    expect(checks.get(5)).toMatchObject({ kind: 'report', report: { page: { from: 'paste' } } });
  });

  it('without words is said to have none', async () => {
    await texts().checkText(5, { text: ' … \n ', from: 'selection', url: null });
    expect(checks.get(5)).toMatchObject({ kind: 'error', message: 'No words.' });
    expect(asked).toEqual([]);
  });

  it('that was given up meanwhile does not come back', async () => {
    const check = async () => {
      checks.delete(5);
      return madeUpReport();
    };
    await texts(check).checkText(5, { text: 'Some words.', from: 'paste', url: null });
    expect(checks.size).toBe(0);
  });

  it.each(['by the background', 'by the panel itself'])(
    'taken away %s while its Report is made ready does not come back',
    async (whom) => {
      let taken: Promise<void> | undefined;
      const one = texts();
      judged = async (report) => {
        if (whom === 'by the panel itself') checks.delete(5);
        else taken = one.remove(5);
        return report;
      };
      await one.checkText(5, { text: 'Some words.', from: 'paste', url: null });
      await taken;
      expect(checks.size).toBe(0);
    },
  );

  it('given last is the one that is shown, whichever ends first', async () => {
    const ends: ((report: Report) => void)[] = [];
    const one = texts(() => new Promise((resolve) => ends.push(resolve)));
    const first = one.checkText(5, { text: 'The first.', from: 'paste', url: null });
    const second = one.checkText(5, { text: 'The second.', from: 'paste', url: null });
    await soon(() => expect(ends).toHaveLength(2));
    ends[1]?.(madeUpReport({ verdict: 'partial' }));
    await second;
    ends[0]?.(madeUpReport({ verdict: 'reprint' }));
    await first;
    expect(checks.get(5)).toMatchObject({ report: { verdict: 'partial' } });
  });

  it('follows what is judged: its Report at once, and by a new check of the same text', async () => {
    const page = { ...madeUpReport().page, url: 'about:blank', text: 'One.\n\nTwo.' };
    const one = texts(async () => madeUpReport({ page }));
    await one.checkText(5, { text: 'One.\n\nTwo.', from: 'paste', url: null });
    const flags = [{ label: 'advertiser' as const, words: null, source: 'a', outlet: null }];
    await one.amend(
      (report) => ({ ...report, flags }),
      () => false,
    );
    expect(checks.get(5)).toMatchObject({
      kind: 'report',
      report: { flags, page: { from: 'paste' } },
    });
    expect(asked).toHaveLength(1);
    await one.amend(
      (report) => report,
      () => true,
    );
    await soon(() => expect(checks.get(5)).not.toHaveProperty('report.flags'));
    await soon(() => expect(checks.get(5)?.kind).toBe('report'));
    expect(asked.map(({ url, blocks }) => [url, blocks.length])).toEqual([
      ['about:blank', 2],
      ['about:blank', 2],
    ]);
  });

  it('that a killed worker left is checked by the next, once', async () => {
    const never = new Promise<Report>(() => {});
    const given = {
      text: 'Some words.',
      from: 'selection',
      url: 'https://paper.example/a',
    } as const;
    void texts(() => never).checkText(5, given);
    await soon(() => expect(asked).toHaveLength(1));
    const one = texts(() => never);
    await one.resume(NOW + 1);
    await soon(() => expect(asked).toHaveLength(2));
    expect(asked[1]).toEqual(asked[0]);
    await texts().resume(NOW + 10);
    expect(checks.get(5)).toMatchObject({ kind: 'error', message: 'Interrupted.' });
    expect(asked).toHaveLength(2);
  });

  it('that the reader went back from is told no more, also when its Report cannot be shown', async () => {
    const one = createTextChecks({
      ...toolsOf(async () => madeUpReport()),
      asJudged: async () => {
        checks.delete(5);
        throw new Error('unreadable');
      },
    });
    await one.checkText(5, { text: 'Some words.', from: 'paste', url: null });
    expect(checks.has(5)).toBe(false);
  });

  it('keeps of its text no more than is read', async () => {
    const text = 'word '.repeat(MAX_PAGE_CHARACTERS);
    void texts(() => new Promise<Report>(() => {})).checkText(5, {
      text,
      from: 'stored',
      url: null,
    });
    await soon(() => expect(asked).toHaveLength(1));
    expect(checks.get(5)).toMatchObject({ given: { text: text.slice(0, MAX_PAGE_CHARACTERS) } });
  });

  it('is begun without its text where there is no room for that, and says so where its Report has none', async () => {
    const write = async (windowId: number, check: TextCheck) => {
      if ('given' in check || check.kind === 'report')
        throw new Error('Session storage quota exceeded');
      checks.set(windowId, check);
    };
    const one = createTextChecks({ ...toolsOf(async () => madeUpReport()), writeTextCheck: write });
    await one.begin(5, { text: 'Some words.', from: 'paste', url: null });
    expect(checks.get(5)).toMatchObject({ kind: 'checking' });
    await soon(() => expect(checks.get(5)).toMatchObject({ message: 'Too large.' }));
  });

  it('for which there is no room at all is refused in words', async () => {
    const handlers = readerHandlers({
      judging: {} as never,
      saving: { undo: async () => ({ ok: true, value: null }) },
      beginText: () => Promise.reject(new Error('quota')),
      inWords,
      noJudgements: () => 'No judgements.',
    });
    expect(await handlers.checkText({ text: 'Some words.', windowId: 5 })).toEqual({
      ok: false,
      error: 'In words: quota',
    });
  });

  it('says so when its check failed, or ended with the worker', async () => {
    const check = async () => {
      throw new Error('full');
    };
    await texts(check).checkText(5, { text: 'Some words.', from: 'paste', url: null });
    expect(checks.get(5)).toMatchObject({ kind: 'error', message: 'In words: full' });
    checks.set(6, { kind: 'checking', from: 'paste', since: NOW - 1 });
    await texts().resume(NOW);
    expect(checks.get(6)).toMatchObject({ kind: 'error', message: 'Interrupted.' });
  });
});

describe('the menu', () => {
  let log: string[];
  const tools: MenuTools = {
    openPanel: (windowId) => void log.push(`panel ${windowId}`),
    backToTab: async (windowId) => void log.push(`back ${windowId}`),
    checkPage: async (tabId) => void log.push(`check ${tabId}`),
    readSelection: async (_, url) => (url === null ? null : 'One.\n\nTwo.'),
    checkSelection: async (_, text) => void log.push(text),
    saveArticle: async (tabId) => void log.push(`save ${tabId}`),
  };
  beforeEach(() => {
    log = [];
  });
  const tab = { id: 3, windowId: 5, url: 'https://paper.example/a' };

  it.each([
    ['check-page', tab, ['panel 5', 'back 5', 'check 3']],
    ['save-article', tab, ['panel 5', 'back 5', 'save 3']],
    ['check-selection', tab, ['panel 5', 'One.\n\nTwo.']],
    ['check-selection', { ...tab, url: undefined }, ['panel 5', 'One. Two.']],
    ['check-page', undefined, []],
    ['check-page', { windowId: 5 }, []],
  ])('%s', async (menuItemId, where, done) => {
    await answerMenu({ menuItemId, selectionText: 'One. Two.' }, where, tools);
    expect(log).toEqual(done);
  });
});

describe('commands', () => {
  test.each<[readonly number[], number | null, 1 | -1, number | null]>([
    [[], null, 1, null],
    [[10, 20, 30], null, 1, 10],
    [[10, 20, 30], 10, 1, 20],
    [[10, 20, 30], 15, 1, 20],
    [[10, 20, 30], 30, 1, 10],
    [[10, 20, 30], null, -1, 30],
    [[10, 20, 30], 20, -1, 10],
    [[10, 20, 30], 10, -1, 30],
  ])('of %j from %j by %j comes %j', (places, from, step, place) => {
    expect(placeAfter(places, from, step)).toBe(place);
  });

  test('no tab and no Report are no error', async () => {
    const done: string[] = [];
    const tools = {
      openPanel: () => void done.push('panel'),
      readTabState: async () => null,
      readPlace: async () => null,
      goTo: async () => void done.push('go'),
      toggleHighlights: async () => void done.push('highlights'),
      togglePause: async () => void done.push('pause'),
    };
    await answerCommand('open-panel', undefined, tools);
    await answerCommand('next-place', { windowId: 5 }, tools);
    await answerCommand('next-place', { id: 3, windowId: 5 }, tools);
    await answerCommand('nonsense', { id: 3, windowId: 5 }, tools);
    expect(done).toEqual([]);
    await answerCommand('toggle-pause', undefined, tools);
    await answerCommand('open-panel', { windowId: 5 }, tools);
    expect(done).toEqual(['pause', 'panel']);
  });
});
