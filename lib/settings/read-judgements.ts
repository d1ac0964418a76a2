import type { Flag, Judgements, MatchJudgement, UncountedPhrase } from '../report/judgements';
import type { FlagLabel, ReportCopy } from '../report/report';
import {
  FLAG_LENGTH,
  MAX_ADDRESS,
  MAX_ARTICLE_LINE,
  MOST_FLAGS,
  MOST_MATCHES,
  MOST_PHRASES,
  PHRASE_LENGTH,
} from '../thresholds';

/*
 * Judgements as they may come from a file or an older release. Written bare: popup and panel would pay
 * for a schema library with every opening.
 */

export const FLAG_LABELS = [
  'press-release',
  'state-media',
  'advertiser',
  'own',
] as const satisfies readonly FlagLabel[];

/** What of a value has the form of judgements, and how many entries have not. Never throws. */
export function judgementsFrom(value: unknown): { judgements: Judgements; refused: number } {
  const lists = isRecord(value) ? value : {};
  let refused = 0;
  const entries = <T>(list: unknown, most: number, read: (entry: Fields) => T | null): T[] => {
    if (!Array.isArray(list)) return [];
    refused += Math.max(0, list.length - most);
    return list.slice(0, most).flatMap((entry) => {
      const kept = isRecord(entry) ? read(entry) : null;
      if (kept === null) refused += 1;
      return kept === null ? [] : [kept];
    });
  };
  const judgements: Judgements = {
    format: 'firstprint-judgements',
    version: 1,
    flags: entries(lists.flags, MOST_FLAGS, flagFrom),
    matches: entries(lists.matches, MOST_MATCHES, matchFrom),
    phrases: entries(lists.phrases, MOST_PHRASES, phraseFrom),
  };
  return { judgements, refused };
}

/** Whether a file is one of judgements at all. */
export function isJudgementsFile(value: unknown): boolean {
  return isRecord(value) && value.format === 'firstprint-judgements' && value.version === 1;
}

type Fields = Record<string, unknown>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flagFrom(entry: Fields): Flag | null {
  const source = lineOf(entry.source);
  const outlet = lineOf(entry.outlet);
  const label = FLAG_LABELS.find((one) => one === entry.label);
  const words = lineOf(entry.words, FLAG_LENGTH);
  const at = timeOf(entry.at);
  if ((source === null) === (outlet === null) || label === undefined || at === null) return null;
  if ((label === 'own') !== (words !== null)) return null;
  return { source, outlet, label, words, at };
}

function matchFrom(entry: Fields): MatchJudgement | null {
  const page = addressOf(entry.page);
  const source = isRecord(entry.source) ? copyFrom(entry.source) : null;
  const { says } = entry;
  const at = timeOf(entry.at);
  if (page === null || source === null || at === null) return null;
  return says === 'right' || says === 'not-a-reprint' ? { page, source, says, at } : null;
}

function phraseFrom(entry: Fields): UncountedPhrase | null {
  const text = lineOf(entry.text, PHRASE_LENGTH);
  const at = timeOf(entry.at);
  return text === null || at === null ? null : { text, at };
}

function copyFrom(entry: Fields): ReportCopy | null {
  const id = lineOf(entry.id);
  if (id === null) return null;
  const opening = lineOf(entry.opening);
  return {
    id,
    title: lineOf(entry.title),
    ...(opening !== null && { opening }),
    site: lineOf(entry.site),
    url: addressOf(entry.url),
    published: lineOf(entry.published, 20),
  };
}

/** Text of a length that it may have, trimmed; null for anything else. */
function lineOf(value: unknown, longest = MAX_ARTICLE_LINE): string | null {
  if (typeof value !== 'string' || value.length > longest) return null;
  return value.trim() || null;
}

function addressOf(value: unknown): string | null {
  const text = lineOf(value, MAX_ADDRESS);
  return text !== null && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}

function timeOf(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/.test(value) ? value : null;
}
