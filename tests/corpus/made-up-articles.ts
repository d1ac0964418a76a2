import type { Arrival } from '../../lib/corpus/article-id';

/** Made-up text: words of a number's own, so that two numbers share next to nothing. */
export function madeUpText(number: number, words = 120): string {
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu', 'pha', 'gri'];
  let seed = number + 1;
  const next = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed >>> 8;
  };
  const word = () => Array.from({ length: 3 }, () => syllables[next() % syllables.length]).join('');
  return Array.from({ length: words }, (_, at) => (at % 12 === 11 ? `${word()}.` : word())).join(
    ' ',
  );
}

/** A made-up article on its way into the corpus. Its address is its own key. */
export function arrival(
  number: number,
  changes: Partial<Arrival['article']> & { givenId?: string | null } = {},
): Arrival {
  const { givenId = null, ...article } = changes;
  const url = article.url === undefined ? `https://paper.example/${number}` : article.url;
  return {
    givenId,
    addressKey: url,
    article: {
      title: `Made-up article ${number}`,
      site: 'The Paper',
      byline: null,
      published: `2024-02-${String((number % 28) + 1).padStart(2, '0')}`,
      language: 'en',
      credit: null,
      text: madeUpText(number),
      addedAt: '2026-11-22T10:00Z',
      addedBy: 'file',
      ...article,
      url,
    },
  };
}
