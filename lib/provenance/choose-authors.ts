import type { PageBlock } from '../text/page-reading';
import { looksLikeHost, sameOutlet } from './outlets';
import { namesInField, namesInLine } from './page-authors';
import { plainLine } from './plain-line';
import type { SaidByMarkup } from './said-by-markup';

/** Blocks before the first long one, and at the foot, in which a byline is sought. */
const NEAR = 12;
/** A longer block is the story's. */
const LINE = 240;

/** The article's authors; see `readPageMetadata` for the rule. */
export function chooseAuthors(
  said: SaidByMarkup,
  blocks: readonly PageBlock[],
  site: string | null,
): string[] {
  const fields = (values: readonly (string | null)[]) => {
    const names = values.flatMap((value) => {
      const line = plainLine(value);
      return line === null ? [] : namesInField(line);
    });
    return [...new Set(names)];
  };
  const candidates = [
    () => fields(said.article?.authors ?? []),
    () => fields(said.metas('article:author', 'og:article:author', 'author')),
    () => fields(said.metas('parsely-author')),
    () =>
      fields(
        said.metas(
          'sailthru.author',
          'cxenseparse:author',
          'byl',
          'dc.creator',
          'dcterms.creator',
          'article:author:name',
          'twitter:creator:name',
        ),
      ),
    () => fields(microdata(said)),
    () => byHeadline(said),
    () => lines(blocks),
  ];
  let outlet: string[] = [];
  for (const candidate of candidates) {
    const names = candidate();
    if (names.length === 0) continue;
    const others = names.filter((name) => !sameOutlet(name, site) && !looksLikeHost(name));
    if (others.length > 0) return others;
    if (outlet.length === 0) outlet = names;
  }
  return outlet;
}

/** `itemprop=author`, with the names inside it where it marks them. */
function microdata({ items }: SaidByMarkup): string[] {
  const names: string[] = [];
  for (const [at, [where, name, value]] of items.entries()) {
    if (where !== 'prop' && where !== 'meta') continue;
    if (!name.split(' ').includes('author')) continue;
    const [, innerName, inner] = items[at + 1] ?? ['', '', ''];
    names.push(innerName === 'name' && value.includes(inner) ? inner : value);
  }
  return names.filter((name) => name.length <= LINE).slice(0, 6);
}

/** Names that links to authors and the like give: the first behind the headline, with those right beside it. */
function byHeadline({ items }: SaidByMarkup): string[] {
  const heading = items.findIndex(([where]) => where === 'h1');
  const given = items.slice(Math.max(0, heading)).concat(items.slice(0, Math.max(0, heading)));
  const names = new Set<string>();
  for (const [where, , value] of given) {
    // Who is named again, with what he is, stands in a box of his own: what follows it are others' stories.
    if (where === 'by' && namesAgain(value, names)) break;
    if (where === 'by') for (const name of namesInLine(value, true)) names.add(name);
    else if (names.size > 0 && where !== 'pixel') break;
  }
  return [...names].slice(0, 6);
}

const namesAgain = (value: string, names: ReadonlySet<string>): boolean =>
  [...names].some(
    (name) => value.startsWith(`${name} `) && /^\p{Lu}/u.test(value.slice(name.length + 1)),
  );

function lines(blocks: readonly PageBlock[]): string[] {
  const story = blocks.findIndex(({ role, text }) => role === 'story' && text.length > LINE);
  const top = blocks.slice(0, Math.max(0, Math.min(story < 0 ? NEAR : story + 1, NEAR + 4)));
  for (const marked of [true, false]) {
    const near = marked ? top : [...top, ...blocks.slice(-NEAR)];
    for (const { text, role } of near) {
      if (marked && role !== 'byline') continue;
      const names = namesInLine(text, marked);
      if (names.length > 0) return names;
    }
  }
  return [];
}
