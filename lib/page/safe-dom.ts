/**
 * The page's nodes, read through getters captured from the prototypes.
 *
 * In Chromium a page can shadow the properties of its forms and of `document` even for
 * content scripts (`<form><input name="parentNode">`, `<img name="body">`), so nothing in
 * this room reads a node's properties directly. The prototypes of the content script's
 * own world are out of the page's reach.
 */

function getter<T extends object, R>(prototype: T, name: string): (of: T) => R {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`No getter ${name} on this prototype`);
  return (of) => get.call(of) as R;
}

export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
/** Upper case for HTML elements, as written for the rest. */
export const tagOf = getter<Element, string>(Element.prototype, 'tagName');
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const dataOf = getter<CharacterData, string>(CharacterData.prototype, 'data');

export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');
export const headOf = getter<Document, HTMLHeadElement | null>(Document.prototype, 'head');
export const rootElementOf = getter<Document, Element | null>(
  Document.prototype,
  'documentElement',
);
export const contentTypeOf = getter<Document, string>(Document.prototype, 'contentType');

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function elementsByTag(root: Document | Element, tag: string): HTMLCollectionOf<Element> {
  return nodeTypeOf(root) === Node.DOCUMENT_NODE
    ? Document.prototype.getElementsByTagName.call(root, tag)
    : Element.prototype.getElementsByTagName.call(root, tag);
}

export function findAll(root: Document, selector: string): NodeListOf<Element> {
  return Document.prototype.querySelectorAll.call(root, selector);
}

export function hasSlot(root: ShadowRoot): boolean {
  return DocumentFragment.prototype.querySelector.call(root, 'slot') !== null;
}

export function textOf(node: Node): string {
  return readText(node) ?? '';
}
const readText = getter<Node, string | null>(Node.prototype, 'textContent');

/** Walks elements and text; comments and the like are passed over. */
export function walkerOver(root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(
    document,
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
}
