/** "1 page", "2 pages", "0 pages": for commands. `many`: where it is no mere s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
