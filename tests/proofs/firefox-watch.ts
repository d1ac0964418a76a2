import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ColourScheme, FirefoxBrowser, Handle } from '../support/firefox-browser';
import { FirefoxWindow } from '../support/firefox-window';

/** So long something may take until it is as it must be, in milliseconds: machines are slow, and busy. */
const PATIENCE_MS = 45_000;

/** What is not as it must be, in a sentence. */
export class Difference extends Error {}

export interface FirefoxWatchOptions {
  /** Where pictures go; none without it. */
  shots: string | null;
  scheme: ColourScheme;
  tell(line: string): void;
}

/** Looks at a Firefox: what is not as it must be is thrown as a `Difference`. */
export class FirefoxWatch {
  readonly window: FirefoxWindow;
  /** What was seen to be as it must, a line each. */
  readonly seen: string[] = [];

  constructor(
    readonly browser: FirefoxBrowser,
    private readonly options: FirefoxWatchOptions,
  ) {
    this.window = new FirefoxWindow(browser);
  }

  /** Asks until there is an answer other than false and nothing; throws a difference when that takes too long. */
  async until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
    for (const end = Date.now() + PATIENCE_MS; ; ) {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      if (Date.now() > end)
        throw new Difference(`Not seen within ${PATIENCE_MS / 1_000} seconds: ${what}.`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  /** Throws a difference unless both are the same. */
  same(what: string, found: unknown, wanted: unknown): void {
    if (isDeepStrictEqual(found, wanted)) return;
    throw new Difference(
      `Wrong is ${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}.`,
    );
  }

  /** Waits until a tab says these words. */
  async says(tab: Handle, words: string): Promise<void> {
    await this.until(`it says “${words}”`, () =>
      this.browser.run(
        tab,
        `return document.body.innerText.replace(/\\s+/g, ' ').includes(args[0]);`,
        [words],
      ),
    );
  }

  /** Puts the background to sleep. */
  async asleep(): Promise<void> {
    await this.window.sleep();
    this.same('the background', await this.window.backgroundState(), 'stopped');
  }

  /** Notes what was seen. */
  say(line: string): void {
    this.options.tell(line);
    this.seen.push(line);
  }

  /** Takes a picture, where pictures are asked for. */
  async shoot(name: string, take: (file: string) => Promise<void>): Promise<void> {
    const { shots, scheme } = this.options;
    if (shots === null) return;
    mkdirSync(shots, { recursive: true });
    await take(join(shots, `firefox-${name}-${scheme}.png`));
  }
}
