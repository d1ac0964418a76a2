import { h, render } from 'preact';
import { i18n } from '#i18n';
import { fileName } from '@/lib/export/file-name';
import { type ExportFormat, FORMATS } from '@/lib/export/formats';
import { makeTakeaway } from '@/lib/export/takeaway';
import type { Reason, Report } from '@/lib/report/report';
import { version } from '@/package.json';
import { exportWords } from './export-words';
import { ReasonWords } from './ReasonWords';
import { saveFile } from './save-file';
import { sha256 } from './sha256';
import { wordsOfText } from './words-of-text';

/** Saves a Report in one format and answers with the file's name. Rejects when it cannot be made. */
export async function takeAway(
  report: Report,
  checkedAt: number,
  format: ExportFormat,
): Promise<string> {
  const { extension, mediaType, mark = '', make } = FORMATS[format];
  const facts = { checkedAt, savedAt: Date.now(), version };
  const takeaway = await makeTakeaway(report, facts, sha256);
  const text = await make(
    takeaway,
    exportWords(report.page.from ? wordsOfText : i18n.t, becauseText),
    sha256,
  );
  const name = fileName(report.page.url, takeaway.savedAt, extension);
  saveFile(name, mediaType, mark + text);
  return name;
}

/** The reason as the screen words it, without its elements. */
function becauseText({ reason, because }: { reason?: Reason; because: string }): string {
  const paper = document.createElement('p');
  render(h(ReasonWords, { reason: reason ?? null, because }), paper);
  const text = paper.textContent ?? because;
  render(null, paper);
  return text;
}
