import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { locale } from './locale';
import { saveFile } from './save-file';

interface ImportLinesProps {
  title: string;
  /** One for each line that is listed. */
  lines: readonly ComponentChildren[];
  /** The same as plain text. */
  text: string;
  /** All there are, listed or not. */
  total: number;
  kind: 'refused' | 'noted';
  /** What can be done about them. */
  children?: ComponentChildren;
}

/** Lines of files of which something is to be said, each with its place; to be copied or saved. */
export function ImportLines({ title, lines, text, total, kind, children }: ImportLinesProps) {
  const [note, setNote] = useState('');
  const figure = (count: number) => count.toLocaleString(locale());
  const more = total - lines.length;
  return (
    <section class={`line-list ${kind}`} aria-label={title}>
      <h2>{title}</h2>
      {children}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <ol class="stored-text" tabIndex={0} aria-label={title}>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ol>
      {more > 0 && <p class="soft">{i18n.t('adding.moreLines', more, [figure(more)])}</p>}
      <div class="actions">
        <button
          type="button"
          onClick={async () => {
            await navigator.clipboard.writeText(text).then(
              () => setNote(i18n.t('adding.copied')),
              () => setNote(i18n.t('export.copyFailed')),
            );
          }}
        >
          {i18n.t('adding.copy')}
        </button>
        <button
          type="button"
          onClick={() => saveFile(`firstprint-${kind}.txt`, 'text/plain', text)}
        >
          {i18n.t('adding.download')}
        </button>
        <span class="soft" role="status">
          {note}
        </span>
      </div>
    </section>
  );
}
