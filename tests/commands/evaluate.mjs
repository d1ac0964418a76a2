// npm run evaluate: the engine alone, over files of articles and pages, scorable by anything.
import { installIfNeeded, requireNode } from '../support/install.mjs';
import { loadBundled } from '../support/load-bundled.mjs';

requireNode();
await installIfNeeded();
const { evaluate } = await loadBundled('tests/support/evaluate-corpus.ts');
// A reader that closes the pipe early (`| head`) wants no more of it.
process.stdout.on('error', () => process.exit(2));
process.exitCode = await evaluate(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`evaluate: ${line}\n`),
});
