import type { Span } from '../text/span';
import { MARK_RANGE_LIMIT } from '../thresholds';
import type { ReadPage } from './block-ranges';
import { MARK_PREFIX, MARK_STYLES } from './mark-styles';
import { adoptedSheets, setAdoptedSheets } from './safe-dom';

/** How closely a passage follows its source; each is marked in its own way. */
export type MarkClass = 'verbatim' | 'edited' | 'rewritten';

/** One passage to be marked: a span of the page's joined text. */
export interface MarkedPassage {
  page: Span;
  class: MarkClass;
  /** 1 to 7 on a page of several sources. */
  source?: number;
}

/**
 * Paints passages with the CSS Custom Highlight API: no element, attribute or text of the page is
 * touched. The page shares the registry and the list of style sheets with us, so it can undo our
 * marks; whatever it did there, painting and removing never throw.
 */
export class Marks {
  private sheet: CSSStyleSheet | null = null;
  private here: readonly AbstractRange[] = [];
  private readonly painted = new Map<string, Highlight>();

  constructor(private readonly page: Document) {}

  /** Replaces all marks. */
  paint(read: ReadPage, passages: readonly MarkedPassage[]): void {
    const layers: Record<string, StaticRange[]> = {};
    for (const layer of this.painted.keys()) if (layer !== 'here') layers[layer] = [];
    let room = MARK_RANGE_LIMIT;
    for (const passage of passages) {
      if (room <= 0) break;
      const found = read.rangesFor(passage.page);
      room -= found.length;
      const { source = '' } = passage;
      for (const kind of source ? [passage.class, 'from'] : [passage.class]) {
        layers[kind + source] ??= [];
        layers[kind + source]?.push(...found);
      }
    }
    for (const layer in layers) this.set(layer, layers[layer] as StaticRange[], 0);
  }

  /** Marks one place, above all other marks. */
  paintHere(ranges: readonly AbstractRange[]): void {
    this.here = ranges;
    this.set('here', ranges, 1);
  }

  /** Takes away the mark of that place, unless another place has been marked since. */
  clearHere(ranges: readonly AbstractRange[]): void {
    if (this.here === ranges) this.set('here', [], 1);
  }

  /** Removes every trace: highlights and style sheet. */
  clear(): void {
    for (const layer of [...this.painted.keys()]) this.set(layer, [], 0);
  }

  private set(layer: string, ranges: readonly AbstractRange[], priority: number): void {
    try {
      const registry = highlightRegistry();
      if (registry === null) return;
      const name = MARK_PREFIX + layer;
      this.painted.delete(layer);
      registry.delete(name);
      if (ranges.length > 0) {
        const highlight = new Highlight(...ranges);
        highlight.priority = priority;
        registry.set(name, highlight);
        this.painted.set(layer, highlight);
      }
      this.dress();
    } catch {
      // A page that broke the shared registry keeps its own look; there is nothing to repair.
    }
  }

  /** The style sheet is there while something is painted. */
  private dress(): void {
    const sheets = adoptedSheets(this.page);
    const has = this.sheet !== null && sheets.includes(this.sheet);
    if (this.painted.size > 0 && !has) {
      if (this.sheet === null) {
        this.sheet = new CSSStyleSheet();
        this.sheet.replaceSync(MARK_STYLES);
      }
      setAdoptedSheets(this.page, [...sheets, this.sheet]);
    } else if (this.painted.size === 0 && has) {
      setAdoptedSheets(
        this.page,
        sheets.filter((sheet) => sheet !== this.sheet),
      );
      this.sheet = null;
    }
  }
}

function highlightRegistry(): HighlightRegistry | null {
  return typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : null;
}
