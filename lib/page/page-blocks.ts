import type { TextRun } from './block-text';

/** One element that holds text, plain inline elements apart. */
export interface Branch {
  element: Element;
  tag: string;
  /** Index of the parent branch; -1 for the root. */
  parent: number;
  depth: number;
  /** `Evidence` bits of the element itself. */
  evidence: number;
  /** Blocks inside: first, and one past the last. */
  first: number;
  end: number;
}

/** One block of text with the evidence that its place in the page gives. */
export interface RawBlock {
  text: string;
  runs: TextRun[];
  /** The innermost branch that holds the whole block. */
  branch: number;
  /** Share of the text that is links, 0 to 1. */
  linkShare: number;
  /** Length in UTF-16 units, with characters of unspaced scripts counted threefold. */
  weight: number;
}

/** The innermost branch that holds both; -1 when there is none. */
export function commonBranch(branches: readonly Branch[], a: number, b: number): number {
  let left = a;
  let right = b;
  while (left !== right && left >= 0 && right >= 0) {
    if (branches[left]!.depth >= branches[right]!.depth) left = branches[left]!.parent;
    else right = branches[right]!.parent;
  }
  return left === right ? left : -1;
}
