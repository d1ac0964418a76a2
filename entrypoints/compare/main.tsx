import { render } from 'preact';
import { i18n } from '#i18n';
import { nameDocument, setDocumentLanguage } from '@/components/locale';
import { App } from './App';

setDocumentLanguage(document.documentElement);
nameDocument(i18n.t('sides.open'));

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no element #app');
render(<App />, app);
