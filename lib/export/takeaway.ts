import type { Report } from '../report/report';
import { type TakenItem, takenItems } from './taken-items';

/**
 * SHA-256 of a text's UTF-8 bytes, in 64 lower-case hexadecimal digits. What is half of a character
 * beyond the basic plane counts as U+FFFD, as every encoder to UTF-8 writes it.
 */
export type HashText = (text: string) => Promise<string>;

/** A Report as it is taken away: what each format writes, in its own way. */
export interface Takeaway {
  report: Report;
  /** SHA-256 of the Report and its times: the name of this finding. */
  id: string;
  /** ISO 8601, UTC, to the second. */
  checkedAt: string;
  savedAt: string;
  /** Firstprint's version. */
  version: string;
  /** SHA-256 of `report.page.text` and of each `report.sources[].text`, just as they stand there. */
  pageHash: string;
  sourceHashes: string[];
  items: TakenItem[];
}

/** When a Report was made and is saved, in ms since 1970, and by which version. */
export interface TakeawayFacts {
  checkedAt: number;
  savedAt: number;
  version: string;
}

/** Reads a Report for export. The same Report, times and version give the same takeaway. */
export async function makeTakeaway(
  report: Report,
  { checkedAt, savedAt, version }: TakeawayFacts,
  hash: HashText,
): Promise<Takeaway> {
  const times = { checkedAt: isoTime(checkedAt), savedAt: isoTime(savedAt) };
  return {
    report,
    ...times,
    version,
    id: await hash(JSON.stringify([report, times, version])),
    pageHash: await hash(report.page.text),
    sourceHashes: await Promise.all(report.sources.map(({ text }) => hash(text))),
    items: takenItems(report),
  };
}

function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
