import { PROSE_LINK_SHARE, PROSE_MIN_WEIGHT } from '../thresholds';
import * as Evidence from './evidence-bits';
import { type Branch, commonBranch, type RawBlock } from './page-blocks';

/** Weight of each block as running text, judged by itself and its heading: 0 for all else. */
export function proseWeights(
  blocks: readonly RawBlock[],
  branches: readonly Branch[],
): Float64Array {
  const prose = new Float64Array(blocks.length);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.weight < PROSE_MIN_WEIGHT || block.linkShare > PROSE_LINK_SHARE) continue;
    if (announcesAnother(blocks, branches, i)) continue;
    const punctuated = PUNCTUATION.test(block.text) ? 1 : 0.2;
    prose[i] = block.weight * (1 - block.linkShare) * punctuated;
  }
  return prose;
}

const PUNCTUATION = /[.!?。！？…:;,，。、؟।"”»’)]/;

/** The summary under a linked heading announces another article. */
function announcesAnother(
  blocks: readonly RawBlock[],
  branches: readonly Branch[],
  at: number,
): boolean {
  for (let back = 1; back <= 3 && back <= at; back++) {
    const before = blocks[at - back]!;
    if (before.linkShare < 0.8 || !isHeading(before, branches)) continue;
    const common = commonBranch(branches, before.branch, blocks[at]!.branch);
    return common >= 0 && branches[common]!.end - branches[common]!.first <= 8;
  }
  return false;
}

export function isHeading(block: RawBlock, branches: readonly Branch[]): boolean {
  for (let at = block.branch, up = 0; at >= 0 && up < 3; at = branches[at]!.parent, up++) {
    if (branches[at]!.evidence & Evidence.heading) return true;
  }
  return false;
}

/** `sums[i]` is the sum of the first i values. */
export function prefixSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}

export function weightOf(branch: Branch, sums: Float64Array): number {
  return sums[branch.end]! - sums[branch.first]!;
}
