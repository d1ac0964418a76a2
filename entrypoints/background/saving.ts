import type { Article } from '@/lib/corpus/article';
import { type Arrival, hashText, type Placement } from '@/lib/corpus/article-id';
import { isoMinute } from '@/lib/intake/iso-date';
import { pageArticle } from '@/lib/intake/page-article';
import type { Result } from '@/lib/messaging/protocol';
import type { SaveOutcome } from '@/lib/messaging/save-outcome';
import { addressKey } from '@/lib/provenance/page-address';
import { readPageMetadata } from '@/lib/provenance/page-metadata';
import { storyText } from '@/lib/report/story-text';
import type { PageReading } from '@/lib/text/page-reading';
import { createTurns } from './turns';

/** All that saving a page touches. */
export interface SavingTools {
  /** What a tab's page is now, brought within its limits. */
  readPage(tabId: number): Promise<Result<PageReading>>;
  put(arrivals: readonly Arrival[]): Promise<Omit<Placement, 'placed'>>;
  /** The stored article with this address key, or null. */
  find(key: string): Promise<Article | null>;
  read(id: string): Promise<Article | null>;
  remove(id: string): Promise<void>;
  readOutcome(tabId: number): Promise<SaveOutcome | null>;
  writeOutcome(tabId: number, outcome: SaveOutcome): Promise<void>;
  /** A sentence for people about an article that was changed or deleted after it was saved. */
  changedSince(): string;
  inWords(error: unknown): string;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface Saving {
  /** Puts the story of a tab's page into the corpus, in place of what was saved from there before. */
  save(tabId: number): Promise<SaveOutcome>;
  /** Puts the corpus back to what it was before; refused once something else has become of the article. */
  undo(tabId: number): Promise<Result<null>>;
}

/** One page after the other: what an article took the place of is read before it is written. */
export function createSaving(tools: SavingTools): Saving {
  const inTurn = createTurns<'save'>();

  async function saved(tabId: number): Promise<SaveOutcome> {
    const read = await tools.readPage(tabId);
    if (!read.ok) return { kind: 'refused', why: 'unreachable' };
    if (read.value.state !== 'article') return { kind: 'refused', why: read.value.state };
    const page = readPageMetadata(read.value);
    const text = storyText(page);
    if (text === null) return { kind: 'refused', why: 'too-short' };
    const addedAt = isoMinute(tools.now());
    const arrival = pageArticle(page, text, addedAt);
    const key = arrival.addressKey;
    const before = key === null ? null : await tools.find(key);
    const { refused } = await tools.put([arrival]);
    const now = key === null ? null : await tools.find(key);
    if (refused.length > 0 || now === null) {
      return { kind: 'error', message: tools.inWords(refused[0]?.reason) };
    }
    return { kind: 'saved', id: now.id, title: now.title, before, print: printOf(now) };
  }

  async function takenBack(tabId: number): Promise<Result<null>> {
    const outcome = await tools.readOutcome(tabId);
    // Taken back already, by another view of the same tab.
    if (outcome?.kind !== 'saved') return { ok: true, value: null };
    const now = await tools.read(outcome.id);
    if (now === null || printOf(now) !== outcome.print) {
      return { ok: false, error: tools.changedSince() };
    }
    if (outcome.before === null) await tools.remove(outcome.id);
    else {
      const { id, ...article } = outcome.before;
      const arrival = { givenId: id, addressKey: addressKey(article.url), article };
      const { refused } = await tools.put([arrival]);
      if (refused.length > 0) return { ok: false, error: tools.inWords(refused[0]?.reason) };
    }
    await tools.writeOutcome(tabId, { kind: 'undone', title: outcome.title });
    return { ok: true, value: null };
  }

  return {
    save: (tabId) =>
      inTurn('save', async () => {
        const outcome = await saved(tabId).catch(
          (error): SaveOutcome => ({ kind: 'error', message: tools.inWords(error) }),
        );
        await tools.writeOutcome(tabId, outcome);
        return outcome;
      }),
    undo: (tabId) =>
      inTurn('save', () => takenBack(tabId)).catch((error) => ({
        ok: false,
        error: tools.inWords(error),
      })),
  };
}

/** Tells one state of an article from every other. */
function printOf(article: Article): string {
  return hashText(JSON.stringify(Object.entries(article).sort()));
}
