import { useEffect, useState } from 'preact/hooks';

/** What is needed of a value of session storage that each tab or window has. */
export interface SessionValue<T> {
  read(id: number): Promise<T | null>;
  watch(id: number, callback: (value: T | null) => void): () => void;
}

/** A tab's or window's value, kept up; null for none, and until it is read. */
export function useSessionValue<T>(value: SessionValue<T>, id: number | undefined): T | null {
  const [known, setKnown] = useState<{ id: number; value: T | null }>();
  useEffect(() => {
    if (id === undefined) return;
    let settled = false;
    const settle = (next: T | null) => {
      settled = true;
      setKnown({ id, value: next });
    };
    const stop = value.watch(id, settle);
    void value.read(id).then((read) => {
      // What was written meanwhile is newer than what was read.
      if (!settled) settle(read);
    });
    return () => {
      settled = true;
      stop();
    };
  }, [value, id]);
  return known !== undefined && known.id === id ? known.value : null;
}
