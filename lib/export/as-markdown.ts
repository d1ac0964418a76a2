import type { ReportPage, ReportSource } from '../report/report';
import { webAddress } from '../text/web-address';
import type { ExportWords } from './export-words';
import { asQuote, inline, link } from './markdown-parts';
import {
  bylineOf,
  chainHops,
  comparedSentence,
  creditSentence,
  flagsOn,
  mattersOf,
  titleLine,
  verdictSentence,
} from './paper-words';
import { fill, nameLine, percent } from './plain-text';
import type { Takeaway } from './takeaway';
import type { TakenItem } from './taken-items';

/** The Report as Markdown (CommonMark). Text from outside is escaped: it makes no markup of its own. */
export function asMarkdown(takeaway: Takeaway, words: ExportWords): string {
  const { report } = takeaway;
  const verdict = verdictSentence(report, words);
  const blocks = [
    `# ${sentence(verdict.template, verdict.places)}`,
    ...(report.original ? [inline(words.because(report.original))] : []),
    `**${inline(titleLine(report.page, words))}**  \n${articleLine(report.page, words)}`,
    facts(takeaway, words),
    ...credit(takeaway, words),
    ...chain(takeaway, words),
    ...terms(takeaway, words),
    ...report.sources.flatMap((source, index) => sourceBlocks(takeaway, source, index, words)),
    ...added(takeaway, words),
    ...copies(takeaway, words),
    ...texts(takeaway, words),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Our own words stand as they are; what is put into them is escaped. */
function sentence(template: string, places: Record<string, string>): string {
  return fill(
    template,
    Object.fromEntries(Object.entries(places).map(([name, text]) => [name, inline(text)])),
  );
}

function articleLine(
  article: Pick<ReportSource, 'site' | 'url' | 'published'> | ReportPage,
  words: ExportWords,
): string {
  const address = webAddress(article.url);
  const parts = bylineOf(article, words).map(inline);
  return [...parts, ...(address === null ? [] : [`<${address}>`])].join(', ');
}

function facts(takeaway: Takeaway, words: ExportWords): string {
  const { report } = takeaway;
  return list([
    `${words.checked}: ${takeaway.checkedAt}`,
    `${words.saved}: ${takeaway.savedAt}`,
    ...(report.sources.length > 0
      ? [`${words.accountedFor}: ${percent(report.accountedFor)}`]
      : []),
    comparedSentence(report, words),
  ]);
}

function credit({ report }: Takeaway, words: ExportWords): string[] {
  const told = report.state === 'checked' ? creditSentence(report, words) : null;
  if (told === null) return [];
  const said = report.credit.text ?? report.credit.instead?.text ?? null;
  return [`**${sentence(told.template, told.places)}**`, ...(said === null ? [] : [asQuote(said)])];
}

function chain({ report }: Takeaway, words: ExportWords): string[] {
  const hops = chainHops(report, words);
  if (hops.length === 0) return [];
  const lines = hops.map(({ to, from, because, quotes }) =>
    [
      `${sentence(words.chain.from, { to, from })}: ${inline(because)}`,
      ...quotes.map((quote) => sentence(words.quotation, { quotation: quote })),
    ].join(' '),
  );
  return [`## ${words.chain.title}`, list(lines)];
}

function terms({ report: { terms: found } }: Takeaway, words: ExportWords): string[] {
  if (!found) return [];
  const lines = found.items.map(
    ({ asks, state }) => `${words.terms.asks[asks]}: ${words.terms.states[state]}`,
  );
  const address = webAddress(found.url);
  return [
    `## ${sentence(words.terms.title, { outlet: nameLine(found.outlet) })}`,
    list(lines),
    `${sentence(words.terms.read, { date: found.read })}${address === null ? '' : ` <${address}>`}`,
  ];
}

function sourceBlocks(
  { items, report }: Takeaway,
  source: ReportSource,
  index: number,
  words: ExportWords,
): string[] {
  const own = items.filter((item) => item.source === index);
  const lost = own.filter(({ leftOut }) => leftOut !== null);
  const shared = own.filter(({ passage }) => passage !== null);
  const name = report.sources.length > 1 ? words.sourceNumber(index + 1) : words.source;
  return [
    `## ${name}: ${inline(titleLine(source, words))}`,
    articleLine(source, words),
    `${percent(source.pageShare)} ${words.pageShare}, ${percent(source.sourceShare)} ${words.sourceShare}`,
    ...flagsOn(report, source, words).map((flag) => `**${inline(flag)}**`),
    ...headline(source, words),
    ...(source.leftOutCounts || lost.length > 0
      ? [`### ${source.leftOutCounts ? words.leftOut.title : words.leftOut.notHere}`]
      : []),
    ...(source.leftOutCounts && lost.length === 0 ? [words.leftOut.none] : []),
    ...lost.flatMap((item) => [
      `${matters(item, words)}${words.leftOut.kinds[item.leftOut?.kind ?? 'sentences']}${links(item, words)}`,
      asQuote(item.inSource?.text ?? ''),
    ]),
    ...(shared.length === 0 ? [] : [`### ${words.passages.title}`]),
    ...shared.flatMap((item) => passage(item, words)),
  ];
}

function matters(item: TakenItem, words: ExportWords): string {
  const kinds = mattersOf(item).map((kind) => words.matters[kind]);
  return kinds.length === 0 ? '' : `**${kinds.join(', ')}** · `;
}

function headline({ headline: found }: ReportSource, words: ExportWords): string[] {
  if (!found) return [];
  return [
    `### ${words.headline}`,
    `${words.onPage}:`,
    asQuote(found.page),
    `${words.inSource}:`,
    asQuote(found.source),
  ];
}

function passage(item: TakenItem, words: ExportWords): string[] {
  const { passage: found, page, inSource } = item;
  if (!found) return [];
  const head = `${matters(item, words)}${words.passages.classes[found.class]}${links(item, words)}`;
  if (found.class === 'verbatim' && page?.text === inSource?.text)
    return [head, asQuote(page?.text ?? '')];
  return [
    head,
    `${words.onPage}:`,
    asQuote(page?.text ?? ''),
    `${words.inSource}:`,
    asQuote(inSource?.text ?? ''),
  ];
}

function links({ page, inSource }: TakenItem, words: ExportWords): string {
  const parts = [
    ...(page?.link ? [link(words.onPage, page.link)] : []),
    ...(inSource?.link ? [link(words.inSource, inSource.link)] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function added({ items, report }: Takeaway, words: ExportWords): string[] {
  const own = items.filter(({ source }) => source === null);
  if (own.length === 0) return [];
  return [
    ...(report.sources.length === 0
      ? [`## ${words.read}`]
      : [`## ${words.added.title}`, words.added.hint]),
    ...own.flatMap(({ page }) => [
      ...(page?.link ? [link(words.onPage, page.link)] : []),
      asQuote(page?.text ?? ''),
    ]),
  ];
}

function copies({ report: { copies: known } }: Takeaway, words: ExportWords): string[] {
  if (known.length === 0) return [];
  const lines = known.map(
    (copy) => `${inline(titleLine(copy, words))}, ${articleLine(copy, words)}`,
  );
  return [`## ${words.copies}`, list(lines)];
}

function texts(takeaway: Takeaway, words: ExportWords): string[] {
  const { report, pageHash, sourceHashes } = takeaway;
  const lines = report.sources.map((source, index) => {
    const outlet = source.site ?? source.title ?? words.sourceNumber(index + 1);
    return `${sentence(words.texts.source, { outlet: nameLine(outlet) })}: \`${sourceHashes[index]}\``;
  });
  return [
    `## ${words.texts.title}`,
    list([`${words.texts.page}: \`${pageHash}\``, ...lines]),
    words.texts.how,
    words.links,
    words.about,
    `${fill(words.madeWith, { version: takeaway.version })} \`${takeaway.id}\``,
  ];
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
