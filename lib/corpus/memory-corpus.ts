import { articlePrints } from '../fingerprint/prints';
import type { Article } from './article';
import { type Arrival, type PlacedArticle, type Placement, placeArrivals } from './article-id';
import type { Corpus, CorpusSize, PrintHits } from './corpus';
import { PrintIndex } from './print-index';

/** The corpus in memory: for tests, commands, and a browser that gives no database. */
export class MemoryCorpus implements Corpus {
  private readonly byId = new Map<string, PlacedArticle>();
  private readonly index = new PrintIndex();

  /** Adds articles; those at an address that is known already are replaced, not doubled. */
  async put(arrivals: readonly Arrival[]): Promise<Omit<Placement, 'placed'>> {
    const byAddress = new Map<string, string>();
    const byId = new Map<string, string | null>();
    for (const [id, { addressKey }] of this.byId) {
      byId.set(id, addressKey);
      if (addressKey !== null) byAddress.set(addressKey, id);
    }
    const { placed, ...outcome } = placeArrivals(arrivals, { byAddress, byId });
    for (const one of placed) {
      this.byId.set(one.article.id, one);
      this.index.set(one.article.id, articlePrints(one.article.text));
    }
    return outcome;
  }

  /** Unknown ids are no error. */
  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      this.byId.delete(id);
      this.index.delete(id);
    }
  }

  async size(): Promise<CorpusSize> {
    let newest: string | null = null;
    for (const { article } of this.byId.values()) {
      if (article.published !== null && (newest === null || article.published > newest)) {
        newest = article.published;
      }
    }
    return { articles: this.byId.size, newest };
  }

  async lookUp(prints: Uint32Array): Promise<PrintHits[]> {
    return this.index.lookUp(prints);
  }

  async articles(ids: readonly string[]): Promise<Article[]> {
    return ids.flatMap((id) => this.byId.get(id)?.article ?? []);
  }
}
