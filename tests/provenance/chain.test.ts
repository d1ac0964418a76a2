import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hop, traceChain } from '../../lib/provenance/chain';
import type { Credit, CreditKind } from '../../lib/provenance/credit';
import {
  type Copy,
  findOriginal,
  type OriginalInput,
  type Printing,
} from '../../lib/provenance/original-source';
import { reasonSentence } from '../../lib/provenance/reason';
import { copy, credit, page } from '../fixtures/printings';

// All outlets but the agencies and services, and all stories, are made up.

const reasonOf = (hop: Hop | undefined) => hop && reasonSentence(hop.reason);

const trace = (of: Printing, copies: Copy[]): Hop[] => {
  const input: OriginalInput = { page: of, reference: copies[0] ?? null, copies };
  return traceChain(input, findOriginal(input));
};

/** "A → B (stated)" for each hop that is known to come from another; a hop with an unknown way alone. */
const drawn = (hops: readonly Hop[]) =>
  hops.map(({ role, outlet, from, certainty }) => {
    const name = role === 'page' ? 'this page' : outlet;
    if (from === null) return `${role === 'page' || role === 'copy' ? '? → ' : ''}${name}`;
    const parent = hops[from];
    return `${parent?.role === 'page' ? 'this page' : parent?.outlet} → ${name} (${certainty})`;
  });

const SIX: [site: string, published: string | null][] = [
  ['Yahoo', '2024-02-10'],
  ['Valley Gazette', null],
  ['Hill Courier', '2024-02-09'],
  ['Marsh Herald', null],
  ['Fen Post', '2024-02-11'],
  ['Dune Mirror', null],
];
const six = (credits: Record<string, Credit[]> = {}) =>
  SIX.map(([site, published]) => copy(site, credits[site] ?? [], { published }));

describe('the chain of a story', () => {
  it('follows two credit lines through six copies with three dates', () => {
    const hops = trace(
      page([credit('Yahoo', 'republished')], { published: '2024-02-12' }),
      six({ Yahoo: [credit('Reuters', 'dateline')] }),
    );
    expect(drawn(hops)).toEqual([
      'Reuters',
      'Reuters → Yahoo (stated)',
      'Yahoo → this page (stated)',
      '? → Hill Courier',
      '? → Fen Post',
      '? → Valley Gazette',
      '? → Marsh Herald',
      '? → Dune Mirror',
    ]);
    expect(hops[0]).toMatchObject({ role: 'original', certainty: 'stated' });
    expect(reasonOf(hops[1])).toBe("By the dateline of Yahoo's copy.");
    expect(hops[1]?.proof).toMatchObject([
      { kind: 'dateline', copy: 'Yahoo', by: 'Yahoo', text: 'dateline Reuters' },
    ]);
    expect(hops[2]?.proof).toMatchObject([{ kind: 'republished', copy: null }]);
  });

  it('says of the same six without credit lines which is the earliest known, and no more', () => {
    const hops = trace(page([], { published: '2024-02-12' }), six());
    expect(hops[0]).toMatchObject({
      role: 'earliest',
      outlet: 'Hill Courier',
      certainty: 'unsure',
    });
    expect(reasonOf(hops[0])).toBe(
      "No credit line says who printed it first; the earliest known copy is Hill Courier's, of 2024-02-09.",
    );
    expect(hops[0]?.proof).toMatchObject([{ kind: 'date', text: '2024-02-09' }]);
    expect(hops.slice(1).every(({ from }) => from === null)).toBe(true);
    expect(hops[1]?.role).toBe('page');
  });

  it('joins a page that names nobody to where its copies say the text is from', () => {
    const RFE = 'Radio Free Europe/Radio Liberty';
    const hops = trace(page(), [copy('American Military News', [credit(RFE)])]);
    expect(drawn(hops)).toEqual([
      RFE,
      `${RFE} → this page (likely)`,
      `${RFE} → American Military News (stated)`,
    ]);
    expect(reasonOf(hops[1])).toBe(
      `This page names nobody; American Military News' copy of the same text credits ${RFE}.`,
    );
    expect(hops[1]?.proof.map(({ kind }) => kind)).toEqual(['first-published', 'same-text']);
  });

  it('reads both ends off one page: who printed it, and whose copy it is', () => {
    const hops = trace(page([credit('Reuters', 'dateline'), credit('Yahoo', 'republished')]), [
      copy('Valley Gazette'),
    ]);
    expect(drawn(hops)).toEqual([
      'Reuters',
      'Reuters → Yahoo (stated)',
      'Yahoo → this page (stated)',
      '? → Valley Gazette',
    ]);
    expect(reasonOf(hops[1])).toBe('By the dateline of this page.');
  });

  it('lets a copy speak for itself before another speaks for it', () => {
    const hops = trace(page([credit('Reuters', 'dateline'), credit('Yahoo', 'republished')]), [
      copy('Yahoo', [credit('Reuters', 'byline')]),
    ]);
    expect(reasonOf(hops[1])).toBe("By the byline of Yahoo's copy.");
  });

  it('is the page alone at the head where the page is the first print', () => {
    const own = page([], { site: null, url: 'https://www.azatutyun.am/a/1.html' });
    const hops = trace(own, [
      copy('Valley Gazette', [credit('Radio Free Europe/Radio Liberty')]),
      copy('Hill Courier'),
    ]);
    expect(hops.map(({ role }) => role)).toEqual(['page', 'copy', 'copy']);
    expect(drawn(hops)[1]).toBe('this page → Valley Gazette (stated)');
  });

  it('keeps a credited outlet whose own source nobody names in the way', () => {
    const hops = trace(page([credit('Grist')]), [
      copy('Valley Gazette', [credit('Undark')]),
      copy('Hill Courier', [credit('Undark')]),
    ]);
    expect(drawn(hops).slice(0, 3)).toEqual([
      'Undark',
      'Undark → Grist (unsure)',
      'Grist → this page (stated)',
    ]);
    expect(hops[0]?.certainty).toBe('likely');
  });

  it('takes an earlier copy for the page’s only where it holds all that the page has', () => {
    const early = (lacks: number) =>
      trace(page([], { published: '2024-02-12' }), [
        copy('Hill Courier', [], { published: '2024-02-09', lacks }),
      ]);
    expect(drawn(early(0.01))).toEqual(['Hill Courier', 'Hill Courier → this page (unsure)']);
    expect(early(0.01)[1]?.proof.map(({ kind }) => kind)).toEqual(['date', 'holds-all']);
    expect(drawn(early(0.2))).toEqual(['Hill Courier', '? → this page']);
  });

  it('never lets a date outweigh a credit line', () => {
    const hops = trace(page([credit('Yahoo')], { published: '2024-02-01' }), [
      copy('Yahoo', [], { published: '2024-02-09' }),
      copy('Hill Courier', [], { published: '2024-01-01' }),
    ]);
    expect(drawn(hops)).toEqual(['Yahoo', 'Yahoo → this page (stated)', '? → Hill Courier']);
  });

  it('takes a shorter printing of the original’s outlet for its printing, not for the first print', () => {
    const crediting = copy('Valley Gazette', [credit('Grist')]);
    const own = copy('Grist', [], { published: '2024-02-09' });
    const [later] = trace(page(), [crediting, own]);
    expect(later).toMatchObject({ outlet: 'Grist', copy: 'Grist', url: null, published: null });
    const [first] = trace(page(), [own, crediting]);
    expect(first).toMatchObject({ outlet: 'Grist', url: own.url, published: '2024-02-09' });
  });

  it('ends in circles, whoever credits whom', () => {
    const outlets = ['Harbor Observer', 'Yahoo', 'Reuters', 'Grist', 'Valley Gazette'];
    const kinds: CreditKind[] = ['first-published', 'republished', 'canonical', 'dateline'];
    const credits = fc.array(
      fc
        .tuple(fc.constantFrom(...outlets), fc.constantFrom(...kinds))
        .map(([outlet, kind]) => credit(outlet, kind)),
      { maxLength: 3 },
    );
    const dates = fc.constantFrom(null, '2024', '2024-02-09', '99999', '2024-02-09T10:30Z');
    fc.assert(
      fc.property(
        credits,
        dates,
        fc.array(fc.tuple(fc.constantFrom(...outlets), credits, dates), { maxLength: 6 }),
        (own, ownDate, others) => {
          const copies = others.map(([site, theirs, published], at) =>
            copy(site, theirs, { id: `${at}`, published }),
          );
          const hops = trace(page(own, { published: ownDate }), copies);
          if (hops.length === 0) return;
          expect(hops.filter(({ role }) => role === 'page')).toHaveLength(1);
          expect(hops[0]?.from).toBeNull();
          for (const copied of copies)
            expect(hops.filter(({ copy: id }) => id === copied.id)).toHaveLength(1);
          hops.forEach((hop, at) => {
            if (hop.from !== null) expect(hop.from).toBeLessThan(at);
            expect(reasonOf(hop)).toMatch(/^[A-Z].*\.$/);
          });
        },
      ),
    );
  });
});
