import { i18n } from '#i18n';
import type { Span } from '@/lib/text/span';

interface ShowButtonProps {
  page: Span;
  onShow: (page: Span) => void;
}

/** Shows a place on the page: of an empty span, where something would stand. */
export function ShowButton({ page, onShow }: ShowButtonProps) {
  const words = page.start === page.end ? i18n.t('desk.showWhere') : i18n.t('desk.show');
  return (
    <button
      type="button"
      class="show"
      aria-label={words}
      title={words}
      onClick={() => onShow(page)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M13 3v5a3 3 0 0 1-3 3H4M7 7.5 3.5 11 7 14.5" />
      </svg>
    </button>
  );
}
