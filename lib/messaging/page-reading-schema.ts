import * as v from 'valibot';
import { cutText } from '../text/cut-text';
import type { BlockRole, MarkupItem, PageBlock, PageKind, PageReading } from '../text/page-reading';
import { webUrl } from '../text/web-address';
import {
  JSON_LD_LIMIT,
  MARKUP_ITEMS,
  MAX_ADDRESS,
  MAX_PAGE_BLOCKS,
  MAX_PAGE_CHARACTERS,
  MAX_PAGE_LINE,
  STORY_LINKS,
} from '../thresholds';

/*
 * A reading has the right shape or is refused; what is only too much is cut. Text is cut at its end,
 * so that offsets into what is left still mean the same on the page.
 */

const ROLES = [
  'story',
  'heading',
  'headline',
  'standfirst',
  'caption',
  'byline',
  'aside',
] as const satisfies readonly BlockRole[];

/** One line of metadata: cut, and null when nothing is left. */
const line = v.nullable(
  v.pipe(
    v.string(),
    v.transform((text) => cutText(text, MAX_PAGE_LINE).trim() || null),
  ),
);

/** A web address, or null for any other: links are opened from it. */
const address = v.nullable(
  v.pipe(
    v.string(),
    v.transform((text) => boundedAddress(text)),
  ),
);

const matching = (pattern: RegExp, longest: number) =>
  v.nullable(
    v.pipe(
      v.string(),
      v.transform((text) => (text.length <= longest && pattern.test(text) ? text : null)),
    ),
  );

/** An empty block would shift every later offset: refused, not dropped. */
const block = v.strictObject({
  text: v.pipe(v.string(), v.nonEmpty()),
  role: v.picklist(ROLES),
  quoted: v.exactOptional(v.literal(true)),
});

const blocks = v.pipe(
  v.custom<unknown[]>(Array.isArray, 'The blocks of a page are a list.'),
  v.transform((list) => list.slice(0, MAX_PAGE_BLOCKS)),
  v.array(block),
  v.transform(cutBlocks),
);

/** A name or an address of the metadata; there are as many as one page's markup may have. */
const cutLine = v.pipe(
  v.string(),
  v.transform((text) => cutText(text, MAX_PAGE_LINE)),
);
const cutList = v.pipe(
  v.custom<unknown[]>(Array.isArray, 'What the metadata names is a list.'),
  v.transform((list) => list.slice(0, MARKUP_ITEMS)),
);

const KINDS = [
  'article',
  'live-blog',
  'gallery',
  'stub',
  'teaser',
  'several',
] as const satisfies readonly PageKind[];

/** Raw markup: too many items are cut, and so is all text beyond what a page's JSON-LD may have. */
const markup = v.pipe(
  v.custom<unknown[]>(Array.isArray, 'The markup of a page is a list.'),
  v.transform((list) => list.slice(0, MARKUP_ITEMS)),
  v.array(v.strictTuple([v.string(), v.string(), v.string()])),
  v.transform((list) => {
    let room = JSON_LD_LIMIT + MARKUP_ITEMS * MAX_PAGE_LINE;
    return list.filter((item): item is MarkupItem => {
      room -= item[0].length + item[1].length + item[2].length;
      return room >= 0;
    });
  }),
);

/** What is no web address is left out. */
const links = v.pipe(
  v.custom<unknown[]>(Array.isArray, 'The links of a page are a list.'),
  v.transform((list) => list.slice(0, STORY_LINKS)),
  v.array(v.string()),
  v.transform((list) => list.map(boundedAddress).filter((one) => one !== null)),
);

const DATE = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\dZ)?)?)?$/;

/** `PageReading` as it may come from any web page, brought within its limits. */
export const pageReadingSchema = v.strictObject({
  url: v.pipe(
    v.string(),
    v.transform((text) => boundedAddress(text) ?? ''),
    v.nonEmpty('The page has no web address.'),
  ),
  state: v.picklist(['article', 'no-article', 'unreadable']),
  title: line,
  site: line,
  byline: line,
  published: matching(DATE, 20),
  language: matching(/^[A-Za-z0-9-]+$/, 35),
  canonical: address,
  blocks,
  authors: v.exactOptional(v.pipe(cutList, v.array(cutLine))),
  modified: v.exactOptional(matching(DATE, 20)),
  zone: v.exactOptional(matching(/^(?:Z|[+-]\d\d:\d\d)$/, 6)),
  section: v.exactOptional(line),
  basedOn: v.exactOptional(
    v.pipe(cutList, v.array(v.strictObject({ by: cutLine, what: cutLine }))),
  ),
  kind: v.exactOptional(v.picklist(KINDS)),
  links: v.exactOptional(links),
  markup: v.exactOptional(markup),
});

/** Fails to compile when `PageReading` and its schema part: the door would refuse every page. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;
type Plain<T> = { [K in keyof T]: T[K] };
export const SCHEMA_IS_CONTRACT: Same<
  Plain<v.InferOutput<typeof pageReadingSchema>>,
  Plain<PageReading>
> = true;

/** The http(s) address, without query and fragment when it is too long; null for anything else. */
export function boundedAddress(text: string): string | null {
  // A megabyte of address is never parsed: what is cut here falls with the query below, or is refused.
  const shortened = text.length > 4 * MAX_ADDRESS ? text.split(/[?#]/, 1)[0]! : text;
  const url = shortened.length > 4 * MAX_ADDRESS ? null : webUrl(shortened);
  if (url === null) return null;
  if (url.href.length <= MAX_ADDRESS) return shortened.trim();
  url.search = '';
  url.hash = '';
  return url.href.length <= MAX_ADDRESS ? url.href : null;
}

function cutBlocks(list: PageBlock[]): PageBlock[] {
  const kept = [];
  let room = MAX_PAGE_CHARACTERS;
  for (const { text, ...said } of list) {
    if (room === 0) break;
    const short = cutText(text, room);
    if (short !== '') kept.push({ text: short, ...said });
    room -= short.length;
    if (short.length < text.length) break;
  }
  return kept;
}
