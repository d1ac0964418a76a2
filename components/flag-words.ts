import { i18n } from '#i18n';
import type { FlagLabel, ReportFlag } from '@/lib/report/report';
import { FLAG_LENGTH } from '@/lib/thresholds';
import { clipEnd } from './clip-text';

/** Labels that have words of ours, as they are offered. */
export const FLAG_LABELS = [
  'press-release',
  'state-media',
  'advertiser',
] as const satisfies readonly FlagLabel[];

/** A flag as the reader says it. */
export function flagWords({ label, words }: Pick<ReportFlag, 'label' | 'words'>): string {
  if (label === 'own') return clipEnd(words ?? '', FLAG_LENGTH);
  if (label === 'press-release') return i18n.t('judge.flags.pressRelease');
  return label === 'state-media'
    ? i18n.t('judge.flags.stateMedia')
    : i18n.t('judge.flags.advertiser');
}
