import { render } from 'preact';
import { setDocumentLanguage } from '@/components/locale';
import { App } from './App';

setDocumentLanguage(document.documentElement);

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no element #app');
render(<App />, app);
