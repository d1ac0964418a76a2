import { readPastedText } from '@/lib/intake/pasted-text';
import type { TextCheck, TextOrigin } from '@/lib/messaging/text-check';
import type { Report } from '@/lib/report/report';
import type { PageReading } from '@/lib/text/page-reading';

/** All that checking a text by itself touches. */
export interface TextCheckTools {
  check(reading: PageReading): Promise<Report>;
  readTextCheck(windowId: number): Promise<TextCheck | null>;
  writeTextCheck(windowId: number, check: TextCheck): Promise<void>;
  listTextChecks(): Promise<Map<number, TextCheck>>;
  inWords(error: unknown): string;
  /** A sentence for people about a text without words. */
  noWords(): string;
  /** A sentence for people about a check that was never finished. */
  interrupted(): string;
  /** Milliseconds since 1970. */
  now(): number;
}

/** A text to be checked by itself. */
export interface GivenText {
  text: string;
  from: TextOrigin;
  /** The page that it was selected on, or null. */
  url: string | null;
}

export interface TextChecks {
  /** Checks a text for a window's panel. Ends when its Report is there, or was no longer wanted. */
  checkText(windowId: number, given: GivenText): Promise<void>;
  /** Says so of the checks that a killed worker left unfinished before `startedAt`. */
  resume(startedAt: number): Promise<void>;
}

export function createTextChecks(tools: TextCheckTools): TextChecks {
  async function finished(given: GivenText, since: number): Promise<TextCheck> {
    const { from } = given;
    const reading = readPastedText(given.text, given.url);
    if (reading === null) return { from, since, kind: 'error', message: tools.noWords() };
    try {
      const report = await tools.check(reading);
      const page = { ...report.page, from };
      return { from, since, kind: 'report', report: { ...report, page } };
    } catch (error) {
      return { from, since, kind: 'error', message: tools.inWords(error) };
    }
  }

  return {
    async checkText(windowId, given) {
      const since = tools.now();
      const { from } = given;
      await tools.writeTextCheck(windowId, { from, since, kind: 'checking' });
      const check = await finished(given, since);
      // The reader went back, or gave another text.
      if ((await tools.readTextCheck(windowId))?.since !== since) return;
      try {
        await tools.writeTextCheck(windowId, check);
      } catch (error) {
        // Session storage is full: a Report carries the texts of its sources.
        const message = tools.inWords(error);
        await tools.writeTextCheck(windowId, { from, since, kind: 'error', message });
      }
    },
    async resume(startedAt) {
      for (const [windowId, check] of await tools.listTextChecks()) {
        if (check.kind !== 'checking' || check.since >= startedAt) continue;
        const message = tools.interrupted();
        await tools.writeTextCheck(windowId, { ...check, kind: 'error', message });
      }
    },
  };
}
