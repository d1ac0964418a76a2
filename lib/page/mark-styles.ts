/** Every one of our highlights begins so, in the registry that the page shares with us. */
export const MARK_PREFIX = 'firstprint-';

/*
 * Each class has a line of its own shape, so that nothing depends on colour, and the hue that it
 * has in strip and panel (assets/theme.css). On a page of several sources the hue is the source's,
 * and a line above the text, of another shape for each, tells the source without it. The colours keep
 * 3:1 on white and on near-black alike (mid-tones); the washes are thin enough to leave the page's
 * own text colour readable. `color` is never set.
 *
 * In forced colours Chromium gives every highlight the ground and text of the selection, whatever is
 * asked for. The lines stay: there they run unbroken inside that ground, where the selection has none.
 */
const rules = (place: string, here: string) => {
  const mark = (name: string, line: string, hue: string, ground = `${hue}22`) =>
    `::highlight(${MARK_PREFIX}${name}){background-color:${ground};text-decoration:${line} ${hue};text-underline-offset:${place}}`;
  const marksOf = (source: string, above: string, hue: string, edited = hue, rewritten = hue) =>
    mark(`verbatim${source}`, 'underline 2px', hue) +
    mark(`edited${source}`, 'underline dashed 2px', edited) +
    mark(`rewritten${source}`, 'underline dotted 3px', rewritten) +
    mark(`from${source}`, above, hue, `${hue}00`);
  return (
    marksOf('', 'none', '#3e7cbd', '#b07a10', '#9164c4') +
    marksOf('1', 'none', '#3e7cbd') +
    marksOf('2', 'overline 1.5px', '#c2660c') +
    marksOf('3', 'overline dashed 1.5px', '#9164c4') +
    marksOf('4', 'overline dotted 1.5px', '#1f8a7d') +
    marksOf('5', 'overline double 1px', '#c4457f') +
    marksOf('6', 'overline wavy 1px', '#7d8420') +
    marksOf('7', 'overline dotted 4px', '#7f7a72') +
    mark('here', here, '#b45309', '#fc18')
  );
};

export const MARK_STYLES = `${rules('.2em', 'underline double 3px')}@media(forced-colors){${rules('0;text-decoration-skip-ink:none', 'underline wavy 1px')}}`;
