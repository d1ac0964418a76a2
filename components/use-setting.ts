import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** What is needed of a stored setting. */
export interface Setting<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  watch(callback: (value: T) => void): () => void;
}

/** A stored setting and how to change it; undefined until it is read. */
export function useSetting<T>(setting: Setting<T>): [T | undefined, (value: T) => void] {
  const [value, setValue] = useState<T>();
  // Asked before the first frame, not after it.
  useLayoutEffect(() => {
    let changed = false;
    const set = (next: T) => {
      changed = true;
      setValue(() => next);
    };
    const stop = setting.watch(set);
    void setting.getValue().then((read) => {
      // What was changed meanwhile is newer than what was read.
      if (!changed) set(read);
    });
    return () => {
      changed = true;
      stop();
    };
  }, [setting]);
  const change = useCallback(
    (next: T) => {
      setValue(() => next);
      void setting.setValue(next);
    },
    [setting],
  );
  return [value, change];
}
