import { i18n } from '#i18n';
import type { JudgementRefusal } from '@/lib/report/judgements';

/** Why a judgement cannot be kept, in the reader's language. */
export function judgingWords(why: JudgementRefusal): string {
  switch (why) {
    case 'full':
      return i18n.t('judge.full');
    case 'no-page':
      return i18n.t('judge.noPage');
    case 'short-phrase':
      return i18n.t('judge.shortPhrase');
  }
}
