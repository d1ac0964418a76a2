import { holdsAny, type PartsReading, partsOf } from '../text/has-any';
import { once } from '../text/once';
import { ACTIVE_FORMS, type ActiveForm } from './active-credit-table';
import type { CreditMatch, KnownOutlet } from './credit';
import { isQuoted, lastLetter, sentenceEnd, sentenceStart } from './credit-sentence';
import { isDoubted } from './doubted-credit';
import { matchedOutlet } from './matched-outlets';
import { outletInText } from './outlets';
import { outletOfCase } from './russian-names';

const HINTS = ACTIVE_FORMS.map(({ hints }) => partsOf(hints));
/** Of all forms: most paragraphs are asked this one question. */
const ANY_HINT = partsOf(ACTIVE_FORMS.flatMap(({ hints }) => hints));

/** Whether a text may hold one of these sentences: their outlet may be one that only the match knows. */
export function mayBeActive(reading: PartsReading): boolean {
  return holdsAny(reading, ANY_HINT);
}

/**
 * Sentences that say who printed this text or for whom it was written, the outlet as their subject or in
 * their middle. They count only with an outlet of the table or the match, for people publish
 * and write as well. `reading` is of `folded`; `isEdge`: a short block at the story's head or foot.
 */
export function activeCredits(
  text: string,
  folded: string,
  reading: PartsReading,
  known: readonly KnownOutlet[],
  isEdge: boolean,
): CreditMatch[] {
  const found: CreditMatch[] = [];
  if (!holdsAny(reading, ANY_HINT)) return found;
  ACTIVE_FORMS.forEach((form, number) => {
    const hints = HINTS[number];
    if (hints === undefined || !holdsAny(reading, hints) || (form.edgeOnly && !isEdge)) return;
    for (const match of folded.matchAll(form.sentence())) {
      for (const credit of readForm(text, folded, match, form, known)) {
        const { outlet, start } = credit;
        const isKnown = found.some((other) => other.start === start && other.outlet === outlet);
        if (!isKnown) found.push(credit);
      }
    }
  });
  return found;
}

function readForm(
  text: string,
  folded: string,
  match: RegExpExecArray,
  { kind, language, quoted }: ActiveForm,
  known: readonly KnownOutlet[],
): CreditMatch[] {
  const name = match.groups?.name ?? match.groups?.other ?? '';
  const at = match.index + match[0].indexOf(name);
  const printed = text.slice(at, at + name.length).trim();
  const outlets = resolveAll(printed, known, quoted === true && isInMarks(text, at));
  if (outlets.length === 0 || isQuoted(text, match.index)) return [];
  const begin = sentenceStart(text, match.index);
  const end = sentenceEnd(text, match.index + match[0].length);
  const last = lastLetter(folded, match.index + match[0].length);
  const sentence = {
    before: folded.slice(begin, match.index),
    between: '',
    behind: folded.slice(last, end),
    written: text.slice(last, end),
  };
  if (isDoubted(sentence, language)) return [];
  const start = begin + (text.slice(begin).length - text.slice(begin).trimStart().length);
  return outlets.map((outlet) => ({
    outlet,
    known: outlet !== printed,
    start,
    end,
    kind,
    share: 'whole',
  }));
}

/** Words before a name that are none of it, with their capitals. */
const DETERMINER = once(
  () =>
    /^(?:(?:the|der|die|das|dem|den|le|la|les|el|il|lo|o|a|os|as|сайт\p{L}{0,2}|портал\p{L}{0,2}|издани\p{L}{1,2}|газет\p{L}|журнал\p{L}{0,2}|агентств\p{L}{1,2}|موقع|صحيفة|مجلة|وكالة)\s+|l[’'])/iu,
);

/** The outlet, or the two that printed it together; none where any of the names means nobody. */
function resolveAll(printed: string, known: readonly KnownOutlet[], isSure: boolean): string[] {
  const one = resolve(printed, known);
  if (one !== null) return [one];
  const pair = printed.split(/\s(?:and|und|et|y|e|и|&)\s/u).map((name) => resolve(name, known));
  const outlets = pair.filter((name) => name !== null);
  if (pair.length === 2 && outlets.length === 2) return outlets;
  return isSure ? [printed] : [];
}

function resolve(printed: string, known: readonly KnownOutlet[]): string | null {
  const bare = printed.replace(DETERMINER(), '').replace(/^[«“„"《「]|[»”“"》」]$/gu, '');
  return (
    outletInText(printed)?.name ??
    outletInText(bare)?.name ??
    outletOfCase(bare)?.name ??
    matchedOutlet(printed, known) ??
    matchedOutlet(bare, known)
  );
}

/** A name in quotation marks of its own is one, though nobody knows it. */
function isInMarks(text: string, at: number): boolean {
  return (
    /[«“„"《「]$/u.test(text.slice(Math.max(0, at - 1), at)) &&
    /^[\p{Lu}\p{Lo}]/u.test(text.slice(at))
  );
}
