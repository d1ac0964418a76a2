import { render } from 'preact';
import { browser } from 'wxt/browser';
import { setDocumentLanguage } from '@/components/locale';
import { App } from './App';

setDocumentLanguage(document.documentElement);

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no element #app');
render(<App />, app);

// A popup asks for its own width; in a tab it has to do with the tab's.
void browser.tabs
  .getCurrent()
  .then((tab) => tab && document.documentElement.classList.add('in-tab'));
