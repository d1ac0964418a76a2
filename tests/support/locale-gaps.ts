import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

/** The language that the others are held to. */
const FIRST = 'en';

/**
 * What the languages of a folder lack beside English, a sentence each; empty when all say the same things.
 * Compares keys, the places in each text (`{outlet}`, `$1`) and that no text is empty.
 * Throws when a file is no YAML.
 */
export async function localeGaps(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yml')).sort();
  const words = new Map<string, Map<string, string>>();
  for (const name of names) {
    const messages = generateChromeMessages(await parseMessagesFile(join(folder, name)));
    const texts = Object.entries(messages).map(
      ([key, { message }]) => [key, message] as [string, string],
    );
    words.set(name, new Map(texts));
  }
  const english = words.get(`${FIRST}.yml`);
  if (!english) return [`${FIRST}.yml is missing.`];
  return [...words].flatMap(([name, texts]) => gapsOf(name, texts, english));
}

function gapsOf(
  name: string,
  texts: ReadonlyMap<string, string>,
  english: ReadonlyMap<string, string>,
): string[] {
  const gaps: string[] = [];
  for (const [key, words] of english) {
    const text = texts.get(key);
    if (text === undefined) gaps.push(`${name} lacks ${key}.`);
    else if (text.trim() === '') gaps.push(`${name} is empty at ${key}.`);
    else if (placesOf(text) !== placesOf(words))
      gaps.push(`${name} has other places at ${key}: “${text}” instead of “${words}”.`);
  }
  for (const key of texts.keys())
    if (!english.has(key)) gaps.push(`${name} has ${key}, which ${FIRST}.yml does not know.`);
  return gaps;
}

/** The substitutions of a text, in any order; the forms of a plural stand behind each other and may differ in how many have the number. */
function placesOf(text: string): string {
  const places = text.match(/\{\w+\}|\$\d/g) ?? [];
  return [...new Set(places)].sort().join(' ');
}
