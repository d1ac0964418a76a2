import type { DexieOptions } from 'dexie';
import { hashText } from '@/lib/corpus/article-id';
import { PostingBlock } from '@/lib/corpus/posting-block';
import { ARTICLE_SPAN } from '@/lib/corpus/postings';
import { ArticleDatabase, IndexDatabase, NEXT_NUMBER } from '@/lib/store/databases';
import { blockKey, EMPTY_STATE, type IndexState, type Segment } from '@/lib/store/index-state';
import { ALL_PRINTS } from '@/lib/store/index-store';
import { firstTexts, type NumberedText } from '@/lib/store/stored-texts';

/** What stands in both databases at one moment, small parts only. */
export interface StoredState {
  state: IndexState;
  /** Articles in recent rows. */
  recent: number;
  /** Articles that are stored, and the number that the next one gets. */
  articles: number;
  next: number;
}

/** One stored article, its text as a hash. */
export interface StoredEntry {
  number: number;
  id: string;
  title: string | null;
  url: string | null;
  site: string | null;
  published: string | null;
  textHash: string | null;
}

/** A segment or a recent row, unpacked: print and article number in turn. */
export interface StoredPart {
  name: string;
  from: number;
  to: number;
  postings: Float64Array;
}

/** Reads the databases as they lie on disk, past the classes that keep them. Changes nothing. */
export class StoredCorpus {
  private readonly articles: ArticleDatabase;
  private readonly index: IndexDatabase;

  constructor(options: DexieOptions = {}) {
    this.articles = new ArticleDatabase({ cache: 'disabled', ...options });
    this.index = new IndexDatabase({ cache: 'disabled', ...options });
  }

  async state(): Promise<StoredState> {
    const row = await this.index.meta.get('state');
    const recent = await this.index.recent.toArray();
    const next = (await this.articles.meta.get(NEXT_NUMBER))?.value;
    return {
      state: row?.value ?? EMPTY_STATE,
      recent: recent.reduce((sum, one) => sum + one.articles, 0),
      articles: await this.articles.entries.count(),
      next: typeof next === 'number' ? next : 0,
    };
  }

  /** All articles; `textHash` is null where the text is missing. */
  async entries(): Promise<StoredEntry[]> {
    const texts = new Map(
      (await this.allTexts()).map(({ number, text }) => [number, hashText(text)]),
    );
    const entries = (await this.articles.entries.toArray()).map((entry) => {
      const { number, id, title, url, site, published } = entry;
      const textHash = texts.get(number) ?? null;
      texts.delete(number);
      return { number, id, title, url, site, published, textHash };
    });
    if (texts.size > 0) {
      throw new Error(`The text ${[...texts.keys()][0]} belongs to no article.`);
    }
    return entries;
  }

  /** Articles with their texts, as far as both are there. */
  async articleTexts(): Promise<{ number: number; id: string; text: string }[]> {
    const entries = await this.articles.entries.toArray();
    const texts = new Map((await this.allTexts()).map(({ number, text }) => [number, text]));
    return entries.flatMap(({ number, id }) => {
      const text = texts.get(number);
      return text === undefined ? [] : [{ number, id, text }];
    });
  }

  private allTexts(): Promise<NumberedText[]> {
    const to = Number.MAX_SAFE_INTEGER;
    return firstTexts(this.articles.texts, { from: 0, to, limit: to, characters: to });
  }

  /** Numbers that the roster says are in use. */
  async numbersInUse(): Promise<Set<number>> {
    const used = new Set<number>();
    const { roster } = this.articles;
    const chunks = await roster.toCollection().primaryKeys();
    for (const [row, keys] of (await roster.toArray()).entries()) {
      keys.forEach((key, at) => {
        if (key !== 0) used.add((chunks[row] as number) * keys.length + at);
      });
    }
    return used;
  }

  blockKeys(): Promise<number[]> {
    return this.index.blocks.toCollection().primaryKeys();
  }

  /** Unpacks one segment. Throws when a block is missing or damaged. */
  async segment(segment: Segment): Promise<StoredPart> {
    const { id, bits, from, to } = segment;
    const keys = Array.from({ length: 2 ** bits }, (_, block) => blockKey(id, block));
    const blocks: PostingBlock[] = [];
    const rows = await this.index.blocks.bulkGet(keys);
    rows.forEach((row, block) => {
      if (row === undefined) throw new Error(`Block ${block} of segment ${id} is missing.`);
      const range = { start: block * 2 ** (32 - bits), bits: 32 - bits };
      blocks.push(new PostingBlock(row, range));
    });
    return { name: `segment ${id}`, from, to, postings: unpack(blocks) };
  }

  async recentParts(): Promise<StoredPart[]> {
    return (await this.index.recent.toArray()).map(({ from, to, block }) => {
      const postings = unpack([new PostingBlock(block, ALL_PRINTS)]);
      return { name: `recent row ${from}`, from, to, postings };
    });
  }

  close(): void {
    this.articles.close();
    this.index.close();
  }
}

/** Postings as pairs of a spread print and an article number. */
function unpack(blocks: readonly PostingBlock[]): Float64Array {
  const count = blocks.reduce((sum, block) => sum + block.length, 0);
  const packed = new Float64Array(count);
  let at = 0;
  for (const block of blocks) at = block.unpack(packed, at, 0, new Map());
  const pairs = new Float64Array(2 * count);
  packed.forEach((posting, place) => {
    const print = Math.floor(posting / ARTICLE_SPAN);
    pairs[2 * place] = print;
    pairs[2 * place + 1] = posting - print * ARTICLE_SPAN;
  });
  return pairs;
}
