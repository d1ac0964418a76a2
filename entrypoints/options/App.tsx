import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { OptionsView } from '@/components/OptionsView';
import type { KeyCommand } from '@/components/SettingsKeys';
import { sendToBackground } from '@/lib/messaging/messages';
import { articleExport } from './export-articles';
import { fileImport } from './import-files';
import { recordedImports } from './recorded-imports';

const imports = recordedImports(fileImport(sendToBackground));
const exportArticles = articleExport(sendToBackground);

/** What this version may do, as the browser was told. */
function permissionsOf(manifest: { permissions?: unknown; host_permissions?: unknown }): string[] {
  const listed = [manifest.permissions, manifest.host_permissions].flat();
  return listed.filter((one): one is string => typeof one === 'string');
}

/** As they are of use; browsers list them by the letters of these names. */
const COMMAND_ORDER = ['open-panel', 'next-place', 'previous-place', 'toggle-highlights'];

async function readCommands(): Promise<KeyCommand[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  const rank = ({ name = '' }) => COMMAND_ORDER.indexOf(name) + 1 || COMMAND_ORDER.length + 1;
  return all
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap(({ name, description, shortcut }) =>
      name === undefined
        ? []
        : [
            {
              name,
              what: description || (name.startsWith('_execute') ? i18n.t('prefs.openIt') : name),
              keys: shortcut || null,
            },
          ],
    );
}

export function App() {
  const [commands, setCommands] = useState<readonly KeyCommand[]>([]);
  useEffect(() => void readCommands().then(setCommands), []);
  return (
    <OptionsView
      ask={sendToBackground}
      imports={imports}
      exportArticles={exportArticles}
      commands={commands}
      permissions={permissionsOf(browser.runtime.getManifest())}
    />
  );
}
