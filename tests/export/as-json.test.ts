import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asJson, type ExportedJson, safeJson } from '@/lib/export/as-json';
import schema from '@/lib/export/report.schema.json';
import type { CreditVerdict } from '@/lib/provenance/credit-finding';
import { anyReport } from '../components/report-arbitrary';
import * as reports from '../fixtures/reports';
import { schemaErrors } from '../support/json-schema';
import { REPORTS, takeawayOf } from './sample-takeaway';

/** Every finding: one that is missing here does not compile. */
const FINDINGS: Record<CreditVerdict, true> = {
  'credited-top': true,
  'credited-foot': true,
  'credited-part': true,
  'credited-metadata': true,
  'named-once': true,
  linked: true,
  'credited-other': true,
  'staff-byline': true,
  'not-credited': true,
};

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the JSON export', () => {
  it.each(REPORTS)('%s keeps to its schema, which describes every field', async (_name, report) => {
    const exported = JSON.parse(asJson(await takeawayOf(report)));
    expect(schemaErrors(exported, schema, { strict: true })).toEqual([]);
    expect(exported.report).toEqual(report);
  });

  it.each(Object.keys(FINDINGS) as CreditVerdict[])('with the finding %s, too', async (finding) => {
    const { CREDITED } = reports;
    const report = { ...CREDITED, credit: { ...CREDITED.credit, finding } };
    const exported = JSON.parse(asJson(await takeawayOf(report)));
    expect(schemaErrors(exported, schema, { strict: true })).toEqual([]);
  });

  it('any Report does', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const exported = JSON.parse(asJson(await takeawayOf(report)));
        expect(schemaErrors(exported, schema, { strict: true })).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, (exported: ExportedJson) => void]>([
    ['another version', (one) => Object.assign(one, { version: 2 })],
    ['no time', (one) => Reflect.deleteProperty(one, 'checkedAt')],
    ['a hash cut short', (one) => Object.assign(one.hashes, { page: 'abc' })],
    ['a link that runs', (one) => Object.assign(one.links[0]!, { page: 'javascript:alert(1)' })],
    ['a share above 1', (one) => Object.assign(one.report, { accountedFor: 1.5 })],
    [
      'a span that is no span',
      (one) => Object.assign(one.report.added[0]!, { page: { start: -1 } }),
    ],
  ])('the schema refuses %s', async (_what, spoil) => {
    const exported = JSON.parse(asJson(await takeawayOf(reports.TWO_SOURCES)));
    spoil(exported);
    expect(schemaErrors(exported, schema)).not.toEqual([]);
  });

  it('carries the hashes of both texts as they stand in it, and UTC times to the second', async () => {
    const exported: ExportedJson = JSON.parse(asJson(await takeawayOf(reports.TWO_SOURCES)));
    const { report, hashes } = exported;
    expect(hashes.page).toBe(sha256(report.page.text));
    expect(hashes.sources.map(({ sha256: hash }) => hash)).toEqual(
      report.sources.map(({ text }) => sha256(text)),
    );
    expect([exported.checkedAt, exported.savedAt]).toEqual([
      '2031-02-09T10:30:00Z',
      '2031-02-10T08:00:00Z',
    ]);
  });

  it('holds no sign that is markup or turns text round, and loses none', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('</script>', ']]>', '\u202e', '\u2028'),
          ),
        ),
        (texts) => {
          const json = safeJson(texts);
          expect(json).not.toMatch(/[<>&\u2028\u2029\p{Bidi_Control}]/u);
          expect(JSON.parse(json)).toEqual(texts);
        },
      ),
    );
  });
});
