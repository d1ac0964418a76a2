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

/** What a visit waits for, and when that is due on a clock of our own: time passes only in `pass`. */
const timers = new Map<number, { at: number; run: () => void }>();
let now = 0;
let lastTimer = 0;
/** Looks that have given way and have not gone on. */
let given = 0;

const nextTask = setTimeout.bind(globalThis);
Object.assign(globalThis, {
  setTimeout(run: () => void, delay = 0): number {
    lastTimer += 1;
    timers.set(lastTimer, { at: now + delay, run });
    return lastTimer;
  },
  clearTimeout: (timer: number) => timers.delete(timer),
});

/** Lets so many milliseconds pass, with all that is done in them. */
export async function pass(milliseconds: number): Promise<void> {
  const until = now + milliseconds;
  await settle();
  for (;;) {
    const [next] = [...timers].sort(([, a], [, b]) => a.at - b.at);
    if (next === undefined || next[1].at > until) break;
    timers.delete(next[0]);
    now = next[1].at;
    next[1].run();
    await settle();
  }
  now = until;
}

/** Waits until nothing is done but what waits for the clock. */
async function settle(): Promise<void> {
  do await new Promise((done) => nextTask(done, 0));
  while (given > 0);
}

/** Marks the first 30 characters of whatever is sent, after `delay` milliseconds; the first `failures` times there is no background. */
export function begin(highlightsOn = true, paused = false, delay = 0, failures = 0): void {
  visits = new Visits(
    {
      page: document,
      url: () => location.href,
      ask: async (revision, reading): Promise<Result<PageMarks | null>> => {
        asked.push({ revision, reading });
        const fails = asked.length <= failures;
        if (delay > 0) await new Promise<void>((done) => setTimeout(done, delay));
        if (fails) return { ok: false, error: 'No background.' };
        if (reading.state !== 'article') return { ok: true, value: null };
        const passages = [{ page: { start: 0, end: 30 }, class: 'verbatim' as const }];
        return { ok: true, value: { revision, passages, leftOutAt: [] } };
      },
      pick: (offset) => picked.push(offset),
      giveWay: async () => {
        given += 1;
        await new Promise((done) => nextTask(done, 0));
        given -= 1;
      },
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
