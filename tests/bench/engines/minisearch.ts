import MiniSearch from 'minisearch';
import type { Engine } from './engine';

/** Words of the page that are asked for: the longest are the rarest. */
const WORDS = 20;
const BEST = 5;

/** A full-text index asked for any of the page's longest words. It names articles and no passages. */
export function minisearch(): Engine {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  return {
    add(articles) {
      index.addAll(articles.map(({ id, text }) => ({ id, text })));
    },
    check({ text }) {
      const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
      words.sort((a, b) => b.length - a.length);
      const found = index.search(words.slice(0, WORDS).join(' '), { combineWith: 'OR' });
      return found.slice(0, BEST).map(({ id, score }) => ({ source: id, score, spans: [] }));
    },
  };
}
