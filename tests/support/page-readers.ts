/** The readers that `npm run evaluate:pages` sets side by side, as they run inside a page. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { lookAtPage } from '../../lib/page/look-at-page';
import type { PageReading } from '../../lib/text/page-reading';

/** What another reader makes of the page. */
export interface PeerReading {
  text: string;
  title: string | null;
  byline: string | null;
  published: string | null;
  milliseconds: number;
}

export interface Readings {
  firstprint: { reading: PageReading; milliseconds: number };
  readability: PeerReading;
  defuddle: PeerReading;
}

/** Reads the page three times, Firstprint first; each of the others gets a copy of its own. */
export async function readAll(): Promise<Readings> {
  const began = performance.now();
  const { reading } = await lookAtPage(document, location.href, {
    slice: Number.POSITIVE_INFINITY,
    giveWay: async () => {},
  });
  const milliseconds = performance.now() - began;
  return {
    firstprint: { reading, milliseconds },
    readability: peer((copy) => {
      const found = new Readability(copy, { serializer: (node) => node }).parse();
      return {
        text: found?.content ? plainText(found.content as Node) : '',
        title: found?.title ?? null,
        byline: found?.byline ?? null,
        published: found?.publishedTime ?? null,
      };
    }),
    defuddle: peer((copy) => {
      const found = new Defuddle(copy, { url: location.href }).parse();
      return {
        text: htmlText(found.content),
        title: found.title || null,
        byline: found.author || null,
        published: found.published || null,
      };
    }),
  };
}

function peer(read: (copy: Document) => Omit<PeerReading, 'milliseconds'>): PeerReading {
  const copy = document.cloneNode(true) as Document;
  const began = performance.now();
  try {
    const found = read(copy);
    return { ...found, milliseconds: performance.now() - began };
  } catch {
    const milliseconds = performance.now() - began;
    return { text: '', title: null, byline: null, published: null, milliseconds };
  }
}

/** The text of markup, for truths and readers that give markup. */
export function htmlText(html: string): string {
  return plainText(new DOMParser().parseFromString(html, 'text/html').body);
}

const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/i;

/** Text with each block on a line of its own; `textContent` would join their words. */
function plainText(root: Node): string {
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
    if (/^(?:script|style|template|noscript)$/i.test(node.nodeName)) return;
    const isBlock = node.nodeType === Node.ELEMENT_NODE && !INLINE.test(node.nodeName);
    if (isBlock) text += '\n';
    for (const child of node.childNodes) walk(child);
    if (isBlock) text += '\n';
  };
  walk(root);
  return text;
}
