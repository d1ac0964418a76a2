import { countStory } from '../match/side';
import {
  findOriginal,
  type OriginalFinding,
  type OriginalInput,
  type Printing,
} from '../provenance/original-source';
import { isOutletOf, outletOf } from '../provenance/printing';
import { comparePublished, isAfter, isDaysLater } from '../provenance/published';
import type { PageReading } from '../text/page-reading';
import type { ChosenSources } from './choose-sources';
import type { Comparison } from './compare';
import type { ReportSource } from './report';
import { copyOf } from './report-chain';
import type { Story } from './story';

/** The printings that were asked, and what they tell; `input` is null where there is no source. */
export interface FirstPrint {
  input: OriginalInput | null;
  original: OriginalFinding | null;
}

/**
 * Who printed the page's story first. Of a page made of several outlets' articles none did, unless
 * somebody says so, or the page was there before all of them. `now`: no later date is believed.
 */
export function whoWasFirst(
  reading: PageReading,
  page: Story,
  { sources, family }: ChosenSources,
  now: number | undefined,
): FirstPrint {
  const reference = sources[0];
  if (reference === undefined) return { input: null, original: null };
  const copy = (one: Comparison) => believed(copyOf(page.side, one), now);
  const input: OriginalInput = {
    page: believed({ ...reading, credits: page.credits }, now),
    reference: copy(reference),
    copies: family.map(copy),
    pageIsFuller: countStory(page.side) > countStory(reference.source.side),
  };
  const original = findOriginal(input);
  const isKnown = original?.basis === 'credit' || original?.basis === 'link';
  const real = sources.filter(({ isMould }) => !isMould).map(copy);
  const outlets = new Set(real.map((one) => outletOf(one)?.toLowerCase() ?? one.id));
  if (original === null || isKnown || outlets.size < 2) return { input, original };
  const { reason } = original;
  const isPage = reason.kind === 'earliest' && reason.first.on.isPage;
  const isBeforeAll = real.every((one) => comparePublished(input.page, one) === -1);
  return { input, original: isPage && isBeforeAll ? original : null };
}

/**
 * A source with its place in time. What a later copy has was not left out of the page, nor what
 * others printed of a text that the page had first.
 */
export function placedInTime(
  source: ReportSource,
  reading: PageReading,
  original: OriginalFinding | null,
  now: number | undefined,
): ReportSource {
  const page = believed({ ...reading, credits: [] }, now);
  const printing = believed({ ...source, credits: [] }, now);
  const isBefore = comparePublished(printing, page) === -1;
  if (isBefore) return { ...source, dated: 'before' };
  const isLater = isDaysLater(page, printing);
  const isCopied = original?.isThisPage === true && !isOutletOf(printing, original.outlet);
  return {
    ...source,
    ...(isLater && { dated: 'after' as const }),
    leftOutCounts: source.leftOutCounts && !isLater && !isCopied,
  };
}

/** A date that is still to come tells nothing of who was first: a clock was wrong, or the day is that of an embargo's end. */
function believed<One extends Printing>(printing: One, now: number | undefined): One {
  const isToCome = now !== undefined && isAfter(printing, now);
  return isToCome ? { ...printing, published: null } : printing;
}
