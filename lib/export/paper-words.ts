import { creditsAnother, saysCredit } from '../conclusions/credit-owed';
import { findingOutlet, outletName, outletNames } from '../conclusions/outlet-names';
import { verdictKind } from '../conclusions/verdict-kind';
import type {
  ChainHop,
  MatterKind,
  Report,
  ReportCopy,
  ReportPage,
  ReportSource,
} from '../report/report';
import { oneLine } from '../text/one-line';
import { openingWords } from '../text/opening-words';
import type { ExportWords } from './export-words';
import { fill, nameLine } from './plain-text';
import type { TakenItem } from './taken-items';

/** A sentence of ours with names from outside in its places. */
export interface Sentence {
  template: string;
  places: Record<string, string>;
}

/** The verdict in one sentence. */
export function verdictSentence(report: Report, words: ExportWords): Sentence {
  if (report.state !== 'checked') return { template: words.states[report.state], places: {} };
  const names = outletNames(report).map(nameLine);
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' }).format(names);
  return {
    template: words.verdicts[verdictKind(report)],
    places: { outlet: list === '' ? words.storedArticle : list },
  };
}

/** Whether and where the page says where its text is from; null where there is nothing to say of that. */
export function creditSentence(report: Report, words: ExportWords): Sentence | null {
  if (!saysCredit(report)) return null;
  const { credit, original, page } = report;
  const plain = (template: string): Sentence => ({ template, places: {} });
  if (original?.isThisPage) return plain(words.credit.own);
  // A byline may name it above, where the words that are shown beside this stand at the foot.
  const isBoth = credit.finding === 'credited-top' && credit.place === 'foot';
  const finding = credit.finding && !isBoth ? words.credit[credit.finding] : undefined;
  const outlet = findingOutlet(report);
  if (finding !== undefined && outlet !== null)
    return { template: finding, places: { outlet: nameLine(outlet) } };
  if (credit.status === 'no' && page.from) return plain(words.credit.noText);
  if (credit.status === 'no') return plain(words.credit.no);
  const isYes = !creditsAnother(report);
  if (credit.outlet === null) return plain(isYes ? words.credit.yes : words.credit.other);
  return {
    template: isYes ? words.credit.yesTo : words.credit.otherTo,
    places: { outlet: nameLine(credit.outlet) },
  };
}

/** What the page was compared with. */
export function comparedSentence({ comparedWith }: Report, words: ExportWords): string {
  const { articles, newest } = comparedWith;
  const counted = words.comparedWith(articles);
  return newest === null
    ? counted
    : `${counted}, ${fill(words.newest, { date: newest.slice(0, 10) })}`;
}

/** A title in one line; without one the first words of the text, said to be just that. */
export function titleLine(
  { title, opening, text = '' }: Pick<ReportCopy, 'title' | 'opening'> & { text?: string },
  words: ExportWords,
): string {
  if (title !== null) return oneLine(title);
  const first = opening ?? openingWords(text);
  return first === '' ? words.untitled : fill(words.opening, { words: oneLine(first) });
}

/** Outlet and date of an article, as far as they are known. */
export function bylineOf(
  article: Pick<ReportSource, 'site' | 'url' | 'published'> | ReportPage,
  words: ExportWords,
): string[] {
  const outlet = outletName(article);
  return [
    ...(outlet === null ? [] : [nameLine(outlet)]),
    article.published?.slice(0, 10) ?? words.undated,
  ];
}

/** The kinds of what a finding holds or changed, each once, the weightiest first. */
export function mattersOf({ passage, leftOut }: TakenItem): MatterKind[] {
  const found = leftOut?.matters ?? passage?.edits.flatMap(({ matters = [] }) => matters) ?? [];
  return [...new Set(found.map(({ kind }) => kind))];
}

/** The reader's own labels on a source or its outlet. */
export function flagsOn(
  { flags = [] }: Report,
  source: ReportSource,
  words: ExportWords,
): string[] {
  return flags
    .filter(
      (flag) => flag.source === source.id || (flag.outlet !== null && flag.outlet === source.site),
    )
    .map(({ label, words: own }) => (label === 'own' ? nameLine(own ?? '') : words.flags[label]));
}

/** The chain's hops that have their text from another, each with the two names and the credits that say so. */
export function chainHops(
  { chain = [] }: Report,
  words: ExportWords,
): { to: string; from: string; because: string; quotes: string[]; url: string | null }[] {
  const name = (hop: (typeof chain)[number]) =>
    hop.role === 'page'
      ? words.chain.thisPage
      : nameLine(outletName({ site: hop.outlet, url: hop.url }) ?? words.chain.nameless);
  return chain.flatMap((hop) => {
    const from = hop.from === null ? undefined : chain[hop.from];
    return from
      ? [
          {
            to: name(hop),
            from: name(from),
            because: nameLine(words.because(hop)),
            quotes: creditsOf(hop),
            url: hop.url,
          },
        ]
      : [];
  });
}

/** The words of the credits that a hop rests on, each once. */
function creditsOf({ evidence }: ChainHop): string[] {
  const said = evidence.flatMap(({ kind, text }) => (text === null || kind === 'date' ? [] : text));
  return [...new Set(said.map(oneLine))];
}
