import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MAX_DELETED_AT_ONCE } from '@/lib/messaging/corpus-protocol';
import type { Ask } from './ask';
import { locale } from './locale';

export interface Deleted {
  /** What was deleted or brought back last, in words; null before. */
  words: string | null;
  canUndo: boolean;
  error: string | null;
  remove: (ids: readonly string[]) => Promise<boolean>;
  undo: () => Promise<boolean>;
}

/** Deletes articles and brings them back. What was deleted last is given up when the page is left. */
export function useDeleted(ask: Ask): Deleted {
  const [words, setWords] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [batch, setBatch] = useState<string | null>(null);
  const last = useRef(batch);
  last.current = batch;
  useEffect(() => {
    const leave = () => {
      if (last.current !== null) void ask('forgetDeleted', { batch: last.current });
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [ask]);
  const figure = (count: number) => count.toLocaleString(locale());
  return {
    words,
    canUndo: batch !== null,
    error,
    async remove(ids) {
      const answer = await ask('deleteArticles', { ids: ids.slice(0, MAX_DELETED_AT_ONCE) });
      setError(answer.ok ? null : answer.error);
      if (!answer.ok) return false;
      const { deleted } = answer.value;
      setBatch(deleted > 0 ? answer.value.batch : null);
      setWords(i18n.t('corpus.deleted', deleted, [figure(deleted)]));
      return true;
    },
    async undo() {
      if (batch === null) return false;
      const answer = await ask('restoreArticles', { batch });
      setError(answer.ok ? null : answer.error);
      if (!answer.ok) return false;
      const { restored, taken } = answer.value;
      setBatch(null);
      setWords(
        [
          i18n.t('corpus.restored', restored, [figure(restored)]),
          taken > 0 ? i18n.t('corpus.takenPlace', taken, [figure(taken)]) : '',
        ].join(' '),
      );
      return true;
    },
  };
}
