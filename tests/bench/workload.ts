import { SeededRandom } from '../support/seeded-random';
import { titleOf } from './base-articles';
import { LearntText } from './learnt-text';
import { MadeUpText, type TextModel } from './made-up-text';
import {
  edited,
  mosaic,
  negative,
  realPair,
  restructured,
  typography,
  verbatim,
  withFurniture,
} from './page-kinds';
import { layOut, type Paragraph } from './page-layout';
import type { CorpusArticle, PageKind, Query } from './workload-format';

export interface WorkloadOptions {
  seed: number;
  /** Articles of the smallest corpus; pages are made from these, so that they fit every corpus. */
  smallest: number;
  /** About so many pages. */
  pages: number;
  /** Real articles; made-up text alone without them. */
  base: readonly CorpusArticle[];
  pair: { source: CorpusArticle; copy: string };
}

/** Share of all pages by kind; one page more is the real pair. */
const SHARES: [Exclude<PageKind, 'pair'>, number][] = [
  ['verbatim', 0.15],
  ['restructured', 0.2],
  ['typography', 0.15],
  ['edited5', 0.067],
  ['edited10', 0.067],
  ['edited20', 0.067],
  ['mosaic', 0.1],
  ['negative', 0.19],
];
/** Real articles among those of the smallest corpus, and every so manieth after it while they last. */
const REAL_SHARE = 0.7;
const REAL_EVERY = 8;
/** Pages are made from longer articles only: shorter ones leave nothing to cut. UTF-16 units. */
const LEAST_SOURCE = 1_200;

/** A corpus of any size and pages made from its first articles: the same for the same options. */
export class Workload {
  readonly queries: Query[];
  private readonly model: TextModel;
  private readonly real: CorpusArticle[];
  /** Real articles that stand in the smallest corpus. */
  private readonly realAhead: number;

  constructor(private readonly options: WorkloadOptions) {
    const { base, pages, smallest, pair } = options;
    const random = this.random('base');
    const mixed = random.shuffled(base);
    // Kept back before the model learns: or made-up articles would quote them.
    const kept = mixed.splice(0, base.length > 0 ? shareOf(pages, 0.19) : 0);
    this.real = mixed;
    this.realAhead = Math.min(mixed.length, Math.round(smallest * REAL_SHARE));
    this.model =
      base.length > 0
        ? new LearntText(mixed.map(({ text }) => text))
        : new MadeUpText(String(options.seed), contentWords(pair.source.text));
    this.queries = this.makeQueries(kept.map(({ text }) => text));
  }

  /** Article number `at` of every corpus that is larger than `at`. */
  article(at: number): CorpusArticle {
    const { smallest, pair } = this.options;
    if (at === 0) return pair.source;
    if (at <= this.realAhead) return this.real[at - 1]!;
    const after = at - smallest;
    if (after >= 0 && after % REAL_EVERY === 3) {
      const real = this.real[this.realAhead + Math.floor(after / REAL_EVERY)];
      if (real) return real;
    }
    const random = this.random(`article:${at}`);
    const text = this.model.article(random, 3_000 + random.below(3_000));
    return { id: `made-${at}`, title: titleOf(text), url: `https://made.example/${at}`, text };
  }

  private makeQueries(kept: readonly string[]): Query[] {
    const { pages, smallest, pair } = this.options;
    const random = this.random('sources');
    const all = Array.from({ length: smallest - 1 }, (_, at) => this.article(at + 1));
    const long = all.filter(({ text }) => text.length > LEAST_SOURCE);
    const pool = random.shuffled(long.length > 0 ? long : all);
    let taken = 0;
    const next = () => pool[taken++ % pool.length] as CorpusArticle;
    const queries: Query[] = [];
    const add = (kind: PageKind, page: readonly Paragraph[]) => {
      queries.push({ id: `q${queries.length}`, kind, ...layOut(page) });
    };
    for (const [kind, share] of SHARES) {
      for (let count = shareOf(pages, share); count > 0; count -= 1) {
        const own = this.random(`page:${queries.length}`);
        add(kind, withFurniture(this.page(kind, next, kept[count - 1], own), own));
      }
    }
    add('pair', realPair(pair.source, pair.copy));
    return queries;
  }

  private page(
    kind: Exclude<PageKind, 'pair'>,
    next: () => CorpusArticle,
    kept: string | undefined,
    random: SeededRandom,
  ): Paragraph[] {
    switch (kind) {
      case 'verbatim':
        return verbatim(next());
      case 'restructured':
        return restructured(next(), random);
      case 'typography':
        return typography(next(), random);
      case 'mosaic': {
        const sources = Array.from({ length: 2 + random.below(2) }, next);
        return mosaic(sources, this.model, random);
      }
      case 'negative':
        return negative(kept ?? this.model.article(random, 2_000 + random.below(3_000)));
      default:
        return edited(next(), Number(kind.slice('edited'.length)) / 100, this.model, random);
    }
  }

  private random(part: string): SeededRandom {
    return new SeededRandom(`${this.options.seed}:${part}`);
  }
}

/** At least one of each kind. */
function shareOf(pages: number, share: number): number {
  return Math.max(1, Math.round(pages * share));
}

/** Lower-case words of over three letters, each once. */
function contentWords(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
}
