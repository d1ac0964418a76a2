import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleFields, FieldProblem } from '@/lib/corpus/article-fields';
import type { Ask } from './ask';
import { CorpusFields, NO_FIELDS } from './CorpusFields';
import { CorpusImport } from './CorpusImport';
import { errorWords } from './error-words';
import type { ImportJob } from './use-import';

/** Every way into the corpus: pasting, files, saving a page. */
export function CorpusAdd({ ask, job }: { ask: Ask; job: ImportJob }) {
  return (
    <section class="sheet-page" aria-labelledby="add-title">
      <h1 id="add-title">{i18n.t('adding.title')}</h1>
      <CorpusImport job={job} />
      <section class="block" aria-labelledby="page-title">
        <h2 id="page-title">{i18n.t('adding.page')}</h2>
        <p class="soft">{i18n.t('adding.pageWhy')}</p>
      </section>
      <Paste ask={ask} />
    </section>
  );
}

function Paste({ ask }: { ask: Ask }) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [note, setNote] = useState('');
  /** Counts saved articles: each leaves empty fields behind. */
  const [turn, setTurn] = useState(0);
  const save = async (fields: ArticleFields) => {
    setBusy(true);
    setNote('');
    const answer = await ask('saveArticle', { fields });
    setBusy(false);
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    if (answer.value.kind === 'refused') {
      setProblems(answer.value.problems);
      return;
    }
    setProblems([]);
    setTurn(turn + 1);
    setNote(answer.value.kind === 'replaced' ? i18n.t('adding.replaced') : i18n.t('adding.added'));
  };
  return (
    <section class="block" aria-labelledby="paste-title">
      <h2 id="paste-title">{i18n.t('adding.paste')}</h2>
      <p class="soft">{i18n.t('adding.pasteWhy')}</p>
      <CorpusFields
        key={turn}
        label={i18n.t('adding.paste')}
        initial={NO_FIELDS}
        problems={problems}
        busy={busy}
        save={i18n.t('adding.add')}
        onSave={(fields) => void save(fields)}
      />
      <p class="done-note" role="status">
        {note}
      </p>
      {error !== null && (
        <p class="trouble" role="alert">
          {errorWords(error)}
        </p>
      )}
    </section>
  );
}
