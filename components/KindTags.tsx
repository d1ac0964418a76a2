import { type KindChoice, kindName } from './matter-kinds';

interface KindTagsProps {
  kinds: readonly KindChoice[];
  /** The kind that the list is narrowed to. */
  chosen?: KindChoice | null;
}

/** What matters in a line, in words. */
export function KindTags({ kinds, chosen = null }: KindTagsProps) {
  return (
    <>
      {kinds.map((kind) => (
        <span key={kind} class={kind === chosen ? 'kind chosen' : 'kind'}>
          {kindName(kind)}
        </span>
      ))}
    </>
  );
}
