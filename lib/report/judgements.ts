import { sameOutlet } from '../provenance/outlets';
import { addressKey } from '../provenance/page-address';
import { countWords } from '../text/words';
import { MOST_FLAGS, MOST_MATCHES, MOST_PHRASES, PHRASE_WORDS } from '../thresholds';
import type { FlagLabel, ReportCopy } from './report';

/** A label that the reader put on one source or on an outlet: one of the two is named. */
export interface Flag {
  /** Id of the stored article, or null. */
  source: string | null;
  /** Name of the outlet, or null. */
  outlet: string | null;
  label: FlagLabel;
  /** The reader's own words; null for the labels that have words. */
  words: string | null;
  /** ISO 8601. */
  at: string;
}

/** What the reader said of one page and one source. */
export interface MatchJudgement {
  /** The page's address. */
  page: string;
  source: ReportCopy;
  says: MatchVerdict;
  at: string;
}

/** `right`: the page does reuse this source. `not-a-reprint`: it does not, and the source is set aside for this page. */
export type MatchVerdict = 'right' | 'not-a-reprint';

/** Words that everybody uses: a passage of nothing else is no reuse. */
export interface UncountedPhrase {
  text: string;
  at: string;
}

/** All that a reader has judged, oldest first. The same on disk and in a file. */
export interface Judgements {
  format: 'firstprint-judgements';
  version: 1;
  flags: Flag[];
  matches: MatchJudgement[];
  phrases: UncountedPhrase[];
}

/** One thing that the reader does; each can be undone by another. */
export type JudgementChange =
  | { kind: 'flag'; flag: Omit<Flag, 'at'>; on: boolean }
  | { kind: 'match'; page: string; source: ReportCopy; says: MatchVerdict | null }
  | { kind: 'phrase'; text: string; on: boolean };

/** Why a change cannot be made. */
export type JudgementRefusal = 'full' | 'short-phrase' | 'no-page';

/** The judgements after a change, or why it cannot be. What is judged already is judged anew, and not twice. */
export function changeJudgements(
  before: Judgements,
  change: JudgementChange,
  at: string,
): Judgements | JudgementRefusal {
  switch (change.kind) {
    case 'flag': {
      const others = before.flags.filter((one) => !isSameFlag(one, change.flag));
      if (!change.on) return { ...before, flags: others };
      if (others.length >= MOST_FLAGS) return 'full';
      return { ...before, flags: [...others, { ...change.flag, at }] };
    }
    case 'match': {
      const key = addressKey(change.page);
      if (key === null) return 'no-page';
      const others = before.matches.filter(
        (one) => one.source.id !== change.source.id || addressKey(one.page) !== key,
      );
      if (change.says === null) return { ...before, matches: others };
      if (others.length >= MOST_MATCHES) return 'full';
      const { page, source, says } = change;
      return { ...before, matches: [...others, { page, source, says, at }] };
    }
    case 'phrase': {
      const text = change.text.trim();
      const others = before.phrases.filter((one) => one.text !== text);
      if (!change.on) return { ...before, phrases: others };
      if (countWords(text) < PHRASE_WORDS) return 'short-phrase';
      if (others.length >= MOST_PHRASES) return 'full';
      return { ...before, phrases: [...others, { text, at }] };
    }
  }
}

/** Both lists as one: what both judge is judged as in `come`. What does not fit is left out and counted. */
export function mergeJudgements(
  before: Judgements,
  come: Judgements,
): { merged: Judgements; leftOut: number } {
  let merged = before;
  let leftOut = 0;
  const take = (change: JudgementChange, at: string) => {
    const next = changeJudgements(merged, change, at);
    if (typeof next === 'string') leftOut += 1;
    else merged = next;
  };
  for (const { at, ...flag } of come.flags) take({ kind: 'flag', flag, on: true }, at);
  for (const { at, ...match } of come.matches) take({ kind: 'match', ...match }, at);
  for (const { at, text } of come.phrases) take({ kind: 'phrase', text, on: true }, at);
  return { merged, leftOut };
}

function isSameFlag(one: Omit<Flag, 'at'>, other: Omit<Flag, 'at'>): boolean {
  if (one.label !== other.label || one.words !== other.words) return false;
  if (one.source !== null || other.source !== null) return one.source === other.source;
  return sameOutlet(one.outlet, other.outlet);
}
