import { READ_CHARACTER_LIMIT, READ_NODE_LIMIT } from '../thresholds';
import { BlockText } from './block-text';
import { evidenceOf, INLINE_TAGS, SKIPPED_TAGS } from './element-evidence';
import { hiddenElements } from './hidden-elements';
import { type Branch, commonBranch, type RawBlock } from './page-blocks';
import {
  attributeOf,
  hasAttributes,
  hasSlot,
  isElement,
  shadowOf,
  tagOf,
  walkerOver,
} from './safe-dom';

interface Walk {
  walker: TreeWalker;
  frames: Frame[];
  /** A shadow tree that shows its host's children. */
  slotted: boolean;
  hidden: Set<Node>;
}

interface Frame {
  element: Element;
  branch: number;
  isBlock: boolean;
  isLink: boolean;
}

/**
 * Reads all displayed text below `root` into blocks, in document order, without touching the page.
 * Call `step` until it returns true; each call ends soon after `until` (milliseconds, clock of
 * `performance.now()`), so that no task grows long.
 */
export class BlockCollector {
  readonly blocks: RawBlock[] = [];
  readonly branches: Branch[] = [];
  private readonly walks: Walk[] = [];
  private nodes = 0;
  private characters = 0;
  private links = 0;
  private text = new BlockText();
  private textBranch = -1;
  private lastText: Text | null = null;
  private breaks = 0;

  constructor(root: Element) {
    this.startWalk(root, -1);
  }

  step(until: number): boolean {
    while (this.walks.length > 0) {
      if ((++this.nodes & 127) === 0 && performance.now() > until) return false;
      if (this.nodes > READ_NODE_LIMIT || this.characters > READ_CHARACTER_LIMIT) {
        this.endAll();
        break;
      }
      this.advance();
    }
    this.flush();
    return true;
  }

  private startWalk(root: Element | ShadowRoot, branch: number): void {
    const walker = walkerOver(root);
    const frames: Frame[] = [];
    const slotted = !isElement(root) && hasSlot(root as ShadowRoot);
    this.walks.push({ walker, frames, slotted, hidden: hiddenElements(root) });
    if (isElement(root)) {
      this.enterRoot(root as Element);
    } else
      frames.push({ element: root as unknown as Element, branch, isBlock: true, isLink: false });
    if (walker.firstChild() === null) this.endWalk();
    else this.visitWaiting = true;
  }

  /** The root is read even where it is hidden: pages hide their body until a script has run. */
  private enterRoot(element: Element): void {
    const branch = this.openBranch(element, tagOf(element), -1);
    this.walks.at(-1)!.frames.push({ element, branch, isBlock: true, isLink: false });
  }

  /** The walker stands on a node that has not been visited. */
  private visitWaiting = false;

  private advance(): void {
    const walk = this.walks.at(-1)!;
    const { walker } = walk;
    if (this.visitWaiting) {
      this.visitWaiting = false;
      if (this.visit(walker.currentNode)) {
        if (walker.firstChild() !== null) {
          this.visitWaiting = true;
          return;
        }
        this.leave();
      }
      if (this.walks.at(-1) !== walk) return;
    }
    if (walker.nextSibling() !== null) {
      this.visitWaiting = true;
      return;
    }
    if (walker.parentNode() === null || walk.frames.length <= 1) this.endWalk();
    else this.leave();
  }

  /** Visits a node; true when its children are to be visited and a frame was opened. */
  private visit(node: Node): boolean {
    if (!isElement(node)) {
      this.addText(node as Text);
      return false;
    }
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'BR') {
      this.addBreak();
      return false;
    }
    if (SKIPPED_TAGS.has(tag)) {
      // A rule or player between two runs of text parts them as an empty line does.
      if (tag === 'HR' || tag === 'VIDEO' || tag === 'IFRAME') this.flush();
      return false;
    }
    const walk = this.walks.at(-1)!;
    if (walk.hidden.has(element)) return false;
    const parent = walk.frames.at(-1)!.branch;
    // The menus and the foot of a site hold a third of its elements, and no story.
    if (tag === 'NAV' || (tag === 'FOOTER' && this.branches[parent]!.depth < 2)) {
      this.flush();
      return false;
    }
    this.enter(element, tag, parent);
    const shadow = shadowOf(element);
    if (shadow === null) return true;
    this.startWalk(shadow, walk.frames.at(-1)!.branch);
    return false;
  }

  private enter(element: Element, tag: string, parent: number): void {
    const inline = isInline(element, tag, parent >= 0 ? this.branches[parent]!.tag : '');
    let branch = parent;
    if (!inline) this.flush();
    if (!inline || (NAMED_INLINE.has(tag) && hasAttributes(element)))
      branch = this.openBranch(element, tag, parent);
    const isLink = tag === 'A';
    if (isLink) this.links++;
    this.walks.at(-1)!.frames.push({ element, branch, isBlock: !inline, isLink });
  }

  private openBranch(element: Element, tag: string, parent: number): number {
    const depth = parent >= 0 ? this.branches[parent]!.depth + 1 : 0;
    const first = this.blocks.length;
    return this.branches.push({ element, tag, parent, depth, evidence: 0, first, end: -1 }) - 1;
  }

  private leave(): void {
    const frame = this.walks.at(-1)!.frames.pop();
    if (frame) this.close(frame);
  }

  private close(frame: Frame): void {
    if (frame.isLink) this.links--;
    if (frame.isBlock) this.flush();
    const branch = this.branches[frame.branch];
    if (branch && branch.element === frame.element) this.closeBranch(branch, frame);
  }

  /** Keeps the branches that hold text; most of a page's elements hold none, and are not even named. */
  private closeBranch(branch: Branch, { branch: index, isBlock, element }: Frame): void {
    branch.end = this.blocks.length + (isBlock || this.text.isEmpty ? 0 : 1);
    if (branch.end > branch.first && index > 0) {
      branch.evidence = evidenceOf(branch.tag, (name) => attributeOf(element, name));
    }
    const tells = branch.end > branch.first && (isBlock || branch.evidence !== 0);
    const isHeld = this.blocks.length > branch.first || index !== this.branches.length - 1;
    if (tells || isHeld || index === 0) return;
    this.branches.pop();
    if (this.textBranch === index) this.textBranch = branch.parent;
  }

  private endWalk(): void {
    const walk = this.walks.pop()!;
    for (let frame = walk.frames.pop(); frame; frame = walk.frames.pop()) this.close(frame);
    this.visitWaiting = false;
    const outer = this.walks.at(-1);
    if (!outer) return;
    // A shadow tree stands in for its host's own children, unless a slot shows them.
    if (walk.slotted && outer.walker.firstChild() !== null) this.visitWaiting = true;
    else this.leave();
  }

  private endAll(): void {
    this.flush();
    while (this.walks.length > 0) this.endWalk();
  }

  private addText(node: Text): void {
    const before = this.text.text.length;
    this.text.append(node, this.links > 0);
    const added = this.text.text.length - before;
    if (added === 0) return;
    this.characters += added;
    this.breaks = 0;
    this.lastText = node;
    const branch = this.walks.at(-1)!.frames.at(-1)!.branch;
    this.textBranch =
      this.textBranch < 0 ? branch : commonBranch(this.branches, this.textBranch, branch);
  }

  /** One line break stays inside the block, two end it, and so does one after a full sentence. */
  private addBreak(): void {
    if (this.text.isEmpty) return;
    this.breaks++;
    if (this.breaks > 1 || endsSentence(this.text.text)) this.flush();
    else this.text.breakLine(this.lastText);
  }

  private flush(): void {
    this.breaks = 0;
    if (this.text.isEmpty) return;
    const { text } = this;
    text.close();
    if (!text.isEmpty) {
      this.blocks.push({
        text: text.text,
        runs: text.runs,
        branch: this.textBranch,
        linkShare: Math.min(1, text.linkLength / text.text.length),
        weight: text.text.length + 2 * text.wide,
      });
    }
    this.text = new BlockText();
    this.textBranch = -1;
    this.lastText = null;
  }
}

/** Inline elements whose names may tell something. */
const NAMED_INLINE = new Set(['SPAN', 'TIME', 'A', 'SMALL', 'CITE', 'LABEL']);
/** Where an unknown element can only be part of a line. */
const LINE_PARENTS = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'A', 'SPAN']);

function isInline(element: Element, tag: string, parentTag: string): boolean {
  if (INLINE_TAGS.has(tag)) return true;
  if (!LINE_PARENTS.has(parentTag)) return false;
  // Agencies mark names up with tags that no browser knows: <person>, <location>, <org>.
  return tag.includes('-') || element instanceof HTMLUnknownElement;
}

const SENTENCE_END = /[.!?。！？…؟।]["'”’»›)\]」』]*\s*$/;

function endsSentence(text: string): boolean {
  return text.length >= 80 && SENTENCE_END.test(text.slice(-8));
}
