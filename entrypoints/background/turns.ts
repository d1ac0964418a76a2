/** Does work when its turn has come: after all that was asked for before under the same name. */
export type InTurn<K> = <T>(name: K, work: () => Promise<T>) => Promise<T>;

/**
 * Work under one name runs one after the other, that under other names goes on meanwhile. What reads,
 * decides and writes in several steps is not crossed by its like; work that fails ends its own turn only.
 */
export function createTurns<K>(): InTurn<K> {
  /** The last turn that is under way, by name. */
  const last = new Map<K, Promise<void>>();
  return (name, work) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work);
    const settled = turn
      .then(
        () => {},
        () => {},
      )
      .then(() => {
        if (last.get(name) === settled) last.delete(name);
      });
    last.set(name, settled);
    return turn;
  };
}
