/** A value that is read, changed and written. */
export interface Kept<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
}

export interface Remembered<T> extends Kept<T> {
  /** It was changed elsewhere: the next who asks has it read anew. */
  forget(): void;
}

/**
 * What the reader chose and judged, read once in a worker's life and after each change: every page waits
 * for it, before it is compared and before its Report is shown. Whoever else changes it says `forget`.
 */
export function remember<T>(kept: Kept<T>): Remembered<T> {
  let known: Promise<T> | null = null;
  return {
    read() {
      if (known === null) {
        const asked = kept.read();
        known = asked;
        // What could not be read is asked for anew.
        asked.catch(() => {
          if (known === asked) known = null;
        });
      }
      return known;
    },
    async write(value) {
      await kept.write(value);
      // Read anew as the next worker would read it.
      known = null;
    },
    forget() {
      known = null;
    },
  };
}
