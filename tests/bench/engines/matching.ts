import { MemoryCorpus } from '@/lib/corpus/memory-corpus';
import { alignPair } from '@/lib/match/align';
import { CandidateSearch } from '@/lib/match/candidates';
import { hasEvidence } from '@/lib/match/evidence';
import { mayShareNear } from '@/lib/match/may-share-near';
import { numberPage, type PageWords } from '@/lib/match/page-words';
import { pairWith } from '@/lib/match/pair';
import { cutPassages, rangeSpan } from '@/lib/match/passages';
import { readSide, type Side } from '@/lib/match/side';
import { splitParagraphs } from '@/lib/text/paragraphs';
import { readWords } from '@/lib/text/words';
import type { Hit } from '../workload-format';
import type { Engine } from './engine';
import { settle, take } from './ours';

/**
 * What a matcher does, and no more: words and prints of the page, one look-up of all of them, and
 * passages with each candidate. All text is story: no furniture, no credits, no choice of sources.
 */
export function matching(): Engine {
  const corpus = new MemoryCorpus();
  return {
    add: (articles) => take(corpus, articles),
    settle: () => settle(corpus),
    indexBytes: () => corpus.indexBytes,
    async check({ text }) {
      const page = allStory(text);
      const { articles } = await corpus.size();
      const search = new CandidateSearch(page.words, corpus, articles);
      const candidates = await search.rest([{ start: 0, end: page.words.starts.length }]);
      const words = numberPage(page);
      const hits: Hit[] = [];
      const found = await corpus.articles(candidates.map(({ number }) => number));
      found.forEach(({ id, text: source }, at) => {
        const isLikely = mayShareNear(words, source, candidates[at]?.places ?? []);
        const hit = isLikely ? hitOf(words, id, allStory(source)) : null;
        if (hit !== null) hits.push(hit);
      });
      return hits.sort((a, b) => b.score - a.score);
    },
  };
}

function allStory(text: string): Side {
  return readSide(readWords(text), splitParagraphs(text), () => false);
}

function hitOf(page: PageWords, id: string, source: Side): Hit | null {
  const pair = pairWith(page, source);
  const alignment = alignPair(pair);
  if (!hasEvidence(pair, alignment.link)) return null;
  let words = 0;
  const spans = cutPassages(pair, alignment).map((passage) => {
    words += passage.page.end - passage.page.start;
    const on = rangeSpan(page.side, passage.page);
    const from = rangeSpan(source, passage.source);
    return { qs: on.start, qe: on.end, ss: from.start, se: from.end };
  });
  return { source: id, score: words / Math.max(1, page.side.words.starts.length), spans };
}
