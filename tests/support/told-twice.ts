import type { Report } from '@/lib/report/report';
import { readWords } from '@/lib/text/words';

/**
 * Runs of so many words that a Report tells at once as left out of a source and as added on the page: one of
 * the two is wrong, and a reader sees both. Answers with where each begins.
 */
export function toldTwice(report: Report, words: number): string[] {
  const runs = (texts: readonly { text: string }[]) =>
    texts.flatMap(({ text }) => {
      const { keys } = readWords(text);
      return keys.slice(words - 1).map((_, at) => keys.slice(at, at + words).join(' '));
    });
  const added = new Set(runs(report.added));
  return report.sources.flatMap(({ id, leftOut }) =>
    runs(leftOut)
      .filter((run) => added.has(run))
      .map((run) => `${id}: ${run}`),
  );
}
