import { i18n } from '#i18n';
import { NO_ANSWER, NO_RECEIVER, ORPHANED } from '@/lib/messaging/messages';
import { REPORT_TOO_LARGE } from '@/lib/messaging/tab-reports';

/** An error of the wire in the reader's language; what comes from the background is in it already. */
export function errorWords(error: string): string {
  switch (error) {
    case NO_RECEIVER:
      return i18n.t('error.noReceiver');
    case ORPHANED:
      return i18n.t('error.orphaned');
    case NO_ANSWER:
      return i18n.t('error.noAnswer');
    case REPORT_TOO_LARGE:
      return i18n.t('error.reportTooLarge');
    default:
      return error;
  }
}
