import { expect, test } from 'vitest';
import { context, script, useOnePageBrowser } from '../support/one-page-browser';
import { type ReadingCost, readingCost } from '../support/reading-cost';
import { FRONT_PAGE, HEADLINE, htmlPage, paragraph } from './fixtures';

useOnePageBrowser('tests/support/page-entry.ts');

/** A news page of about so many elements: a fifth story, the rest menus, cards and frames as sites have them. */
function pageOf(elements: number): string {
  const paragraphs = Array.from(
    { length: Math.ceil(elements / 9) },
    (_, n) => `<p class="article__text-${n % 3}">${paragraph(n)} <a href="/${n}">more</a></p>`,
  );
  const cards = Array.from(
    { length: Math.ceil(elements / 9) },
    (_, n) =>
      `<div class="card card--${n} grid-item__${n % 7}"><div class="card__inner"><a href="/c${n}"><span class="card__icon" data-x="1"></span><h3 class="card__title">Card number ${n} of the page</h3></a><ul class="meta"><li>Today</li></ul></div></div>`,
  );
  const half = cards.length / 2;
  return htmlPage({
    body: `<nav>${cards.slice(0, half).join('')}</nav><main><article><h1>${HEADLINE}</h1><div class="body">${paragraphs.join('')}</div></article></main><aside>${cards.slice(half).join('')}</aside>`,
  });
}

/** The best of several: what else the machine does only ever adds. */
async function best(body: string, runs: number): Promise<ReadingCost> {
  const costs: ReadingCost[] = [];
  for (let run = 0; run < runs; run++) costs.push(await readingCost(context, body, script));
  const least = (pick: (cost: ReadingCost) => number) => Math.min(...costs.map(pick));
  return {
    elements: costs[0]!.elements,
    script: least((cost) => cost.script),
    longest: least((cost) => cost.longest),
  };
}

/** A machine with other work takes several times as long: the tests catch what grew, the printed figures are the measure. */
const SLOW_MACHINE = 3;

test('a page of 2,000 elements costs about a frame', async () => {
  const cost = await best(pageOf(2_000), 7);
  console.log('2,000 elements:', cost);
  expect(cost.elements).toBeGreaterThan(1_900);
  expect(cost.script).toBeLessThan(16 * SLOW_MACHINE);
});

test('a page of 10,000 elements never holds the page for 50 ms', async () => {
  const cost = await best(pageOf(10_000), 5);
  console.log('10,000 elements:', cost);
  expect(cost.elements).toBeGreaterThan(9_500);
  expect(cost.longest).toBeLessThan(50 * SLOW_MACHINE);
});

test('a page that is no article costs next to nothing', async () => {
  const cost = await best(FRONT_PAGE, 5);
  console.log('front page:', cost);
  expect(cost.script).toBeLessThan(6 * SLOW_MACHINE);
});
