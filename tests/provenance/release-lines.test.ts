import { describe, expect, it } from 'vitest';
import { type CreditBlock, readCredits } from '../../lib/provenance/credit-lines';

// All texts and issuers here are made up; the services are not.
const BODY =
  'The river rose for three days before anybody in the valley thought of leaving, and then everybody left at once.';
const NOWHERE = { site: null, host: null, canonical: null };

/** What a text of these paragraphs credits: outlet and kind. */
const said = (...texts: string[]) =>
  readCredits(
    texts.map((text): CreditBlock => ({ text })),
    NOWHERE,
  ).map(({ outlet, kind }) => `${outlet}: ${kind}`);

describe('the issuer of a release is whose text it is', () => {
  it.each([
    [
      'Original-Content von: Fährverein Lorne e.V., übermittelt durch news aktuell',
      'Fährverein Lorne e.V.',
    ],
    ['Original-Content von: Polizei Lorne, übermittelt durch news aktuell', 'Polizei Lorne'],
    ['Original content of: Lorne Works AG, transmitted by news aktuell', 'Lorne Works AG'],
    ['Contenu original de: Bacs de Valmont SA, transmis par news aktuell', 'Bacs de Valmont SA'],
    [
      'Contenuto originale di: Traghetti Valmonte SA, trasmesso da news aktuell',
      'Traghetti Valmonte SA',
    ],
  ])('%s', (line, issuer) => {
    expect(said(`Lorne (ots) - ${BODY}`, BODY, line)).toEqual([`${issuer}: first-published`]);
    expect(said(BODY, BODY, line)).toEqual([`${issuer}: first-published`]);
  });

  it.each([
    ['LORNE, May 3, 2026 /PRNewswire/ -- ', 'SOURCE Lorne Works, Inc.', 'Lorne Works, Inc.'],
    ['LORNE, May 3, 2026 (GLOBE NEWSWIRE) -- ', 'Source: Lorne Works', 'Lorne Works'],
    ['LORNE, 3 de mayo de 2026 /PRNewswire/ -- ', 'FUENTE Obras de Lorna', 'Obras de Lorna'],
    ['LORNE, le 3 mai 2026 /CNW/ - ', 'SOURCE Bacs de Valmont', 'Bacs de Valmont'],
    ['LORNE / ACCESSWIRE / May 3, 2026 / ', 'SOURCE: Lorne Works', 'Lorne Works'],
    ['Lorne, 3. Mai 2026 /PRNewswire/ -- ', 'QUELLE Lorne Werke GmbH', 'Lorne Werke GmbH'],
  ])('%s… %s', (dateline, line, issuer) => {
    expect(said(`${dateline}${BODY}`, BODY, line)).toEqual([`${issuer}: source-line`]);
  });

  it.each([
    ['LORNE, May 3, 2026 /PRNewswire/ -- ', 'PR Newswire'],
    ['LORNE, May 3, 2026 (GLOBE NEWSWIRE) -- ', 'GlobeNewswire'],
    ['LORNE--(BUSINESS WIRE)--', 'Business Wire'],
    ['LORNE, le 3 mai 2026 /CNW/ - ', 'CNW Group'],
    ['Lorne (ots) - ', 'Originaltext-Service'],
    ['Wien (OTS) - ', 'Originaltext-Service'],
  ])('without a line that names it the service is told: %s', (dateline, service) => {
    expect(said(dateline + BODY, BODY)).toEqual([`${service}: dateline`]);
  });
});

describe('who issues nothing', () => {
  it.each([
    'SOURCE Lorne Works, Inc.',
    'SOURCE Lorne Works said on Friday that nobody had asked.',
    'QUELLE Lorne',
    'Source code for the lock gate is kept by the Lorne Works.',
    'News aktuell carried the letter; its original content is unknown.',
    'The original content of the chest, transmitted by three families, was news to the museum.',
  ])('in a text that no service carried: %s', (line) => {
    expect(said(BODY, BODY, line)).toEqual([]);
  });

  it.each([
    'SOURCE Lorne Works said on Friday: nobody had asked.',
    'Source material for the play was burnt.',
    'Sources close to the Lorne Works denied it.',
  ])('in a release either: %s', (line) => {
    expect(said(`LORNE, May 3, 2026 /PRNewswire/ -- ${BODY}`, BODY, line)).toEqual([
      'PR Newswire: dateline',
    ]);
  });

  it('is a service that a story names', () => {
    expect(
      said(`The firm had told PR Newswire on Monday. ${BODY}`, BODY, 'SOURCE Lorne Works, Inc.'),
    ).toEqual([]);
  });

  it.each(['OTS', 'ots', 'DDP', 'Dow Jones'])('a bare %s on a line', (line) => {
    expect(said(line, BODY, BODY)).toEqual([]);
    expect(said(BODY, BODY, line)).toEqual([]);
  });
});

describe('agencies that are not named', () => {
  it.each(['Mit Agenturmaterial.', '(mit Agenturmaterial)'])('%s', (line) => {
    expect(said(BODY, BODY, line)).toEqual(['News agencies: tail']);
  });
});

describe('where the original of something else stood', () => {
  it.each([
    'Im Original ist der Film bei Reuters nie erschienen.',
    'Im Original ist er in der Hafenstadt erschienen, in Haaretz stand davon nichts.',
    'Die Figur heißt im Original ist es Lorne, wie Haaretz schreibt.',
  ])('%s', (line) => {
    expect(said(BODY, BODY, line)).toEqual([]);
  });
});

describe('an agency’s mark at the foot', () => {
  const DPA = 'Deutsche Presse-Agentur';
  it.each([
    ['© dpa-AFX | 12.03.2026', DPA],
    ['© dpa-AFX, 12.03.2026, 14:05 Uhr', DPA],
    ['© dpa Deutsche Presse-Agentur GmbH', DPA],
    ['© dpa-AFX Wirtschaftsnachrichten GmbH', DPA],
    ['© 2026 AFP', 'Agence France-Presse'],
    ['© AFP – 2026-03-12', 'Agence France-Presse'],
    ['(c) 2026 dpa', DPA],
  ])('%s', (line, agency) => {
    expect(said(BODY, BODY, line)).toEqual([`${agency}: copyright`]);
  });

  it.each([
    [`${BODY} /ddp`, 'ddp'],
    [`${BODY} (ddp)`, 'ddp'],
    [`${BODY} (dpa-AFX)`, DPA],
  ])('%s', (last, agency) => {
    expect(said(BODY, last)).toEqual([`${agency}: tail`]);
  });

  it.each([
    '© Ann Example | 12.03.2026',
    '© dpa-AFX | Ann Example',
    '© AFP | Handout, 12.03.2026',
    `${BODY.slice(0, -1)}, said the delegate Ann Example (DDP).`,
  ])('a picture’s or a party’s is none: %s', (line) => {
    expect(said(BODY, BODY, line)).toEqual([]);
  });
});
