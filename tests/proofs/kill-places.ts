import { SCHEME_VERSION } from '@/lib/fingerprint/prints';
import { chooseMerge, type IndexState, mergeSlices } from '@/lib/store/index-state';
import { RECENT_ARTICLES } from '@/lib/thresholds';
import type { StoredState } from './stored-corpus';

/** What was going on when the worker was killed. */
export type KillMoment = 'import, unanswered' | 'import, answered' | 'at rest';

/** What a killed worker left half done, by what the databases say. */
export type LeftHalfDone =
  | 'a merge'
  | 'the deletion of merged segments'
  | 'articles without prints'
  | 'a flush that is due'
  | 'nothing';

export function leftHalfDone({ state, recent, next }: StoredState): LeftHalfDone {
  if (state.merge !== null) return 'a merge';
  if (state.discarded.length > 0) return 'the deletion of merged segments';
  if (state.upTo < next) return 'articles without prints';
  return recent >= RECENT_ARTICLES ? 'a flush that is due' : 'nothing';
}

/** Whether the upkeep has something to do once the worker is at rest. */
export function hasWorkAtRest({ state }: StoredState): boolean {
  if (state.merge !== null || state.remake !== null || state.discarded.length > 0) return true;
  return chooseMerge(state, true, SCHEME_VERSION, ({ articles }) => articles) !== null;
}

/** How far a merge was, as `segment 7, slice 3 of 16`; null without one. */
export function mergePlace({ merge, segments }: IndexState): string | null {
  if (merge === null) return null;
  const inputs = segments.filter(({ id }) => merge.inputs.includes(id));
  const slices = mergeSlices(inputs, merge.target);
  return `segment ${merge.target.id}, slice ${merge.next + 1} of ${slices}`;
}

/** Counts of how often what came together with what, as lines of text. */
export class KillTally {
  private readonly counts = new Map<string, number>();
  private readonly places = new Set<string>();

  /** Kills so far. */
  get kills(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  note(moment: KillMoment, after: StoredState): void {
    const key = `${moment}: left ${leftHalfDone(after)}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    const place = mergePlace(after.state);
    if (place !== null) this.places.add(place);
  }

  lines(): string[] {
    const sorted = [...this.counts].sort(([a], [b]) => a.localeCompare(b, 'en'));
    return [
      ...sorted.map(([key, count]) => `${String(count).padStart(5)}  ${key}`),
      `${String(this.places.size).padStart(5)}  different places within merges at which the worker was killed`,
    ];
  }
}
