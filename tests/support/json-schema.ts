/**
 * As much of JSON Schema (2020-12) as the project's own schema uses; a keyword beyond that throws.
 * `strict` also refuses properties that the schema does not name: what is said to be described must be.
 */
export interface JsonSchema {
  [keyword: string]: unknown;
}

const SAYS_NOTHING = ['$schema', '$id', '$defs', 'title', 'description'];

/** What in a value breaks a schema, as `path: what`; empty for nothing. */
export function schemaErrors(
  value: unknown,
  schema: JsonSchema,
  { strict = false, root = schema, path = '$' } = {},
): string[] {
  const inner = (one: unknown, by: unknown, at: string) =>
    schemaErrors(one, by as JsonSchema, { strict, root, path: at });
  return Object.entries(schema).flatMap(([keyword, rule]): string[] => {
    const no = (broken: boolean) => (broken ? [`${path}: ${keyword} ${JSON.stringify(rule)}`] : []);
    if (SAYS_NOTHING.includes(keyword)) return [];
    switch (keyword) {
      case '$ref':
        return inner(value, definition(root, rule as string), path);
      case 'type':
        return no(![rule].flat().some((type) => isOf(value, type as string)));
      case 'const':
        return no(value !== rule);
      case 'enum':
        return no(!(rule as unknown[]).includes(value));
      case 'pattern':
        return no(typeof value === 'string' && !new RegExp(rule as string, 'u').test(value));
      case 'minimum':
        return no(typeof value === 'number' && value < (rule as number));
      case 'maximum':
        return no(typeof value === 'number' && value > (rule as number));
      case 'anyOf': {
        const tried = (rule as unknown[]).map((one) => inner(value, one, path));
        return tried.some((errors) => errors.length === 0) ? [] : tried.flat();
      }
      case 'items':
        return Array.isArray(value)
          ? value.flatMap((one, at) => inner(one, rule, `${path}[${at}]`))
          : [];
      case 'required':
        return isObject(value)
          ? (rule as string[]).flatMap((name) =>
              Object.hasOwn(value, name) ? [] : [`${path}: ${name} is missing`],
            )
          : [];
      case 'properties':
        return isObject(value)
          ? Object.entries(value).flatMap(([name, one]) => {
              const by = (rule as JsonSchema)[name];
              if (by !== undefined) return inner(one, by, `${path}.${name}`);
              return strict ? [`${path}: ${name} is not described`] : [];
            })
          : [];
      default:
        throw new Error(`This reader of schemas does not know ${keyword}.`);
    }
  });
}

function definition(root: JsonSchema, ref: string): unknown {
  const name = /^#\/\$defs\/(\w+)$/.exec(ref)?.[1] ?? '';
  const found = (root.$defs as JsonSchema | undefined)?.[name];
  if (found === undefined) throw new Error(`No definition for ${ref}.`);
  return found;
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return isObject(value);
  return typeof value === type;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
