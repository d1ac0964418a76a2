// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '@/components/sha256';
import { csvCell } from '@/lib/export/as-csv';
import type { ExportWords } from '@/lib/export/export-words';
import { type ExportFormat, FORMATS } from '@/lib/export/formats';
import { asQuote, escapeMarkdown, link } from '@/lib/export/markdown-parts';
import { markup } from '@/lib/export/markup';
import { verdictSentence } from '@/lib/export/paper-words';
import type { Report } from '@/lib/report/report';
import { anyReport } from '../components/report-arbitrary';
import * as reports from '../fixtures/reports';
import { exportText, wordsIn } from '../support/export-text';
import { REPORTS, takeawayOf } from './sample-takeaway';

let words: ExportWords;
beforeAll(async () => {
  words = await wordsIn('en');
});

const make = async (report: Report, format: ExportFormat, by = words): Promise<string> =>
  FORMATS[format].make(await takeawayOf(report), by, sha256);

/** Made-up text that tries to be something else. */
const ATTACKS = [
  '<img src=x onerror=alert(1)>',
  '</style></script><script>alert(1)</script>',
  ']]>--><svg onload=alert(1)>',
  '" onmouseover="alert(1)',
  '[click](javascript:alert(1))',
  '![pixel](https://tracker.example/p.gif)',
  '# Heading',
  '1. One\n- two\n> three\n\n    code\n```\nfence\n```\n---\n===',
  '<https://tracker.example> https://tracker.example www.tracker.example',
  '| a | b |\n|---|---|',
  '=HYPERLINK("http://tracker.example","x")',
  '\u202eturned\u202c round \u2066and\u2069 \u0000 NUL',
  'x'.repeat(10_000),
  '{outlet} $1 &amp; &lt;b&gt; \\',
];

describe('what a page that only quotes has not got', () => {
  it('wears no colour of what was left out', async () => {
    const quotes = await make(reports.QUOTES, 'html');
    expect(quotes).toContain('<ol class="gone elsewhere">');
    expect(quotes).not.toContain('<ol class="gone">');
    expect(await make(reports.REPRINT, 'html')).toContain('<ol class="gone">');
  });
});

describe('a page without a source', () => {
  it.each(['html', 'markdown'] as const)('has nothing added to it in %s', async (format) => {
    const none = await make(reports.NO_SOURCE, format);
    expect(none).toContain(words.read);
    expect(none).not.toContain(words.added.hint);
    const mosaic = await make(reports.MOSAIC, format);
    expect(mosaic).toContain(words.added.hint);
    expect(mosaic).not.toContain(words.read);
  });
  it.each(['csv', 'annotations'] as const)('is read, not added, in %s', async (format) => {
    expect(await make(reports.NO_SOURCE, format)).toContain('"read"');
    expect(await make(reports.NO_SOURCE, format)).not.toContain('"added"');
    expect(await make(reports.MOSAIC, format)).toContain('"added"');
  });
  it('has no strip of what is reused', async () => {
    expect(await make(reports.NO_SOURCE, 'html')).not.toContain(words.strip);
    expect(await make(reports.MOSAIC, 'html')).toContain(words.strip);
  });
});

describe('the credit on paper', () => {
  it.each([
    ['good', reports.CREDITED],
    ['bad', reports.REPRINT],
    ['plain', reports.NO_SOURCE],
  ] as const)('has the tone of the screen: %s', async (tone, report) => {
    expect(await make(report, 'html')).toContain(`<section class="credit ${tone}">`);
  });
});

describe('counts', () => {
  it.each([
    ['en', '12,480'],
    ['de', '12.480'],
  ] as const)('are grouped as %s groups them', async (language, count) => {
    const by = await wordsIn(language);
    for (const format of ['html', 'markdown'] as const)
      expect(await make(reports.MOSAIC, format, by)).toContain(count);
  });
});

/** A Report with one attack in every place that text from outside may stand in. */
function attacked(attack: string): Report {
  const base = reports.TERMS;
  const text = [attack, base.page.text].join('\n\n');
  const span = { start: 0, end: attack.length };
  const article = {
    id: attack,
    title: attack,
    site: attack,
    url: `javascript:${attack}`,
    published: attack,
  };
  return {
    ...base,
    page: { ...base.page, ...article, text },
    original: { ...base.original!, outlet: attack, because: attack, title: attack },
    chain: base.chain!.map((hop) => ({ ...hop, outlet: attack, because: attack })),
    credit: { ...base.credit, text: attack, outlet: attack },
    terms: { ...base.terms!, outlet: attack, url: `javascript:${attack}`, read: attack },
    flags: [{ label: 'own', words: attack, source: attack, outlet: null }],
    sources: [
      {
        ...base.sources[0]!,
        ...article,
        text,
        passages: [
          {
            page: span,
            source: span,
            class: 'edited',
            block: 0,
            edits: [{ page: span, source: span }],
          },
        ],
        leftOut: [{ text: attack, kind: 'sentences', source: span, pageAt: 0 }],
        furniture: [{ text: attack, source: span }],
        headline: { page: attack, source: attack, matters: [] },
      },
    ],
    copies: [article],
    added: [{ text: attack, page: span }],
  };
}

describe('the HTML export', () => {
  const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  it.each(ATTACKS)('makes no element, attribute or link of %.50s', async (attack) => {
    const tame = read(await make(attacked('tame'), 'html'));
    const page = read(await make(attacked(attack), 'html'));
    const names = (of: Document) =>
      [...new Set([...of.querySelectorAll('*')].map(({ localName }) => localName))].sort();
    expect(names(page)).toEqual(names(tame));
    expect(page.querySelectorAll('script, img, iframe, object, link, form').length).toBe(0);
    const attributes = [...page.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
    expect(attributes.filter((name) => /^on|^style$|^srcdoc$/.test(name))).toEqual([]);
    for (const anchor of page.querySelectorAll('a'))
      expect(anchor.getAttribute('href')).toMatch(/^https?:\/\//);
    const shown = page.body.textContent.replace(/\s+/g, ' ');
    expect(shown).toContain(
      attack.split('\n')[0]!.replaceAll('\u0000', '\ufffd').replace(/\s+/g, ' ').slice(0, 40),
    );
  });

  it('lets nothing load and no script run, and says its language', async () => {
    const html = await make(reports.REPRINT, 'html', await wordsIn('de'));
    const page = read(html);
    const policy = page
      .querySelector('meta[http-equiv=Content-Security-Policy]')
      ?.getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'$/,
    );
    expect(page.documentElement.lang).toBe('de');
    expect(page.querySelector('h1')?.textContent).toBe('Nachdruck von The Coast Courier');
    expect(html).not.toMatch(/url\(|@import|src=/);
  });

  it.each(REPORTS)('%s leaves no place of a sentence empty', async (_name, report) => {
    const body = read(await make(report, 'html')).body.textContent;
    expect(body).not.toMatch(/undefined|\[object|NaN/);
    if (report !== reports.HOSTILE) expect(body).not.toMatch(/\{\w+\}/);
  });

  it('restores the source: every word of it, what was left out marked', async () => {
    const { sources } = reports.REPRINT;
    const page = read(await make(reports.REPRINT, 'html'));
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    const restored = page.querySelector('.restored')!;
    expect(plain([...restored.querySelectorAll('p')].map((one) => one.textContent).join(' '))).toBe(
      plain(sources[0]!.text),
    );
    const marked = [...restored.querySelectorAll('mark')].map((one) => one.textContent).join(' ');
    expect(plain(marked)).toBe(plain(sources[0]!.leftOut.map(({ text }) => text).join(' ')));
  });

  it('text stays text for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { html } = markup`<p title="${text}">${text}</p>`;
        const inner = html.slice(html.indexOf('>') + 1, -'</p>'.length);
        expect(inner).not.toMatch(/[<>"']/);
        expect(html.match(/[<>]/g)).toHaveLength(4);
      }),
    );
  });

  it('takes 3,000 sentences left out', async () => {
    const sentences = Array.from(
      { length: 3000 },
      (_, at) => `Sentence ${at} of the made-up source was not kept.`,
    );
    let start = 0;
    const leftOut = sentences.map((text) => {
      const source = { start, end: start + text.length };
      start = source.end + 2;
      return { text, kind: 'sentences' as const, source, pageAt: 0 };
    });
    const source = {
      ...reports.REPRINT.sources[0]!,
      text: sentences.join('\n\n'),
      leftOut,
      passages: [],
      furniture: [],
    };
    const html = await make({ ...reports.REPRINT, sources: [source] }, 'html');
    expect(html.match(/<li>\n<p class="tag">/g)).toHaveLength(3000);
    expect(html.match(/#:~:text=/g)!.length).toBeGreaterThanOrEqual(3000);
  });
});

describe('the Markdown export', () => {
  it.each(ATTACKS)('makes no markup of %.50s', async (attack) => {
    const markdown = await make(attacked(attack), 'markdown');
    const ours = await make(attacked('tame'), 'markdown');
    const heads = (text: string) => text.split('\n').filter((line) => /^#{1,6} /.test(line)).length;
    expect(heads(markdown)).toBe(heads(ours));
    // Signs of CommonMark stand for themselves, but in our own links, code and emphasis.
    const foreign = markdown
      .replace(
        /\[[^\]\\]*\]\(<https?:\/\/[A-Za-z0-9.:/?#~=%,_-]*>\)|<https?:\/\/[^<>\s]*>|`[0-9a-f]{64}`/g,
        '',
      )
      .replace(/^(#{1,3}|-|>) ?/gm, '')
      .replaceAll('**', '');
    expect(foreign.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(
      /[<>[\]`*_|#~$]|:\/\/|^\s*(?:[-+]|\d+[.)])\s/m,
    );
    expect(markdown).not.toMatch(/(?<!\\)\]\((?!<https?:)/);
  });

  it('gives the text back when its escapes are taken away', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...ATTACKS)), (text) => {
        expect(escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text);
      }),
    );
  });

  it('a quotation never leaves its block', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', '\n\n', '\r', '> b', '    c', '# d', '\u2028')),
        (parts) => {
          for (const line of asQuote(parts.join('')).split('\n'))
            expect(line).toMatch(/^(>|> \S.*|)$/);
        },
      ),
    );
  });

  it('a link never leaves its brackets', () => {
    expect(link('On the page', 'https://a.example/x>y z\\')).toBe(
      '[On the page](<https://a.example/x%3Ey%20z%5C>)',
    );
  });
});

/** Reads CSV as RFC 4180 has it. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe.each(['html', 'markdown'] as const)('the chain in %s', (format) => {
  it('is quoted from the credits that say so, and the verdict’s reason is not the credit’s', async () => {
    const report = reports.REPRINT;
    const quotes = report
      .chain!.filter(({ from }) => from !== null)
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ kind, text }) => (text === null || kind === 'date' ? [] : text));
    expect(quotes.length).toBeGreaterThan(0);
    const paper = await make(report, format);
    for (const quote of quotes) expect(paper).toContain(`“${quote}”`);
    const reason = words.because(report.original!);
    expect(paper.indexOf(reason)).toBeGreaterThan(0);
    expect(paper.indexOf(reason)).toBeLessThan(paper.indexOf(words.credit.no));
  });
});

describe('the CSV export', () => {
  it.each(REPORTS)(
    '%s has a row for each finding, each as wide as the first',
    async (_name, report) => {
      const [head, ...rows] = readCsv(await make(report, 'csv'));
      const findings = report.sources.flatMap(({ passages, leftOut }) => [...passages, ...leftOut]);
      expect(rows).toHaveLength(findings.length + report.added.length);
      for (const row of rows) expect(row).toHaveLength(head!.length);
    },
  );

  it('of several pages is one table: the columns are named once', async () => {
    const [, report] = REPORTS[0]!;
    const first = await exportText(report, 0, 'csv', true);
    const [head, ...rows] = readCsv(first + (await exportText(report, 0, 'csv', false)));
    expect(rows).toHaveLength(2 * (readCsv(first).length - 1));
    expect(rows).not.toContainEqual(head);
  });

  it.each([
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\tx', `"'\tx"`],
    ['\r\nx', `"'\r\nx"`],
    ['＝1', `"'＝1"`],
    ['a "b", c\nd', '"a ""b"", c\nd"'],
    ['', '""'],
    [null, ''],
    [-1, '-1'],
  ])('a cell with %j is %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('any text comes back from its cell, and is no formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ATTACKS)), {
          minLength: 1,
        }),
        (texts) => {
          const [row] = readCsv(`${texts.map(csvCell).join(',')}\r\n`);
          expect(row!.map((cell, at) => (cell === `'${texts[at]}` ? texts[at] : cell))).toEqual(
            texts,
          );
          for (const cell of row!) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        },
      ),
    );
  });
});

interface Selector {
  type: string;
  exact?: string;
  prefix?: string;
  suffix?: string;
  start?: number;
  end?: number;
}
interface Resource {
  type: string;
  source?: string;
  selector?: Selector[];
}
interface Annotation {
  id: string;
  motivation: string;
  body: Resource[];
  target: Resource;
}

describe('the Web Annotations', () => {
  it('find each passage again in both texts, by its words and by its characters', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const { first, total } = JSON.parse(await make(report, 'annotations'));
        const items: Annotation[] = first?.items ?? [];
        expect(items).toHaveLength(total);
        expect(new Set(items.map(({ id }) => id)).size).toBe(total);
        const texts = [report.page.text, ...report.sources.map(({ text }) => text)];
        for (const { id, target, body } of items) {
          expect(id).toMatch(
            /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
          );
          for (const { selector = [] } of [target, ...body]) {
            const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
            const place = selector.find(({ type }) => type === 'TextPositionSelector');
            if (!quote || !place) continue;
            const holds = texts.some(
              (text) =>
                [...text].slice(place.start, place.end).join('') === quote.exact &&
                text.includes(`${quote.prefix}${quote.exact}${quote.suffix}`),
            );
            expect(holds).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('have the page as target, the source as body, and what they are as tags', async () => {
    const {
      '@context': context,
      type,
      first,
    } = JSON.parse(await make(reports.TWO_SOURCES, 'annotations'));
    expect([context, type, first.type]).toEqual([
      'http://www.w3.org/ns/anno.jsonld',
      'AnnotationCollection',
      'AnnotationPage',
    ]);
    const [passage] = first.items as Annotation[];
    expect(passage).toMatchObject({
      type: 'Annotation',
      motivation: 'linking',
      created: '2031-02-09T10:30:00Z',
      target: {
        source: 'https://gazette.example/2031/02/night-ferry',
        state: { type: 'TimeState' },
      },
      body: [
        { source: 'https://fjordside-daily.example/2031/01/night-ferry', purpose: 'linking' },
        { type: 'TextualBody', value: 'edited', purpose: 'tagging' },
        { type: 'TextualBody', value: 'number', purpose: 'tagging' },
      ],
    });
    const added = (first.items as Annotation[]).at(-1);
    expect(added).toMatchObject({ motivation: 'classifying', body: [{ value: 'added' }] });
  });
});

describe('the references', () => {
  it('are CSL-JSON as far as the source is known', async () => {
    expect(JSON.parse(await make(reports.REPRINT, 'csl'))).toEqual([
      {
        id: 'https://fjordside-daily.example/2031/01/night-ferry',
        type: 'article-newspaper',
        title: 'Island council saves the night ferry, for now',
        'container-title': 'Fjordside Daily',
        URL: 'https://fjordside-daily.example/2031/01/night-ferry',
        issued: { 'date-parts': [[2031, 1]] },
        'original-publisher': 'The Coast Courier',
      },
    ]);
  });

  it('name nobody as the first whom no credit names', async () => {
    const [item] = JSON.parse(await make(reports.TWO_SOURCES, 'csl'));
    expect(item).not.toHaveProperty('original-publisher');
  });
});

describe('the verdict in one sentence', () => {
  it('names no mould beside a real source, and one that stands alone', () => {
    const [first, second] = reports.TWO_SOURCES.sources;
    const mould = { ...second!, isMould: true as const };
    const outletIn = (sources: Report['sources']) =>
      verdictSentence({ ...reports.TWO_SOURCES, original: null, sources }, words).places.outlet;
    expect(outletIn([first!, second!])).toBe('The Coast Courier and Northern Press Agency');
    expect(outletIn([first!, mould])).toBe('The Coast Courier');
    expect(outletIn([mould])).toBe('Northern Press Agency');
  });
});

describe('one number', () => {
  it('stands in every format that names its report', async () => {
    const { id } = await takeawayOf(reports.REPRINT);
    for (const format of ['html', 'markdown', 'json', 'csv'] as const)
      expect(await make(reports.REPRINT, format)).toContain(id);
  });
});
