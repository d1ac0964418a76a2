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
const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const isElement = (node: Node): boolean => nodeTypeOf(node) === 1;
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
/** Upper case for HTML elements, as written for the rest. */
export const tagOf = getter<Element, string>(Element.prototype, 'tagName');
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const dataOf = getter<CharacterData, string>(CharacterData.prototype, 'data');

export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');
export const rootElementOf = getter<Document, Element | null>(
  Document.prototype,
  'documentElement',
);
export const contentTypeOf = getter<Document, string>(Document.prototype, 'contentType');

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
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

/** Walks text alone. */
export function textWalkerOver(root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
}

export function allBelow(root: Element | ShadowRoot, selector: string): NodeListOf<Element> {
  const { querySelectorAll } = isElement(root) ? Element.prototype : DocumentFragment.prototype;
  return querySelectorAll.call(root, selector);
}

/** Neither `display` nor `visibility` hides it; true where the browser cannot tell (before Chromium 105). */
export function isRendered(element: Element): boolean {
  const { checkVisibility } = Element.prototype;
  // The second name is Chromium's until 121.
  const options = { visibilityProperty: true, checkVisibilityCSS: true };
  return !checkVisibility || checkVisibility.call(element, options);
}

export function styleOf(element: Element): CSSStyleDeclaration {
  return getComputedStyle(element);
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function scrollToElement(element: Element, options: ScrollIntoViewOptions): void {
  Element.prototype.scrollIntoView.call(element, options);
}

export function selectionOf(page: Document): Selection | null {
  return Document.prototype.getSelection.call(page);
}

/** The text position under a point of the window; asks for layout. */
export function caretAt(
  page: Document,
  x: number,
  y: number,
): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in Document.prototype) {
    const caret = Document.prototype.caretPositionFromPoint.call(page, x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : null;
  }
  // Chromium before 128.
  const range = (Document.prototype as Document).caretRangeFromPoint.call(page, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

const sheets = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets');

/** The style sheets that scripts gave the page, ours among them. */
export function adoptedSheets(page: Document): CSSStyleSheet[] {
  const list = sheets?.get?.call(page) as Iterable<CSSStyleSheet> | undefined;
  return list ? [...list] : [];
}

export function setAdoptedSheets(page: Document, list: CSSStyleSheet[]): void {
  sheets?.set?.call(page, list);
}
