import {
  ALIGNMENT_CELLS,
  CHAIN_WORDS,
  GAP_CELLS,
  GAP_REACH,
  NEAR_WORDS,
  STRONG_RUN_WORDS,
  TILES_LOOKED_BACK,
} from '../thresholds';
import { dropChance } from './chance';
import { linkChangedParagraphs } from './changed-paragraphs';
import { hasEvidence } from './evidence';
import { alignGap } from './gap';
import { linkMovedSentences } from './moved-sentences';
import { type Pair, storyPairOf } from './pair';
import { longestRun } from './runs';
import { layTiles, type Tile } from './tiles';

/** Which source word each page word is, word for word. */
export interface Alignment {
  /** Source word number of each page word, or -1. No source word occurs twice. */
  link: Int32Array;
  /** Page words that repeat a source word already linked elsewhere (a pull quote): its number, or -1. */
  echo: Int32Array;
  /** Words linked, echoes apart. */
  linked: number;
}

/**
 * Aligns a page with one source: tiles, then the gaps between them word by word, then
 * sentences that moved, then chance is taken out again. Survives paragraphs merged,
 * split, moved and edited. Time is bounded for any input: tiles are linear, gap tables
 * share a budget of `ALIGNMENT_CELLS`.
 */
export function alignPair(whole: Pair): Alignment {
  const { pair, pageWords, sourceWords } = storyPairOf(whole);
  const story = alignStory(pair);
  if (pageWords === null && sourceWords === null) return story;
  const spread = (linked: Int32Array): Int32Array => {
    const all = new Int32Array(whole.pageIds.length).fill(-1);
    for (let at = 0; at < linked.length; at += 1) {
      const source = linked[at] as number;
      if (source < 0) continue;
      const word = pageWords === null ? at : (pageWords[at] as number);
      all[word] = sourceWords === null ? source : (sourceWords[source] as number);
    }
    return all;
  };
  return { link: spread(story.link), echo: spread(story.echo), linked: story.linked };
}

function alignStory(pair: Pair): Alignment {
  const link = new Int32Array(pair.pageIds.length).fill(-1);
  const taken = new Uint8Array(pair.sourceIds.length);
  let tiles = tilesThatCount(layTiles(pair));
  // A copy of which every fourth word was changed has no tile, but shorter seeds in plenty.
  if (tiles.length === 0) tiles = tilesThatCount(layTiles(pair, pair.words.seeds));
  for (const tile of tiles) {
    for (let offset = 0; offset < tile.length; offset += 1) {
      link[tile.page + offset] = tile.source + offset;
      taken[tile.source + offset] = 1;
    }
  }
  const budget = { cells: ALIGNMENT_CELLS };
  fillGaps(pair, link, taken, budget);
  dropChance(pair, link);
  if (longestRun(link) >= STRONG_RUN_WORDS || hasEvidence(pair, link)) {
    linkMovedSentences(pair, link, budget);
    dropChance(pair, link);
    linkChangedParagraphs(pair, link, budget);
  }
  let linked = 0;
  for (const source of link) if (source >= 0) linked += 1;
  return { link, echo: findEchoes(pair, link), linked };
}

/** Tiles that stand on their own, or in a chain of near tiles in the same order that does. */
function tilesThatCount(tiles: readonly Tile[]): Tile[] {
  const chain = tiles.map((_, number) => number);
  const words = tiles.map((tile) => tile.length);
  const counts = tiles.map((tile) => tile.length >= STRONG_RUN_WORDS);
  const root = (number: number): number => {
    let at = number;
    while (chain[at] !== at) {
      // Halves the path, so that a chain of any length is walked once.
      chain[at] = chain[chain[at] as number] as number;
      at = chain[at] as number;
    }
    return at;
  };
  tiles.forEach((tile, number) => {
    // A chance tile may lie between two tiles of one chain: look past a few.
    for (let back = number - 1; back >= Math.max(0, number - TILES_LOOKED_BACK); back -= 1) {
      const before = tiles[back] as Tile;
      const pageGap = tile.page - before.page - before.length;
      const sourceGap = tile.source - before.source - before.length;
      if (pageGap > NEAR_WORDS || sourceGap < 0 || sourceGap > NEAR_WORDS) continue;
      const from = root(back);
      const to = root(number);
      if (from === to) continue;
      chain[from] = to;
      words[to] = (words[to] as number) + (words[from] as number);
      counts[to] = (counts[to] as boolean) || (counts[from] as boolean);
    }
  });
  return tiles.filter((_, number) => {
    const at = root(number);
    return counts[at] || (words[at] as number) >= CHAIN_WORDS;
  });
}

/** Aligns every free run of page words with the free source words beside the linked words around it. */
function fillGaps(
  pair: Pair,
  link: Int32Array,
  taken: Uint8Array,
  budget: { cells: number },
): void {
  const gaps: { start: number; end: number }[] = [];
  for (let at = 0; at < link.length; ) {
    if (link[at] !== -1) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < link.length && link[end] === -1) end += 1;
    if (at > 0 || end < link.length) gaps.push({ start: at, end });
    at = end;
  }
  const fill = (page: { start: number; end: number }, source: { start: number; end: number }) => {
    const cells = (page.end - page.start) * (source.end - source.start);
    if (cells <= 0 || cells > GAP_CELLS || cells > budget.cells) return;
    budget.cells -= cells;
    alignGap(pair, link, page, source);
    for (let at = page.start; at < page.end; at += 1) {
      const source = link[at] as number;
      if (source >= 0) taken[source] = 1;
    }
  };
  for (const gap of gaps) {
    const left = gap.start > 0 ? (link[gap.start - 1] as number) : -1;
    const right = gap.end < link.length ? (link[gap.end] as number) : -1;
    // So much source text may stand against the gap: a cut is often longer than what replaces it.
    const reach = GAP_REACH * (gap.end - gap.start) + 2 * NEAR_WORDS;
    const side = Math.floor(GAP_CELLS / (reach + 1));
    if (left >= 0) {
      let end = left + 1;
      while (end < taken.length && taken[end] === 0 && (end !== right || right < 0)) end += 1;
      if (right > left && end === right && right - left - 1 <= reach) {
        fill(gap, { start: left + 1, end: right });
        continue;
      }
      fill(
        { start: gap.start, end: Math.min(gap.end, gap.start + side) },
        { start: left + 1, end: Math.min(end, left + 1 + reach) },
      );
    }
    if (right >= 0) {
      let start = right;
      while (start > 0 && taken[start - 1] === 0) start -= 1;
      let free = Math.max(gap.start, gap.end - side);
      for (let at = gap.end - 1; at >= free; at -= 1) {
        if (link[at] !== -1) {
          free = at + 1;
          break;
        }
      }
      fill({ start: free, end: gap.end }, { start: Math.max(start, right - reach), end: right });
    }
  }
}

/** Free page words that repeat, word for word and strong, source words that the page has elsewhere too. */
function findEchoes(pair: Pair, link: Int32Array): Int32Array {
  const echo = new Int32Array(link.length).fill(-1);
  if (!mayEcho(pair, link)) return echo;
  const isLinked = new Uint8Array(pair.sourceIds.length);
  for (const source of link) if (source >= 0) isLinked[source] = 1;
  const free = {
    ...pair,
    pageIds: pair.pageIds.map((id, at) => ((link[at] as number) < 0 ? id : -1)),
    sourceIds: pair.sourceIds.map((id, at) => (isLinked[at] === 1 ? id : -2)),
  };
  const tiles = layTiles(free);
  const strong = new Set(
    tiles
      .filter((tile) => tile.length >= STRONG_RUN_WORDS)
      .map((tile) => pair.page.sentenceOf[tile.page]),
  );
  for (const tile of tiles) {
    if (!strong.has(pair.page.sentenceOf[tile.page])) continue;
    for (let offset = 0; offset < tile.length; offset += 1) {
      echo[tile.page + offset] = tile.source + offset;
    }
  }
  return echo;
}

/** Whether so many free page words in a row are all words that are linked elsewhere: most pages repeat nothing, and this is told in one look. */
function mayEcho({ pageIds, isContent }: Pair, link: Int32Array): boolean {
  const isLinked = new Uint8Array(isContent.length);
  for (let at = 0; at < link.length; at += 1) {
    if ((link[at] as number) >= 0) isLinked[pageIds[at] as number] = 1;
  }
  let run = 0;
  for (let at = 0; at < link.length; at += 1) {
    run = (link[at] as number) < 0 && isLinked[pageIds[at] as number] === 1 ? run + 1 : 0;
    if (run >= STRONG_RUN_WORDS) return true;
  }
  return false;
}
