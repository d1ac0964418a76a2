import { describe, expect, test } from 'vitest';
import { load, useOnePageBrowser } from '../support/one-page-browser';
import type { PageWorld } from '../support/page-bundle';
import { htmlPage, NEWS_PAGE, paragraph, plainArticle } from './fixtures';

useOnePageBrowser('tests/support/page-entry.ts');

async function onPage(body: string, use: (world: PageWorld) => Promise<void>, scripts = false) {
  const world = await load({ url: 'https://gull.example/a', body, scripts });
  await world.page.emulateMedia({ forcedColors: null });
  await use(world);
}

/** Everything that a page could see of us. */
const TRACES = `({
  markup: document.documentElement.outerHTML,
  sheets: document.adoptedStyleSheets.length,
  highlights: [...CSS.highlights.keys()],
})`;

const PAINT = `
  globalThis.read = await firstprint.readPage();
  globalThis.marks = new firstprint.Marks(document);
  marks.paint(read, [
    { page: { start: 0, end: 40 }, class: 'verbatim' },
    { page: { start: 60, end: 90 }, class: 'edited' },
    { page: { start: 100, end: 150 }, class: 'rewritten' },
  ]);`;

describe('marks', () => {
  test('paint by highlights alone, and leave no trace', () =>
    onPage(NEWS_PAGE, async ({ run }) => {
      const before = await run<{ markup: string }>(TRACES);
      await run(`(async () => { ${PAINT} })()`);
      const during = await run<{ markup: string }>(TRACES);
      expect(during).toEqual({
        markup: before.markup,
        sheets: 1,
        highlights: ['firstprint-verbatim', 'firstprint-edited', 'firstprint-rewritten'],
      });
      await run('marks.clear()');
      expect(await run(TRACES)).toEqual(before);
    }));

  test('stand on the text of their span', () =>
    onPage(NEWS_PAGE, async ({ run }) => {
      const texts = await run<string[]>(`(async () => { ${PAINT}
        const whole = read.blocks().map((block) => block.text).join('\\n\\n');
        const [range] = CSS.highlights.get('firstprint-verbatim');
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return [live.toString(), whole.slice(0, 40)];
      })()`);
      expect(texts[0]).toBe(texts[1]);
    }));

  test('keep other style sheets and highlights as they are', () =>
    onPage(
      htmlPage({
        head: `<script>addEventListener('DOMContentLoaded', () => {
          const sheet = new CSSStyleSheet(); sheet.replaceSync('p { color: teal }');
          document.adoptedStyleSheets = [sheet];
          CSS.highlights.set('page-own', new Highlight());
        })</script>`,
        body: plainArticle(4),
      }),
      async ({ run }) => {
        await run(`(async () => { ${PAINT} marks.clear(); })()`);
        expect(await run(TRACES)).toMatchObject({ sheets: 1, highlights: ['page-own'] });
      },
      true,
    ));

  test('a page that takes our highlights away cannot break us', () =>
    onPage(NEWS_PAGE, async ({ page, run }) => {
      await run(`(async () => { ${PAINT} })()`);
      await page.evaluate(() => {
        CSS.highlights.clear();
        document.adoptedStyleSheets = [];
      });
      await run(
        `marks.clear(); marks.paint(read, [{ page: { start: 0, end: 9 }, class: 'edited' }])`,
      );
      expect(await run(TRACES)).toMatchObject({ sheets: 1, highlights: ['firstprint-edited'] });
    }));

  test('tell several sources by a line above the text, and one source needs none', () =>
    onPage(NEWS_PAGE, async ({ run }) => {
      await run(`(async () => { ${PAINT}
        marks.paint(read, [
          { page: { start: 0, end: 40 }, class: 'verbatim', source: 1 },
          { page: { start: 60, end: 90 }, class: 'edited', source: 7 },
        ]);
      })()`);
      expect(await run(TRACES)).toMatchObject({
        sheets: 1,
        highlights: [
          'firstprint-verbatim1',
          'firstprint-from1',
          'firstprint-edited7',
          'firstprint-from7',
        ],
      });
      const styled = await run<string[]>(`['verbatim1', 'from2', 'from7'].map((name) =>
        getComputedStyle(document.querySelector('p'), '::highlight(firstprint-' + name + ')').textDecorationLine)`);
      expect(styled).toEqual(['underline', 'overline', 'overline']);
      await run('marks.clear()');
      expect(await run(TRACES)).toMatchObject({ sheets: 0, highlights: [] });
    }));

  test('are seen: the page looks different with them and the same without', () =>
    onPage(NEWS_PAGE, async ({ page, run }) => {
      const before = await page.screenshot();
      await run(`(async () => { ${PAINT} })()`);
      expect((await page.screenshot()).equals(before)).toBe(false);
      await run('marks.clear()');
      expect((await page.screenshot()).equals(before)).toBe(true);
    }));
});

test('in forced colours, where all grounds are the selection’s, lines inside the ground tell the marks apart', () =>
  onPage(NEWS_PAGE, async ({ page, run }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await run(`(async () => { ${PAINT} marks.clear(); })()`);
    const span = '{ start: 0, end: 40 }';
    const pictures = new Map<string, string>();
    const keep = async (name: string) =>
      pictures.set((await page.screenshot()).toString('base64'), name);
    for (const kind of ['verbatim', 'edited', 'rewritten']) {
      await run(`marks.paint(read, [{ page: ${span}, class: '${kind}' }])`);
      await keep(kind);
    }
    const lines = await run<string[][]>(`['verbatim', 'edited', 'here'].map((name) => {
      const { textUnderlineOffset, textDecorationSkipInk } =
        getComputedStyle(document.querySelector('p'), '::highlight(firstprint-' + name + ')');
      return [textUnderlineOffset, textDecorationSkipInk];
    })`);
    expect(lines).toEqual(Array(3).fill(['0px', 'none']));
    await run('marks.clear()');
    await run(`marks.paintHere(read.rangesFor(${span}))`);
    await keep('here');
    await run('marks.clear()');
    await run(`(() => {
      const [{ startContainer, startOffset, endContainer, endOffset }] = read.rangesFor(${span});
      getSelection().setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    })()`);
    await keep('selection');
    expect([...pictures.values()]).toEqual([
      'verbatim',
      'edited',
      'rewritten',
      'here',
      'selection',
    ]);
  }));

describe('a place that is shown', () => {
  const long = htmlPage({ body: plainArticle(80) });
  const show = (span: string) => `(async () => {
    globalThis.read ??= await firstprint.readPage();
    globalThis.marks ??= new firstprint.Marks(document);
    const whole = read.blocks().map((block) => block.text).join('\\n\\n');
    const at = whole.indexOf(${JSON.stringify(paragraph(70).slice(-22))});
    const found = firstprint.showPlace(read, marks, ${span}, new AbortController().signal);
    const here = [...(CSS.highlights.get('firstprint-here') ?? [])][0];
    if (!here) return { found };
    const live = new Range();
    live.setStart(here.startContainer, here.startOffset);
    live.setEnd(here.endContainer, here.endOffset);
    const isInView = () => {
      const { top } = live.getBoundingClientRect();
      return top > 0 && top < innerHeight;
    };
    // It scrolls over many frames.
    const latest = performance.now() + 10_000;
    while (!isInView() && performance.now() < latest) await new Promise(requestAnimationFrame);
    return { found, inView: isInView(), text: live.toString() };
  })()`;

  test('is scrolled to and marked', () =>
    onPage(long, async ({ run }) => {
      const shown = await run(show('{ start: at, end: at + 22 }'));
      expect(shown).toEqual({ found: true, inView: true, text: paragraph(70).slice(-22) });
    }));

  test('is shown by the words around it when text is left out there', () =>
    onPage(long, async ({ run }) => {
      const shown = await run<{ text: string }>(show('{ start: at, end: at }'));
      expect(shown).toMatchObject({ found: true, inView: true });
      expect(paragraph(70)).toContain(shown.text);
      expect(shown.text.split(' ').length).toBeGreaterThan(3);
    }));

  test('is not found once its text is gone', () =>
    onPage(long, async ({ run }) => {
      await run(
        'firstprint.readPage().then((read) => { globalThis.read = read; document.body.replaceChildren(); })',
      );
      expect(await run(show('{ start: 200, end: 230 }'))).toEqual({ found: false });
    }));

  test('leaves no mark after a while', () =>
    onPage(long, async ({ run }) => {
      expect(await run(show('{ start: at, end: at + 22 }'))).toMatchObject({ inView: true });
      await expect
        .poll(() => run(TRACES), { timeout: 10_000 })
        .toMatchObject({ sheets: 0, highlights: [] });
    }));
});
