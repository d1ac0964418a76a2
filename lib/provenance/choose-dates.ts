import type { PageBlock, PageReading } from '../text/page-reading';
import { addressDay } from './address-date';
import { findDate, type PageDate, readDate } from './page-date';
import type { SaidByMarkup } from './said-by-markup';

/** Blocks near the headline in which a date in words is sought. */
const NEAR = 10;
/** Lines behind the text in which a date is sought. */
const FOOT = 3;
/** A longer line is the story's. */
const LINE = 160;

/** When the page says it was published and last changed; see `readPageMetadata` for the rule. */
export function chooseDates(
  said: SaidByMarkup,
  page: Pick<PageReading, 'url' | 'blocks'>,
): { published: PageDate | null; modified: PageDate | null } {
  const { metas, named, article, language } = said;
  const read = (values: readonly (string | null)[]) =>
    values.map((value) => readDate(value, language));
  const published = settle([
    ...read([article?.published ?? null]),
    ...read(
      metas(
        'article:published_time',
        'og:article:published_time',
        'article:published',
        'datepublished',
        'date.published',
        'publishdate',
        'pubdate',
        'publish-date',
        'publish_date',
        'published_time',
        'publication_date',
        'parsely-pub-date',
        'sailthru.date',
        'cxenseparse:recs:publishtime',
        'article.published',
        'dc.date.issued',
        'dcterms.issued',
        'dcterms.created',
        'dc.date.created',
        'dc.date',
        'dcterms.date',
        'date',
        'originalpublicationdate',
        'ptime',
        'weibo: article:create_at',
        'weibo:article:create_at',
      ),
    ),
    ...read(named('prop', 'datepublished')),
    ...read(named('prop', 'datecreated')),
    ...byHeadline(said),
    ...inLines(page.blocks, language),
    readDate(addressDay(page.url)),
    ...atFoot(page.blocks, language),
  ]);
  const modified = settle([
    ...read([article?.modified ?? null]),
    ...read(
      metas(
        'article:modified_time',
        'og:updated_time',
        'datemodified',
        'last-modified',
        'lastmod',
        'dcterms.modified',
        'dc.date.modified',
        'revised',
        'utime',
      ),
    ),
    ...read(named('prop', 'datemodified')),
  ]);
  return { published, modified };
}

/** The first; one of the same day that is more precise is better. */
function settle(candidates: readonly (PageDate | null)[]): PageDate | null {
  const known = candidates.filter((date) => date !== null);
  const first = known[0];
  if (first === undefined) return null;
  return (
    known.find((date) => date.at.length > first.at.length && dayOf(date).startsWith(first.at)) ??
    first
  );
}

/** The day in the zone that the date is written in. */
function dayOf({ at, zone }: PageDate): string {
  if (zone === null || zone === 'Z') return at.slice(0, 10);
  const minutes =
    (zone[0] === '-' ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)));
  return new Date(Date.parse(at) + minutes * 60_000).toISOString().slice(0, 10);
}

/** `<time>` elements, those behind the first heading first: before it stand the day's date and the ticker. */
function byHeadline({ items, language }: SaidByMarkup): (PageDate | null)[] {
  const heading = items.findIndex(([where]) => where === 'h1');
  const times = (from: number, to: number) =>
    items
      .slice(Math.max(0, from), to)
      .filter(([where]) => where === 'time')
      .slice(0, 3)
      .map(([, , value]) => readDate(value, language) ?? findDate(value, language))
      .filter((date) => date !== null && date.at.length >= 10);
  const found = [...times(heading, items.length), ...times(0, heading)];
  return found.slice(0, 1);
}

/** A line by the headline that gives a day: one that says "published" before any other. */
function inLines(blocks: readonly PageBlock[], language: string | null): (PageDate | null)[] {
  const story = blocks.findIndex(({ role, text }) => role === 'story' && text.length > LINE);
  const top = blocks.slice(0, Math.min(story < 0 ? NEAR : story, NEAR));
  const lines = top
    .filter(({ text, role }) => text.length <= LINE && role !== 'headline' && role !== 'caption')
    .map(({ text }) => text);
  const dated = lines.filter((line) => !UPDATED.test(line) || PUBLISHED.test(line));
  const ordered = [...dated.filter((line) => PUBLISHED.test(line)), ...dated, ...lines];
  const date = ordered.map((line) => findDate(line, language)).find((one) => one !== null);
  return date === undefined ? [] : [date];
}

/** The last line of the text, or one of those right behind it: "© Ada Pim | Photo: harbour office | 07.11.2023 08:03". */
function atFoot(blocks: readonly PageBlock[], language: string | null): (PageDate | null)[] {
  const end = blocks.findLastIndex(({ role, text }) => role === 'story' && text.length > LINE) + 1;
  return blocks
    .slice(end, end + FOOT)
    .filter(({ text, role }) => text.length <= LINE && role !== 'caption' && role !== 'heading')
    .map(({ text }) => findDate(text, language));
}

const PUBLISHED =
  /publi|posted|veröffentlicht|erschienen|erstellt|stand\b|опублик|发布|發布|发表|时间|時間|日期|公開|掲載|입력|نشر|प्रकाशित|gepubliceerd|opublikowano|yayın/iu;
const UPDATED =
  /update|modified|aktualisier|mis à jour|actualizad|atualizad|aggiornat|обновл|更新|수정|تحديث|अपडेट|bijgewerkt|güncelle/iu;
