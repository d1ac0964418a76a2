import { creditsAnother, isOwnWord, saysCredit } from '@/lib/conclusions/credit-owed';
import { findingOutlet } from '@/lib/conclusions/outlet-names';
import { verdictKind, whyNotCounted } from '@/lib/conclusions/verdict-kind';
import type {
  ChainHop,
  CreditFinding,
  Matter,
  MatterKind,
  Report,
  ReportSource,
} from '@/lib/report/report';
import { counted } from './counted';

const WIDTH = 88;

/** A Report for the terminal: verdict, original source, credit, then what was left out and added. */
export function reportText(report: Report): string {
  return [
    report.page.url,
    ...(report.page.title ? [`  ${report.page.title}`] : []),
    ...pageLines(report.page),
    '',
    `Verdict:  ${verdictLine(report)}`,
    ...(report.state === 'checked' ? findings(report) : ['']),
    `Compared with ${comparedWith(report)}.`,
  ]
    .map(plain)
    .join('\n');
}

/** What the page is, as far as it says so. */
function pageLines({
  kind,
  site,
  authors = [],
  published,
  zone,
  modified,
  section,
  language,
  canonical,
  url,
}: Report['page']): string[] {
  const facts: [string, string | null | undefined][] = [
    ['outlet', site],
    ['authors', authors.join(', ')],
    ['published', published && `${published}${zone && zone !== 'Z' ? ` (written ${zone})` : ''}`],
    ['changed', modified],
    ['section', section],
    ['language', language],
    ['canonical', canonical === url ? null : canonical],
    ['kind', kind && KINDS[kind]],
  ];
  return facts.flatMap(([name, said]) => (said ? [`  ${`${name}:`.padEnd(10)} ${said}`] : []));
}

const KINDS: Record<NonNullable<Report['page']['kind']>, string | null> = {
  article: null,
  'live-blog': 'a live blog',
  gallery: 'a gallery: pictures with captions',
  stub: 'only the beginning; the rest is for subscribers',
  teaser: 'only the beginning; the rest stands at another address',
  several: 'several articles; one of them was read',
};

const STATES = {
  'no-article': 'none (this page is no article)',
  'too-short': 'none (the story is too short to be judged)',
  unreadable: 'none (the page could not be read)',
};

function verdictLine(report: Report): string {
  if (report.state !== 'checked') return STATES[report.state];
  if (report.verdict === 'none') {
    if (report.sources.length === 0) return 'none (no known source)';
    return report.sources.every((source) => source.isMould)
      ? 'none (the articles below have the same sentences with other names and figures: one form, filled in twice)'
      : `none (${counted(sharedWords(report), 'word is', 'words are')} shared with the articles below: too few to tell reuse from chance)`;
  }
  const shared = `${percent(report.accountedFor)} of the story`;
  const words = counted(report.page.words, 'word');
  switch (verdictKind(report)) {
    case 'own-first':
      return `this page is the original (${shared} also stands elsewhere, ${words})`;
    case 'own-earliest':
      return `no earlier print known (${shared} also stands elsewhere, ${words})`;
    case 'own-fullest':
    case 'fullest':
      return `also printed elsewhere, first print not known (${shared} stands in both, ${words})`;
    default:
      return `${report.verdict} (${shared} accounted for, ${words})`;
  }
}

const sharedWords = ({ accountedFor, page }: Report) => Math.round(accountedFor * page.words);

function findings(report: Report): string[] {
  const { original } = report;
  const lines: string[] = [];
  if (original) {
    lines.push(originalLine(original, isOwnWord(report)));
    lines.push(...wrap(original.because, '          '));
    if (original.url) lines.push(`          ${original.url}`);
  }
  lines.push(...chainLines(report.chain ?? [], original?.basis === 'fullest'));
  if (!original?.isThisPage && saysCredit(report)) lines.push(...creditLines(report));
  lines.push(...termLines(report), '');
  for (const source of report.sources) lines.push(...sourceLines(source, report), '');
  if (report.added.length > 0) {
    // Where nothing is reused nothing was added to it.
    lines.push(report.sources.length === 0 ? 'Read on this page:' : 'Added on this page:');
    for (const { text, matters = [] } of report.added) {
      const kinds = matters.length > 0 ? `[${kindsOf(matters).join(', ')}] ` : '';
      lines.push(...wrap(text, `    + ${kinds}`, '      '));
    }
    lines.push('');
  }
  if (report.copies.length > 0) {
    lines.push('Further copies:');
    for (const copy of report.copies) lines.push(...wrap(named(copy), '    ', '      '));
    lines.push('');
  }
  return lines;
}

function originalLine(
  { outlet, certainty, basis, isThisPage }: NonNullable<Report['original']>,
  isAlone: boolean,
): string {
  if (isThisPage && basis === 'date')
    return `Original: not known, no copy elsewhere is known to be earlier (${certainty})`;
  if (basis === 'date')
    return `Original: not known, earliest known copy is ${outlet} (${certainty})`;
  if (basis === 'fullest') return `Original: not known, also printed by ${outlet} (${certainty})`;
  return `Original: ${outlet} (${certainty}${isAlone ? ', by this page alone' : ''})`;
}

/** The way to the page in one line, then where each printing has its text from. */
function chainLines(chain: readonly ChainHop[], isFirstUnknown: boolean): string[] {
  const at = chain.findIndex(({ role }) => role === 'page');
  if (chain.length < 2 || at < 0) return [];
  const way: ChainHop[] = [];
  for (let hop = chain[at]; hop; hop = hop.from === null ? undefined : chain[hop.from])
    way.unshift(hop);
  const first = chain[0] as ChainHop;
  const names = way.map(hopName);
  const line = way[0] === first ? names : [hopName(first), '…', ...names];
  const told = chain.filter(({ from }) => from !== null);
  return [
    ...wrap(isFirstUnknown ? undirected(line) : line.join(' → '), 'Chain:    ', '          '),
    ...told.flatMap((hop) => {
      const from = hopName(chain[hop.from as number] as ChainHop);
      const words = `${hopName(hop)} from ${from} (${hop.certainty}): ${hop.because}`;
      return wrap(words, '          - ', '            ');
    }),
  ];
}

/** Where nothing tells who was first, no arrow leads over a gap. */
const undirected = (names: readonly string[]) => names.join(' → ').replaceAll(' → … → ', ' … ');

const hopName = ({ role, outlet }: ChainHop): string =>
  role === 'page' ? 'this page' : (outlet ?? 'a copy without a name');

function creditLines(report: Report): string[] {
  const { status, outlet, finding, text, instead } = report.credit;
  const said = text ?? instead?.text;
  const name = findingOutlet(report) ?? outlet ?? 'its source';
  const words =
    (finding && FINDING[finding]?.(name)) ??
    {
      yes: `this page credits ${outlet ?? 'its source'}`,
      other: `this page credits ${outlet ?? 'somebody'}${creditsAnother(report) ? ' instead' : ''}`,
      no: 'none on this page',
    }[status];
  return [
    ...wrap(words, 'Credit:   ', '          '),
    ...(said ? wrap(`“${said}”`, '          ') : []),
  ];
}

/** What the original asks of reprints, and what of it the page kept. */
function termLines({ terms }: Report): string[] {
  if (!terms) return [];
  const about = `${terms.outlet}, read ${terms.read} at ${terms.url}`;
  return [
    ...wrap(about, 'Terms:    ', '          '),
    ...terms.items.map(({ asks, state, count, address }) => {
      const times = count ? ` (${counted(count, asks === 'no-cuts' ? 'cut' : 'change')})` : '';
      return `          - ${TERMS[asks]}: ${STATE[state]}${times}${address ? `, ${address}` : ''}`;
    }),
  ];
}

const TERMS: Record<NonNullable<Report['terms']>['items'][number]['asks'], string> = {
  credit: 'a credit',
  'credit-top': 'a credit near the top',
  link: 'a link back',
  'no-edits': 'no change of wording',
  'no-cuts': 'no cuts',
  canonical: 'a canonical link to the original',
  pixel: 'its counter',
};

const STATE = { kept: 'kept', 'not-kept': 'not kept', unknown: 'cannot be told' };

/** By the outlet's name: where the first print is not known it is that of a copy. */
const FINDING: Partial<Record<NonNullable<CreditFinding['finding']>, (outlet: string) => string>> =
  {
    'credited-top': (outlet) => `this page credits ${outlet}, at its top`,
    'credited-foot': (outlet) => `this page credits ${outlet}, at its foot`,
    'credited-part': (outlet) => `this page names ${outlet} as a contributor only`,
    'credited-metadata': (outlet) => `this page credits ${outlet}, in its metadata only`,
    'named-once': (outlet) => `none on this page, which names ${outlet} for one statement only`,
    linked: (outlet) => `none on this page, which links to the article of ${outlet}`,
    'staff-byline': () => 'none on this page, which carries a byline of its own',
  };

function sourceLines(source: ReportSource, report: Report): string[] {
  const isLater = whyNotCounted(report, source) === 'earlier';
  const edits = source.passages.reduce((sum, passage) => sum + passage.edits.length, 0);
  const classes = ['verbatim', 'edited', 'rewritten']
    .map((name) => [name, source.passages.filter((one) => one.class === name).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`);
  const lines = [
    ...wrap(named(source), isLater ? 'Copy:     ' : 'Source:   ', '          '),
    `          ${percent(source.pageShare)} of the page, ${percent(source.sourceShare)} of the source; passages: ${classes.join(', ') || 'none'}; ${edits === 0 ? 'no words changed' : `words changed in ${counted(edits, 'place')}`}`,
  ];
  lines.push(...headlineLines(source), ...changedLines(source, report));
  if (source.leftOut.length === 0) {
    return source.leftOutCounts ? [...lines, 'Left out: nothing'] : lines;
  }
  lines.push(source.leftOutCounts ? 'Left out on this page:' : notHere(report, source));
  for (const { text, kind, matters = [] } of source.leftOut) {
    const lead = `    - [${[kind, ...kindsOf(matters)].join(', ')}] `;
    lines.push(...wrap(text, lead, '      '));
  }
  return lines;
}

/** Why what a source has besides is not called left out. */
function notHere(report: Report, source: ReportSource): string {
  const why = {
    quotes: 'only quotations are shared',
    earlier: 'not left out: the page is the earlier one',
    little: 'not left out: the page has little of this article',
  }[whyNotCounted(report, source)];
  return `Not on this page (${why}):`;
}

function headlineLines({ headline }: ReportSource): string[] {
  if (!headline) return [];
  const kinds = headline.matters.map((kind) => MATTERS[kind]);
  return [
    `Headline: changed${kinds.length > 0 ? ` [${kinds.join(', ')}]` : ''}`,
    ...wrap(headline.source, '    - ', '      '),
    ...wrap(headline.page, '    + ', '      '),
  ];
}

/** The changes that matter; what is changed besides is only counted. */
function changedLines(source: ReportSource, report: Report): string[] {
  const { passages, text } = source;
  const isEarlier = whyNotCounted(report, source) === 'earlier';
  const all = passages.flatMap((passage) => passage.edits);
  const edits = all.filter(({ matters }) => matters);
  const others = all.length - edits.length;
  if (edits.length === 0) return [];
  const more = `    … and ${counted(others, 'more place')} with other words`;
  return [
    isEarlier ? 'In other words there than on this page:' : 'Changed on this page:',
    ...edits.flatMap(({ page, source, matters = [] }) => {
      const before = text.slice(source.start, source.end);
      const after = report.page.text.slice(page.start, page.end);
      const words = `${before} → ${after}`;
      return wrap(words, `    - [${kindsOf(matters).join(', ')}] `, '      ');
    }),
    ...(others > 0 ? [more] : []),
  ];
}

const kindsOf = (matters: readonly Matter[]) => matters.map(({ kind }) => MATTERS[kind]);

const MATTERS: Record<MatterKind, string> = {
  denial: 'denial or no comment',
  quotation: 'quotation',
  number: 'number or date',
  negation: 'negation',
  hedge: 'hedge',
  attribution: 'attribution verb',
  name: 'name',
};

function named(article: {
  title: string | null;
  site: string | null;
  url: string | null;
  published: string | null;
}): string {
  const parts = [article.site, article.title, article.published, article.url];
  return parts.filter((part) => part !== null).join(', ') || 'an article without a name';
}

function comparedWith({
  comparedWith: { articles, newest, waiting = 0, lost = 0, itself = 0 },
}: Report): string {
  const dated = `${counted(articles, 'article')}${newest ? `, the newest of ${newest}` : ''}`;
  const less = [
    waiting > 0 &&
      `${waiting} of them may have been missed, since ${waiting === 1 ? 'it is' : 'they are'} still being read in`,
    lost > 0 &&
      `${lost} of them ${lost === 1 ? 'has lost its' : 'have lost their'} text and could not be compared`,
  ];
  if (itself > 0)
    less.push(
      `${itself} more stored under this page’s own address ${itself === 1 ? 'is' : 'are'} left out`,
    );
  return [dated, ...less.filter((one) => one !== false)].join('; ');
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Lines of at most WIDTH characters; text from pages loses what a terminal would obey. */
function wrap(text: string, first: string, rest = first): string[] {
  const words = text.trim().split(/\s+/);
  const lines: string[] = [];
  let line = first;
  for (const word of words) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== '' && line !== first) {
      lines.push(line.trimEnd());
      line = rest;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

/** Control and direction characters from a page could rewrite what a terminal shows. */
function plain(line: string): string {
  return line.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');
}
