import { describe, expect, it } from 'vitest';
import { outletByName } from '../../lib/provenance/outlets';
import { asksForPixel, REPRINT_TERMS, termsOf } from '../../lib/provenance/reprint-terms';

describe('the terms of reuse', () => {
  it.each(REPRINT_TERMS.map((terms) => [terms.outlet, terms] as const))(
    '%s: known by its full name, with the address and the day they were read',
    (outlet, { asks, url, read, quotedBy }) => {
      expect(outletByName(outlet)?.name).toBe(outlet);
      expect(new Set(asks).size).toBe(asks.length);
      expect(asks.length).toBeGreaterThan(0);
      expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
      const host = new URL(url).hostname;
      const domains = outletByName(outlet)?.domains ?? [];
      expect(quotedBy ?? domains.find((domain) => host.endsWith(domain))).toBeDefined();
    },
  );

  it('are found under any of an outlet’s names, once', () => {
    expect(termsOf('Pro Publica')?.outlet).toBe('ProPublica');
    expect(termsOf('theconversation.com')?.outlet).toBe('The Conversation');
    expect(termsOf('Reuters')).toBeNull();
    expect(asksForPixel('The Conversation')).toBe(true);
    expect(asksForPixel('Yahoo')).toBe(false);
    const names = REPRINT_TERMS.map(({ outlet }) => outlet);
    expect(new Set(names).size).toBe(names.length);
  });
});
