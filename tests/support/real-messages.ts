import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Gives the simulated browser the project's own messages in one language, as the build makes them. */
export async function useRealMessages(language = 'en'): Promise<void> {
  const file = join(import.meta.dirname, `../../assets/locales/${language}.yml`);
  const messages = generateChromeMessages(await parseMessagesFile(file));
  const getMessage = (name: string, given: string | string[] = []) => {
    const words = [given].flat().map(String);
    const message = messages[name]?.message ?? '';
    return message.replace(/\$(\d)/g, (_, number) => words[Number(number) - 1] ?? '');
  };
  Object.assign(fakeBrowser.i18n, { getMessage });
}
