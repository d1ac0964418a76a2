import type { ReportPage } from '@/lib/report/report';
import { clipEnd, clipStart } from './clip-text';

/** The story that was read, by its ends. */
export interface ReadText {
  words: number;
  /** Its beginning, with an ellipsis where it is cut. */
  first: string;
  last: string;
}

/** Characters of each end: some six words, enough to know the text again. */
const END = 40;

/** The first and the last words of the page's story, furniture apart, or null where there is no story. */
export function readTextOf({ text, furniture, words }: ReportPage): ReadText | null {
  const story: string[] = [];
  let at = 0;
  for (const { start, end } of [...furniture].sort((a, b) => a.start - b.start)) {
    if (start > at) story.push(...text.slice(at, start).split('\n'));
    at = Math.max(at, end);
  }
  story.push(...text.slice(at).split('\n'));
  const lines = story.map((line) => line.trim()).filter((line) => /[\p{L}\p{N}]/u.test(line));
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  return { words, first: clipEnd(first, END), last: clipStart(last, END) };
}
