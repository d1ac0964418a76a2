import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from './App';

const root = document.documentElement;
root.lang = browser.i18n.getUILanguage();
root.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no element #app');
render(<App />, app);
