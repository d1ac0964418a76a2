/** A visit with a background of our own, for tests in a page. */
import { Visits } from '../../entrypoints/content/visits';
import type { PageMarks, Result } from '../../lib/messaging/protocol';
import { joinBlocks, type PageReading } from '../../lib/text/page-reading';

export interface Asked {
  revision: number;
  reading: PageReading;
}

export const asked: Asked[] = [];
export const picked: number[] = [];
const end = new AbortController();

/** Marks the first 30 characters of whatever is sent, after `delay` milliseconds; the first `failures` times there is no background. */
export function begin(highlightsOn = true, paused = false, delay = 0, failures = 0): void {
  visits = new Visits(
    {
      page: document,
      url: () => location.href,
      ask: async (revision, reading): Promise<Result<PageMarks | null>> => {
        asked.push({ revision, reading });
        const fails = asked.length <= failures;
        await new Promise((done) => setTimeout(done, delay));
        if (fails) return { ok: false, error: 'No background.' };
        if (reading.state !== 'article') return { ok: true, value: null };
        const passages = [{ page: { start: 0, end: 30 }, class: 'verbatim' as const }];
        return { ok: true, value: { revision, passages, leftOutAt: [] } };
      },
      pick: (offset) => picked.push(offset),
      giveWay: () => new Promise((done) => setTimeout(done, 0)),
    },
    end.signal,
  );
  visits.apply({ highlightsOn, paused });
}

export let visits: Visits;

export function stop(): void {
  end.abort();
}

/** Text of the readings that were sent. */
export function texts(): string[] {
  return asked.map(({ reading }) => joinBlocks(reading.blocks));
}

/** Text under our marks. */
export function marked(): string[] {
  return [...(CSS.highlights.get('firstprint-verbatim') ?? [])].map((range) => {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}
