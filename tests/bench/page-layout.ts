import type { CorpusArticle, Query } from './workload-format';

/** Text of a page, and the piece of a source's text that it was made from. */
export interface Piece {
  text: string;
  from?: { id: string; start: number; end: number };
}

/** A paragraph of a page. More than one piece are paragraphs run together, a blank between them. */
export type Paragraph = readonly Piece[];

/** A source's paragraphs with their places. */
export function paragraphsOf({ id, text }: Pick<CorpusArticle, 'id' | 'text'>): Required<Piece>[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const paragraph = line.trim();
    if (paragraph === '') return [];
    const start = index + line.indexOf(paragraph);
    return [{ text: paragraph, from: { id, start, end: start + paragraph.length } }];
  });
}

/**
 * Cuts a piece in two behind the first sentence that ends after a share of its length; alone when
 * there is none. The blank between the two is in neither.
 */
export function cutInTwo(piece: Required<Piece>, share: number): Required<Piece>[] {
  const { text, from } = piece;
  const at = text.indexOf('. ', Math.floor(text.length * share));
  if (at < 0 || at + 2 >= text.length) return [piece];
  return [
    { text: text.slice(0, at + 1), from: { ...from, end: from.start + at + 1 } },
    { text: text.slice(at + 2), from: { ...from, start: from.start + at + 2 } },
  ];
}

/** Lays paragraphs out as a page's text and notes where each source's pieces came to lie. */
export function layOut(paragraphs: readonly Paragraph[]): Pick<Query, 'text' | 'truth'> {
  let text = '';
  const bySource = new Map<string, Query['truth'][number]>();
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    for (const [at, piece] of paragraph.entries()) {
      if (at > 0) text += ' ';
      const qs = text.length;
      text += piece.text;
      if (!piece.from || piece.text === '') continue;
      const { id, start, end } = piece.from;
      const entry = bySource.get(id) ?? { source: id, spans: [] };
      bySource.set(id, entry);
      entry.spans.push({ qs, qe: text.length, ss: start, se: end });
    }
  }
  return { text, truth: [...bySource.values()] };
}
