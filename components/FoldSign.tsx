/** Points at what a button unfolds; turned by the style sheet while that is open. */
export function FoldSign() {
  return (
    <svg class="fold-sign" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M4 2.5 8 6l-4 3.5" />
    </svg>
  );
}
