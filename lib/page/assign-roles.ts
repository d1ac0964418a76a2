import type { BlockRole } from '../text/page-reading';
import { ASIDE_LINK_SHARE, MEDIA_MAX_WEIGHT, TAIL_BLOCKS } from '../thresholds';
import type { Branch, RawBlock } from './collect-blocks';
import { Evidence } from './element-evidence';
import type { FoundArticle } from './find-article';
import { prefixSums, weightOf } from './prose-weights';

/** A block that belongs to the article, with its role. */
export interface RoledBlock {
  block: RawBlock;
  role: BlockRole;
}

/** Picks the article's blocks out of the page's, in reading order, and says what each is. */
export function assignRoles(
  blocks: readonly RawBlock[],
  branches: readonly Branch[],
  found: FoundArticle,
): RoledBlock[] {
  const body = branches[found.body]!;
  const sums = prefixSums(found.prose);
  const evidence = inheritedEvidence(branches, found, sums);
  const chosen: RoledBlock[] = [];
  const start = found.headline >= 0 ? Math.min(found.headline, body.first) : body.first;
  for (let i = start; i < body.end; i++) {
    const block = blocks[i]!;
    const inBody = i >= body.first;
    const role =
      i === found.headline
        ? 'headline'
        : roleOf(block, evidence[block.branch]!, inBody, found.prose[i]! > 0, branches);
    if (role !== null) chosen.push({ block, role });
  }
  const last = Math.min(branches[tailScope(branches, found)]!.end, body.end + TAIL_BLOCKS);
  for (let i = body.end; i < last; i++) {
    const block = blocks[i]!;
    const bits = evidence[block.branch]!;
    if (bits & (Evidence.nav | Evidence.comments | Evidence.related | Evidence.footer)) break;
    if (block.linkShare > ASIDE_LINK_SHARE && bits & Evidence.heading) break;
    const role = roleOf(block, bits, false, found.prose[i]! > 0, branches);
    if (role !== null)
      chosen.push({ block, role: role === 'caption' || role === 'byline' ? role : 'aside' });
  }
  return chosen;
}

/** Lines after the body are sought in the branch around it, not in the whole page. */
function tailScope(branches: readonly Branch[], found: FoundArticle): number {
  let at = found.body;
  const stop = found.whole;
  for (let up = 0; up < 3 && at !== stop && branches[at]!.parent >= 0; up++)
    at = branches[at]!.parent;
  return at;
}

/**
 * Evidence of each branch with that of its ancestors, up to the article's own. A branch that holds
 * a good part of the story is not what its name says.
 */
function inheritedEvidence(
  branches: readonly Branch[],
  found: FoundArticle,
  sums: Float64Array,
): Int32Array {
  const evidence = new Int32Array(branches.length);
  const body = branches[found.body]!;
  const limit = found.weight * 0.4;
  for (let i = 0; i < branches.length; i++) {
    const branch = branches[i]!;
    const holdsBody =
      branch.first <= body.first && branch.end >= body.end && branch.depth <= body.depth;
    const holdsHeadline = found.headline >= branch.first && found.headline < branch.end;
    const own = holdsBody || holdsHeadline || weightOf(branch, sums) > limit ? 0 : branch.evidence;
    evidence[i] = own | (branch.parent >= 0 ? evidence[branch.parent]! : 0);
  }
  return evidence;
}

/** null: not to be sent. */
function roleOf(
  block: RawBlock,
  evidence: number,
  inBody: boolean,
  isProse: boolean,
  branches: readonly Branch[],
): BlockRole | null {
  if (evidence & (Evidence.nav | Evidence.comments | Evidence.overlay)) return null;
  if (evidence & (Evidence.aside | Evidence.related | Evidence.form | Evidence.footer))
    return 'aside';
  if (evidence & Evidence.caption) return 'caption';
  if (evidence & Evidence.media && block.weight < MEDIA_MAX_WEIGHT) return 'caption';
  if (evidence & Evidence.heading) {
    if (block.linkShare > ASIDE_LINK_SHARE) return 'aside';
    return inBody ? 'heading' : 'standfirst';
  }
  if (evidence & Evidence.byline && block.weight < 200) return 'byline';
  if (!inBody) {
    if (evidence & Evidence.standfirst || isProse) return 'standfirst';
    return 'aside';
  }
  if (block.linkShare > ASIDE_LINK_SHARE) return 'aside';
  if (evidence & Evidence.standfirst && branches[block.branch]!.tag !== 'P') return 'standfirst';
  return 'story';
}
