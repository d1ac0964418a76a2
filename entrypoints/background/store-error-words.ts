import { i18n } from '#i18n';
import { StoreFull, StoreUnavailable } from '@/lib/store/attempt';

/** A failure of the store in the reader's language; null for any other error. */
export function storeErrorWords(error: unknown): string | null {
  if (error instanceof StoreFull) return i18n.t('background.storeFull');
  if (!(error instanceof StoreUnavailable)) return null;
  switch (error.why) {
    case 'held-elsewhere':
      return i18n.t('background.storeHeld');
    case 'index-closed':
      return i18n.t('background.indexClosed');
    case 'browser':
      return i18n.t('background.storeUnavailable', [error.reported ?? '?']);
  }
}
