import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/corpus/article';
import { numberPage } from '@/lib/match/page-words';
import { findNearestMiss } from '@/lib/report/nearest-miss';
import { readPageStory } from '@/lib/report/story';

/* Made-up texts: nothing here is news. */

const article = (id: string, text: string): Article => ({
  id,
  url: `https://${id}.example/a`,
  title: `Story ${id}`,
  site: id,
  byline: null,
  published: null,
  language: null,
  text,
  credit: null,
  addedAt: '2031-01-01T00:00Z',
  addedBy: 'bundled',
});
const PAGE =
  'The keeper of the old customs house wound the clock on Thursday evening, as she has for thirty years.';
const page = (text: string) => {
  const context = { site: null, host: '', canonical: null, url: '', byline: null };
  const about = { title: null, byline: null, language: null };
  return numberPage(readPageStory([{ text, role: 'story' }], about, context as never).side);
};

describe('the nearest miss', () => {
  it('is the article with the longest shared run, shown in both texts', () => {
    const miss = findNearestMiss(page(PAGE), [
      article('a', 'On Monday the clock on Thursday stopped.'),
      article(
        'b',
        'First words.\n\nNobody saw the Old Customs House wound in fog. Then it rained.',
      ),
      article('c', 'Nothing of it.'),
    ]);
    expect(miss).toMatchObject({ id: 'b', site: 'b', words: 5 });
    expect(PAGE.slice(miss!.page.start, miss!.page.end)).toBe('the old customs house wound');
    expect(miss!.excerpt).toBe('Nobody saw the Old Customs House wound in fog. Then it rained');
    expect(miss!.excerpt.slice(miss!.run.start, miss!.run.end)).toBe('the Old Customs House wound');
  });

  it.each([
    ['too few words', 'Somebody wound the clock again.'],
    ['too few words of matter', 'It was as she has for the two of us.'],
    ['nothing', 'Quite another thing altogether.'],
  ])('is none with %s', (_, text) => {
    expect(findNearestMiss(page(PAGE), [article('a', text)])).toBeNull();
  });

  it('keeps to a stretch of the article around the run', () => {
    const far = 'ages and ages before '.repeat(40);
    const miss = findNearestMiss(page(PAGE), [
      article('a', `${far} wound the clock on Thursday ${far}`),
    ]);
    expect(miss!.excerpt.length).toBeLessThan(300);
  });

  it('finds the longest run there is', () => {
    const word = fc.constantFrom('harbour', 'keeper', 'lantern', 'the', 'of', 'winter');
    const text = fc.array(word, { minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const miss = findNearestMiss(page(one.join(' ')), [article('a', other.join(' '))]);
        const isContent = (key: string) => !['the', 'of'].includes(key);
        let longest = 0;
        for (let at = 0; at < one.length; at += 1) {
          for (let there = 0; there < other.length; there += 1) {
            let length = 0;
            while (at + length < one.length && one[at + length] === other[there + length])
              length += 1;
            const matter = one.slice(at, at + length).filter(isContent).length;
            if (matter >= 2) longest = Math.max(longest, length);
          }
        }
        expect(miss?.words ?? 0).toBe(longest >= 4 ? longest : 0);
      }),
    );
  });
});
