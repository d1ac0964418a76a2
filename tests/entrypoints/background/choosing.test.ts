import { describe, expect, it } from 'vitest';
import { choosingHandlers } from '@/entrypoints/background/choosing';
import type { Kept } from '@/entrypoints/background/remembered';
import type { ChosenPages } from '@/lib/settings/chosen-pages';
import { EVERYWHERE, type SiteRules } from '@/lib/settings/site-rules';

/** Storage that takes its time, as the browser's does. */
function slow<T>(first: T): Kept<T> & { now: T; isFull: boolean } {
  const kept = {
    now: first,
    isFull: false,
    read: () => new Promise<T>((resolve) => setTimeout(() => resolve(kept.now), 2)),
    write: (value: T) =>
      new Promise<void>((resolve, reject) =>
        setTimeout(() => {
          if (kept.isFull) return reject(new Error('no room'));
          kept.now = value;
          resolve();
        }, 2),
      ),
  };
  return kept;
}

function choosing() {
  const siteRules = slow<SiteRules>(EVERYWHERE);
  const chosenPages = slow<ChosenPages>({});
  const inWords = (error: unknown) => `In words: ${(error as Error).message}`;
  const handlers = choosingHandlers({ siteRules, chosenPages, inWords });
  return { siteRules, chosenPages, ...handlers };
}

const A = 'https://gull.example/a';
const B = 'https://gull.example/b';

describe('what is chosen in two windows at once', () => {
  it('is all kept: sites', async () => {
    const one = choosing();
    await Promise.all([
      one.changeSites({ kind: 'never', host: 'gull.example' }),
      one.changeSites({ kind: 'list', list: 'only', site: 'tern.example', isListed: true }),
      one.changeSites({ kind: 'mode', mode: 'only' }),
    ]);
    expect(one.siteRules.now).toEqual({
      mode: 'only',
      never: ['gull.example'],
      only: ['tern.example'],
    });
  });

  it('is all kept: blocks of two pages, and of one', async () => {
    const one = choosing();
    await Promise.all([
      one.chooseBlocks({ url: A, later: [[1, true]] }),
      one.chooseBlocks({ url: B, later: [[2, false]] }),
      one.chooseBlocks({ url: A, later: [[3, false]] }),
    ]);
    expect(one.chosenPages.now).toEqual({
      [A]: [
        [1, true],
        [3, false],
      ],
      [B]: [[2, false]],
    });
    await one.chooseBlocks({ url: A, later: null });
    expect(one.chosenPages.now).toEqual({ [B]: [[2, false]] });
  });

  it('rules that were damaged are brought into form with the next change', async () => {
    const one = choosing();
    one.siteRules.now = { mode: 'never', never: 'x' } as never;
    await one.changeSites({ kind: 'never', host: 'gull.example' });
    expect(one.siteRules.now).toEqual({ ...EVERYWHERE, never: ['gull.example'] });
  });

  it('what could not be kept is told, and stops nothing that follows', async () => {
    const one = choosing();
    one.siteRules.isFull = true;
    const refused = one.changeSites({ kind: 'never', host: 'gull.example' });
    expect(await refused).toEqual({ ok: false, error: 'In words: no room' });
    one.siteRules.isFull = false;
    expect(await one.changeSites({ kind: 'never', host: 'tern.example' })).toMatchObject({
      ok: true,
    });
    expect(one.siteRules.now.never).toEqual(['tern.example']);
  });
});
