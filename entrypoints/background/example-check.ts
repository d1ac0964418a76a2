import type { Article } from '@/lib/corpus/article';
import { MemoryCorpus } from '@/lib/corpus/memory-corpus';
import type { ExampleCheck } from '@/lib/messaging/corpus-protocol';
import { readPageMetadata } from '@/lib/provenance/page-metadata';
import { checkPage } from '@/lib/report/check-page';
import type { PageBlock } from '@/lib/text/page-reading';
import { bundledArticles } from './bundled-articles';

/** The outlet of the example page is made up. */
const OUTLET = 'The Example Gazette';
const HEADLINE = 'Two neighbours try to make peace without a chairman';
const URL = 'https://example-gazette.example/peace-without-a-chairman';

/** Where the excerpt of the bundled article begins and ends: a story that is read in a minute. */
const FIRST = 'For decades, the negotiations';
const LAST = '“They understand that bilateral talks';
/** Beginnings of the paragraphs that the example page leaves out. */
const CUT = [
  '“This is an issue between',
  'Azerbaijanis have argued',
  '“We have been engaged',
  'But the government',
];
/** Words that it changes: a noun, a verb of saying. */
const CHANGED: readonly (readonly [string, string])[] = [
  ['a swift military offensive', 'a swift military operation'],
  ['said Benyamin Poghosian', 'claimed Benyamin Poghosian'],
];
/** What it adds. */
const ADDED =
  'This page was made up for this example: it prints part of an article again, without saying where it comes from.';

/**
 * The example of the first-run page: a made-up page that reprints part of a bundled article with
 * cuts and changes, checked by the same way as every page. Throws when the bundled article
 * is not the one that the page was made from.
 */
export async function checkExample(): Promise<ExampleCheck> {
  const bundled = bundledArticles('2024-02-12T00:00Z').arrivals.find(({ article }) =>
    article.text.includes(LAST),
  );
  if (!bundled) throw new Error('The bundled article that the example is made from is not there.');
  const story = excerpt(bundled.article);
  const corpus = new MemoryCorpus();
  await corpus.put([
    {
      ...bundled,
      article: { ...bundled.article, text: [bundled.article.credit, ...story].join('\n\n') },
    },
  ]);
  const blocks: PageBlock[] = [
    { text: HEADLINE, role: 'headline' },
    ...[...story.filter((text) => !CUT.some((cut) => text.startsWith(cut))).map(change), ADDED].map(
      (text) => ({ text, role: 'story' as const }),
    ),
  ];
  const reading = readPageMetadata({
    url: URL,
    state: 'article',
    title: HEADLINE,
    site: OUTLET,
    byline: null,
    published: '2024-02-12',
    language: 'en',
    canonical: null,
    blocks,
  });
  const report = await checkPage(reading, corpus);
  return { title: HEADLINE, site: OUTLET, blocks: reading.blocks, report };
}

function excerpt({ text }: Pick<Article, 'text'>): string[] {
  const paragraphs = text.split(/\n\s*\n/);
  const first = paragraphs.findIndex((one) => one.startsWith(FIRST));
  const last = paragraphs.findIndex((one) => one.startsWith(LAST));
  return paragraphs.slice(first, last + 1);
}

function change(text: string): string {
  return CHANGED.reduce((changed, [from, to]) => changed.replace(from, to), text);
}
