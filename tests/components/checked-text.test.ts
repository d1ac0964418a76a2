import { describe, expect, it } from 'vitest';
import { decisionsOf } from '@/components/block-decisions';
import { compareAddress, comparedIn } from '@/components/compare-address';
import { compareScreen, keepReport } from '@/components/compare-screen';
import { mostOutlets } from '@/components/most-outlets';
import { nearestEvidence } from '@/components/nearest-evidence';
import { readBlocks } from '@/components/read-blocks';
import { MAX_LISTED_OUTLETS } from '@/lib/corpus/article-list';
import type { TabState } from '@/lib/messaging/tab-state';
import type { Report } from '@/lib/report/report';
import { blockKey } from '@/lib/text/chosen-blocks';
import { NEAREST, NO_SOURCE, QUOTES, REPRINT, tabState } from '../fixtures/reports';
import { bare } from '../support/visit';

describe('the text that was read', () => {
  const page = {
    ...NO_SOURCE.page,
    text: 'Share this\n\nOne two. By us.\n\n***',
    furniture: [
      { start: 0, end: 10 },
      { start: 21, end: 27 },
    ],
  };
  const blocks = readBlocks(page);

  it('is cut into its blocks, and each where furniture begins and ends', () => {
    expect(blocks.map(({ isStory, parts }) => [isStory, parts])).toEqual([
      [false, [{ text: 'Share this', isFurniture: true }]],
      [
        true,
        [
          { text: 'One two. ', isFurniture: false },
          { text: 'By us.', isFurniture: true },
        ],
      ],
      [false, [{ text: '***', isFurniture: false }]],
    ]);
  });

  it('is chosen otherwise only where the reader changed something', () => {
    const ticked = new Map([
      [0, true],
      [12, true],
    ]);
    expect(decisionsOf(blocks, ticked)).toEqual([[blockKey('Share this'), true]]);
  });
});

describe('what came nearest', () => {
  it('is shown in both texts, to the word', () => {
    const { page, source, words } = nearestEvidence(NEAREST)!;
    expect([words, page.shared]).toEqual([8, source.shared]);
    expect(page.before).toBe('The keeper, ');
    expect(source.after).toBe(', retires in May.');
  });

  it('is the longest passage, from its first word to its last, where a little is shared', () => {
    const passages = QUOTES.sources[0]!.passages;
    const trace = { ...QUOTES, verdict: 'none' as const };
    expect(nearestEvidence(trace)?.page.shared).toBe(
      bare(QUOTES.page.text.slice(passages[0]!.page.start, passages[0]!.page.end)),
    );
  });

  it('is no more than the words that stand in both texts in a row', () => {
    const kept = 'the keeper lit the lamp at dusk';
    const pageText = `On Monday, ${kept} and went home to bed.`;
    const sourceText = `As before, ${kept} while the rain fell on.`;
    const loose: Report = {
      ...QUOTES,
      verdict: 'none',
      page: { ...QUOTES.page, text: pageText },
      sources: [
        {
          ...QUOTES.sources[0]!,
          text: sourceText,
          passages: [
            {
              ...QUOTES.sources[0]!.passages[0]!,
              class: 'rewritten',
              page: { start: 0, end: pageText.length },
              source: { start: 0, end: sourceText.length },
            },
          ],
        },
      ],
    };
    const { page, source, words } = nearestEvidence(loose)!;
    expect([words, page.shared, source.shared]).toEqual([7, kept, kept]);
    expect([page.before, page.after]).toEqual(['On Monday, ', ' and went home to bed.']);
  });

  it('is nothing where nothing was near', () => {
    expect(nearestEvidence(NO_SOURCE)).toBeNull();
    expect(nearestEvidence({ ...NO_SOURCE, nearestMiss: null })).toBeNull();
  });
});

describe('outlets', () => {
  const outlet = (name: string, articles: number) => ({ key: name, name, articles });

  it('are named by how many articles they have, the rest counted', () => {
    const found = mostOutlets([outlet('a', 1), outlet('c', 5), outlet('b', 5)], 2);
    expect(found.first.map(({ name }) => name)).toEqual(['b', 'c']);
    expect([found.others, found.isCut]).toEqual([1, false]);
  });

  it('may be more than were counted', () => {
    const many = Array.from({ length: MAX_LISTED_OUTLETS }, (_, at) => outlet(`${at}`, 1));
    expect(mostOutlets(many, 5)).toMatchObject({ others: MAX_LISTED_OUTLETS - 5, isCut: true });
  });
});

describe('side by side', () => {
  it('is asked for by address', () => {
    const address = compareAddress(7, 'a&b=c');
    expect(comparedIn(address.slice(address.indexOf('?')))).toEqual({
      tabId: 7,
      sourceId: 'a&b=c',
    });
    expect(comparedIn('?tab=x')).toEqual({ tabId: null, sourceId: null });
  });

  const other: TabState = { ...tabState(NO_SOURCE), url: 'https://other.example/' } as TabState;
  const kept = keepReport(null, tabState(REPRINT));

  it.each([
    ['opening', null, undefined, { kind: 'opening' }],
    ['gone', null, null, { kind: 'gone' }],
    ['failed', null, { kind: 'error', url: '', message: 'No.' }, { kind: 'error', message: 'No.' }],
    ['live', kept, tabState(REPRINT), { kind: 'texts', report: REPRINT, isLive: true }],
    ['closed', kept, null, { kind: 'texts', report: REPRINT, isLive: false }],
    ['elsewhere', kept, other, { kind: 'texts', report: REPRINT, isLive: false }],
    ['without a source', keepReport(null, tabState(NO_SOURCE)), null, { kind: 'no-source' }],
  ] as const)('%s', (_, had, state, screen) => {
    expect(compareScreen(had, state as TabState)).toEqual(screen);
  });

  it('takes the newer Report on a page, and keeps it from another page’s', () => {
    const newer = { ...REPRINT, comparedWith: { articles: 3, newest: null } };
    expect(keepReport(kept, tabState(newer))?.report).toBe(newer);
    expect(keepReport(kept, other)).toBe(kept);
    expect(keepReport(kept, null)).toBe(kept);
  });
});
