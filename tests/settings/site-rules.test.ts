import { describe, expect, it, test } from 'vitest';
import {
  changeSites,
  EVERYWHERE,
  isSiteChecked,
  MOST_SITES,
  type SiteRules,
  siteFromText,
  siteRulesFrom,
} from '../../lib/settings/site-rules';

const never: SiteRules = { mode: 'all', never: ['gull.example'], only: ['tern.example'] };
const only: SiteRules = { ...never, mode: 'only' };

describe('whether a site is checked', () => {
  it.each<[string, SiteRules, string, boolean]>([
    ['everywhere', EVERYWHERE, 'gull.example', true],
    ['never there', never, 'gull.example', false],
    ['nor on its subdomains', never, 'news.gull.example', false],
    ['nor with a dot behind it', never, 'gull.example.', false],
    ['a longer name is another site', never, 'seagull.example', true],
    [
      'the domain above is another site',
      { ...never, never: ['a.gull.example'] },
      'gull.example',
      true,
    ],
    ['the only sites do not count meanwhile', never, 'tern.example', true],
    ['only there', only, 'tern.example', true],
    ['and on its subdomains', only, 'www.tern.example', true],
    ['and nowhere else', only, 'heron.example', false],
    [
      'the never list does not count meanwhile',
      { ...only, never: ['tern.example'] },
      'tern.example',
      true,
    ],
  ])('%s', (_, rules, host, checked) => {
    expect(isSiteChecked(rules, host)).toBe(checked);
  });
});

test.each<[string, unknown, boolean]>([
  ['none', null, true],
  ['no lists', {}, true],
  ['lists of another kind', { mode: 'all', never: 'gull.example', only: {} }, true],
  ['entries of another kind', { mode: 'all', never: [null, 7, {}], only: [] }, true],
  ['a list that is gone: nothing that the reader may not have meant', { mode: 'only' }, false],
])('rules that were damaged stop nothing but themselves: %s', (_, rules, checked) => {
  expect(isSiteChecked(rules as SiteRules, 'gull.example')).toBe(checked);
});

const without = (rules: SiteRules, host: string) => changeSites(rules, { kind: 'never', host });
const including = (rules: SiteRules, host: string) => changeSites(rules, { kind: 'too', host });
const onlyOn = (rules: SiteRules, host: string) => changeSites(rules, { kind: 'only', host });

describe('a click', () => {
  it.each<[string, SiteRules]>([
    ['all', EVERYWHERE],
    ['never', never],
    ['only', only],
  ])('changes what it says, from %s', (_, rules) => {
    for (const host of ['gull.example', 'tern.example', 'www.heron.example', 'news.gull.example']) {
      expect(isSiteChecked(without(rules, host), host)).toBe(false);
      expect(isSiteChecked(including(rules, host), host)).toBe(true);
      expect(isSiteChecked(onlyOn(rules, host), host)).toBe(true);
      expect(isSiteChecked(onlyOn(rules, host), 'elsewhere.example')).toBe(false);
      expect(isSiteChecked(including(without(rules, host), host), host)).toBe(true);
    }
  });

  it('adds no site twice', () => {
    expect(without(never, 'news.gull.example').never).toEqual(['gull.example']);
    expect(onlyOn(only, 'tern.example').only).toEqual(['tern.example']);
  });
});

describe('a list', () => {
  const listed = (rules: SiteRules, site: string, isListed: boolean) =>
    changeSites(rules, { kind: 'list', list: 'never', site, isListed });

  it('takes a site in once, and gives back no other with it', () => {
    const two = listed(listed(never, 'a.gull.example', true), 'a.gull.example', true);
    expect(two.never).toEqual(['gull.example', 'a.gull.example']);
    expect(listed(two, 'gull.example', false)).toEqual({ ...never, never: ['a.gull.example'] });
    expect(listed(never, 'elsewhere.example', false)).toEqual(never);
  });

  it('that is full keeps what was asked for last', () => {
    const full = Array.from({ length: MOST_SITES }, (_, at) => `a${at}.example`);
    const after = listed({ ...EVERYWHERE, never: full }, 'b.example', true).never;
    expect([after.length, after[0], after.at(-1)]).toEqual([MOST_SITES, 'a1.example', 'b.example']);
  });

  it('is kept while the other mode counts', () => {
    expect(changeSites(never, { kind: 'mode', mode: 'only' })).toEqual(only);
  });
});

test.each([
  ['gull.example', 'gull.example'],
  [' WWW.Gull.Example ', 'gull.example'],
  ['https://www.gull.example:8080/a?b#c', 'gull.example'],
  ['gull.example/news', 'gull.example'],
  ['gull.example.', 'gull.example'],
  ['möwe.example', 'xn--mwe-sna.example'],
  ['www.com', 'www.com'],
  ['127.0.0.1', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['', null],
  ['two words', null],
  ['reader@gull.example', null],
  ['javascript:alert(1)', null],
  ['x'.repeat(300), null],
])('%s is the site %s', (text, site) => {
  expect(siteFromText(text)).toBe(site);
});

test.each<[unknown, SiteRules]>([
  [undefined, EVERYWHERE],
  [7, EVERYWHERE],
  [{ mode: 'never' }, EVERYWHERE],
  [
    { mode: 'only', never: 'gull.example', only: ['Gull.example', 3, '', 'www.gull.example'] },
    { mode: 'only', never: [], only: ['gull.example'] },
  ],
])('%j is brought into form', (value, rules) => {
  expect(siteRulesFrom(value)).toEqual(rules);
});
