import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Lets the simulated browser speak the project's English, as a built extension does. */
export async function speakEnglish(): Promise<void> {
  const messages = generateChromeMessages(await parseMessagesFile('assets/locales/en.yml'));
  const getMessage = (name: string, given: string | string[] = []) => {
    const words = [given].flat();
    const message = messages[name]?.message ?? '';
    return message.replace(/\$(\d)/g, (_, digit) => words[Number(digit) - 1] ?? '');
  };
  Object.assign(fakeBrowser.i18n, { getMessage });
}
