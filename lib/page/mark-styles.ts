/** Every one of our highlights begins so, in the registry that the page shares with us. */
export const MARK_PREFIX = 'firstprint-';

/*
 * Each class has a line of its own shape, so that nothing depends on colour, and the hue that it
 * has in strip and panel (assets/theme.css). On a page of several sources the hue is the source's,
 * and a line above the text, of another shape for each, tells the source without it. The colours keep
 * 3:1 on white and on near-black alike (mid-tones); the washes are thin enough to leave the page's
 * own text colour readable. `color` is never set.
 */
const mark = (name: string, line: string, hue: string, wash = '22') =>
  `::highlight(${MARK_PREFIX}${name}){background-color:${hue}${wash};text-decoration:${line} ${hue};text-underline-offset:.2em}`;

const ofSource = (hue: string, above: string, at: number) =>
  mark(`verbatim${at}`, 'underline 2px', hue) +
  mark(`edited${at}`, 'underline dashed 2px', hue) +
  mark(`rewritten${at}`, 'underline dotted 2.5px', hue) +
  mark(`from${at}`, above, hue, '00');

export const MARK_STYLES =
  mark('verbatim', 'underline 2px', '#3e7cbd') +
  mark('edited', 'underline dashed 2px', '#b07a10') +
  mark('rewritten', 'underline dotted 2.5px', '#9164c4') +
  ofSource('#3e7cbd', 'none', 1) +
  ofSource('#c2660c', 'overline 1.5px', 2) +
  ofSource('#9164c4', 'overline dashed 1.5px', 3) +
  ofSource('#1f8a7d', 'overline dotted 1.5px', 4) +
  ofSource('#c4457f', 'overline double 1px', 5) +
  ofSource('#7d8420', 'overline wavy 1px', 6) +
  ofSource('#7f7a72', 'overline dotted 4px', 7) +
  mark('here', 'underline double 3px', '#b45309', '') +
  `::highlight(${MARK_PREFIX}here){background-color:#facc158c}@media (forced-colors:active){::highlight(${MARK_PREFIX}here){background-color:Highlight;color:HighlightText}}`;
