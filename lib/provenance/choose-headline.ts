import { lettersOf } from '../text/letters-of';
import { once } from '../text/once';
import type { PageBlock } from '../text/page-reading';
import { HEADLINE_SAME_SHARE, KICKER_SHARE } from '../thresholds';
import { plainLine } from './plain-line';
import type { SaidByMarkup } from './said-by-markup';
import { withoutOutlet } from './title-outlet';

/** The article's headline; see `readPageMetadata` for the rule. */
export function chooseHeadline(
  said: SaidByMarkup,
  blocks: readonly PageBlock[],
  site: string | null,
): string | null {
  const line = (title: string | null | undefined) => withoutOutlet(plainLine(title), site);
  const onPage = blocks.find(({ role }) => role === 'headline')?.text;
  const seen = line(onPage ?? said.named('prop', 'headline')[0] ?? said.named('h1', '')[0]);
  const announced = line(said.article?.headline);
  const shared = line(said.metas('og:title', 'twitter:title')[0]);
  const others = [
    ...said.metas('parsely-title', 'sailthru.title', 'dc.title', 'title'),
    ...said.named('title', ''),
  ].map(line);
  if (announced === null && shared !== null) {
    // One title for the whole site is no article's: something else has to bear it out.
    const isBorne = [seen, ...others].some((title) => sharesWords(shared, title));
    if (isBorne || seen === null) return seen !== null && isWithTail(shared, seen) ? seen : shared;
  }
  const titles = [announced, seen, shared].filter((title) => title !== null);
  const agreed = titles
    .map((title) => ({ title, votes: titles.filter((one) => isSame(one, title)).length }))
    .sort((a, b) => b.votes - a.votes)[0];
  // A heading that no title bears out may be the site's name or a section's.
  const isAlone = agreed?.votes === 1 && agreed.title === seen;
  const borne = others.find((title) => title !== null && (!isAlone || sharesWords(title, seen)));
  if (agreed === undefined || (isAlone && borne === undefined)) {
    return others.find((title) => title !== null) ?? seen;
  }
  return shared !== null && isWithoutKicker(shared, agreed.title) ? shared : agreed.title;
}

/** Whether `long` is the heading with a line of the site's behind it: "Ferry to stop | All the news of the harbour". */
function isWithTail(long: string, heading: string): boolean {
  return (
    long.length > heading.length &&
    long.startsWith(heading) &&
    /^\s+[|–—·»-]\s/u.test(long.slice(heading.length))
  );
}

/** Whether `long` is `short` with a line before it that stands over the headline: "Harbour: Ferry to stop". */
function isWithoutKicker(short: string, long: string): boolean {
  const [tail, whole] = [lettersOf(short), lettersOf(long)];
  if (tail === whole || !whole.endsWith(tail)) return false;
  if (tail.length < whole.length * (1 - KICKER_SHARE)) return false;
  return /[:|–—-]\s*$/u.test(long.slice(0, Math.max(0, long.length - short.length)));
}

function isSame(a: string, b: string): boolean {
  const [short, long] = [lettersOf(a), lettersOf(b)].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  if (short === long) return true;
  return (
    short.length >= HEADLINE_SAME_SHARE * long.length &&
    (long.startsWith(short) || long.endsWith(short))
  );
}

/** Whether half of the words of the shorter stand in the longer. */
function sharesWords(a: string, b: string | null): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b ?? '')].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  return [...short].filter((word) => long.has(word)).length * 2 >= short.size && short.size > 0;
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => (UNSPACED().test(word) ? [...word] : [word])));
}
const UNSPACED = once(() => /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u);
