import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

/**
 * Keys of a message file that no source names, as the browser writes them (`panel_title`). A key counts as
 * named wherever its whole path stands in a source: keys are never put together from parts.
 */
export async function unusedMessages(file: string, sources: readonly string[]): Promise<string[]> {
  const named = new Set<string>();
  for (const source of sources) {
    for (const path of source.match(/[\w@]+(?:\.\w+)*/g) ?? []) {
      named.add(path.replaceAll('.', '_').replace(/^__MSG_(.*)__$/, '$1'));
    }
  }
  const messages = generateChromeMessages(await parseMessagesFile(file));
  return Object.keys(messages).filter((key) => !named.has(key));
}

/** The texts of all files of code below a folder. */
export async function sourcesBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return Promise.all(
    names
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFile(join(folder, name), 'utf8')),
  );
}
