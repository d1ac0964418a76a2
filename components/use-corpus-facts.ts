import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CorpusFacts } from '@/lib/corpus/article-list';
import type { Ask } from './ask';

export interface KnownFacts {
  /** Undefined until they are read. */
  facts: CorpusFacts | undefined;
  /** Bytes that all of it takes on the disk, or null where the browser does not say. */
  bytes: number | null;
  error: string | null;
  reload: () => void;
}

/** What the corpus consists of; read again when the reader comes back to the page. */
export function useCorpusFacts(ask: Ask): KnownFacts {
  const [facts, setFacts] = useState<CorpusFacts>();
  const [bytes, setBytes] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const reload = useCallback(async () => {
    const [answer, estimate] = await Promise.all([
      ask('corpusFacts', {}),
      navigator.storage?.estimate?.().catch(() => null) ?? null,
    ]);
    setError(answer.ok ? null : answer.error);
    if (answer.ok) setFacts(answer.value);
    setBytes(estimate?.usage ?? null);
  }, [ask]);
  useEffect(() => {
    void reload();
    const onShow = () => {
      if (document.visibilityState === 'visible') void reload();
    };
    document.addEventListener('visibilitychange', onShow);
    return () => document.removeEventListener('visibilitychange', onShow);
  }, [reload]);
  return { facts, bytes, error, reload: () => void reload() };
}
