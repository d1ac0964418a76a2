import { readSide } from '../match/side';
import { plainLine } from '../provenance/plain-line';
import { withoutOutlet } from '../provenance/title-outlet';
import { readWords } from '../text/words';
import { HEADLINE_SAME_SHARE } from '../thresholds';
import { changedMatters } from './changed-matters';
import type { MatterLanguage } from './matter-lexicon';
import type { HeadlineChange } from './report';
import { MatterReader } from './what-matters';

/** A title with the outlet whose name may stand behind it. */
export interface Titled {
  title: string | null;
  site: string | null;
}

/** The page's headline beside its source's where its words are others; null where they are one or not both known. */
export function headlineChange(
  page: Titled,
  source: Titled,
  language: MatterLanguage | null,
): HeadlineChange | null {
  const here = withoutOutlet(plainLine(page.title), page.site);
  const there = withoutOutlet(plainLine(source.title), source.site);
  if (here === null || there === null || isSame(here, there)) return null;
  const put = readTitle(here, language);
  const out = readTitle(there, language);
  const all = (reader: MatterReader) => ({ start: 0, end: reader.side.words.keys.length });
  const matters = changedMatters(out, all(out), put, all(put));
  return { page: here, source: there, matters: matters.map(({ kind }) => kind) };
}

function readTitle(title: string, language: MatterLanguage | null): MatterReader {
  const words = readWords(title);
  const side = readSide(words, [{ start: 0, end: title.length }], () => false);
  return new MatterReader(side, language);
}

function isSame(one: string, other: string): boolean {
  const [short, long] = [one, other]
    .map((title) => readWords(title).keys.join(''))
    .sort((a, b) => a.length - b.length) as [string, string];
  if (short === '' || short === long) return true;
  return (
    short.length >= HEADLINE_SAME_SHARE * long.length &&
    (long.startsWith(short) || long.endsWith(short))
  );
}
