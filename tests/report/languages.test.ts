import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/report/check-page';
import type { Report } from '@/lib/report/report';
import type { PageReading } from '@/lib/text/page-reading';
import { readWords } from '@/lib/text/words';
import { MADE_UP_LANGUAGES, type MadeUpStory } from '../fixtures/made-up-languages';
import { pageReading } from '../fixtures/page-reading';
import { storedArticle } from '../fixtures/stored-article';
import { corpusOf } from '../support/corpus-of';

/** One corpus of all languages: none may be taken for another. */
const corpusOfStories = (stories: readonly MadeUpStory[]) =>
  corpusOf(
    stories.map(({ language, reused, rest }) =>
      storedArticle(language, [reused, rest], {
        site: `Courier ${language}`,
        published: '2025-05-03',
        language,
      }),
    ),
  );

const pageOf = (language: string, paragraphs: readonly string[]): PageReading =>
  pageReading(paragraphs, { language });

/** What copies change in a text of this language, and what they change in any. */
function retyped({ reused, typography }: MadeUpStory): string {
  const text = typography.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replaceAll(from, to);
  }, reused);
  return text.replaceAll(' ', '\u00a0').normalize('NFD');
}

/** Share of the words of page block `at` that lie in passages. */
function shareOfBlock(report: Report, page: PageReading, at: number): number {
  const before = page.blocks.slice(0, at).reduce((sum, block) => sum + block.text.length + 2, 0);
  const words = readWords(page.blocks[at]!.text);
  const passages = report.sources.flatMap((source) => source.passages.map((one) => one.page));
  const covered = words.keys.filter((_, word) => {
    const start = before + words.starts[word]!;
    const end = before + words.ends[word]!;
    return passages.some((passage) => passage.start <= start && end <= passage.end);
  });
  return covered.length / words.keys.length;
}

describe.each(MADE_UP_LANGUAGES)('a paragraph in $language', (story) => {
  const { language, reused, own } = story;
  const [word, other] = story.replaced;

  it('is the same text when only its typography changed', () => {
    expect(readWords(retyped(story)).keys).toEqual(readWords(reused).keys);
  });

  it('is found inside another report, retyped', async () => {
    const page = pageOf(language, [own[0], retyped(story), own[1]]);
    const report = await checkPage(page, await corpusOfStories(MADE_UP_LANGUAGES));
    expect(report.sources.map((source) => source.id)).toEqual([language]);
    expect(report.verdict).toBe('partial');
    expect(report.sources[0]!.passages.map((passage) => passage.class)).toEqual(['verbatim']);
    expect([0, 1, 2].map((at) => shareOfBlock(report, page, at))).toEqual([0, 1, 0]);
  });

  it('is found inside another report, with a word replaced', async () => {
    expect(reused.split(word)).toHaveLength(2);
    const edited = retyped({ ...story, reused: reused.replace(word, other) });
    const page = pageOf(language, [own[0], edited, own[1]]);
    const report = await checkPage(page, await corpusOfStories(MADE_UP_LANGUAGES));
    expect(report.sources.map((source) => source.id)).toEqual([language]);
    expect(report.verdict).toBe('partial');
    expect(shareOfBlock(report, page, 0)).toBe(0);
    expect(shareOfBlock(report, page, 1)).toBeGreaterThan(0.9);
    expect(shareOfBlock(report, page, 2)).toBe(0);
  });

  it('is not found in an independent report of the same event', async () => {
    const report = await checkPage(pageOf(language, own), await corpusOfStories(MADE_UP_LANGUAGES));
    expect(report).toMatchObject({ state: 'checked', verdict: 'none', sources: [] });
  });
});

describe('several languages in one text', () => {
  const pick = (language: string) => MADE_UP_LANGUAGES.find((one) => one.language === language)!;

  it('finds a paragraph of each in its own source', async () => {
    const [zh, ru, th] = ['zh', 'ru', 'th'].map(pick) as [MadeUpStory, MadeUpStory, MadeUpStory];
    const page = pageOf('en', [pick('de').own[0], zh.reused, ru.reused, th.reused]);
    const report = await checkPage(page, await corpusOfStories(MADE_UP_LANGUAGES));
    expect(report.sources.map((source) => source.id).sort()).toEqual(['ru', 'th', 'zh']);
    expect([0, 1, 2, 3].map((at) => shareOfBlock(report, page, at))).toEqual([0, 1, 1, 1]);
    expect(report.verdict).toBe('reprint');
  });
});
