import { i18n } from '#i18n';
import type { JudgementChange, Judgements } from '@/lib/report/judgements';
import type { ReportCopy } from '@/lib/report/report';
import { hostName } from '@/lib/text/web-address';
import { titleWords } from './ArticleTitle';
import { clipEnd } from './clip-text';
import { flagWords } from './flag-words';

/** Characters of a title or phrase that are shown. */
const SHOWN = 120;

/** One judgement as a line, and what takes it back. */
export interface JudgementEntry {
  key: string;
  /** What was said. */
  what: string;
  /** Of what: a title, a name or words from outside. */
  of: string;
  takeBack: JudgementChange;
}

/** All judgements, the newest first. */
export function judgementEntries({ flags, matches, phrases }: Judgements): JudgementEntry[] {
  const entries = [
    ...flags.map(({ at, ...flag }) => ({
      at,
      what: flagWords(flag),
      of: flag.outlet ?? flag.source ?? '',
      takeBack: { kind: 'flag' as const, flag, on: false },
    })),
    ...matches.map(({ at, page, source, says }) => ({
      at,
      what: says === 'right' ? i18n.t('judge.right') : i18n.t('judge.notReprint'),
      of: [sourceName(source), hostName(page)].filter(Boolean).join(' · '),
      takeBack: { kind: 'match' as const, page, source, says: null },
    })),
    ...phrases.map(({ at, text }) => ({
      at,
      what: i18n.t('judge.neverCount'),
      of: text,
      takeBack: { kind: 'phrase' as const, text, on: false },
    })),
  ];
  return entries
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map(({ what, of, takeBack }) => ({
      key: JSON.stringify(takeBack),
      what,
      of: clipEnd(of, SHOWN),
      takeBack,
    }));
}

function sourceName(source: ReportCopy): string {
  const isKnown = source.title !== null || source.opening !== undefined;
  return isKnown ? titleWords(source) : (source.site ?? source.id);
}
