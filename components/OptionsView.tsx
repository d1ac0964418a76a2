import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Ask } from './ask';
import { CorpusAdd } from './CorpusAdd';
import { CorpusBackup } from './CorpusBackup';
import { CorpusView } from './CorpusView';
import type { ExportArticles, Imports } from './import-progress';
import { nameDocument } from './locale';
import { OPTIONS_PAGES, type OptionsPage, useOptionsPage } from './options-page';
import type { KeyCommand } from './SettingsKeys';
import { SettingsPrivacy } from './SettingsPrivacy';
import { SettingsView } from './SettingsView';
import { useImport } from './use-import';

interface OptionsViewProps {
  ask: Ask;
  imports: Imports;
  exportArticles: ExportArticles;
  commands: readonly KeyCommand[];
  permissions: readonly string[];
}

/** The options: stored articles, adding, settings, and what is kept. An import goes on whichever is shown. */
export function OptionsView(props: OptionsViewProps) {
  const { ask, imports, exportArticles, commands, permissions } = props;
  const page = useOptionsPage();
  useEffect(() => nameDocument(pageWords(page)), [page]);
  const job = useImport(imports);
  const { progress, isRunning } = job;
  const running = useMemo(
    () => (isRunning && progress ? i18n.t('adding.reading', { file: progress.file }) : null),
    [isRunning, progress?.file],
  );
  return (
    <>
      <header class="masthead">
        <p class="wordmark">Firstprint</p>
        <nav aria-label={i18n.t('pages.label')}>
          {OPTIONS_PAGES.map((one) => (
            <a key={one} href={`#${one}`} aria-current={one === page ? 'page' : undefined}>
              {pageWords(one)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {running !== null && page !== 'add' && (
          <p class="soft running" role="status">
            <bdi>{running}</bdi>
          </p>
        )}
        {page === 'corpus' && (
          <CorpusView
            ask={ask}
            below={<CorpusBackup ask={ask} exportArticles={exportArticles} />}
          />
        )}
        {page === 'add' && <CorpusAdd ask={ask} job={job} />}
        {page === 'settings' && <SettingsView ask={ask} commands={commands} />}
        {page === 'privacy' && <SettingsPrivacy permissions={permissions} />}
      </main>
    </>
  );
}

function pageWords(page: OptionsPage): string {
  switch (page) {
    case 'corpus':
      return i18n.t('pages.corpus');
    case 'add':
      return i18n.t('pages.add');
    case 'settings':
      return i18n.t('pages.settings');
    case 'privacy':
      return i18n.t('pages.privacy');
  }
}
