import { sha256 } from '@/components/sha256';
import { makeTakeaway, type Takeaway } from '@/lib/export/takeaway';
import type { Report } from '@/lib/report/report';
import * as reports from '../fixtures/reports';

/** A made-up Report as it is taken away at a fixed time. */
export function takeawayOf(report: Report): Promise<Takeaway> {
  const facts = {
    checkedAt: Date.UTC(2031, 1, 9, 10, 30),
    savedAt: Date.UTC(2031, 1, 10, 8),
    version: '1.2.3',
  };
  return makeTakeaway(report, facts, sha256);
}

/** Every made-up Report by name. */
export const REPORTS = Object.entries(reports).filter(
  (entry): entry is [string, Report] => typeof entry[1] === 'object' && 'verdict' in entry[1],
);
