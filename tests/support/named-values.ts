/** What a command line gives: every value of every named option, in order. */
export type NamedValues = { given: Map<string, string[]> } | { help: true } | { problem: string };

/**
 * Reads `--name VALUE` and `--name=VALUE`, for the names of `known` only. `help` when asked for it,
 * one sentence when something else stands there. `value`: what a value is called, as "a file".
 */
export function readNamedValues(
  args: readonly string[],
  known: readonly string[],
  value = 'a value',
): NamedValues {
  const given = new Map<string, string[]>(known.map((name) => [name, []]));
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--help' || arg === '-h') return { help: true };
    const equals = arg.startsWith('--') ? arg.indexOf('=') : -1;
    const name = equals < 0 ? arg : arg.slice(0, equals);
    const values = given.get(name);
    if (values === undefined)
      return { problem: arg.startsWith('-') ? `Unknown option ${name}.` : `What is ${arg}?` };
    const one = equals < 0 ? rest.shift() : arg.slice(equals + 1);
    if (!one || (equals < 0 && one.startsWith('--'))) return { problem: `${name} needs ${value}.` };
    values.push(one);
  }
  return { given };
}
