import type { CDPSession } from 'playwright-core';
import type { ExtensionBrowser } from '../support/browser';

/** A worker that is about to start when it is told to stop may not hear of it: told again after so long, in milliseconds. */
const TOLD_AGAIN_MS = 500;

/** Kills the background's worker at once: one message over a line that stands already. */
export class WorkerKiller {
  private readonly running = new Map<string, boolean>();
  private onChange: () => void = () => undefined;

  private constructor(private readonly session: CDPSession) {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) {
        this.running.set(versionId, runningStatus !== 'stopped');
      }
      this.onChange();
    });
  }

  static async open(browser: ExtensionBrowser): Promise<WorkerKiller> {
    // A page that runs none of the extension's own code.
    const page = await browser.openExtensionPage('manifest.json');
    const session = await browser.context.newCDPSession(page);
    const killer = new WorkerKiller(session);
    await session.send('ServiceWorker.enable');
    return killer;
  }

  /** Returns when the worker is gone. */
  async kill(): Promise<void> {
    for (;;) {
      const changed = new Promise<boolean>((resolve) => {
        this.onChange = () => {
          if (![...this.running.values()].includes(true)) resolve(true);
        };
      });
      await this.session.send('ServiceWorker.stopAllWorkers');
      const late = new Promise<boolean>((resolve) => setTimeout(resolve, TOLD_AGAIN_MS, false));
      if (await Promise.race([changed, late])) return;
      // One that was not running when it was told to stop has nothing to say of its end.
      if (![...this.running.values()].includes(true)) return;
    }
  }
}
