import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Ask } from './ask';
import { errorWords } from './error-words';
import type { ExportArticles } from './import-progress';
import { locale } from './locale';
import { saveBlob } from './save-file';

type Backup =
  | { state: 'ready' | 'stopped' }
  | { state: 'writing' | 'done'; articles: number }
  | { state: 'failed'; error: string };

interface CorpusBackupProps {
  ask: Ask;
  exportArticles: ExportArticles;
}

/** Saves all articles to a file that the reader owns. */
export function CorpusBackup({ ask, exportArticles }: CorpusBackupProps) {
  const [backup, setBackup] = useState<Backup>({ state: 'ready' });
  /** Articles in the corpus; null until it is known. */
  const [total, setTotal] = useState<number | null>(null);
  const stopper = useRef<AbortController | null>(null);
  const figure = (count: number) => count.toLocaleString(locale());
  const start = async () => {
    if (stopper.current !== null) return;
    stopper.current = new AbortController();
    setBackup({ state: 'writing', articles: 0 });
    const facts = await ask('corpusFacts', {});
    if (facts.ok) setTotal(facts.value.articles);
    try {
      const made = await exportArticles(stopper.current.signal, (articles) =>
        setBackup({ state: 'writing', articles }),
      );
      if (made) saveBlob(`firstprint-${new Date().toISOString().slice(0, 10)}.jsonl`, made.file);
      setBackup(made ? { state: 'done', articles: made.articles } : { state: 'stopped' });
    } catch (error) {
      setBackup({ state: 'failed', error: (error as Error).message });
    } finally {
      stopper.current = null;
    }
  };
  const isWriting = backup.state === 'writing';
  return (
    <section class="block" aria-labelledby="backup-title">
      <h2 id="backup-title">{i18n.t('backup.title')}</h2>
      <p class="soft">{i18n.t('backup.why')}</p>
      <div class="actions">
        {isWriting ? (
          <button type="button" onClick={() => stopper.current?.abort()}>
            {i18n.t('backup.stop')}
          </button>
        ) : (
          <button type="button" onClick={() => void start()}>
            {i18n.t('backup.make')}
          </button>
        )}
        <span role="status">
          {backup.state === 'writing' &&
            i18n.t('backup.making', total ?? backup.articles, [figure(total ?? backup.articles)], {
              done: figure(backup.articles),
            })}
          {backup.state === 'done' &&
            i18n.t('backup.done', backup.articles, [figure(backup.articles)])}
          {backup.state === 'stopped' && i18n.t('backup.stopped')}
        </span>
      </div>
      {backup.state === 'failed' && (
        <p class="trouble" role="alert">
          {errorWords(backup.error)}
        </p>
      )}
    </section>
  );
}
