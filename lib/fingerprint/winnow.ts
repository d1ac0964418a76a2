/** The finaliser of MurmurHash3: winnowing picks small values, so they must not be skewed by the words. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Odd, so that no bit of a token is lost: 2^32 divided by the golden ratio. */
const BASE = 0x9e3779b1;

/**
 * Hashes of all runs of `size` tokens among the first `count`, unsigned 32 bits: a polynomial of the
 * tokens, rolled on (Karp and Rabin, "Efficient randomized pattern-matching algorithms", 1987), then
 * mixed. Written over the tokens; returns how many.
 */
export function hashGrams(tokens: Uint32Array, count: number, size: number): number {
  if (count < size) return 0;
  let power = 1;
  let hash = 0;
  for (let at = 0; at < size; at += 1) {
    hash = (Math.imul(hash, BASE) + (tokens[at] as number)) | 0;
    power = Math.imul(power, BASE);
  }
  const grams = count - size + 1;
  for (let at = 0; at < grams; at += 1) {
    const leaving = tokens[at] as number;
    tokens[at] = mix(hash ^ size);
    if (at + size < count) {
      hash =
        (Math.imul(hash, BASE) + (tokens[at + size] as number) - Math.imul(leaving, power)) | 0;
    }
  }
  return grams;
}

/**
 * Robust winnowing: of every `window` consecutive hashes the smallest, the rightmost of
 * equals, unless the one picked before is as small (Schleimer, Wilkerson and Aiken,
 * "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003, section 3).
 * Any two texts that share `window + gram - 1` tokens in a row share a print; fewer hashes than a
 * window count as one. Reads the first `count` hashes, writes the places of those that are picked into
 * `picked` from `from` on, and returns where it ends: at most `count` further on.
 */
export function winnow(
  hashes: Uint32Array,
  count: number,
  window: number,
  picked: Uint32Array,
  from: number,
): number {
  if (count === 0) return from;
  let to = from;
  let least = 0;
  let leastAt = -1;
  const last = Math.max(0, count - window);
  for (let start = 0; start <= last; start += 1) {
    const end = Math.min(start + window, count);
    if (leastAt >= start) {
      const hash = hashes[end - 1] as number;
      if (hash >= least) continue;
      least = hash;
      leastAt = end - 1;
    } else {
      leastAt = start;
      least = hashes[start] as number;
      for (let at = start + 1; at < end; at += 1) {
        const hash = hashes[at] as number;
        if (hash > least) continue;
        least = hash;
        leastAt = at;
      }
    }
    picked[to] = leastAt;
    to += 1;
  }
  return to;
}
