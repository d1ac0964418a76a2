import type { Arrival } from '@/lib/corpus/article-id';
import { MemoryCorpus } from '@/lib/corpus/memory-corpus';
import { wordPrints } from '@/lib/fingerprint/prints';
import { type Candidate, CandidateSearch } from '@/lib/match/candidates';
import { addressKey } from '@/lib/provenance/page-address';
import { checkPage } from '@/lib/report/check-page';
import { readWords, type Words } from '@/lib/text/words';
import { hitsOf } from '../../support/evaluate-findings';
import { type Query as Page, readQuery } from '../../support/evaluate-input';
import type { CorpusArticle } from '../workload-format';
import type { Engine } from './engine';

/** The whole way to the Report, over the corpus in memory. */
export function fullReport(): Engine {
  const corpus = new MemoryCorpus();
  const pages = new Map<string, Page>();
  return {
    add: (articles) => take(corpus, articles),
    settle: () => settle(corpus),
    indexBytes: () => corpus.indexBytes,
    prepare(query) {
      const page = readQuery(JSON.stringify(query));
      if (typeof page === 'string') throw new Error(`${query.id}: ${page}`);
      pages.set(query.id, page);
    },
    async check({ id }) {
      const page = pages.get(id) as Page;
      return hitsOf(await checkPage(page.reading, corpus), page);
    },
  };
}

/** Words, prints and the articles worth aligning with, by the first tier of the look-up: no passages. */
export function firstCandidates(): Engine {
  return searching((search) => search.first());
}

/** The same by all prints of the page at once, as for a page of which nothing is explained. */
export function allCandidates(): Engine {
  return searching((search, words) => search.rest([{ start: 0, end: words.starts.length }]));
}

function searching(look: (search: CandidateSearch, words: Words) => Promise<Candidate[]>): Engine {
  const corpus = new MemoryCorpus();
  return {
    add: (articles) => take(corpus, articles),
    settle: () => settle(corpus),
    indexBytes: () => corpus.indexBytes,
    async check({ text }) {
      const words = readWords(text);
      const { articles } = await corpus.size();
      const candidates = await look(new CandidateSearch(words, corpus, articles), words);
      const found = await corpus.articles(candidates.map(({ number }) => number));
      return found.map(({ id }, rank) => ({ source: id, score: 1 / (1 + rank), spans: [] }));
    },
  };
}

/** The least that any engine does with a page: read its words and hash them. It finds nothing. */
export function floor(): Engine {
  let prints = 0;
  return {
    add() {},
    check({ text }) {
      prints += wordPrints(readWords(text)).length;
      return prints < 0 ? [{ source: '', score: 0, spans: [] }] : [];
    },
  };
}

/** Puts articles into a corpus in memory; throws when one is refused. */
export async function take(
  corpus: MemoryCorpus,
  articles: readonly CorpusArticle[],
): Promise<void> {
  const { refused } = await corpus.put(articles.map(arrivalOf));
  if (refused.length > 0) throw new Error(`An article was refused: ${refused[0]?.reason}`);
}

/** The index puts work off until it is asked. */
export async function settle(corpus: MemoryCorpus): Promise<void> {
  await corpus.lookUp(new Uint32Array(1));
}

function arrivalOf({ id, title, url, text }: CorpusArticle): Arrival {
  const article = {
    url,
    title,
    site: null,
    byline: null,
    published: null,
    language: 'en',
    credit: null,
    text,
    addedAt: '2026-01-01T00:00Z',
    addedBy: 'file' as const,
  };
  return { givenId: id, addressKey: addressKey(url), article };
}
