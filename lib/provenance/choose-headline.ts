import type { PageBlock } from '../text/page-reading';
import { plainLine } from './plain-line';
import type { SaidByMarkup } from './said-by-markup';
import { withoutOutlet } from './title-outlet';

/** Two titles are one when the shorter is this share of the longer, which begins or ends with it: a kicker or a sub-line is more or less. */
const SAME_SHARE = 0.7;

/** The article's headline; see `readPageMetadata` for the rule. */
export function chooseHeadline(
  said: SaidByMarkup,
  blocks: readonly PageBlock[],
  site: string | null,
): string | null {
  const line = (title: string | null | undefined) => withoutOutlet(plainLine(title), site);
  const onPage = blocks.find(({ role }) => role === 'headline')?.text;
  const seen = line(onPage ?? said.named('prop', 'headline')[0] ?? said.named('h1', '')[0]);
  const titles = [
    line(said.article?.headline),
    seen,
    line(said.metas('og:title', 'twitter:title')[0]),
  ].filter((title) => title !== null);
  const others = [
    ...said.metas('parsely-title', 'sailthru.title', 'dc.title', 'title'),
    ...said.named('title', ''),
  ].map(line);
  const agreed = titles
    .map((title) => ({ title, votes: titles.filter((one) => isSame(one, title)).length }))
    .sort((a, b) => b.votes - a.votes)[0];
  // A heading that no title bears out may be the site's name or a section's.
  const isAlone = agreed?.votes === 1 && agreed.title === seen;
  const borne = others.find((title) => title !== null && (!isAlone || sharesWords(title, seen)));
  if (agreed === undefined || (isAlone && borne === undefined)) {
    return others.find((title) => title !== null) ?? seen;
  }
  return agreed.title;
}

function isSame(a: string, b: string): boolean {
  const [short, long] = [lettersOf(a), lettersOf(b)].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  if (short === long) return true;
  return (
    short.length >= SAME_SHARE * long.length && (long.startsWith(short) || long.endsWith(short))
  );
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

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
  return new Set(words.flatMap((word) => (UNSPACED.test(word) ? [...word] : [word])));
}
const UNSPACED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
