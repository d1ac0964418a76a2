import fc from 'fast-check';
import { expect, test } from 'vitest';
import { load, useOnePageBrowser } from '../support/one-page-browser';
import { HEADLINE, htmlPage, paragraph } from './fixtures';

useOnePageBrowser('tests/support/page-entry.ts');

/** Bits of inline markup around words, with white space of all kinds between them. */
const words = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'lamp',
        'harbour',
        'ночь',
        '灯塔',
        'fuß',
        '🗼',
        'a&amp;b',
        'x\u00ady',
        'élan',
      ),
      fc.constantFrom(
        ' ',
        '  ',
        '\n\t',
        '&nbsp;',
        '\u3000',
        '\u2009',
        '<br>',
        '<b></b> ',
        '<!-- c --> ',
      ),
      fc.constantFrom(['', ''], ['<b>', '</b>'], ['<a href="#">', '</a>'], ['<i><b>', '</b></i>']),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) =>
    list.map(([word, space, [open, close]]) => `${open}${word}${close}${space}`).join(''),
  );

/** In the page: every span's ranges show its text, and every place leads back to its offset. */
const CHECK = `(async () => {
  const read = await firstprint.readPage();
  const text = read.blocks().map((block) => block.text).join('\\n\\n');
  const plain = (value) => value.replace(/[\\s\\u00a0\\u3000\\u2009]+/g, ' ').trim();
  const wrong = [];
  for (const seed of SEEDS) {
    const start = seed % (text.length + 1);
    const end = Math.min(text.length, start + (seed >> 4) % 200);
    const shown = read.rangesFor({ start, end }).map((range) => {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
    // Line breaks show as nothing in a Range and as one space in the block.
    const squeeze = (value) => value.replace(/[\\s\\u00a0\\u3000\\u2009]+/g, '');
    if (start < end && squeeze(shown.join('')) !== squeeze(text.slice(start, end)))
      wrong.push({ start, end, shown, want: text.slice(start, end) });
    const [range] = read.rangesFor({ start, end: start });
    if (!range || !range.collapsed) { wrong.push({ start, collapsed: range && range.collapsed }); continue; }
    const back = read.offsetAt(range.startContainer, range.startOffset);
    if (back === null || plain(text.slice(Math.min(back, start), Math.max(back, start))) !== '')
      wrong.push({ start, back });
  }
  return wrong;
})()`;

test('offsets lead to places in the page and back, whatever the markup', async () => {
  const world = await load({ url: 'https://gull.example/a', body: htmlPage({ body: '' }) });
  const lead = `<p>${paragraph(0)}</p><p>${paragraph(1)}</p>`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(words, { minLength: 2, maxLength: 6 }),
      fc.array(fc.nat(1_000_000), { minLength: 20, maxLength: 60 }),
      async (lines, seeds) => {
        const body = `<h1>${HEADLINE}</h1><div>${lead}${lines.map((line) => `<p>${line}</p>`).join('\n')}${lead}</div>`;
        await world.run(`{
          const parsed = new DOMParser().parseFromString(${JSON.stringify(body)}, 'text/html');
          document.body.replaceChildren(...parsed.body.childNodes);
        }`);
        expect(await world.run(CHECK.replace('SEEDS', JSON.stringify(seeds)))).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

test('a place outside the blocks has no offset', async () => {
  const body = `<h1>${HEADLINE}</h1><div><p>${paragraph(0)}</p><p>${paragraph(1)}</p></div><nav id="n">Home</nav>`;
  const world = await load({ url: 'https://gull.example/a', body: htmlPage({ body }) });
  const offset = await world.run(
    `firstprint.readPage().then((read) => read.offsetAt(document.getElementById('n').firstChild, 1))`,
  );
  expect(offset).toBeNull();
});

test('text that changed since is left out instead of misplaced', async () => {
  const body = `<h1>${HEADLINE}</h1><div><p id="p">${paragraph(0)}</p><p>${paragraph(1)}</p></div>`;
  const world = await load({ url: 'https://gull.example/a', body: htmlPage({ body }) });
  const count = await world.run(`firstprint.readPage().then((read) => {
    const whole = read.blocks().map((block) => block.text).join('\\n\\n');
    document.getElementById('p').firstChild.data = 'Short.';
    return read.rangesFor({ start: 0, end: whole.length }).length;
  })`);
  expect(count).toBe(2);
});
