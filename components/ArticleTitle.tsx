import { i18n } from '#i18n';
import { openingWords } from '@/lib/text/opening-words';
import { clipEnd } from './clip-text';
import { Foreign, keepPlaces, Message } from './Message';

/** An article by its title, with what stands for one where it has none. */
export interface Titled {
  title: string | null;
  /** The first words of its text. */
  opening?: string;
  text?: string;
}

interface ArticleTitleProps {
  article: Titled;
  /** Characters that are shown of a title. */
  length?: number;
}

/** A title; without one the first words of the text, said to be just that. */
export function ArticleTitle({ article, length = Infinity }: ArticleTitleProps) {
  const { title } = article;
  if (title !== null) return <Foreign text={clipEnd(title, length)} />;
  const opening = openingOf(article);
  if (opening === '') return <>{i18n.t('sources.untitled')}</>;
  return (
    <Message
      text={i18n.t('sources.opening', keepPlaces('words'))}
      places={{ words: <Foreign text={opening} /> }}
    />
  );
}

/** The same as plain text, for names that are only spoken. */
export function titleWords(article: Titled, length = Infinity): string {
  if (article.title !== null) return clipEnd(article.title, length);
  const words = openingOf(article);
  return words === '' ? i18n.t('sources.untitled') : i18n.t('sources.opening', { words });
}

function openingOf({ opening, text = '' }: Titled): string {
  return opening ?? openingWords(text);
}
