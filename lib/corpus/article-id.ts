import type { Article } from './article';

/** An article on its way into the corpus: what it is known by is settled on arrival. */
export interface Arrival {
  article: Omit<Article, 'id'>;
  /** The id that its file gives it, or null. */
  givenId: string | null;
  /** What two spellings of one address share; null without an address. */
  addressKey: string | null;
}

/** An article with its place in the corpus. */
export interface PlacedArticle {
  article: Article;
  addressKey: string | null;
}

/** What is in the corpus already, as far as it concerns one batch of arrivals. */
export interface Holders {
  /** Id of the article at an address. */
  byAddress: ReadonlyMap<string, string>;
  /** Address key of the article with an id; null for an article without an address. */
  byId: ReadonlyMap<string, string | null>;
}

export interface Placement {
  /** One per article, in order of first arrival. */
  placed: PlacedArticle[];
  added: number;
  /** Arrivals that took the place of an article in the corpus or earlier in the batch. */
  replaced: number;
  /** `at` counts arrivals from 0. */
  refused: { at: number; reason: string }[];
}

/**
 * The ids that an arrival may get if it is new, best first. The same arrival always has
 * the same candidates, so that a file read twice adds nothing.
 */
export function idCandidates(arrival: Arrival): string[] {
  const identity = arrival.addressKey ?? arrival.article.text;
  const hash = hashText(identity);
  const own = `${arrival.addressKey === null ? 'text' : 'page'}-${hash}`;
  const { givenId } = arrival;
  return givenId === null ? [own, `${own}-2`] : [givenId, `${givenId}-${hash}`, own];
}

/**
 * Settles which arrivals are new and which replace. An article is known by its address;
 * without one by the id its file gives it, else by its text. An id that belongs to an
 * article of another identity is not taken over.
 */
export function placeArrivals(arrivals: readonly Arrival[], holders: Holders): Placement {
  const byAddress = new Map<string, string>();
  const byId = new Map<string, string | null>();
  const placed = new Map<string, PlacedArticle>();
  const outcome = { added: 0, replaced: 0, refused: [] as Placement['refused'] };
  for (const [at, arrival] of arrivals.entries()) {
    const { addressKey } = arrival;
    const known =
      addressKey === null
        ? undefined
        : (byAddress.get(addressKey) ?? holders.byAddress.get(addressKey));
    const id = known ?? idCandidates(arrival).find((candidate) => isFree(candidate, addressKey));
    if (id === undefined) {
      outcome.refused.push({ at, reason: 'Its id belongs to another article.' });
      continue;
    }
    if (byId.has(id) || holders.byId.has(id)) outcome.replaced += 1;
    else outcome.added += 1;
    byId.set(id, addressKey);
    if (addressKey !== null) byAddress.set(addressKey, id);
    placed.set(id, { article: { id, ...arrival.article }, addressKey });
  }
  return { placed: [...placed.values()], ...outcome };

  /** Not held, or held by an article that has no address either: without addresses the id is the identity. */
  function isFree(id: string, addressKey: string | null): boolean {
    const holder = byId.has(id) ? byId.get(id) : holders.byId.get(id);
    return holder === undefined || (holder === null && addressKey === null);
  }
}

/**
 * 64 bits of a text, as 16 hexadecimal digits: two multiplying hashes (constants of
 * MurmurHash3 and xxHash32) side by side. Collisions by chance are out of reach, made ones are not:
 * `placeArrivals` never trusts an id alone.
 */
export function hashText(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x85ebca77);
    b = Math.imul(b ^ unit, 0xc2b2ae3d);
    a = (a << 13) | (a >>> 19);
    b = (b << 17) | (b >>> 15);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return hex(a) + hex(b);
}

/** A key that sorts articles the same way in whatever order they came in: 32 bits of the id's hash, never 0. */
export function orderKeyOf(id: string): number {
  return Number.parseInt(hashText(id).slice(0, 8), 16) || 1;
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
