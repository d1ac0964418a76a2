import type { PageReading } from '@/lib/text/page-reading';
import { SeededRandom } from '../support/seeded-random';
import type { ImportPlan } from './import-plan';
import { edited, paragraphs } from './made-up-story';

/** Made-up pages to be checked against a planned corpus. The same for the same seed. */
export function planPages(plan: ImportPlan, count: number, seed: number): PageReading[] {
  const dice = new SeededRandom(seed);
  const texts = [...plan.final.values()].map(({ text }) => text);
  const parts = (text: string) => text.split('\n\n');
  const kinds: (() => string[])[] = [
    () => parts(dice.pick(texts)),
    () => [...paragraphs(dice, 2), ...parts(dice.pick(texts)).slice(1, 4)],
    () => parts(edited(dice.pick(texts), 12, dice)),
    () => [...parts(dice.pick(texts)).slice(0, 3), ...parts(dice.pick(texts)).slice(-3)],
    // More equal printings than a page is compared with: which of them are is no chance.
    () => parts(dice.pick(plan.wires)),
    () => [...parts(dice.pick(plan.wires)).slice(0, 2), ...parts(dice.pick(texts))],
    // Nobody holds this text any more.
    () => parts(plan.replaced.length > 0 ? dice.pick(plan.replaced) : dice.pick(texts)),
    // Of its notice there are more printings than a print names.
    () => [...paragraphs(dice, 4), ...parts(dice.pick(texts)).slice(-1)],
    () => paragraphs(dice, 5),
  ];
  return Array.from({ length: count }, (_, at) => {
    const make = kinds[at % kinds.length] as () => string[];
    return reading(`http://page-${at}.example/story`, make());
  });
}

export function reading(url: string, blocks: readonly string[]): PageReading {
  return {
    url,
    state: 'article',
    title: 'A made-up page',
    site: 'The Page',
    byline: null,
    published: '2025-01-01',
    language: 'en',
    canonical: null,
    blocks: blocks.map((text) => ({ text, role: 'story' })),
  };
}
