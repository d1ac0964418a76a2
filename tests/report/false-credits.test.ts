import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/report/check-page';
import type { PageBlock } from '@/lib/text/page-reading';
import { ECHO_ARTICLE, INDEPENDENT_STORY as STORY } from '../fixtures/made-up-stories';
import { pageReading } from '../fixtures/page-reading';
import { corpusOf } from '../support/corpus-of';

/* A whole copy that names its source, and not as its source. Stories and outlets are made up. */

async function creditOf(before: readonly string[], after: readonly string[]) {
  const corpus = await corpusOf([ECHO_ARTICLE]);
  const blocks: PageBlock[] = [...before, ...STORY, ...after].map((text) => ({
    text,
    role: 'story',
  }));
  const url = 'https://harbor.example/story';
  const published = '2026-03-02';
  const reading = pageReading([], { url, language: 'en', published, blocks });
  const { verdict, credit } = await checkPage(reading, corpus);
  expect(verdict).toBe('reprint');
  return credit;
}

describe('a page that names its source for something else', () => {
  it.each([
    'As The Valley Echo first reported, the harbour will be closed.',
    'The closing was first reported by The Valley Echo.',
    'The Valley Echo first reported the closing on Monday.',
    'News of the closing was first published by The Valley Echo on Monday.',
    'This essay responds to an essay first published by The Valley Echo.',
    'A study published in The Valley Echo found the same.',
    'It quotes a letter that was first published in The Valley Echo.',
    'Ada Poe writes for The Valley Echo.',
    'The Valley Echo reported on Monday that a second pier would be built.',
    'She told The Valley Echo that nothing would come of it.',
  ])('is not said to credit it: %s', async (line) => {
    for (const credit of [await creditOf([line], []), await creditOf([], [line])]) {
      expect(credit.status).toBe('no');
      expect(credit).toMatchObject({ finding: 'named-once', instead: { text: line } });
    }
  });

  it.each([
    'This article was first published by The Valley Echo, but it is fake.',
    'This article was not first published by The Valley Echo.',
  ])('is said not to credit it, in a line that is none of the story: %s', async (line) => {
    for (const credit of [await creditOf([line], []), await creditOf([], [line])]) {
      expect(credit).toMatchObject({ status: 'no', finding: 'not-credited' });
    }
  });

  it.each([
    'This article was first published by The Valley Echo.',
    '“The Closing” was first published by The Valley Echo.',
    'The Valley Echo first published this article.',
  ])('is, where it says so: %s', async (line) => {
    expect((await creditOf([line], [])).finding).toBe('credited-top');
    expect((await creditOf([], [line])).finding).toBe('credited-foot');
  });
});
