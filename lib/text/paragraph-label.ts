/**
 * What a paragraph is. `story` and `heading` (a subhead of the story) are the story; everything
 * else is furniture: folded away, never counted as left out. Credit lines are told by provenance.
 */
export type ParagraphLabel =
  | 'story'
  | 'heading'
  /** The headline, and the short lines around it: kicker, deck. */
  | 'headline'
  | 'caption'
  /** A call to subscribe, follow, download, donate. */
  | 'promo'
  | 'read-more'
  | 'share'
  | 'byline'
  /** A line that is only a date, perhaps with a place. */
  | 'dateline'
  | 'comment'
  /** Copyright, cookies, "Advertisement", tags, a site's own corrections boilerplate. */
  | 'notice'
  /** Words of the story set apart: they stand in the story a second time. */
  | 'pull-quote';
