import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RefusedInFile } from './import-progress';
import { locale } from './locale';
import { lineWords, refusalWords, refusedText } from './refusal-words';
import { saveFile } from './save-file';

/** The lines that brought no article, each with its reason; to be copied or saved. */
export function CorpusRefused({
  lines,
  total,
}: {
  lines: readonly RefusedInFile[];
  total: number;
}) {
  const [note, setNote] = useState('');
  return (
    <section class="refused" aria-label={i18n.t('adding.refusedTitle')}>
      <h2>{i18n.t('adding.refusedTitle')}</h2>
      {total > lines.length && (
        <p class="soft">
          {i18n.t('adding.refusedFirst', lines.length, [lines.length.toLocaleString(locale())])}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <ol class="stored-text" tabIndex={0} aria-label={i18n.t('adding.refusedTitle')}>
        {lines.map(({ file, line, why }, at) => (
          <li key={at}>
            <bdi>{lineWords(file, line)}</bdi>: {refusalWords(why)}
          </li>
        ))}
      </ol>
      <div class="actions">
        <button
          type="button"
          onClick={async () => {
            await navigator.clipboard.writeText(refusedText(lines)).then(
              () => setNote(i18n.t('adding.copied')),
              () => setNote(i18n.t('export.copyFailed')),
            );
          }}
        >
          {i18n.t('adding.copy')}
        </button>
        <button
          type="button"
          onClick={() => saveFile('firstprint-refused.txt', 'text/plain', refusedText(lines))}
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
