import { describe, expect, it } from 'vitest';
import type { CreditContext } from '../../lib/provenance/credit';
import { metadataCredits } from '../../lib/provenance/metadata-credits';

const context = (more: Partial<CreditContext>): CreditContext => ({
  site: 'Harbor Observer',
  host: 'harbor.example.org',
  canonical: null,
  ...more,
});

const named = (by: string, what: string, more: Partial<CreditContext> = {}) =>
  metadataCredits(context({ basedOn: [{ by, what }], ...more }), []).map(
    ({ outlet, kind, place, block }) => [outlet, kind, place, block],
  );
const credit = (outlet: string) => [[outlet, 'metadata', 'metadata', -1]];

describe('what metadata gives as taken from', () => {
  it.each<[by: string, what: string, outlet: string]>([
    ['isbasedon', 'https://www.rferl.org/a/1.html', 'Radio Free Europe/Radio Liberty'],
    ['isbasedon', 'https://www.small.example/a', 'small.example'],
    ['syndication-source', 'https://apnews.com/article/1', 'Associated Press'],
    ['article:source', 'AFP', 'Agence France-Presse'],
    ['source', 'reuters.com', 'Reuters'],
    ['dc.source', 'dpa', 'Deutsche Presse-Agentur'],
    ['pixel', 'https://counter.theconversation.com/content/1/count.gif', 'The Conversation'],
    ['pixel', 'https://pixel.propublica.org/pixel.js', 'ProPublica'],
    ['pixel', 'https://small.example/?republication-pixel=true&post=7', 'small.example'],
  ])('%s %s is %s', (by, what, outlet) => {
    expect(named(by, what)).toEqual(credit(outlet));
  });

  it.each<[by: string, what: string]>([
    ['isbasedon', 'https://www.harbor.example.org/old'],
    ['isbasedon', 'javascript:alert(1)'],
    ['isbasedon', '/story'],
    ['source', 'RSS'],
    ['source', 'internal'],
    ['source', 'Harbor Observer'],
    ['copyright', 'Copyright 2024, all rights reserved'],
    ['pixel', 'https://pixel.wp.example/g.gif'],
    ['pixel', 'https://sp.analytics.yahoo.com/sp.pl'],
    ['pixel', 'https://harbor.example.org/?republication-pixel=true'],
  ])('%s %s is nobody’s', (by, what) => {
    expect(named(by, what)).toEqual([]);
  });

  it('names an outlet once, the canonical link before other marks', () => {
    const canonical = 'https://www.rferl.org/a/1.html';
    const found = named('isbasedon', 'https://www.svoboda.org/a/1.html', { canonical });
    expect(found).toEqual([['Radio Free Europe/Radio Liberty', 'canonical', 'metadata', -1]]);
  });

  it('knows the outlets of the match by name', () => {
    const known = [{ name: 'East Shore Gazette', host: null, url: null }];
    expect(named('article:source', 'East Shore Gazette')).toEqual([]);
    expect(named('article:source', 'East Shore Gazette', { known })).toEqual(
      credit('East Shore Gazette'),
    );
  });
});
