import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../../support/serve-site';
import { BenchStage, type ExtensionBenchOptions } from './bench-stage';
import { benchImport } from './import-stage';
import {
  benchKilledWorker,
  benchOpenedPages,
  benchRestarts,
  benchWarmPages,
  DATABASE_CLOSED_MS,
} from './page-stages';

/** Pages that are checked in a browser before its worker is killed. */
const READ_BEFORE = 5;

/**
 * The extension itself in Chromium: import, warm pages, the worker killed, the browser restarted. Rows are
 * handed over as they are measured. Rejects when the browser or the extension fails; nothing is left
 * running or lying about in any case.
 */
export async function benchExtension(options: ExtensionBenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'firstprint-bench-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeFolder);
  const site = await serveSite();
  const stage = new BenchStage(options, folder, site);
  const stop = () => void stage.close();
  options.signal.addEventListener('abort', stop, { once: true });
  try {
    await runAll(stage);
  } finally {
    options.signal.removeEventListener('abort', stop);
    await stage.close();
    await site.close();
    removeFolder();
    process.off('exit', removeFolder);
  }
}

async function runAll(stage: BenchStage): Promise<void> {
  const session = await stage.open();
  const tab = await session.openTab(stage.quiet);
  await benchImport(stage, session, tab);
  await benchWarmPages(stage, session, tab);
  await benchOpenedPages(stage, session);
  await benchKilledWorker(
    stage,
    session,
    tab,
    0,
    'worker killed in the browser that has just imported, next page at once',
  );
  await stage.close();
  // Somebody reads the news for days after one import: a browser whose memory is not full of it.
  const later = await stage.open();
  const reading = await later.openTab(stage.quiet);
  for (const page of stage.pages.slice(0, READ_BEFORE)) await stage.check(reading, page);
  await benchKilledWorker(stage, later, reading, 0, 'worker killed, next page at once');
  await benchKilledWorker(
    stage,
    later,
    reading,
    DATABASE_CLOSED_MS,
    'worker killed, next page when the database was closed too',
  );
  await benchOpenedPages(stage, later, true);
  await stage.close();
  await benchRestarts(stage);
}
