import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { type CitedArticle, citation } from '@/lib/export/citation';
import type { Span } from '@/lib/text/span';
import { CopyButton } from './CopyButton';
import { citationWords } from './export-words';

/** The article that the lines inside quote: a source, or the page. */
export const QuotedArticle = createContext<CitedArticle | null>(null);

/** Copies one passage of the quoted article as a citation. Nothing where no article is known. */
export function CopyPassage({ span }: { span: Span }) {
  const article = useContext(QuotedArticle);
  if (article === null || span.start >= span.end) return null;
  return (
    <CopyButton
      words={i18n.t('export.cite')}
      text={() => citation(article, span, citationWords(i18n.t))}
    />
  );
}
