import { compareTwoStrings } from 'string-similarity';
import { paragraphsOf } from '../page-layout';
import type { Hit } from '../workload-format';
import type { Engine } from './engine';

/** Dice's coefficient over pairs of letters from which two paragraphs count as one. */
const LEAST = 0.7;
/** Shorter paragraphs are headings and share lines. UTF-16 units. */
const SHORTEST = 40;

/** Every paragraph of the page against every stored one: what a user of string-similarity would write first. */
export function allPairs(): Engine {
  const stored: { id: string; text: string; start: number }[] = [];
  return {
    add(articles) {
      for (const article of articles) {
        for (const { text, from } of paragraphsOf(article)) {
          if (text.length > SHORTEST) stored.push({ id: from.id, text, start: from.start });
        }
      }
    },
    check({ text }) {
      const hits = new Map<string, Hit>();
      for (const { text: paragraph, from } of paragraphsOf({ id: '', text })) {
        if (paragraph.length <= SHORTEST) continue;
        let best: (typeof stored)[number] | null = null;
        let most = LEAST;
        for (const one of stored) {
          const alike = compareTwoStrings(paragraph, one.text);
          if (alike > most) [best, most] = [one, alike];
        }
        if (!best) continue;
        const hit = hits.get(best.id) ?? { source: best.id, score: 0, spans: [] };
        hits.set(best.id, hit);
        hit.score += paragraph.length;
        const end = best.start + best.text.length;
        hit.spans.push({ qs: from.start, qe: from.end, ss: best.start, se: end });
      }
      return [...hits.values()].sort((a, b) => b.score - a.score);
    },
  };
}
