import { i18n } from '#i18n';

/** What Firstprint keeps, what it may do and why, and how anybody can see that it sends nothing. */
export function SettingsPrivacy({ permissions }: { permissions: readonly string[] }) {
  return (
    <section class="sheet-page" aria-labelledby="privacy-title">
      <h1 id="privacy-title">{i18n.t('privacy.title')}</h1>
      <p class="of">
        <b>{i18n.t('privacy.none')}</b>
      </p>
      <p>{i18n.t('privacy.noneWhy')}</p>
      <section class="block" aria-labelledby="see-title">
        <h2 id="see-title">{i18n.t('privacy.seeTitle')}</h2>
        <ol class="steps">
          <li>{i18n.t(import.meta.env.FIREFOX ? 'privacy.see1Firefox' : 'privacy.see1')}</li>
          <li>{i18n.t(import.meta.env.FIREFOX ? 'privacy.see2Firefox' : 'privacy.see2')}</li>
          <li>{i18n.t(import.meta.env.FIREFOX ? 'privacy.see3Firefox' : 'privacy.see3')}</li>
        </ol>
      </section>
      <section class="block" aria-labelledby="keeps-title">
        <h2 id="keeps-title">{i18n.t('privacy.keepsTitle')}</h2>
        <ul class="points">
          <li>{i18n.t('privacy.keepsArticles')}</li>
          <li>{i18n.t('privacy.keepsSettings')}</li>
          <li>{i18n.t('privacy.keepsJudgements')}</li>
          <li>{i18n.t('privacy.keepsImport')}</li>
          <li>{i18n.t('privacy.keepsTabs')}</li>
        </ul>
      </section>
      <section class="block" aria-labelledby="asks-title">
        <h2 id="asks-title">{i18n.t('privacy.asksTitle')}</h2>
        <dl class="facts">
          {byReason(permissions).map(([reason, names]) => (
            <div key={reason}>
              <dt>
                {names.map((name) => (
                  <code key={name} dir="ltr">
                    {name}
                  </code>
                ))}
              </dt>
              <dd>{reason}</dd>
            </div>
          ))}
        </dl>
      </section>
    </section>
  );
}

/** Permissions that are asked for the same reason stand together. */
function byReason(permissions: readonly string[]): [string, string[]][] {
  const names = new Map<string, string[]>();
  for (const permission of permissions) {
    const reason = permissionWords(permission) ?? i18n.t('privacy.other');
    names.set(reason, [...(names.get(reason) ?? []), permission]);
  }
  return [...names];
}

/** What a permission is for; null for one that nobody has explained yet. */
function permissionWords(permission: string): string | null {
  switch (permission) {
    case 'storage':
      return i18n.t('privacy.storage');
    case 'unlimitedStorage':
      return i18n.t('privacy.unlimitedStorage');
    case 'alarms':
      return i18n.t('privacy.alarms');
    case 'sidePanel':
      return i18n.t('privacy.sidePanel');
    case 'contextMenus':
    case 'menus':
      return i18n.t('privacy.contextMenus');
    case 'activeTab':
      return i18n.t('privacy.activeTab');
    case 'scripting':
      return i18n.t('privacy.scripting');
    default:
      return permission.includes('://') || permission === '<all_urls>'
        ? i18n.t('privacy.hosts')
        : null;
  }
}
