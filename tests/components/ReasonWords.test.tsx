// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { ReasonWords } from '@/components/ReasonWords';
import type { Reason, Witness } from '@/lib/report/report';
import { useRealMessages } from '../support/real-messages';

// The outlets are made up.
const page: Witness = { isPage: true };
const courier: Witness = { isPage: false, outlet: 'The Coast Courier' };
const nameless: Witness = { isPage: false, outlet: null };
const sign = { kind: 'sign', sign: 'byline', on: courier, to: null } as const;

const REASONS: [reason: Reason, english: RegExp, german: RegExp][] = [
  [
    { ...sign, creditedBy: null, rival: null },
    /^By the byline of The Coast Courier’s copy\.$/,
    /^Laut der Autorenzeile der Fassung von The Coast Courier\.$/,
  ],
  [
    { ...sign, sign: 'canonical', on: page, to: 'courier.example', creditedBy: null, rival: null },
    /^By the canonical link of this page to courier\.example\.$/,
    /kanonischen Link dieser Seite auf courier\.example/,
  ],
  [
    { ...sign, creditedBy: page, rival: 'Fjordside Daily' },
    /byline.*credited by this page\. Another credit line names Fjordside Daily\.$/,
    /diese Seite\. Eine andere Quellenangabe nennt Fjordside Daily\.$/,
  ],
  [
    { kind: 'page-names-nobody', by: courier, outlet: 'Harbor Wire' },
    /^This page names nobody\. .*Harbor Wire.*The Coast Courier/,
    /^Diese Seite nennt niemanden\. Harbor Wire .*The Coast Courier/,
  ],
  [
    { kind: 'source-not-said', copy: null, by: null, outlet: 'Harbor Wire' },
    /^Where it has the text from is not said\.$/,
    /wird nicht gesagt\.$/,
  ],
  [{ kind: 'way-unknown' }, /not known\.$/, /nicht bekannt\.$/],
  [{ kind: 'earlier-and-fuller', outlet: null }, /: a known copy\.$/, /: eine bekannte Fassung\.$/],
  [
    { kind: 'earliest', first: { on: courier, published: '2031-01-05' } },
    /The earliest known: the copy of The Coast Courier, .*2031/,
    /Am frühesten bekannt: die Fassung von The Coast Courier, .*2031/,
  ],
  [
    {
      kind: 'fullest',
      outlet: 'Harbor Wire',
      tied: [
        { on: page, published: '2031-01' },
        { on: nameless, published: null },
      ],
    },
    /this page \(.*2031\) from a known copy \(no date\)\. Compared with the copy of Harbor Wire\.$/,
    /diese Seite \(.*2031\), eine bekannte Fassung \(ohne Datum\)\. .*Harbor Wire\.$/,
  ],
  [
    {
      kind: 'fullest',
      outlet: 'Harbor Wire',
      tied: [
        { on: page, published: '2031-01-05', inAddress: '2031-02-18' },
        { on: courier, published: '2031-01-20' },
      ],
    },
    /this page \(Jan 5, 2031, by its address Feb 18, 2031\) from the copy of The Coast Courier \(Jan 20, 2031\)\./,
    /diese Seite \(5\. Jan.* 2031, laut Adresse 18\. Feb.* 2031\), die Fassung von The Coast Courier \(20\. Jan.* 2031\)\./,
  ],
];

function words(reason: Reason | null): string {
  const root = document.createElement('p');
  render(<ReasonWords reason={reason} because="In English <b>only</b>." />, root);
  return root.textContent ?? '';
}

describe('the reason for a first print', () => {
  it.each(REASONS)('is said in English: %o', async (reason, english) => {
    await useRealMessages('en');
    expect(words(reason)).toMatch(english);
  });

  it.each(REASONS)('is said in German: %o', async (reason, _english, german) => {
    await useRealMessages('de');
    expect(words(reason)).toMatch(german);
  });

  it('is shown as the Report has it where it was made before', () => {
    expect(words(null)).toBe('In English <b>only</b>.');
  });
});
