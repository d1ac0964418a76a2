import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { exportWords } from '@/components/export-words';
import { sha256 } from '@/components/sha256';
import type { ExportWords } from '@/lib/export/export-words';
import { type ExportFormat, FORMATS } from '@/lib/export/formats';
import { makeTakeaway } from '@/lib/export/takeaway';
import type { Report } from '@/lib/report/report';
import { version } from '@/package.json';

/** A Report as the panel would save it, in English; the names of a table's columns stand above the first of several alone. */
export async function exportText(
  report: Report,
  checkedAt: number,
  format: ExportFormat,
  isFirst: boolean,
): Promise<string> {
  const facts = { checkedAt, savedAt: Date.now(), version };
  const takeaway = await makeTakeaway(report, facts, sha256);
  const text = await FORMATS[format].make(takeaway, await wordsIn('en'), sha256);
  return format === 'csv' && !isFirst ? text.replace(/^.*\r\n/, '') : text;
}

type Translate = Parameters<typeof exportWords>[0];

/** The words of exports outside of any browser: the project's own messages, as the build makes them. */
export async function wordsIn(language: 'en' | 'de'): Promise<ExportWords> {
  const file = join(import.meta.dirname, `../../assets/locales/${language}.yml`);
  const messages = generateChromeMessages(await parseMessagesFile(file));
  const translate = (
    key: string,
    given?: number | string[] | Record<string, string>,
    [first = String(given)]: string[] = [],
  ): string => {
    const message = messages[key.replaceAll('.', '_')]?.message ?? '';
    if (typeof given === 'number') {
      const forms = message.split(' | ');
      const form = forms[forms.length === 3 ? Math.min(given, 2) : given === 1 ? 0 : 1];
      return (form ?? message).replaceAll('$1', first);
    }
    if (Array.isArray(given)) return message.replace(/\$(\d)/g, (_, at) => given[at - 1] ?? '');
    return message.replace(/\{(\w+)\}/g, (place, name: string) => given?.[name] ?? place);
  };
  return exportWords(translate as Translate);
}
