import { counted } from './counted';
/** What one reader made of one page, null where nothing is known to compare with. */
export interface ReaderScore {
  f1: number | null;
  paragraphs: number;
  lost: string[] | null;
  added: string[] | null;
  title: boolean | null;
  date: boolean | null;
  authors: boolean | null;
  gave: Said;
  want: Said;
  milliseconds: number;
}

interface Said {
  title: string | null;
  date: string | null;
  authors: string | null;
}

export interface PageScore {
  id: string;
  set: string;
  kind: string;
  isArticle: boolean;
  credit: { found: boolean; outlet: string | null; text: string | null };
  firstprint: ReaderScore;
  readability: ReaderScore;
  defuddle: ReaderScore;
}

/** A page whose credit was judged by hand, with what the Report says. */
export interface JudgedCredit {
  id: string;
  label: 'reprint' | 'partial' | 'own';
  source: string;
  found: boolean;
  outlet: string | null;
  isRight: boolean;
}

const READERS = ['firstprint', 'readability', 'defuddle'] as const;

/** One line for each set and reader; pages that are no articles are counted apart. */
export function scoreTable(pages: readonly PageScore[]): string[] {
  const lines = [
    row(['set', 'reader', 'pages', 'F1', 'lost', 'added', 'headline', 'date', 'authors', 'ms']),
  ];
  for (const set of new Set(pages.map((page) => page.set))) {
    const all = pages.filter((page) => page.set === set);
    const articles = all.filter(({ kind }) => kind === 'article');
    for (const reader of READERS) {
      const scores = articles.map((page) => page[reader]);
      const known = scores.filter(({ f1 }) => f1 !== null);
      const paragraphs = sum(known.map((one) => one.paragraphs));
      lines.push(
        row([
          set,
          reader,
          String(articles.length),
          known.length === 0 ? '-' : (sum(known.map((one) => one.f1!)) / known.length).toFixed(4),
          share(sum(known.map((one) => one.lost!.length)), paragraphs, 2),
          String(sum(known.map((one) => one.added!.length))),
          right(scores.map((one) => one.title)),
          right(scores.map((one) => one.date)),
          right(scores.map((one) => one.authors)),
          median(scores.map((one) => one.milliseconds)).toFixed(1),
        ]),
      );
    }
    const others = all.filter(({ kind }) => kind !== 'article');
    if (others.length > 0) {
      const told = others.filter(({ isArticle }) => !isArticle).length;
      lines.push(
        `  ${counted(others.length, 'page')} of other kinds: ${told} told to be no article`,
      );
    }
    const missed = articles.filter(({ isArticle }) => !isArticle).map(({ id }) => id);
    if (missed.length > 0) lines.push(`  articles not found: ${missed.join(', ')}`);
  }
  return lines;
}

/** Credits found and rightly named, and look-alikes flagged. */
export function creditTable(judged: readonly JudgedCredit[]): string[] {
  if (judged.length === 0) return [];
  const of = (label: JudgedCredit['label']) => judged.filter((one) => one.label === label);
  const line = (label: 'reprint' | 'partial') => {
    const pages = of(label);
    const found = pages.filter((one) => one.found).length;
    const named = pages.filter((one) => one.found && one.isRight).length;
    return `  ${label}: ${counted(pages.length, 'page')}, credit found on ${found}, rightly named on ${named} (${share(named, pages.length, 1)})`;
  };
  const own = of('own');
  const flagged = own.filter((one) => one.found);
  return [
    'credits',
    line('reprint'),
    line('partial'),
    `  own: ${flagged.length} of ${own.length} flagged${flagged.map((one) => `; ${one.id}: ${one.outlet}`).join('')}`,
  ];
}

/** The pages of each set with the lowest F1, with what was lost and added, and all metadata that is wrong. */
export function worstPages(pages: readonly PageScore[], count: number): string[] {
  const lines: string[] = [];
  const short = (texts: readonly string[] | null) =>
    (texts ?? []).slice(0, 3).map((text) => `    ${text.trim().slice(0, 110)}`);
  for (const set of new Set(pages.map((page) => page.set))) {
    const mine = pages.filter((page) => page.set === set && page.kind === 'article');
    const worst = mine
      .filter(({ firstprint }) => firstprint.f1 !== null)
      .sort((a, b) => a.firstprint.f1! - b.firstprint.f1!)
      .slice(0, count);
    for (const { id, firstprint: own, readability, defuddle } of worst) {
      const f1s = [own, readability, defuddle].map((one) => one.f1?.toFixed(3)).join(' / ');
      lines.push(`${id}: F1 ${f1s}; ${own.lost?.length} lost, ${own.added?.length} added`);
      lines.push(...short(own.lost).map((line) => `${line}  [lost]`));
      lines.push(...short(own.added).map((line) => `${line}  [added]`));
    }
    for (const field of ['title', 'date', 'authors'] as const) {
      for (const { id, firstprint } of mine.filter((one) => one.firstprint[field] === false)) {
        lines.push(
          `${id}: ${field} is “${firstprint.gave[field]}”, not “${firstprint.want[field]}”`,
        );
      }
    }
  }
  return lines;
}

const WIDTHS = [12, 12, 6, 7, 8, 6, 9, 8, 8, 8];

function row(cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at < 2 ? cell.padEnd(WIDTHS[at]!) : cell.padStart(WIDTHS[at]!)))
    .join(' ');
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

const share = (part: number, whole: number, digits: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(digits)} %`;

function right(list: readonly (boolean | null)[]): string {
  const known = list.filter((one) => one !== null);
  return share(known.filter((one) => one).length, known.length, 1);
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
}
