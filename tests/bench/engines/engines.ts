import { allPairs } from './all-pairs';
import { dolos } from './dolos';
import type { Engine } from './engine';
import { matching } from './matching';
import { minisearch } from './minisearch';
import { allCandidates, firstCandidates, floor, fullReport } from './ours';

/** Every engine of the bench by its name on the command line. */
export const ENGINES = {
  report: fullReport,
  matching,
  candidates: firstCandidates,
  'all-candidates': allCandidates,
  floor,
  dolos,
  minisearch,
  'all-pairs': allPairs,
} satisfies Record<string, () => Engine>;
