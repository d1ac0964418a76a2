import type { BlockRole } from '../text/page-reading';
import {
  ASIDE_LINK_SHARE,
  BYLINE_MAX_WEIGHT,
  LEADING_BLOCKS,
  MEDIA_MAX_BLOCKS,
  MEDIA_MAX_WEIGHT,
  POINTER_MAX_WEIGHT,
  PROSE_LINK_SHARE,
  PROSE_MIN_WEIGHT,
  TAIL_BLOCKS,
} from '../thresholds';
import * as Evidence from './evidence-bits';
import type { FoundArticle } from './find-article';
import type { Branch, RawBlock } from './page-blocks';
import { leadsAway } from './story-links';
import { inherit } from './trusted-evidence';

/** A block that belongs to the article, with its role. */
export interface RoledBlock {
  block: RawBlock;
  role: BlockRole;
  /** As in `PageBlock`. */
  quoted?: true;
}

/** Picks the article's blocks out of the page's, in reading order, and says what each is. */
export function assignRoles(
  blocks: readonly RawBlock[],
  branches: readonly Branch[],
  found: FoundArticle,
  url: string,
): RoledBlock[] {
  const body = branches[found.body]!;
  const evidence = articleEvidence(branches, found);
  const chosen: RoledBlock[] = [];
  const add = (at: number, role: BlockRole | null) => {
    if (role === null) return;
    const one: RoledBlock = { block: blocks[at]!, role };
    if (bitsOf(at) & Evidence.quoted) one.quoted = true;
    chosen.push(one);
  };
  const bitsOf = (at: number) => evidence[blocks[at]!.branch]!;
  const start = found.headline >= 0 ? Math.min(found.headline, body.first) : body.first;
  for (const at of linesBefore(start, blocks, branches, found)) {
    add(at, besideStory(blocks[at]!, bitsOf(at)));
  }
  for (let at = start; at < body.first; at++) {
    if (at === found.headline) add(at, 'headline');
    else add(at, introRole(blocks[at]!, bitsOf(at), found.prose[at]! > 0));
  }
  const beforeHeadline = headlineLeads(found, body) ? found.headline : body.first;
  let hasStory = false;
  for (let at = body.first; at < body.end; at++) {
    if (at === found.headline) add(at, 'headline');
    else if (at < beforeHeadline) add(at, besideStory(blocks[at]!, bitsOf(at)));
    else {
      const role = bodyRole(blocks[at]!, bitsOf(at), branches, hasStory, url);
      hasStory ||= role === 'story' && found.prose[at]! > 0;
      add(at, role);
    }
  }
  const last = Math.min(branches[tailScope(branches, found)]!.end, body.end + TAIL_BLOCKS);
  for (let at = body.end; at < last; at++) {
    const bits = bitsOf(at);
    if (bits & (Evidence.nav | Evidence.comments | Evidence.related | Evidence.footer)) break;
    if (blocks[at]!.linkShare > ASIDE_LINK_SHARE && bits & Evidence.heading) break;
    add(at, besideStory(blocks[at]!, bits));
  }
  return chosen;
}

/** The headline stands before the story, not by its side or at its foot. */
function headlineLeads(found: FoundArticle, body: Branch): boolean {
  let before = 0;
  for (let at = body.first; at < found.headline; at++) before += found.prose[at]!;
  return before < found.weight * 0.2;
}

/** A line or two above the headline, in its own frame: credits and kickers stand there. */
function* linesBefore(
  start: number,
  blocks: readonly RawBlock[],
  branches: readonly Branch[],
  found: FoundArticle,
): Generator<number> {
  if (start !== found.headline) return;
  const frame = branches[blocks[start]!.branch]!.parent;
  if (frame <= 0 || branches[frame]!.tag === 'BODY') return;
  for (let at = Math.max(branches[frame]!.first, start - LEADING_BLOCKS); at < start; at++)
    yield at;
}

/** Lines after the body are sought in the branch around it, not in the whole page. */
function tailScope(branches: readonly Branch[], found: FoundArticle): number {
  let at = found.body;
  const stop = found.whole;
  for (let up = 0; up < 3 && at !== stop && branches[at]!.parent >= 0; up++)
    at = branches[at]!.parent;
  return at;
}

/** Evidence of each branch with that of its ancestors below those that hold headline or body. */
function articleEvidence(branches: readonly Branch[], found: FoundArticle): Int32Array {
  const body = branches[found.body]!;
  const own = found.evidence.slice();
  branches.forEach((branch, i) => {
    const holdsBody =
      branch.first <= body.first && branch.end >= body.end && branch.depth <= body.depth;
    const holdsHeadline = found.headline >= branch.first && found.headline < branch.end;
    if (holdsBody || holdsHeadline) own[i] = 0;
    // A picture's frame and a summary hold a line or two; what holds more is a part of the page.
    else if (branch.end - branch.first > MEDIA_MAX_BLOCKS) {
      own[i]! &= ~(Evidence.media | Evidence.standfirst);
    }
  });
  return inherit(branches, own);
}

const NOT_SENT = Evidence.nav | Evidence.comments | Evidence.overlay;
const BESIDE = Evidence.aside | Evidence.related | Evidence.form | Evidence.footer;

/** Role of a line that is not of the story; null: not to be sent. */
function besideStory(block: RawBlock, evidence: number): BlockRole | null {
  if (evidence & NOT_SENT) return null;
  if (evidence & BESIDE) return 'aside';
  if (evidence & Evidence.caption || isMediaText(block, evidence)) return 'caption';
  return evidence & Evidence.byline && block.weight < BYLINE_MAX_WEIGHT ? 'byline' : 'aside';
}

/** Role of a block between headline and body. */
function introRole(block: RawBlock, evidence: number, isProse: boolean): BlockRole | null {
  if (evidence & NOT_SENT) return null;
  const named = (evidence & Evidence.standfirst) !== 0;
  if (evidence & BESIDE && !isTeaser(evidence)) return 'aside';
  if (evidence & Evidence.caption || isMediaText(block, evidence)) return 'caption';
  if (block.linkShare > ASIDE_LINK_SHARE) return evidence & Evidence.byline ? 'byline' : 'aside';
  if (evidence & Evidence.byline && block.weight < BYLINE_MAX_WEIGHT) return 'byline';
  return named || isProse || evidence & Evidence.heading ? 'standfirst' : 'aside';
}

/** Role of a block inside the body. */
function bodyRole(
  block: RawBlock,
  evidence: number,
  branches: readonly Branch[],
  hasStory: boolean,
  url: string,
): BlockRole | null {
  if (evidence & NOT_SENT) return null;
  if (evidence & BESIDE) {
    const opens = !hasStory && isTeaser(evidence) && block.weight >= PROSE_MIN_WEIGHT;
    return opens && block.linkShare <= PROSE_LINK_SHARE ? 'standfirst' : 'aside';
  }
  if (evidence & Evidence.caption || isMediaText(block, evidence)) return 'caption';
  if (evidence & Evidence.byline && block.weight < BYLINE_MAX_WEIGHT) return 'byline';
  // What an article lists on other sites (offers, documents, sources) is told by it; what its own site links is not.
  const mayTell = hasStory && !(evidence & Evidence.quoted);
  if (isPointer(block, branches[block.branch]!.tag) && !(mayTell && leadsAway(block, url)))
    return 'aside';
  if (evidence & Evidence.heading) return 'heading';
  // A summary stands first; later paragraphs under such a name are story with an odd class.
  const isSummary = branches[block.branch]!.tag !== 'P' || !hasStory;
  if (evidence & Evidence.standfirst && isSummary) return 'standfirst';
  // Headings, summaries and author lines apart, nothing of the story stands in a header.
  return evidence & Evidence.header ? 'aside' : 'story';
}

/** A teaser announces another article, unless it stands where this one's summary or free beginning stands. */
function isTeaser(evidence: number): boolean {
  return (
    (evidence & BESIDE) === Evidence.related &&
    (evidence & (Evidence.standfirst | Evidence.body)) !== 0
  );
}

function isMediaText(block: RawBlock, evidence: number): boolean {
  return (evidence & Evidence.media) !== 0 && block.weight < MEDIA_MAX_WEIGHT;
}

/** A line that leads elsewhere: nearly all link, or a label and a link that do not make a sentence. */
function isPointer(block: RawBlock, tag: string): boolean {
  if (block.linkShare > ASIDE_LINK_SHARE) return true;
  if (block.linkShare <= PROSE_LINK_SHARE || block.weight > POINTER_MAX_WEIGHT) return false;
  return tag === 'LI' || !/[.!?。！？…।؟]["'”’»)]?$/.test(block.text);
}
