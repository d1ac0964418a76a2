import { once } from '../text/once';
/** The longest sentence before a phrase that is looked at, UTF-16 units. */
export const HEAD = 220;

/** Where the sentence begins that `at` stands in. */
export function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - HEAD);
  for (let i = at - 1; i >= from; i--) {
    const c = text[i] ?? '';
    if ('\n。！？।؟|•*('.includes(c)) return i + 1;
    if (c === ')' && /^\s\p{Lu}/u.test(text.slice(i + 1, i + 4))) return i + 1;
    if ('.!?…”"'.includes(c) && /\s/.test(text[i + 1] ?? '') && !isAbbreviated(text, i))
      return i + 1;
  }
  return from;
}

/** "3. Mai" */
const MONTH = once(
  () =>
    /^\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u,
);

function isAbbreviated(text: string, dot: number): boolean {
  if (text[dot] !== '.') return false;
  const before = text.slice(Math.max(0, dot - 4), dot);
  if (/(?:^|\s)\d{1,2}$/u.test(before)) return MONTH().test(text.slice(dot + 1, dot + 12));
  return /(?:^|[\s(.])(?:\p{Lu}|St|Mr|Mrs|Ms|Dr|No|vol|bzw|z|B)$/u.test(before);
}

/** Where the sentence ends that `at` stands in, its mark included. */
export function sentenceEnd(text: string, at: number): number {
  const to = Math.min(text.length, at + 260);
  for (let i = at; i < to; i++) {
    const c = text[i] ?? '';
    if (c === '\n') return i;
    if (c === ')') return i + 1;
    if ('。！？।؟'.includes(c)) return i + 1;
    if (
      '.!?'.includes(c) &&
      (i + 1 >= text.length || /[\s”"»)]/.test(text[i + 1] ?? '')) &&
      !isAbbreviated(text, i)
    )
      return i + 1;
  }
  return to;
}

/** Where the letters before `at` end: a name may have been read with the marks behind it. */
export function lastLetter(text: string, at: number): number {
  let end = at;
  while (end > 0 && !/[\p{L}\p{M}\p{N}]/u.test(text[end - 1] ?? '')) end--;
  return end;
}

/** Words in quotation marks are an offer ("please include this text: “…”") or speech. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - HEAD), at);
  const opened = Math.max(
    before.lastIndexOf('“'),
    before.lastIndexOf(' ‘'),
    before.lastIndexOf('«'),
    before.lastIndexOf('„'),
    before.lastIndexOf(' "'),
  );
  if (opened < 0) return false;
  const closed = Math.max(
    before.lastIndexOf('”'),
    before.lastIndexOf('’ '),
    before.lastIndexOf('»'),
    before.search(/"(?=[\s.,;:!?)]|$)[^"]*$/),
  );
  return closed < opened && text.slice(0, Math.max(0, at - HEAD) + opened).trim() !== '';
}
