import { browser } from 'wxt/browser';
import { OnboardingView } from '@/components/OnboardingView';
import { sendToBackground } from '@/lib/messaging/messages';
import { markExample } from './mark-example';

export function App() {
  return (
    <OnboardingView
      ask={sendToBackground}
      options={browser.runtime.getURL('/options.html')}
      markPage={markExample}
    />
  );
}
