import type { Corpus } from '../corpus/corpus';
import { sameOutlet } from '../provenance/outlets';
import { addressKey } from '../provenance/page-address';
import type { PageReading } from '../text/page-reading';
import { checkPage, type SoFar } from './check-page';
import type { Flag, Judgements } from './judgements';
import type { Report, ReportFlag, ReportJudgement } from './report';

/** `checkPage` as the reader's judgements have it: what was set aside is no source, and flags are told. */
export async function checkJudged(
  reading: PageReading,
  opened: Corpus | Promise<Corpus>,
  judgements: Judgements,
  onFirst?: (soFar: SoFar) => void,
  now?: number,
): Promise<Report> {
  const setAside = new Set(
    judgedOn(reading.url, judgements)
      .filter(({ says }) => says === 'not-a-reprint')
      .map(({ source }) => source.id),
  );
  const report = await checkPage(
    reading,
    opened,
    setAside,
    onFirst &&
      ((soFar) =>
        onFirst(() => {
          const first = soFar();
          return first && withJudgements(first, judgements);
        })),
    judgements.phrases.map(({ text }) => text),
    now,
  );
  return withJudgements(report, judgements);
}

/** The Report with the reader's flags and judgements as they are now; itself where it has them already. */
export function withJudgements(report: Report, judgements: Judgements): Report {
  const { flags: shown, judged: told, ...bare } = report;
  const flags = flagsOn(report, judgements.flags);
  const judged = judgedOn(report.page.url, judgements);
  if (isSame(flags, shown) && isSame(judged, told)) return report;
  return {
    ...bare,
    ...(flags.length > 0 && { flags }),
    ...(judged.length > 0 && { judged }),
  };
}

function isSame(now: readonly object[], before: readonly object[] = []): boolean {
  return JSON.stringify(now) === JSON.stringify(before);
}

function judgedOn(url: string, { matches }: Judgements): ReportJudgement[] {
  const key = addressKey(url);
  if (key === null) return [];
  return matches
    .filter(({ page }) => addressKey(page) === key)
    .map(({ says, source }) => ({ says, source }));
}

/** Flags on the sources themselves, on their outlets and on the outlet that printed the story first. */
function flagsOn({ sources, original, verdict }: Report, flags: readonly Flag[]): ReportFlag[] {
  if (verdict === 'none') return [];
  const outlets = [original?.outlet ?? null, ...sources.map(({ site }) => site)];
  return flags.flatMap(({ source, outlet, label, words }): ReportFlag[] => {
    if (source !== null) {
      return sources.some(({ id }) => id === source)
        ? [{ label, words, source, outlet: null }]
        : [];
    }
    const named = outlets.find((name) => sameOutlet(name, outlet));
    return named ? [{ label, words, source: null, outlet: named }] : [];
  });
}
