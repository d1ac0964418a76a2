import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../support/counted';
import { HOW_TO_GET_FIREFOX } from '../support/firefox.mjs';
import { callersPath } from '../support/page-arguments';
import { proveByFuzzing } from './fuzz';
import { proveFirefox } from './prove-firefox';
import { proveKills } from './prove-kills';
import {
  type FirefoxOptions,
  type FuzzOptions,
  type KillOptions,
  PROVE_HELP,
  type PropertiesOptions,
  parseProve,
} from './prove-options';
import { proveProperties } from './prove-properties';

/** What the proofs need from outside. */
export interface ProveTools {
  /** What was proved, for standard output. */
  say(text: string): void;
  /** Progress and complaints, for standard error. */
  tell(line: string): void;
  /** Ends the run. */
  signal: AbortSignal;
  /** Finds a Chromium and builds the extension; answers with its folder, or null when it cannot be built. */
  prepareBrowser(): Promise<string | null>;
  /** Path of a Firefox, or null. */
  findFirefox(): string | null;
  /** Builds the extension for Firefox; answers with its folder, or null when it cannot be built. */
  buildForFirefox(): Promise<string | null>;
}

/** Runs the command; answers with its exit code: 0, 1 for a difference, 2 for misuse, 130 when stopped. */
export async function prove(args: readonly string[], tools: ProveTools): Promise<number> {
  const options = parseProve(args, Date.now());
  if (options === 'list') {
    tools.say(PROVE_HELP);
    return 0;
  }
  if ('problem' in options) {
    tools.tell(`${options.problem} See --help.`);
    return 2;
  }
  try {
    switch (options.proof) {
      case 'firefox':
        return await firefox(options, tools);
      case 'kills':
        return await kills(options, tools);
      case 'fuzz':
        return await fuzz(options, tools);
      case 'properties':
        return await properties(options, tools);
    }
  } catch (error) {
    if (tools.signal.aborted) {
      tools.tell('stopped');
      return 130;
    }
    tools.tell(String((error as Error)?.stack ?? error));
    return 1;
  }
}

/** The given extension, or the one that is built; the exit code where there is neither. */
async function buildOf(
  named: string | null,
  build: () => Promise<string | null>,
  tell: ProveTools['tell'],
): Promise<string | 1 | 2> {
  const given = named === null ? null : callersPath(named);
  if (given !== null && !existsSync(join(given, 'manifest.json'))) {
    tell(`${given} holds no built extension.`);
    return 2;
  }
  const built = given ?? (await build());
  if (built !== null) return built;
  tell('the extension could not be built (see above).');
  return 1;
}

async function kills(options: KillOptions, tools: ProveTools): Promise<number> {
  const build = await buildOf(options.build, tools.prepareBrowser, tools.tell);
  if (typeof build === 'number') return build;
  const { articles, kills, pages, seed } = options;
  const { tell, signal } = tools;
  const began = Date.now();
  const proof = await proveKills({ articles, kills, pages, seed, build, tell, signal });
  const { comparison: found, tally } = proof;
  const seconds = Math.round((Date.now() - began) / 1_000);
  tools.say(`${counted(kills, 'kill')} of the worker in an import of ${counted(proof.lines, 'line')} (seed ${seed}), and what they left half done:
${tally.lines().join('\n')}
Compared with what the articles alone demand:
  ${counted(found.articles, 'article')}, the bundled ones among them; ${counted(found.postings, 'posting')} in ${counted(found.segments, 'segment')}
  ${counted(found.prints, 'print')} looked up, ${found.capped} of them in more articles than are listed${found.loose > 0 ? ` (of ${counted(found.loose, 'print')} that replaced texts held, too, no exact count is asked)` : ''}
  Reports of ${counted(pages, 'page')} (${proof.verdicts})`);
  if (proof.difference !== null) {
    tools.say(`FAILED: ${proof.difference}`);
    return 1;
  }
  tools.say(
    `Nothing lost, nothing doubled, every posting and every Report the same. ${counted(seconds, 'second')}.`,
  );
  return 0;
}

async function fuzz({ minutes, seed }: FuzzOptions, tools: ProveTools): Promise<number> {
  const { tell, signal } = tools;
  const { failure, sequences, operations, comparisons } = await proveByFuzzing({
    ...{ minutes, seed, tell, signal },
  });
  if (failure !== null) {
    tools.say(`FAILED: ${failure}`);
    return 1;
  }
  tools.say(
    `${counted(sequences, 'sequence')} of ${counted(operations, 'operation')} from seed ${seed} on, ${counted(comparisons, 'comparison')} of all prints: no difference.`,
  );
  return 0;
}

async function properties({ minutes, seed }: PropertiesOptions, tools: ProveTools) {
  const { tell, signal } = tools;
  const { passed, failed } = await proveProperties({ minutes, seed, tell, signal });
  if (failed !== null) {
    tools.say(`FAILED with --seed ${failed.seed}:\n${failed.failures.join('\n')}`);
    return 1;
  }
  tools.say(`All properties held with ${counted(passed, 'seed')}, from ${seed} on.`);
  return 0;
}

async function firefox(options: FirefoxOptions, tools: ProveTools): Promise<number> {
  const { tell, signal } = tools;
  const program = tools.findFirefox();
  if (program === null) {
    tell(HOW_TO_GET_FIREFOX);
    return 2;
  }
  const build = await buildOf(options.build, tools.buildForFirefox, tell);
  if (typeof build === 'number') return build;
  const shots = options.shots === null ? null : callersPath(options.shots);
  const began = Date.now();
  const { scheme } = options;
  const proof = await proveFirefox({ firefox: program, build, shots, scheme, tell, signal });
  const seconds = Math.round((Date.now() - began) / 1_000);
  tools.say(`In Firefox ${proof.version}:\n${proof.seen.map((line) => `  ${line}`).join('\n')}`);
  if (proof.difference !== null) {
    tools.say(`FAILED: ${proof.difference}`);
    return 1;
  }
  tools.say(`All as it must be. ${counted(seconds, 'second')}.`);
  return 0;
}
