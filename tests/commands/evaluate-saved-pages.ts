import { evaluatePages } from '../support/evaluate-pages';

// A reader that closes the pipe early (`| head`) wants no more of it.
process.stdout.on('error', () => process.exit(2));
process.exitCode = await evaluatePages(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`evaluate:pages: ${line}\n`),
});
