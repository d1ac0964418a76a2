import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressKey,
  hostOf,
  isSelf,
  sameSite,
  siteName,
  siteOf,
} from '../../lib/provenance/page-address';

const STORY = 'https://www.valley.example/2024/02/story';

describe('addressKey', () => {
  it.each([
    'http://valley.example/2024/02/story',
    'https://m.valley.example/2024/02/story/',
    'https://amp.valley.example/2024/02/story#comments',
    'https://WWW.Valley.Example:443/2024/02/story?utm_source=x&utm_medium=y',
    'https://www.valley.example/2024/02/story?fbclid=1&gclid=2&ref=rss',
    'https://www.valley.example/2024/02/story/amp/',
    'https://www.valley.example./2024/02/story?amp=1',
    'https://www.valley.example/amp/2024/02/story',
    'https://www.valley.example/2024/02/story.amp',
    'https://www.valley.example/2024/02/story/print',
    'https://www.valley.example/print/2024/02/story',
    'https://www.valley.example/2024/02/story?print=1',
    'https://www-valley-example.cdn.ampproject.org/c/s/www.valley.example/2024/02/story',
    'https://www-valley-example.cdn.ampproject.org/v/s/www.valley.example/2024/02/story?amp_js_v=1&usqp=x',
    'https://www.google.com/amp/s/amp.valley.example/2024/02/story/amp',
    'https://www.valley.example/2024/02/story/index.html',
    'https://m.valley.example/2024/02/story/index.php?utm_source=x',
    'https://www.valley.example/2024/02/%73tory',
  ])('takes %s for the same page', (url) => {
    expect(addressKey(url)).toBe(addressKey(STORY));
  });

  it.each([
    'https://www.valley.example/2024/02/%53tory',
    'https://www.valley.example/2024/02%2Fstory',
    'https://www.valley.example/2024/02/story/index',
    'https://www.valley.example/2024/02/story-2',
    'https://www.valley.example/2024/02/Story',
    'https://news.valley.example/2024/02/story',
    'https://www.valley.example:8080/2024/02/story',
    'https://www.valley.example/2024/02/story?id=7',
    'https://www.valley.example.org/2024/02/story',
    'https://www.valley.example/2024/02/story/printing',
    'https://www.valley.example/blueprint/2024/02/story',
    'https://www.google.com/search/s/www.valley.example/2024/02/story',
  ])('takes %s for another page', (url) => {
    expect(addressKey(url)).not.toBe(addressKey(STORY));
  });

  it.each([
    ['https://valley.example/café-story', 'https://valley.example/caf%C3%A9-story'],
    ['https://valley.example/caf%c3%a9%2Dstory', 'https://valley.example/caf%C3%A9-story'],
    ['https://valley.example/%7Eann/a%2eb%5Fc', 'https://valley.example/~ann/a.b_c'],
    ['https://valley.example/a%2fb', 'https://valley.example/a%2Fb'],
    ['https://valley.example/a?t=caf%c3%a9', 'https://valley.example/a?t=café'],
    ['https://valley.example/index.html', 'https://valley.example'],
    ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
    ['https://valley.example/100%25', 'https://valley.example/100%25'],
  ])('%s is %s', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
    expect(addressKey(one)).not.toBeNull();
  });

  it('sorts the query and keeps what names a page', () => {
    expect(addressKey('https://valley.example/a?b=2&a=1&utm_id=9')).toBe(
      addressKey('https://valley.example/a?a=1&b=2'),
    );
    expect(addressKey('https://valley.example/a?id=1')).not.toBe(
      addressKey('https://valley.example/a?id=2'),
    );
    expect(addressKey('https://www.valley.example')).toBe('valley.example/');
    expect(addressKey('https://valley.example/amp')).toBe('valley.example/amp');
  });

  it.each([
    null,
    undefined,
    '',
    'valley',
    '/story',
    'javascript:alert(1)',
    'file:///etc/hosts',
    'about:blank',
    'http://',
    'https://[bad',
    `https://valley.example/${'a'.repeat(1_000_000)}`,
  ])('is null for %.40s', (url) => {
    expect(addressKey(url)).toBeNull();
    expect(hostOf(url)).toBeNull();
  });

  it('never throws, and does not care for tracking, scheme and fragment', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (url, junk) => {
        addressKey(junk);
        const key = addressKey(url);
        const more = `${url}${url.includes('?') ? '&' : '?'}utm_source=${encodeURIComponent(junk.toWellFormed())}#x`;
        expect(addressKey(more)).toBe(key);
      }),
    );
  });
});

describe('sameSite', () => {
  it.each<[string | null, string | null, boolean]>([
    ['www.valley.example', 'news.valley.example', true],
    ['www.valley.co.uk', 'sport.valley.co.uk', true],
    ['valley.co.uk', 'hill.co.uk', false],
    ['valley.com.au', 'hill.com.au', false],
    ['one.blogspot.com', 'two.blogspot.com', false],
    ['valley.example', 'valley.example.org', false],
    ['127.0.0.1', '127.0.0.2', false],
    ['localhost', 'localhost', true],
    [null, 'valley.example', false],
    [null, null, false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameSite(a, b)).toBe(same);
  });
  it('names the registered part of a host', () => {
    expect(
      ['a.b.valley.example', 'news.valley.com.br', 'valley', 'x.valley.de'].map(siteOf),
    ).toEqual(['valley.example', 'valley.com.br', 'valley', 'valley.de']);
  });
});

describe('isSelf', () => {
  const page = (url: string, canonical: string | null = null) => ({ url, canonical });
  it('knows the page by its address', () => {
    expect(isSelf(page('http://valley.example/2024/02/story?utm_source=x'), STORY)).toBe(true);
    expect(isSelf(page('http://valley.example/2024/02/other'), STORY)).toBe(false);
  });
  it('follows a canonical link that stays on the page’s own site', () => {
    expect(isSelf(page('https://m.valley.example/s?id=9', STORY), STORY)).toBe(true);
    expect(isSelf(page('https://copy.example/s?id=9', STORY), STORY)).toBe(false);
  });
  it('is no page’s self without an address', () => {
    expect(isSelf(page('about:blank'), null)).toBe(false);
    expect(isSelf(page('about:blank', 'about:blank'), 'about:blank')).toBe(false);
  });
});

describe('siteName', () => {
  it.each<[string | null, string | null, string | null]>([
    ['whatever', 'https://www.rferl.org/a/1', 'Radio Free Europe/Radio Liberty'],
    ['Valley Gazette', 'https://www.valley.example/a', 'Valley Gazette'],
    ['AFP', null, 'Agence France-Presse'],
    ['rferl.org', null, 'Radio Free Europe/Radio Liberty'],
    [' ', 'https://www.valley.example/a', 'valley.example'],
    [null, 'nonsense', null],
    [null, null, null],
  ])('%s at %s is %s', (site, url, name) => {
    expect(siteName(site, url)).toBe(name);
  });
});
