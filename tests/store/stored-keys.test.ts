import { expect, test } from 'vitest';
import { idCandidates } from '@/lib/corpus/article-id';
import { addressKey } from '@/lib/provenance/page-address';
import { ArticleDatabase, entryOf } from '@/lib/store/databases';
import { arrival } from '../corpus/made-up-articles';

/**
 * What stands in stored rows and is worked out of the article. Where a line of this differs, articles that are stored
 * already would be met under keys that nobody asks for: the database needs its next version, with an
 * upgrade that makes their keys anew.
 */
const VERSION = 1;
test.each([
  [
    'https://www.Valley.example/news/Story-1/?b=2&utm_source=x&a=1#top',
    'valley.example/news/Story-1?a=1&b=2',
  ],
  ['http://m.valley.example:8080/folder/index.html', 'valley.example:8080/folder'],
  ['https://valley.example/a%2db%c3%a9c%20d', 'valley.example/a-b%C3%A9c%20d'],
  ['https://amp.valley.example/story/amp', 'valley.example/story'],
  ['https://münster.example/größe', 'xn--mnster-3ya.example/gr%C3%B6%C3%9Fe'],
])(`%s is stored under the key of version ${VERSION}`, (url, key) => {
  expect(addressKey(url)).toBe(key);
});

test(`ids and keys to sort by are those of version ${VERSION}`, () => {
  const key = 'valley.example/story';
  const { article } = arrival(1);
  expect(idCandidates({ article, addressKey: key, givenId: null })).toEqual([
    'page-fe2044e264b6646e',
    'page-fe2044e264b6646e-2',
  ]);
  const about = { id: 'a', title: '“Ärger” am Öl-Hafen', site: 'The Valley Écho' };
  expect(entryOf({ ...article, ...about }, 0, key)).toMatchObject({
    titleKey: 'arger” am ol-hafen',
    siteKey: 'the valley echo',
  });
  expect(new ArticleDatabase().verno).toBe(VERSION);
});
