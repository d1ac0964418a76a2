import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface CopyButtonProps {
  /** What is copied, in words. */
  words: string;
  /** Made when it is asked for. */
  text: () => string;
  /** With its words beside the sign. */
  wide?: boolean;
}

/** Copies a text and says so where the reader looks. */
export function CopyButton({ words, text, wide = false }: CopyButtonProps) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    setSaid('');
    try {
      await navigator.clipboard.writeText(text());
      setSaid(i18n.t('export.copied'));
    } catch (error) {
      console.error(error);
      setSaid(i18n.t('export.copyFailed'));
    }
  };
  return (
    <span class={wide ? 'copy wide' : 'copy'}>
      {said !== null && (
        <span class="copied" role="status">
          {said}
        </span>
      )}
      <button
        type="button"
        aria-label={wide ? undefined : words}
        title={wide ? undefined : words}
        onClick={() => void copy()}
        onBlur={() => setSaid(null)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />
        </svg>
        {wide && words}
      </button>
    </span>
  );
}
