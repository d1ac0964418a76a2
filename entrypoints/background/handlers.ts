import type { Arrival, Placement } from '@/lib/corpus/article-id';
import { readArticleLines } from '@/lib/intake/article-lines';
import { isoMinute } from '@/lib/intake/iso-date';
import type { ContentHandlers, UiHandlers } from '@/lib/messaging/background-door';
import type { PickedPlace } from '@/lib/messaging/picked-place';
import type { Result } from '@/lib/messaging/protocol';
import { readPageMetadata } from '@/lib/provenance/page-metadata';
import type { TabChecks } from './tab-checks';

/** All that answering touches. */
export interface HandlerTools {
  checks: Pick<TabChecks, 'checkTab'>;
  put(arrivals: readonly Arrival[]): Promise<Omit<Placement, 'placed'>>;
  readAgain(tabId: number): Promise<Result<null>>;
  writePickedPlace(tabId: number, place: PickedPlace): Promise<void>;
  inWords(error: unknown): string;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Answers to content scripts, one function per message. What they are given is checked at the door. */
export function contentHandlers(tools: HandlerTools): ContentHandlers {
  return {
    checkPage: ({ revision, reading }, { tabId }) =>
      tools.checks.checkTab(tabId, readPageMetadata(reading), revision),

    async pickOnPage({ offset }, { tabId }) {
      try {
        await tools.writePickedPlace(tabId, { offset, at: tools.now() });
        return { ok: true, value: null };
      } catch (error) {
        return { ok: false, error: tools.inWords(error) };
      }
    },
  };
}

/** Answers to popup, panel and other pages of the extension, one function per message. */
export function uiHandlers(tools: HandlerTools): Pick<UiHandlers, 'recheckTab' | 'importArticles'> {
  return {
    recheckTab: ({ tabId }) => tools.readAgain(tabId),

    async importArticles({ lines, firstLine }) {
      try {
        const addedAt = isoMinute(tools.now());
        const { articles, refused, noted } = readArticleLines(lines, firstLine, addedAt);
        const outcome = await tools.put(articles.map(({ arrival }) => arrival));
        const unplaced = outcome.refused.map(({ at, reason }) => ({
          line: articles[at]?.line ?? firstLine,
          reason,
          why: { kind: 'id-taken' as const },
        }));
        const all = [...refused, ...unplaced].sort((a, b) => a.line - b.line);
        const outside = new Set(unplaced.map(({ line }) => line));
        const { added, replaced } = outcome;
        return {
          ok: true,
          value: {
            added,
            replaced,
            refused: all,
            noted: noted.filter(({ line }) => !outside.has(line)),
          },
        };
      } catch (error) {
        return { ok: false, error: tools.inWords(error) };
      }
    },
  };
}
