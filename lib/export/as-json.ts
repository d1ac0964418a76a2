import type { Takeaway } from './takeaway';

/** The shape of the JSON export; `report.schema.json` describes it. */
export interface ExportedJson {
  format: 'firstprint-export';
  version: 1;
  id: string;
  madeBy: { name: 'Firstprint'; version: string };
  checkedAt: string;
  savedAt: string;
  hashes: {
    algorithm: 'SHA-256';
    encoding: 'UTF-8';
    page: string;
    sources: { id: string; sha256: string }[];
  };
  links: { kind: string; source: string | null; page: string | null; inSource: string | null }[];
  report: Takeaway['report'];
}

/** The Report itself with where it is from. */
export function asJson(takeaway: Takeaway): string {
  const { report, items } = takeaway;
  const exported: ExportedJson = {
    format: 'firstprint-export',
    version: 1,
    id: takeaway.id,
    madeBy: { name: 'Firstprint', version: takeaway.version },
    checkedAt: takeaway.checkedAt,
    savedAt: takeaway.savedAt,
    hashes: {
      algorithm: 'SHA-256',
      encoding: 'UTF-8',
      page: takeaway.pageHash,
      sources: report.sources.map(({ id }, index) => ({
        id,
        sha256: takeaway.sourceHashes[index] as string,
      })),
    },
    links: items.map(({ kind, source, page, inSource }) => ({
      kind,
      source: source === null ? null : (report.sources[source]?.id ?? null),
      page: page?.link ?? null,
      inSource: inSource?.link ?? null,
    })),
    report,
  };
  return safeJson(exported);
}

/**
 * JSON in which no sign can be taken for markup or turn round what a reader sees in an editor.
 * The values are the same.
 */
export function safeJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(/[<>&\u2028\u2029\u200b\ufeff\p{Bidi_Control}]/gu, escapeUnit)}\n`;
}

const escapeUnit = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
