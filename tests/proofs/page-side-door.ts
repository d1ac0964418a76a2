import { fileURLToPath } from 'node:url';
import type { CDPSession } from 'playwright-core';
import type { Report } from '@/lib/report/report';
import type { ExtensionBrowser } from '../support/browser';
import { bundle } from '../support/page-bundle';
import type { Comparison } from './first-difference';
import type { PlanOptions } from './import-plan';
import type { StoredState } from './stored-corpus';

/** `page-side.ts`, running in a page of the extension: it reads the background's databases beside it. */
export class PageSide {
  private constructor(private readonly session: CDPSession) {}

  static async open(browser: ExtensionBrowser): Promise<PageSide> {
    const script = await bundle(fileURLToPath(new URL('page-side.ts', import.meta.url)));
    // A page that runs none of the extension's own code.
    const page = await browser.openExtensionPage('manifest.json');
    const side = new PageSide(await browser.context.newCDPSession(page));
    await side.run(`${script};0`);
    return side;
  }

  state(): Promise<StoredState> {
    return this.run('firstprint.readState()');
  }

  compare(options: PlanOptions): Promise<Comparison> {
    return this.run(`firstprint.compareStored(${JSON.stringify(options)})`);
  }

  reports(options: PlanOptions, count: number): Promise<Report[]> {
    return this.run(`firstprint.reportPages(${JSON.stringify(options)}, ${count})`);
  }

  /** As a developer would in the console: the page's own policy keeps scripts out, not this. */
  private async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as T;
  }
}
