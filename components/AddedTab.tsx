import { i18n } from '#i18n';
import { countWords } from '@/lib/text/words';
import type { AddedLine } from './added-lines';
import { CopyPassage } from './CopyPassage';
import { Empty } from './Empty';
import { KindTags } from './KindTags';
import { Line, type LineContext, LineList, lineName } from './Line';
import { grouped } from './locale';
import { kindsOf } from './matter-kinds';
import { useWords } from './words-of-text';

/** Page text that no source accounts for. */
export function AddedTab({ added, ...context }: LineContext & { added: readonly AddedLine[] }) {
  const t = useWords();
  if (added.length === 0) return <Empty title={i18n.t('added.none')}>{t('added.noneWhy')}</Empty>;
  return (
    <>
      <p class="sum">{t('added.hint')}</p>
      <LineList all={context.picked !== null}>
        {added.map((line) => (
          <Line
            key={line.page.start}
            class="added"
            name={lineName('added', line.page.start)}
            page={line.page}
            {...context}
          >
            <p class="tag">
              <span>{wordCount(line.text)}</span>
              <KindTags kinds={kindsOf(line.matters)} />
            </p>
            <p class="article" dir="auto">
              {line.before}
              {line.before || line.after ? <ins>{line.text}</ins> : line.text}
              {line.after}
            </p>
            <CopyPassage span={line.page} />
          </Line>
        ))}
      </LineList>
    </>
  );
}

function wordCount(text: string): string {
  const words = countWords(text);
  return i18n.t('leftOut.words', words, grouped(words));
}
