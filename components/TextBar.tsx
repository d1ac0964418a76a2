import { i18n } from '#i18n';
import type { TextOrigin } from '@/lib/messaging/text-state';

/** Says that the panel shows a text by itself, and leads back to the tab. */
export function TextBar({ from, onBack }: { from: TextOrigin; onBack: () => void }) {
  return (
    <p class="text-bar">
      <b>{textLabel(from)}</b>
      <button type="button" class="quiet" onClick={onBack}>
        {i18n.t('text.back')}
      </button>
    </p>
  );
}

/** What stands where a page's host would. */
export function textLabel(from: TextOrigin): string {
  if (from === 'stored') return i18n.t('text.stored');
  return from === 'paste' ? i18n.t('text.pasted') : i18n.t('text.selected');
}
