/** What the proof of killed imports runs in a page of the extension, beside the background: it only reads. */

import { checkPage } from '@/lib/report/check-page';
import type { Report } from '@/lib/report/report';
import { DexieCorpus } from '@/lib/store/dexie-corpus';
import { planBundled } from './bundled-plan';
import { type Comparison, firstDifference } from './first-difference';
import { type PlanOptions, planImport } from './import-plan';
import { planPages } from './plan-pages';
import { StoredCorpus, type StoredState } from './stored-corpus';

export async function readState(): Promise<StoredState> {
  const stored = new StoredCorpus();
  try {
    return await stored.state();
  } finally {
    stored.close();
  }
}

export async function compareStored(options: PlanOptions): Promise<Comparison> {
  const plan = planImport(options);
  const stored = new StoredCorpus();
  try {
    const expected = [...plan.final.values(), ...planBundled()];
    return await firstDifference(stored, expected, plan.replaced);
  } finally {
    stored.close();
  }
}

export async function reportPages(options: PlanOptions, count: number): Promise<Report[]> {
  const corpus = new DexieCorpus();
  const reports: Report[] = [];
  for (const page of planPages(planImport(options), count, options.seed)) {
    reports.push(await checkPage(page, corpus));
  }
  corpus.close();
  return reports;
}
