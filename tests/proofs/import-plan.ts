import { SeededRandom } from '../support/seeded-random';
import { paragraph, paragraphs } from './made-up-story';

/** One article as a file to import gives it. Its title tells articles apart: no two share one. */
export interface PlannedArticle {
  id?: string;
  url: string | null;
  title: string;
  site: string;
  published: string | null;
  language: string;
  text: string;
}

/** An import of made-up articles, and what it must lead to. */
export interface ImportPlan {
  /** In the order in which they are imported. */
  lines: readonly PlannedArticle[];
  /** What must be stored in the end, by title. */
  final: ReadonlyMap<string, PlannedArticle>;
  /** Texts that stood in the corpus for a while and were replaced. */
  replaced: readonly string[];
  /** Texts of which there are more equal printings than a page is compared with. */
  wires: readonly string[];
}

export interface PlanOptions {
  /** Distinct articles in the end. Some tenth more lines are imported. */
  articles: number;
  seed: number;
  /** Fewest paragraphs of a new article; most have some more. Default 5. */
  leastParagraphs?: number;
}

interface Site {
  name: string;
  host: string;
  /** Stands under half of its articles. */
  notice: string;
}

/** Two fifths of all articles are of the first site, a fifth of the second, the rest of the others. */
const SITES = [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 3, 4, 5, 6, 7];
/** From this site on articles are corrected, so that what stands under the others' only grows. */
const FIRST_CORRECTING = 4;
/** Printings of a wire story. */
const PRINTINGS = 20;

/**
 * Articles of several paragraphs at made-up outlets: with a notice that stands under very many, an
 * agency's background under some, further printings of one text (some of them in more places than a page is
 * compared with), corrected texts at a known address, lines that come twice, articles without
 * an address. The same for the same options.
 */
export function planImport(options: PlanOptions): ImportPlan {
  const { articles, seed, leastParagraphs = 5 } = options;
  const dice = new SeededRandom(seed);
  const sites = madeSites(dice);
  const background = paragraph(dice);
  const wires = Array.from({ length: Math.max(1, Math.round(articles / 4_000)) }, () =>
    paragraphs(dice, 5).join('\n\n'),
  );
  const lines: PlannedArticle[] = [];
  const final = new Map<string, PlannedArticle>();
  const replaced: string[] = [];
  const corrected: string[] = [];
  const give = (line: PlannedArticle) => {
    const before = final.get(line.title);
    if (before !== undefined && before.text !== line.text) replaced.push(before.text);
    lines.push(line);
    final.set(line.title, line);
  };

  const fresh = (text: (site: Site) => string): PlannedArticle => {
    const number = final.size;
    const site = sites[dice.pick(SITES)] as Site;
    const day = `2024-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`;
    const line: PlannedArticle = {
      url: `https://${site.host}/story/${number}`,
      title: `Made-up article ${number}`,
      site: site.name,
      published: dice.chance(0.95) ? day : null,
      language: 'en',
      text: text(site),
    };
    return line;
  };
  const giveNew = () => {
    const line = fresh(story);
    // Only articles of their own are corrected: what stands in copies of others stays.
    if (FIRST_CORRECTING <= sites.findIndex(({ name }) => name === line.site)) {
      corrected.push(line.title);
    }
    give(line);
  };
  const story = (site: Site) => {
    const parts = paragraphs(dice, leastParagraphs + dice.below(leastParagraphs + 2));
    if (dice.chance(0.015)) parts.push(background);
    if (dice.chance(0.5)) parts.push(site.notice);
    return parts.join('\n\n');
  };
  const known = () => final.get(`Made-up article ${dice.below(final.size)}`) as PlannedArticle;

  while (final.size < articles) {
    const kind = dice.next();
    if (final.size < 20 || kind < 0.8) giveNew();
    else if (kind < 0.84) {
      const { text } = known();
      give(fresh(() => (dice.chance(0.5) ? text : cut(text, dice))));
    } else if (kind < 0.9 && corrected.length > 0) {
      const old = final.get(dice.pick(corrected)) as PlannedArticle;
      give({
        ...old,
        text: dice.chance(0.3) ? paragraphs(dice, 4).join('\n\n') : fix(old.text, dice),
      });
    } else if (kind < 0.94) {
      // The line that stands: one that comes twice changes nothing.
      give(known());
    } else if (kind < 0.97) {
      const line = { ...fresh(story), url: null };
      give(dice.chance(0.5) ? { ...line, id: `note-${final.size}` } : line);
    } else if (kind < 0.97 + (wires.length * PRINTINGS) / articles) {
      give(fresh(() => dice.pick(wires)));
    } else giveNew();
  }
  return { lines, final, replaced, wires };
}

function madeSites(dice: SeededRandom): Site[] {
  const names = ['Gazette', 'Courier', 'Herald', 'Post', 'Times', 'Echo', 'Mail', 'Star'];
  return names.map((name) => ({
    name: `Made-up ${name}`,
    host: `${name.toLowerCase()}.example`,
    notice: paragraph(dice),
  }));
}

/** Without one of its paragraphs. */
function cut(text: string, dice: SeededRandom): string {
  const parts = text.split('\n\n');
  parts.splice(dice.below(parts.length), 1);
  return parts.length === 0 ? text : parts.join('\n\n');
}

/** With one of its paragraphs written anew. */
function fix(text: string, dice: SeededRandom): string {
  const parts = text.split('\n\n');
  parts[dice.below(parts.length)] = paragraph(dice);
  return parts.join('\n\n');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
