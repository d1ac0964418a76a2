import type { WordRange } from '../match/passages';
import { isContentWord } from '../text/words';
import type { FoundPhrase } from './matter-lexicon';
import type { FoundName } from './matter-names';
import type { FoundNumber } from './matter-numbers';
import type { Matter, MatterKind } from './report';
import { inOrder, type MatterReader, spanIn } from './what-matters';

/**
 * What matters in words of a source that the page replaced by others: kinds that one of the two holds
 * and the other has not, or has otherwise. Neither side's range may be empty.
 */
export function changedMatters(
  source: MatterReader,
  out: WordRange,
  page: MatterReader,
  put: WordRange,
): Matter[] {
  const before = source.holding(out);
  const after = page.holding(put);
  const found = new Map<MatterKind, [WordRange | null, WordRange | null]>();
  for (const kind of ['denial', 'negation', 'hedge'] as const) {
    const was = before.phrases.find((one) => one.kind === kind) ?? null;
    const is = after.phrases.find((one) => one.kind === kind) ?? null;
    if ((was === null) !== (is === null)) found.set(kind, [was, is]);
  }
  // A denial says no.
  if (found.has('denial')) found.delete('negation');
  const numbers = differing(
    stated(before.numbers, after.numbers),
    stated(after.numbers, before.numbers),
    ({ value }) => [value],
  );
  if (numbers) found.set('number', numbers);
  else {
    const [was, is] = [source.unitIn(out), page.unitIn(put)];
    // The same figure of another unit is another number.
    if (was && is && was.unit !== is.unit) found.set('number', [was, is]);
  }
  const names = differing(
    before.names.filter((name) => !isAmong(page, put, name)),
    after.names.filter((name) => !isAmong(source, out, name)),
    ({ keys }) => keys,
  );
  if (names) found.set('name', names);
  const saying = sayings(before.phrases, after.phrases);
  if (saying) found.set('attribution', saying);
  if ((before.quoted || after.quoted) && !isSpelling(source, out, page, put)) {
    found.set('quotation', [before.quoted, after.quoted]);
  }
  return [...inOrder(found)].map(([kind, [was, is]]) => ({
    kind,
    source: was && spanIn(source, was),
    page: is && spanIn(page, is),
  }));
}

/** Print tells days anew: "on Tuesday" is "today" a day later and says the same. */
function stated(numbers: readonly FoundNumber[], others: readonly FoundNumber[]): FoundNumber[] {
  const isDay = ({ value }: FoundNumber) => value.startsWith('day ');
  const isRelative = ({ value }: FoundNumber) => value === 'relative';
  return numbers.filter(
    (one) => !isRelative(one) && !(isDay(one) && others.some(isRelative) && !others.some(isDay)),
  );
}

/** The first on each side that the other has not, by any of its keys; null where all agree. */
function differing<Found extends WordRange>(
  before: readonly Found[],
  after: readonly Found[],
  keysOf: (found: Found) => readonly string[],
): [Found | null, Found | null] | null {
  const there = new Set(after.flatMap(keysOf));
  const here = new Set(before.flatMap(keysOf));
  const was = before.find((one) => keysOf(one).some((key) => !there.has(key))) ?? null;
  const is = after.find((one) => keysOf(one).some((key) => !here.has(key))) ?? null;
  return was === null && is === null ? null : [was, is];
}

/** A name at the beginning of a sentence is only known for one where it stands elsewhere. */
function isAmong({ side }: MatterReader, { start, end }: WordRange, { keys }: FoundName): boolean {
  const words = side.words.keys;
  return keys.every((key) => {
    for (let at = start; at < end; at += 1) if (words[at] === key) return true;
    return false;
  });
}

/** The verbs of saying where they say it in another tone; a plain one that goes alone is style. */
function sayings(
  before: readonly FoundPhrase[],
  after: readonly FoundPhrase[],
): [WordRange | null, WordRange | null] | null {
  const was = before.filter(({ tone }) => tone !== null);
  const is = after.filter(({ tone }) => tone !== null);
  const lost = was.find(({ tone }) => is.every((one) => one.tone !== tone));
  const gained = is.find(({ tone }) => was.every((one) => one.tone !== tone));
  if (!lost && !gained) return null;
  const isPlain = (one: FoundPhrase | undefined) => one === undefined || one.tone === 'plain';
  if ((was.length === 0 || is.length === 0) && isPlain(lost) && isPlain(gained)) return null;
  return [lost ?? was[0] ?? null, gained ?? is[0] ?? null];
}

/** The same words in another spelling or ending: "colour", "color". */
function isSpelling(
  source: MatterReader,
  out: WordRange,
  page: MatterReader,
  put: WordRange,
): boolean {
  const before = source.side.words.keys.slice(out.start, out.end);
  const after = page.side.words.keys.slice(put.start, put.end);
  if (before.join('') === after.join('')) return true;
  return (
    before.length === after.length &&
    before.every((key, at) => {
      const other = after[at] as string;
      return (
        key === other ||
        (isContentWord(key) && key.slice(0, 3) === other.slice(0, 3) && differsLittle(key, other))
      );
    })
  );
}

/** Equal but for at most two letters in the middle or at the end. */
function differsLittle(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return Math.max(one.length, other.length) - head - tail <= 2;
}
