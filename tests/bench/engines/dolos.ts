import { File, FingerprintIndex, Region, TokenizedFile } from '@dodona/dolos-core';
import type { Hit } from '../workload-format';
import type { Engine } from './engine';

/** Words a fingerprint covers, and fingerprints in a window: the best of several settings tried on news. */
const WORDS = 6;
const WINDOW = 4;
/** Files paired with the page. */
const BEST = 5;

/** What of Dolos's index is kept for itself, and needed to take a page out again. */
interface IndexInside {
  files: Map<number, { shared: Set<{ hash: number; partMap: Map<TokenizedFile, unknown> }> }>;
  index: Map<number, { fileCount(): number }>;
}

/** Dolos, the nearest peer in TypeScript: winnowed fingerprints over plain words. */
export function dolos(): Engine {
  const index = new FingerprintIndex(WORDS, WINDOW);
  const inside = index as unknown as IndexInside;
  const sources = new Map<number, string>();
  let last: TokenizedFile | null = null;
  return {
    add(articles) {
      const files = articles.map(({ id, text }) => {
        const file = tokenized(id, text);
        sources.set(file.id, id);
        return file;
      });
      index.addFiles(files);
    },
    check({ text }) {
      // A file is compared by being in the index.
      const page = tokenized('page', text);
      index.addFiles([page]);
      last = page;
      const shared = new Map<TokenizedFile, number>();
      for (const print of inside.files.get(page.id)?.shared ?? []) {
        for (const file of (print as unknown as { files(): TokenizedFile[] }).files()) {
          if (file !== page) shared.set(file, (shared.get(file) ?? 0) + 1);
        }
      }
      const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, BEST);
      const hits = best.map(([file]): Hit => {
        const fragments = index.getPair(page, file).buildFragments(1);
        const spans = fragments.map(({ leftSelection: left, rightSelection: right }) => ({
          qs: left.startCol,
          qe: left.endCol,
          ss: right.startCol,
          se: right.endCol,
        }));
        const score = spans.reduce((sum, span) => sum + span.qe - span.qs, 0);
        return { source: sources.get(file.id) ?? '', score, spans };
      });
      return hits.sort((a, b) => b.score - a.score);
    },
    tidy() {
      if (last === null) return;
      for (const print of inside.files.get(last.id)?.shared ?? []) {
        print.partMap.delete(last);
        if (print.partMap.size === 0) inside.index.delete(print.hash);
      }
      inside.files.delete(last.id);
      last = null;
    },
  };
}

/** Every word is a token; rows are of no use in plain text, so that columns are offsets. */
function tokenized(name: string, text: string): TokenizedFile {
  const tokens: string[] = [];
  const places: Region[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    tokens.push(word.toLowerCase());
    places.push(new Region(0, index, 0, index + word.length));
  }
  return new TokenizedFile(new File(name, ''), tokens, places);
}
