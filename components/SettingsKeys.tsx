import { i18n } from '#i18n';

/** One keyboard command as the browser knows it. */
export interface KeyCommand {
  name: string;
  /** What it does, in the reader's language. */
  what: string;
  /** The keys, or null where none are set. */
  keys: string | null;
}

/** The keyboard commands and where they are changed. */
export function SettingsKeys({ commands }: { commands: readonly KeyCommand[] }) {
  return (
    <section class="block" aria-labelledby="keys-title">
      <h2 id="keys-title">{i18n.t('prefs.keys')}</h2>
      {commands.length === 0 ? (
        <p class="soft">{i18n.t('prefs.noKeys')}</p>
      ) : (
        <>
          <dl class="facts">
            {commands.map(({ name, what, keys }) => (
              <div key={name}>
                <dt>{what}</dt>
                <dd>
                  {keys === null ? i18n.t('prefs.noKey') : <kbd dir="ltr">{keyName(keys)}</kbd>}
                </dd>
              </div>
            ))}
          </dl>
          <p class="soft">
            {i18n.t('prefs.keysWhy')}{' '}
            {import.meta.env.FIREFOX ? i18n.t('prefs.keysWhereFirefox') : i18n.t('prefs.keysWhere')}
          </p>
        </>
      )}
    </section>
  );
}

/** As it stands on the key: browsers name these two. */
function keyName(keys: string): string {
  return keys.replace(/Period$/, '.').replace(/Comma$/, ',');
}
