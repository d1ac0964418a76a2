/** Names of our highlights in the registry that the page shares with us. */
export const HIGHLIGHT_NAMES = {
  verbatim: 'firstprint-verbatim',
  edited: 'firstprint-edited',
  rewritten: 'firstprint-rewritten',
  here: 'firstprint-here',
} as const;

/*
 * Each class has a line of its own shape, so that nothing depends on colour. The line colours keep
 * 3:1 on white and on near-black alike (mid-tones); the washes are thin enough to leave the page's
 * own text colour readable. `color` is never set.
 */
export const MARK_STYLES = `
::highlight(firstprint-verbatim) {
  background-color: rgb(217 119 6 / 0.16);
  text-decoration: underline solid #c2700a 2px;
  text-underline-offset: 0.2em;
}
::highlight(firstprint-edited) {
  background-color: rgb(37 128 205 / 0.14);
  text-decoration: underline dashed #2b7fc4 2px;
  text-underline-offset: 0.2em;
}
::highlight(firstprint-rewritten) {
  background-color: rgb(139 98 217 / 0.14);
  text-decoration: underline dotted #8b62d9 2.5px;
  text-underline-offset: 0.2em;
}
::highlight(firstprint-here) {
  background-color: rgb(250 204 21 / 0.55);
  text-decoration: underline double #b45309 3px;
  text-underline-offset: 0.2em;
}
@media (forced-colors: active) {
  ::highlight(firstprint-here) { background-color: Highlight; color: HighlightText; }
}
`;
