import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  answerContentScripts,
  answerExtensionPages,
  NOT_ALLOWED,
  NOT_SHOWN_YET,
} from '../../lib/messaging/background-door';
import type { PageReading } from '../../lib/text/page-reading';
import {
  MARKUP_ITEMS,
  MAX_ADDRESS,
  MAX_IMPORT_LINES,
  MAX_PAGE_BLOCKS,
  MAX_PAGE_CHARACTERS,
  MAX_PAGE_LINE,
} from '../../lib/thresholds';
import { NO_JUDGEMENTS } from '../fixtures/no-judgements';
import { pageReading } from '../fixtures/page-reading';

const HOME = 'chrome-extension://test-extension-id/';
const page = {
  id: 'test-extension-id',
  url: 'https://paper.example/story',
  origin: 'https://paper.example',
  frameId: 0,
  tab: { id: 7, url: 'https://paper.example/story' },
};
const popup = { id: 'test-extension-id', url: `${HOME}popup.html`, origin: HOME.slice(0, -1) };

const reading = pageReading(['A made-up block of text.'], {
  url: 'https://paper.example/story?page=2',
  title: 'A made-up headline',
  site: 'The Paper',
  published: '2024-02-09',
});

/** What the handlers were given: nothing may arrive that was refused. */
let arrived: unknown[];

async function send(type: string, data: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const message = { type, data, id: 1, timestamp: 1 };
    void fakeBrowser.runtime.onMessage
      .trigger(message, sender as never, resolve as never)
      .then((answers) => {
        if (!answers.includes(true as never)) resolve(undefined);
      });
  }).then((answer) => (answer as { res?: unknown } | undefined)?.res);
}

const check = (data: unknown, sender: object = page) => send('checkPage', data, sender);
const readingThatArrived = () => (arrived[0] as { reading: PageReading }).reading;

beforeEach(() => {
  fakeBrowser.reset();
  arrived = [];
  const stopContent = answerContentScripts({
    checkPage: async (message) => {
      arrived.push(message);
      return { ok: true, value: null };
    },
    pickOnPage: async (message, from) => {
      arrived.push({ ...message, ...from });
      return { ok: true, value: null };
    },
  });
  const stopUi = answerExtensionPages({
    recheckTab: async (message) => {
      arrived.push(message);
      return { ok: true, value: null };
    },
    importArticles: async (message) => {
      arrived.push(message);
      return { ok: true, value: { added: 0, replaced: 0, refused: [], noted: [] } };
    },
    judge: async (message) => {
      arrived.push(message);
      return { ok: true, value: null };
    },
    restoreJudgements: async (message) => {
      arrived.push(message);
      return { ok: true, value: { before: NO_JUDGEMENTS, refused: 0 } };
    },
    replaceJudgements: async (message) => {
      arrived.push(message);
      return { ok: true, value: null };
    },
    changeSites: async (message) => {
      arrived.push(message);
      return { ok: true, value: null };
    },
    chooseBlocks: async (message) => {
      arrived.push(message);
      return { ok: true, value: null };
    },
    checkText: async (message) => {
      arrived.push(message);
      return { ok: true, value: null };
    },
    undoSave: async (message) => {
      arrived.push(message);
      return { ok: true, value: null };
    },
  });
  return () => {
    stopContent();
    stopUi();
  };
});

describe('who may ask', () => {
  test('a content script of a shown page is answered', async () => {
    expect(await check({ revision: 1, reading })).toEqual({ ok: true, value: null });
    expect(arrived).toEqual([{ revision: 1, reading }]);
  });

  test.each([
    ['another extension', { ...page, id: 'somebody-else' }],
    ['no id', { ...page, id: undefined }],
    ['a frame inside the page', { ...page, frameId: 3 }],
    ['no frame', { ...page, frameId: undefined }],
    ['no tab', { ...page, tab: undefined }],
    ['a tab without a number', { ...page, tab: { url: page.url } }],
    ['a page that is not on the web', { ...page, url: 'file:///etc/passwd' }],
    ['an extension page', { ...popup, frameId: 0, tab: { id: 7 } }],
    ['a broken address', { ...page, url: 'not an address' }],
  ])('a content message from %s is refused', async (_, sender) => {
    expect(await check({ revision: 1, reading }, sender)).toEqual({
      ok: false,
      error: NOT_ALLOWED,
    });
    expect(await send('pickOnPage', { offset: 1 }, sender)).toEqual({
      ok: false,
      error: NOT_ALLOWED,
    });
    expect(arrived).toEqual([]);
  });

  test('a page that is prepared but not shown is refused', async () => {
    const sender = { ...page, documentLifecycle: 'prerender' };
    expect(await check({ revision: 1, reading }, sender)).toEqual({
      ok: false,
      error: NOT_SHOWN_YET,
    });
    expect(arrived).toEqual([]);
  });

  test.each([
    ['a content script', page],
    ['another extension', { ...popup, id: 'somebody-else' }],
    ['an address that only begins like ours', { ...popup, url: `${HOME.slice(0, -1)}.example/` }],
    ['an origin that is not ours', { ...popup, origin: 'https://paper.example' }],
    ['no address', { ...popup, url: undefined }],
  ])('a privileged message from %s is refused', async (_, sender) => {
    const error = { ok: false, error: NOT_ALLOWED };
    expect(await send('recheckTab', { tabId: 1 }, sender)).toEqual(error);
    expect(await send('importArticles', { lines: ['{}'], firstLine: 1 }, sender)).toEqual(error);
    expect(await send('judge', { kind: 'phrase', text: 'x', on: true }, sender)).toEqual(error);
    expect(await send('restoreJudgements', { text: '{}' }, sender)).toEqual(error);
    expect(await send('replaceJudgements', { judgements: {} }, sender)).toEqual(error);
    expect(await send('changeSites', { kind: 'never', host: 'a.example' }, sender)).toEqual(error);
    expect(await send('chooseBlocks', { url: page.url, later: null }, sender)).toEqual(error);
    expect(await send('checkText', { text: 'x', windowId: 1 }, sender)).toEqual(error);
    expect(await send('undoSave', { tabId: 1 }, sender)).toEqual(error);
    expect(arrived).toEqual([]);
  });

  test('an extension page is answered, also when it stands in a tab', async () => {
    const value = { ok: true, value: null };
    expect(await send('recheckTab', { tabId: 1 }, popup)).toEqual(value);
    expect(await send('recheckTab', { tabId: 1 }, { ...popup, tab: { id: 3 } })).toEqual(value);
    expect(arrived).toHaveLength(2);
  });

  test.each(['constructor', '__proto__', 'toString', 'noSuchVerb'])(
    'the verb %s reaches nobody',
    async (type) => {
      await send(type, { tabId: 1 }, page);
      expect(arrived).toEqual([]);
    },
  );
});

describe('what a page may say', () => {
  const hostile = JSON.parse('{"revision":1,"reading":{},"__proto__":{"polluted":true}}');

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'checkPage'],
    ['no reading', { revision: 1 }],
    ['a polluting key', hostile],
    ['a revision that is no whole number', { revision: 1.5, reading }],
    ['a negative revision', { revision: -1, reading }],
    ['an unknown field', { revision: 1, reading: { ...reading, html: '<b>' } }],
    ['an unknown state', { revision: 1, reading: { ...reading, state: 'fine' } }],
    ['a title that is no text', { revision: 1, reading: { ...reading, title: { toString: 1 } } }],
    ['blocks that are no list', { revision: 1, reading: { ...reading, blocks: { length: 1e9 } } }],
    ['a block without text', { revision: 1, reading: { ...reading, blocks: [{ role: 'story' }] } }],
    [
      'an empty block',
      { revision: 1, reading: { ...reading, blocks: [{ text: '', role: 'story' }] } },
    ],
    [
      'an unknown role',
      { revision: 1, reading: { ...reading, blocks: [{ text: 'a', role: 'script' }] } },
    ],
    ['no web address', { revision: 1, reading: { ...reading, url: 'javascript:alert(1)' } }],
    [
      'an endless address',
      { revision: 1, reading: { ...reading, url: `https://paper.example/${'a'.repeat(1e6)}` } },
    ],
  ])('%s is refused with one sentence', async (_, data) => {
    const answer = await check(data);
    expect(answer).toMatchObject({ ok: false, error: expect.stringMatching(/well formed/) });
    expect(arrived).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("the page's address is the browser's where the origins differ", async () => {
    await check({ revision: 1, reading: { ...reading, url: 'https://other.example/story' } });
    expect(readingThatArrived().url).toBe('https://paper.example/story');
  });

  test('long metadata is cut, broken metadata is null, the page is still read', async () => {
    await check({
      revision: 1,
      reading: {
        ...reading,
        title: 'x'.repeat(MAX_PAGE_LINE + 100),
        byline: '   ',
        published: 'yesterday',
        language: 'en"><script>',
        canonical: 'javascript:alert(1)',
        url: `https://paper.example/story?${'a'.repeat(MAX_ADDRESS)}`,
      },
    });
    expect(readingThatArrived()).toEqual({
      ...reading,
      title: 'x'.repeat(MAX_PAGE_LINE),
      byline: null,
      published: null,
      language: null,
      canonical: null,
      url: 'https://paper.example/story',
    });
  });

  test('names and sources without end are cut', async () => {
    const many = Array.from({ length: MARKUP_ITEMS + 10 }, () => 'x'.repeat(MAX_PAGE_LINE + 10));
    const basedOn = many.map((what) => ({ by: 'isbasedon', what }));
    await check({ revision: 1, reading: { ...reading, authors: many, basedOn } });
    const line = 'x'.repeat(MAX_PAGE_LINE);
    expect(readingThatArrived()).toMatchObject({
      authors: Array.from({ length: MARKUP_ITEMS }, () => line),
      basedOn: Array.from({ length: MARKUP_ITEMS }, () => ({ by: 'isbasedon', what: line })),
    });
  });

  test('too many blocks and too much text are cut at the end', async () => {
    const many = Array.from({ length: MAX_PAGE_BLOCKS + 10 }, () => ({ text: 'a', role: 'story' }));
    await check({ revision: 1, reading: { ...reading, blocks: many } });
    expect(readingThatArrived().blocks).toHaveLength(MAX_PAGE_BLOCKS);

    arrived = [];
    const long = [
      { text: 'a'.repeat(MAX_PAGE_CHARACTERS - 2), role: 'story' },
      { text: 'b\u{1f600}c', role: 'story' },
      { text: 'never seen', role: 'story' },
    ];
    await check({ revision: 1, reading: { ...reading, blocks: long } });
    expect(readingThatArrived().blocks.map((block) => block.text.slice(0, 3))).toEqual([
      'aaa',
      'b',
    ]);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9, '3', null])(
    'the picked offset %s is refused',
    async (offset) => {
      expect(await send('pickOnPage', { offset }, page)).toMatchObject({ ok: false });
      expect(arrived).toEqual([]);
    },
  );

  test('no value at all makes the door throw or lets an unchecked message in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (data) => {
        arrived = [];
        expect(await check(data)).toMatchObject({ ok: false, error: expect.any(String) });
        expect(arrived).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what our own pages may say', () => {
  test.each([
    [{ lines: 'x', firstLine: 1 }],
    [{ lines: [1], firstLine: 1 }],
    [{ lines: ['{}'] }],
    [{ lines: Array(MAX_IMPORT_LINES + 1).fill('{}'), firstLine: 1 }],
    [{ lines: Array(30).fill('a'.repeat(1_000_000)), firstLine: 1 }],
  ])('an import out of shape or size is refused', async (data) => {
    expect(await send('importArticles', data, popup)).toMatchObject({ ok: false });
    expect(arrived).toEqual([]);
  });
});

describe('what a reader says and gives', () => {
  const flag = { source: null, outlet: 'The Agency', label: 'own', words: 'Mine' };
  test.each<[string, string, object]>([
    ['a flag of their own', 'judge', { kind: 'flag', flag, on: true }],
    ['a phrase', 'judge', { kind: 'phrase', text: 'a standing phrase', on: false }],
    ['a text', 'checkText', { text: 'Some words.', windowId: 1 }],
    ['a site', 'changeSites', { kind: 'list', list: 'only', site: 'a.example', isListed: true }],
    ['blocks', 'chooseBlocks', { url: page.url, later: [[7, true]] }],
  ])('%s goes through', async (_, type, data) => {
    expect(await send(type, data, popup)).toEqual({ ok: true, value: null });
    expect(arrived).toEqual([data]);
  });

  test('a host comes in as the site that it is', async () => {
    await send('changeSites', { kind: 'never', host: 'WWW.Gull.Example.' }, popup);
    expect(arrived).toEqual([{ kind: 'never', host: 'gull.example' }]);
  });

  test.each<[string, string, object]>([
    ['a host that is none', 'changeSites', { kind: 'never', host: 'two words' }],
    ['another mode', 'changeSites', { kind: 'mode', mode: 'some' }],
    [
      'a list of another name',
      'changeSites',
      { kind: 'list', list: '__proto__', site: 'a.example', isListed: true },
    ],
    ['blocks of no page', 'chooseBlocks', { url: 'about:blank', later: null }],
    ['blocks without a decision', 'chooseBlocks', { url: page.url, later: [[7]] }],
    [
      'blocks beyond number',
      'chooseBlocks',
      { url: page.url, later: Array(MAX_PAGE_BLOCKS + 1).fill([1, true]) },
    ],
    ['a flag on nothing', 'judge', { kind: 'flag', flag: { ...flag, outlet: null }, on: true }],
    ['a flag without words', 'judge', { kind: 'flag', flag: { ...flag, words: null }, on: true }],
    ['a long flag', 'judge', { kind: 'flag', flag: { ...flag, words: 'x'.repeat(61) }, on: true }],
    ['a long phrase', 'judge', { kind: 'phrase', text: 'x'.repeat(1_001), on: true }],
    ['another kind', 'judge', { kind: 'verdict', on: true }],
    ['a long text', 'checkText', { text: 'x'.repeat(MAX_PAGE_CHARACTERS + 1), windowId: 1 }],
    ['an empty text', 'checkText', { text: '', windowId: 1 }],
  ])('%s is refused', async (_, type, data) => {
    expect(await send(type, data, popup)).toMatchObject({ ok: false });
    expect(arrived).toEqual([]);
  });
});
