import { MOST_SEED_PLACES, STEPS_PER_RUN, STEPS_PER_WORD } from '../thresholds';
import { type Grams, gramAt } from './grams';
import type { Pair } from './pair';
import { opensSentence } from './side';

/** A run of equal words: `length` words from word `page` and from word `source`. */
export interface Tile {
  page: number;
  source: number;
  length: number;
}

/** All maximal runs of as many equal words as the page's `grams`, or more, within the budget. */
function findRuns({ pageIds, sourceIds }: Pair, grams: Grams): Tile[] {
  const { size } = grams;
  /** By run of words of the page: 1 + its first place in the source; by place: 1 + the next. */
  const places = new Int32Array(grams.count);
  const next = new Int32Array(sourceIds.length);
  for (let at = sourceIds.length - size; at >= 0; at -= 1) {
    const gram = gramAt(grams, sourceIds, at);
    if (gram < 0) continue;
    next[at] = places[gram] as number;
    places[gram] = at + 1;
  }
  let budget = STEPS_PER_WORD * (pageIds.length + sourceIds.length) + 1000;
  const runs: Tile[] = [];
  for (let at = 0; at + size <= pageIds.length && budget > 0; at += 1) {
    const gram = grams.of[at] as number;
    if (gram < 0 || !isWhole(pageIds, at, size)) continue;
    let place = (places[gram] as number) - 1;
    for (let seen = 0; place >= 0 && seen < MOST_SEED_PLACES && budget > 0; seen += 1) {
      const grows =
        at > 0 &&
        place > 0 &&
        (pageIds[at - 1] as number) >= 0 &&
        pageIds[at - 1] === sourceIds[place - 1];
      if (!grows) {
        let length = 0;
        while (
          at + length < pageIds.length &&
          place + length < sourceIds.length &&
          (pageIds[at + length] as number) >= 0 &&
          pageIds[at + length] === sourceIds[place + length]
        ) {
          length += 1;
        }
        budget -= length;
        if (length >= size) {
          runs.push({ page: at, source: place, length });
          budget -= STEPS_PER_RUN;
        }
      }
      budget -= 1;
      place = (next[place] as number) - 1;
    }
  }
  return runs;
}

/** None of so many words was taken out. */
function isWhole(ids: Int32Array, at: number, size: number): boolean {
  for (let offset = 0; offset < size; offset += 1) {
    if ((ids[at + offset] as number) < 0) return false;
  }
  return true;
}

/**
 * Cuts off what grew past a sentence end by chance: the last words beyond the last
 * sentence end, if fewer than a tile and not a whole sentence themselves; the same at
 * the front. The gap alignment gives them back where they belong.
 */
function trimToSentences(pair: Pair, tile: Tile, least: number): Tile | null {
  const opens = (offset: number) =>
    opensSentence(pair.page, tile.page + offset) ||
    opensSentence(pair.source, tile.source + offset);
  let from = 0;
  let to = tile.length;
  if (!opens(to)) {
    for (let cut = to - 1; cut > 0 && to - cut < least; cut -= 1) {
      if (opens(cut)) {
        to = cut;
        break;
      }
    }
  }
  if (!opens(from)) {
    for (let cut = 1; cut < to && cut < least; cut += 1) {
      if (opens(cut)) {
        from = cut;
        break;
      }
    }
  }
  if (to - from < least) return null;
  return { page: tile.page + from, source: tile.source + from, length: to - from };
}

/**
 * Greedy string tiling, longest run first (Wise, "YAP3", SIGCSE 1996, section 3), over
 * maximal runs: no word of either text lies in two tiles. Of equal runs the one nearest
 * to the tiles already laid wins. Returned in page order.
 */
export function layTiles(pair: Pair, grams: Grams = pair.words.grams): Tile[] {
  const least = grams.size;
  const runs = findRuns(pair, grams)
    .map((run) => trimToSentences(pair, run, least))
    .filter((run) => run !== null);
  runs.sort((a, b) => b.length - a.length || a.page - b.page || a.source - b.source);
  const pageTaken = new Uint8Array(pair.pageIds.length);
  const sourceTaken = new Uint8Array(pair.sourceIds.length);
  /** Laid tiles in page order, and those laid since. */
  let laid: Tile[] = [];
  let fresh: Tile[] = [];
  const lay = (tile: Tile) => {
    let from = 0;
    for (let offset = 0; offset <= tile.length; offset += 1) {
      const free =
        offset < tile.length &&
        pageTaken[tile.page + offset] === 0 &&
        sourceTaken[tile.source + offset] === 0;
      if (free) continue;
      if (offset - from >= least) {
        const whole = offset - from === tile.length;
        const part = { page: tile.page + from, source: tile.source + from, length: offset - from };
        const kept = whole ? part : trimToSentences(pair, part, least);
        if (kept !== null) {
          pageTaken.fill(1, kept.page, kept.page + kept.length);
          sourceTaken.fill(1, kept.source, kept.source + kept.length);
          fresh.push(kept);
        }
      }
      from = offset + 1;
    }
  };
  let at = 0;
  while (at < runs.length) {
    const length = (runs[at] as Tile).length;
    let end = at;
    while (end < runs.length && (runs[end] as Tile).length === length) end += 1;
    let equals = runs.slice(at, end);
    if (equals.length > 1) {
      // Tiles of one length are laid together: the texts' words allow but few lengths with tiles.
      laid = merge(laid, fresh);
      fresh = [];
      if (laid.length > 0) {
        equals = equals
          .map((tile) => ({ tile, distance: distanceTo(laid, tile) }))
          .sort((a, b) => a.distance - b.distance)
          .map(({ tile }) => tile);
      }
    }
    for (const tile of equals) lay(tile);
    at = end;
  }
  return merge(laid, fresh);
}

/** Puts tiles among others that are in page order. */
function merge(ordered: Tile[], others: Tile[]): Tile[] {
  if (others.length === 0) return ordered;
  others.sort((a, b) => a.page - b.page);
  const merged: Tile[] = [];
  let next = 0;
  for (const tile of others) {
    while (next < ordered.length && (ordered[next] as Tile).page < tile.page) {
      merged.push(ordered[next] as Tile);
      next += 1;
    }
    merged.push(tile);
  }
  for (; next < ordered.length; next += 1) merged.push(ordered[next] as Tile);
  return merged;
}

/** How far a tile is off the diagonal of the nearest laid tiles before and behind it on the page, in words. */
function distanceTo(order: readonly Tile[], tile: Tile): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] as Tile).page < tile.page) low = middle + 1;
    else high = middle;
  }
  let best = Number.MAX_SAFE_INTEGER;
  for (const near of [order[low - 1], order[low]]) {
    if (near === undefined) continue;
    best = Math.min(best, Math.abs(near.source - near.page - (tile.source - tile.page)));
  }
  return best;
}
