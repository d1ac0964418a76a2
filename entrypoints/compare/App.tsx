import { useErrorBoundary, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CompareView } from '@/components/CompareView';
import { comparedIn } from '@/components/compare-address';
import { compareScreen, type KeptReport, keepReport } from '@/components/compare-screen';
import { useTabState } from '@/components/use-tab-state';

const asked = comparedIn(location.search);

export function App() {
  const state = useTabState(asked.tabId ?? undefined);
  const [kept, setKept] = useState<KeptReport>(null);
  const [sourceId, setSourceId] = useState(asked.sourceId);
  const [broken] = useErrorBoundary((error) => console.error(error));
  const report = keepReport(kept, state);
  if (report !== kept) setKept(report);
  return (
    <CompareView
      screen={
        broken
          ? { kind: 'error', message: i18n.t('state.broken') }
          : compareScreen(report, asked.tabId === null ? null : state)
      }
      sourceId={sourceId}
      onSource={setSourceId}
    />
  );
}
