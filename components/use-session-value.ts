import { useLayoutEffect, useState } from 'preact/hooks';
import type { SessionItem } from '@/lib/messaging/session-item';

/** What is needed of a value of session storage that each tab or window has. */
type SessionValue<T> = Pick<SessionItem<T>, 'read' | 'watch'>;

/** A tab's or window's value, kept up and read without the worker; null for none, undefined until it is read. */
export function useSessionValue<T>(
  value: SessionValue<T>,
  id: number | undefined,
): T | null | undefined {
  const [known, setKnown] = useState<{ id: number; value: T | null }>();
  // Asked before the first frame, not after it.
  useLayoutEffect(() => {
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
  return known?.id === id ? known?.value : undefined;
}
