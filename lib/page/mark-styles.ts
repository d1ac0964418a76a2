/** Names of our highlights in the registry that the page shares with us. */
export const HIGHLIGHT_NAMES = {
  verbatim: 'firstprint-verbatim',
  edited: 'firstprint-edited',
  rewritten: 'firstprint-rewritten',
  here: 'firstprint-here',
} as const;

/*
 * Each class has a line of its own shape, so that nothing depends on colour, and the hue that it
 * has in strip and panel (assets/theme.css). The line colours keep 3:1 on white and on near-black
 * alike (mid-tones); the washes are thin enough to leave the page's own text colour readable.
 * `color` is never set.
 */
export const MARK_STYLES = `
::highlight(firstprint-verbatim) {
  background-color: rgb(62 124 189 / 0.13);
  text-decoration: underline solid #3e7cbd 2px;
  text-underline-offset: 0.2em;
}
::highlight(firstprint-edited) {
  background-color: rgb(184 128 16 / 0.15);
  text-decoration: underline dashed #b07a10 2px;
  text-underline-offset: 0.2em;
}
::highlight(firstprint-rewritten) {
  background-color: rgb(145 100 196 / 0.14);
  text-decoration: underline dotted #9164c4 2.5px;
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
