import { i18n } from '#i18n';
import type { VerdictKind } from '@/lib/conclusions/verdict-kind';

/** The verdict in one line, the same on the button and in the panel; `outlet` stands where it names somebody. Not for `none`. */
export function verdictLine(kind: VerdictKind, keep: { outlet: string }): string {
  switch (kind) {
    case 'own-first':
      return i18n.t('verdict.isOriginal', keep);
    case 'own-earliest':
      return i18n.t('verdict.isEarliest');
    case 'own-fullest':
      return i18n.t('verdict.isFullest');
    case 'earliest':
      return i18n.t('verdict.lineEarliest', keep);
    case 'fullest':
      return i18n.t('verdict.lineFullest', keep);
    case 'reprint':
      return i18n.t('verdict.lineReprint', keep);
    case 'reprint-claimed':
      return i18n.t('claimed.line', keep);
    case 'reprint-likely':
      return i18n.t('verdict.lineReprintLikely', keep);
    case 'reprint-unsure':
      return i18n.t('verdict.lineReprintUnsure', keep);
    case 'partial':
      return i18n.t('verdict.linePartial', keep);
    default:
      return i18n.t('verdict.lineQuotes', keep);
  }
}
