import { MEMO_CHARACTERS } from '../thresholds';

const memos: Map<string, unknown>[] = [];
let characters = 0;

/**
 * What is made of a text, made once for each text: copies of one story have their paragraphs in
 * common, and one paragraph is read for its furniture, for its credits, and for its credits again
 * once the sources are known. Forgotten with `forgetTexts`, and when it grows too large.
 */
export function textMemo<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  memos.push(made);
  // One paragraph is asked about many times in a row: the very text is told without its hash.
  let lastText = '';
  let last: Made | undefined;
  return (text) => {
    if (text === lastText && last !== undefined) return last;
    lastText = text;
    last = made.get(text);
    if (last !== undefined) return last;
    characters += text.length;
    if (characters > MEMO_CHARACTERS) {
      forgetTexts();
      characters = text.length;
    }
    last = make(text);
    made.set(text, last);
    return last;
  };
}

/** Forgets what was made of all texts: the next page is another one. */
export function forgetTexts(): void {
  characters = 0;
  for (const memo of memos) memo.clear();
}
