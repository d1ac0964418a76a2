import { describe, expect, it } from 'vitest';
import { type Copy, findOriginal, type Printing } from '../../lib/provenance/original-source';
import { reasonSentence } from '../../lib/provenance/reason';
import { copy, credit, page } from '../fixtures/printings';

// All outlets but the agencies, and all stories, are made up.

const find = (of: Printing, reference: Copy | null, ...others: Copy[]) => {
  const copies = reference ? [reference, ...others] : others;
  const found = findOriginal({ page: of, reference, copies });
  if (found === null) return null;
  const { reason, ...rest } = found;
  return { ...rest, because: reasonSentence(reason) };
};

const RFE = 'Radio Free Europe/Radio Liberty';

describe('findOriginal by credit', () => {
  it('takes the page’s own credit line', () => {
    expect(find(page([credit(RFE)]), copy('Valley Gazette'))).toEqual({
      outlet: RFE,
      title: null,
      url: null,
      because: 'By the credit line of this page.',
      certainty: 'stated',
      isThisPage: false,
      basis: 'credit',
      rivals: [],
      proof: [
        expect.objectContaining({ kind: 'first-published', copy: null, by: 'Harbor Observer' }),
      ],
    });
  });

  it.each([
    ['American Military News', "By the credit line of American Military News' copy."],
    ['Valley Gazette', "By the credit line of Valley Gazette's copy."],
    ['RFE/RL', "By the credit line of Radio Free Europe/Radio Liberty's copy."],
  ])('takes the credit line of a copy in %s', (site, because) => {
    const found = find(page(), copy(site, [credit('Grist')]));
    expect(found).toMatchObject({
      outlet: 'Grist',
      because,
      certainty: 'stated',
      isThisPage: false,
    });
  });

  it('knows the page for the original’s own', () => {
    const own = page([], { site: null, url: 'https://www.azatutyun.am/a/1.html' });
    expect(find(own, copy('Valley Gazette', [credit(RFE)]))).toMatchObject({
      outlet: RFE,
      isThisPage: true,
    });
  });

  it('gives title and address of the outlet’s own article, but not of a shorter one', () => {
    const own = copy('Grist');
    const crediting = copy('Valley Gazette', [credit('Grist')]);
    expect(find(page(), own, crediting)).toMatchObject({ title: 'Story in Grist', url: own.url });
    expect(find(page(), crediting, own)).toMatchObject({ outlet: 'Grist', title: null, url: null });
  });

  it('follows a chain of copies', () => {
    const found = find(
      page([credit('Valley Gazette', 'republished')]),
      copy('Hill Courier'),
      copy('Valley Gazette', [credit('Reuters', 'dateline')]),
    );
    expect(found).toMatchObject({
      outlet: 'Reuters',
      because: "By the dateline of Valley Gazette's copy, which this page credits.",
      certainty: 'stated',
    });
  });

  it('ends in a circle without end', () => {
    const found = find(
      page(),
      copy('Valley Gazette', [credit('Hill Courier')]),
      copy('Hill Courier', [credit('Valley Gazette')]),
    );
    expect(['Valley Gazette', 'Hill Courier']).toContain(found?.outlet);
    expect(found?.certainty).toBe('likely');
  });

  it('goes with the better supported of two contradicting credit lines, and says so', () => {
    const found = find(
      page([credit('Grist')]),
      copy('Valley Gazette', [credit('Undark')]),
      copy('Hill Courier', [credit('Undark')]),
    );
    expect(found).toMatchObject({ outlet: 'Undark', certainty: 'likely', rivals: ['Grist'] });
    expect(found?.because).toMatch(
      /^By the credit line of Valley Gazette's copy; another credit line names Grist\.$/,
    );
  });

  it('takes two outlets named together for no contradiction', () => {
    const found = find(
      page([credit('ProPublica'), credit('The Texas Tribune')]),
      copy('Valley Gazette'),
    );
    expect(found).toMatchObject({ outlet: 'ProPublica', certainty: 'stated' });
  });

  it('puts who printed it first above whom it was taken from', () => {
    const credits = [credit('PBS', 'republished'), credit('Associated Press', 'dateline')];
    expect(find(page(credits), copy('Valley Gazette'))).toMatchObject({
      outlet: 'Associated Press',
      because: 'By the dateline of this page.',
    });
  });

  it('does not make a contributor or a further copy the original', () => {
    const credits = [
      credit('Reuters', 'tail', { share: 'part' }),
      credit('Grist', 'also-appeared', { share: 'part' }),
    ];
    expect(find(page(credits), copy('Valley Gazette'))).toMatchObject({
      outlet: 'Valley Gazette',
      certainty: 'unsure',
    });
  });

  const link = (outlet: string, text: string) =>
    credit(outlet, 'canonical', { text, block: -1, place: 'metadata' });

  it('takes a canonical link to another site, as a hint where no copy stands there', () => {
    const url = 'https://www.rferl.org/a/1.html';
    const because = "By this page's canonical link to rferl.org.";
    const linking = page([link(RFE, url)]);
    const known = copy(RFE, [], { published: '2024-02-09' });
    const younger = copy('Valley Gazette', [], { published: '2024-02-10' });
    const older = copy('Valley Gazette', [], { published: '2024-02-08' });
    const hinted = { outlet: RFE, because, certainty: 'likely' };
    expect(find(linking, younger)).toMatchObject({ ...hinted, url });
    expect(find(linking, younger, known)).toMatchObject({ ...hinted, certainty: 'stated' });
    expect(find(linking, older, known)).toMatchObject(hinted);
    expect(find(page(), copy('Valley Gazette', [link(RFE, url)]))?.because).toBe(
      "By the canonical link of Valley Gazette's copy to rferl.org.",
    );
  });

  it('believes a credit line before a canonical link', () => {
    const credits = [credit('Grist'), link(RFE, 'https://www.rferl.org/a/1.html')];
    expect(find(page(credits), copy('Valley Gazette'))).toMatchObject({
      outlet: 'Grist',
      url: null,
      certainty: 'stated',
    });
  });

  it('takes the page’s credit also where no source is known', () => {
    expect(find(page([credit('Grist')]), null)).toMatchObject({
      outlet: 'Grist',
      certainty: 'stated',
    });
    expect(find(page(), null)).toBeNull();
  });
});

describe('findOriginal by date', () => {
  const dated = (site: string, published: string | null) => copy(site, [], { published });
  const on = (published: string | null) => page([], { published });

  it('names the earliest of dated copies as likely', () => {
    const found = find(
      on('2024-02-12'),
      dated('Valley Gazette', '2024-02-11'),
      dated('Hill Courier', '2024-02-09'),
    );
    expect(found).toEqual({
      outlet: 'Hill Courier',
      title: 'Story in Hill Courier',
      url: 'https://hillcourier.example/story',
      because:
        "No credit line says who printed it first; the earliest known copy is Hill Courier's, of 2024-02-09.",
      certainty: 'likely',
      isThisPage: false,
      basis: 'date',
      rivals: [],
      proof: [
        {
          kind: 'date',
          copy: 'Hill Courier',
          by: 'Hill Courier',
          text: '2024-02-09',
          credit: null,
        },
      ],
    });
  });

  it.each([
    ['2024-02-09T10:00Z', '2024-02-09T12:00Z', 0.3, 'fullest'],
    ['2024-02-09T10:00Z', '2024-02-09T12:00Z', 0.1, 'date'],
    ['2024-02-09T10:00Z', '2024-02-10T12:00Z', 0.3, 'date'],
    ['2024-02-09', '2024-02-10', 0.3, 'date'],
  ])(
    'a copy of %s, a page of %s, of which it lacks %d: the first is told by %s',
    (first, published, lacks, basis) => {
      const found = find(on(published), { ...dated('Valley Gazette', first), lacks });
      expect(found).toMatchObject({ outlet: 'Valley Gazette', isThisPage: false, basis });
    },
  );

  it('may find the page itself the earliest', () => {
    expect(find(on('2024-02-08'), dated('Valley Gazette', '2024-02-11'))).toMatchObject({
      outlet: 'Harbor Observer',
      certainty: 'likely',
      isThisPage: true,
    });
  });

  it('calls a page by its host that takes the name of an outlet which prints elsewhere', () => {
    const later = dated('Valley Gazette', '2024-02-11');
    const spoofed = page([], { site: 'Reuters', published: '2024-02-08' });
    expect(find(spoofed, later)).toMatchObject({ outlet: 'harbor.example', isThisPage: true });
    const own = { ...spoofed, url: 'https://www.reuters.com/story' };
    expect(find(own, later)).toMatchObject({ outlet: 'Reuters', isThisPage: true });
  });

  it('is unsure where a date is missing', () => {
    expect(
      find(on(null), dated('Valley Gazette', '2024-02-11'), dated('Hill Courier', '2024-02-09')),
    ).toMatchObject({ outlet: 'Hill Courier', certainty: 'unsure' });
  });

  it.each<[string, string | null, string | null, string | null]>([
    ['equal', '2024-02-09', '2024-02-09', '2024-02-12'],
    ['imprecise', '2024-02', '2024-02-09', '2024-02-12'],
    ['unknown', null, null, null],
    ['of one copy only', null, '2024-02-09', null],
    ['broken', '2024-13-45', 'yesterday', '99999'],
  ])('names the fullest copy where the dates are %s', (_, first, second, of) => {
    const found = find(on(of), dated('Valley Gazette', first), dated('Hill Courier', second));
    expect(found).toMatchObject({
      outlet: 'Valley Gazette',
      certainty: 'unsure',
      basis: 'fullest',
    });
    expect(found?.because).toMatch(
      /^No credit line says who printed it first(?: and the dates do not tell .+)?; compared with Valley Gazette's copy\.$/,
    );
  });

  it('says of a tie that it is one', () => {
    const found = find(
      on('2024-02-12'),
      dated('Valley Gazette', '2024-02-09'),
      dated('Hill Courier', '2024-02-09'),
    );
    expect(found?.because).toBe(
      "No credit line says who printed it first and the dates do not tell Valley Gazette's (2024-02-09) from Hill Courier's (2024-02-09); compared with Valley Gazette's copy.",
    );
    expect(found?.rivals).toEqual(['Hill Courier']);
  });

  it('never lets a date outweigh a credit line', () => {
    const found = find(
      on('2024-02-12'),
      dated('Hill Courier', '2024-02-01'),
      copy('Valley Gazette', [credit('Grist')], { published: '2024-02-11' }),
    );
    expect(found).toMatchObject({ outlet: 'Grist', certainty: 'stated' });
  });

  it('names nobody where no copy has a name', () => {
    const nameless = copy('x', [], { site: null, url: null });
    expect(find(page([], { site: null, url: null }), nameless)).toBeNull();
  });
});
