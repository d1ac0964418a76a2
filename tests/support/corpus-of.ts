import type { Article } from '@/lib/corpus/article';
import { MemoryCorpus } from '@/lib/corpus/memory-corpus';
import { addressKey } from '@/lib/provenance/page-address';

/** A corpus in memory of these articles, under their own ids and addresses. */
export async function corpusOf(articles: readonly Article[]): Promise<MemoryCorpus> {
  const corpus = new MemoryCorpus();
  await corpus.put(
    articles.map((article) => ({
      article,
      givenId: article.id,
      addressKey: addressKey(article.url),
    })),
  );
  return corpus;
}
