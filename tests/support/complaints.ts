/** Complaints of one kind that are printed one by one: the first tell what is wrong, the others how often. */
const EACH_KIND = 5;

/** What is wrong with, or to be said of, a line of a file or a page. */
export interface Complaint {
  /** Complaints of one kind are counted together. */
  kind: string;
  /** The place, as `lineOf` gives it. */
  where: string;
  /** One sentence. */
  reason: string;
}

/** The place of a line in a file, from 1. */
export const lineOf = (file: string, line: number): string => `${file}, line ${line}`;

/** Says the first complaints of each kind as they come, and at the end how many more there are of it. */
export class Complaints {
  private readonly kinds = new Map<string, { count: number; first: string }>();

  /** @param say prints one line */
  constructor(private readonly say: (line: string) => void) {}

  add({ kind, where, reason }: Complaint): void {
    const known = this.kinds.get(kind) ?? { count: 0, first: reason };
    this.kinds.set(kind, known);
    known.count += 1;
    if (known.count <= EACH_KIND) this.say(`${where}: ${reason}`);
  }

  /** Call once, when no more come. */
  conclude(): void {
    for (const { count, first } of this.kinds.values()) {
      const more = count - EACH_KIND;
      if (more > 0) this.say(`… and ${more} more like: ${first}`);
    }
  }
}
