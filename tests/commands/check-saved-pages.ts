import { basename } from 'node:path';
import type { Report } from '@/lib/report/report';
import { Complaints } from '../support/complaints';
import { type CorpusChunk, corpusChunks } from '../support/corpus-lines';
import { counted } from '../support/counted';
import { exportText } from '../support/export-text';
import {
  type CheckPageOptions,
  callersPath,
  pageJob,
  parseCheckPage,
  USAGE,
} from '../support/page-arguments';
import { checkPages, type PageOutcome } from '../support/page-checker';
import { reportText } from '../support/report-text';
import { takeShots } from '../support/take-shots';

/** Pages in work at once: two cores are busy with three. */
const TABS = 3;

let failed = false;

function complain(message: string): void {
  failed = true;
  console.error(`check:page: ${message}`);
}

async function readCorpora(files: readonly string[]): Promise<CorpusChunk[]> {
  const all: CorpusChunk[] = [];
  for (const file of files) {
    try {
      all.push(...(await corpusChunks(file, callersPath(file))));
    } catch (error) {
      complain(`${file} cannot be read: ${(error as Error).message}`);
    }
  }
  return all;
}

let printed = Promise.resolve();
let isFirst = true;

/** One after the other: an export is not made at once. */
function print(outcome: PageOutcome, options: CheckPageOptions): void {
  printed = printed
    .then(() => textOf(outcome, options))
    .then((text) => {
      process.stdout.write(text);
      isFirst = false;
    })
    .catch((error: Error) => complain(`${outcome.job.given}: ${error.message}`));
}

function textOf({ job, report, checkedAt, problem }: PageOutcome, options: CheckPageOptions) {
  if (problem) complain(`${job.given}: ${problem}`);
  if (options.format) return exportText(report, checkedAt, options.format, isFirst);
  return options.json ? `${JSON.stringify(report)}\n` : `${reportText(report)}\n\n`;
}

function shotName(report: Report, index: number): string {
  const slug = report.page.url.replace(/^https?:\/\//, '').replace(/[^a-z0-9]+/gi, '-');
  return `${String(index + 1).padStart(3, '0')}-${basename(slug).slice(0, 60).replace(/-$/, '')}`;
}

async function main(options: CheckPageOptions): Promise<void> {
  const { shots } = options;
  await checkPages(
    options.pages.map(pageJob),
    {
      // Popup and panel show the window's front tab: pictures go one by one.
      tabs: shots ? 1 : TABS,
      chunks: await readCorpora(options.corpora),
      imported({ refused, noted, added }) {
        failed ||= refused.length > 0;
        const complaints = new Complaints((line) => console.error(`check:page: ${line}`));
        for (const one of [...refused, ...noted]) complaints.add(one);
        complaints.conclude();
        if (options.corpora.length > 0) {
          console.error(`check:page: ${counted(added, 'article')} taken in.`);
        }
      },
      ...(shots && {
        async shoot(browser, tab, report, index) {
          const folder = callersPath(shots);
          const files = await takeShots(browser, tab, report, folder, shotName(report, index));
          console.error(`check:page: wrote ${files.join(', ')}`);
        },
      }),
    },
    (outcome) => print(outcome, options),
  );
  await printed;
}

const options = parseCheckPage(process.argv.slice(2));
if (options === 'help') {
  console.log(USAGE);
  process.exit(0);
}
if (typeof options === 'string') {
  console.error(`check:page: ${options}\n${USAGE}`);
  process.exit(2);
}
// A reader that closes the pipe early (`| head`) wants no more of it.
process.stdout.on('error', () => process.exit(2));
await main(options).catch((error: Error) => complain(error.message.split('\n')[0] ?? ''));
process.exitCode = failed ? 2 : 0;
