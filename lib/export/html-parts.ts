import type { ReportPage, ReportSource } from '../report/report';
import { oneLine } from '../text/one-line';
import { webAddress } from '../text/web-address';
import type { ExportWords } from './export-words';
import { fillMarkup, type Markup, markup } from './markup';
import { bylineOf, comparedSentence, type Sentence } from './paper-words';
import { percent } from './plain-text';
import type { Takeaway } from './takeaway';

/** Text from outside inside a line of ours: its direction does not reach beyond it. */
export function isolated(text: string): Markup {
  return markup`<bdi>${oneLine(text)}</bdi>`;
}

/** A template of ours with text from outside in its places. */
export function foreign(template: string, places: Record<string, string>): Markup {
  return fillMarkup(
    template,
    Object.fromEntries(Object.entries(places).map(([name, text]) => [name, isolated(text)])),
  );
}

export function sentence({ template, places }: Sentence): Markup {
  return foreign(template, places);
}

/** A link by its words, or nothing where there is no web address. */
export function textLink(url: string | null, words: string): Markup | null {
  const address = webAddress(url);
  if (address === null) return null;
  return markup`<a href="${address}" rel="noreferrer"><bdi>${words}</bdi></a>`;
}

/** Outlet, date and address of an article. */
export function articleLine(
  article: Pick<ReportSource, 'site' | 'url' | 'published'> | ReportPage,
  words: ExportWords,
): Markup {
  const parts = bylineOf(article, words).map((part) => markup`<span>${isolated(part)}</span> `);
  const address = webAddress(article.url);
  return markup`<p class="byline">${parts}${address === null ? null : textLink(address, shown(address))}</p>`;
}

/** Longest address that is written out, UTF-16 units; the link has all of it. */
const SHOWN = 200;

function shown(address: string): string {
  return address.length > SHOWN ? `${address.slice(0, SHOWN)}…` : address;
}

/** Times and shares of the whole paper. */
export function factRows(takeaway: Takeaway, words: ExportWords): Markup {
  const { report, checkedAt, savedAt } = takeaway;
  const row = (name: string, value: Markup | string) =>
    markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`;
  return markup`<dl class="facts">
${row(words.checked, timeOf(checkedAt))}${row(words.saved, timeOf(savedAt))}${
  report.sources.length > 0 ? row(words.accountedFor, percent(report.accountedFor)) : null
}</dl>
<p class="soft">${comparedSentence(report, words)}</p>`;
}

function timeOf(iso: string): Markup {
  return markup`<time datetime="${iso}">${iso.replace('T', ' ').replace('Z', ' UTC')}</time>`;
}
