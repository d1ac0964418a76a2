/**
 * Every threshold of Firstprint, each with its reason, room by room. Words are words of story;
 * shares are 0 to 1.
 */

// Words and sentences (lib/text).

/** Longest word, in UTF-16 units: real ones stay under 80. Of longer ones the rest is further words, so that texts are as long in words as in characters and no word takes long. */
export const MAX_WORD_UNITS = 128;
/** Letters of a word that signs without width may join: they hide words where they stand in them, and spaces where they take their place. Longer words that hold such signs are hardly met. */
export const MOST_JOINED_LETTERS = 24;
/** Thai and Lao print marks no sentence ends: from so many units on, white space is taken for one. Shorter pieces are names and phrases. */
export const LEAST_UNSTOPPED = 30;
/** Quotations: words that single marks stand around at least: fewer are a title, a nickname or two apostrophes. */
export const SINGLE_WORDS = 4;
/** Quotations: UTF-16 units within which a single mark closes: a long paragraph. */
export const SINGLE_REACH = 2_000;
/** Addresses in texts and stored articles are read up to so many UTF-16 units: browsers stop at about 2 MB, real articles at 2,000. */
export const LONGEST_ADDRESS = 8_192;
/** Characters of paragraphs of which it is remembered, while one page is checked, what they were read as: a page and a dozen sources of usual length have 50,000, each read in some five ways. */
export const MEMO_CHARACTERS = 1_000_000;

// Furniture (lib/text/furniture*).

/** The longest caption judged by its words, UTF-16 units. Agency captions run to about 60 words; a paragraph of that length without a picture credit stays story. */
export const CAPTION_LENGTH = 400;
/** The longest promo judged by one call to action, UTF-16 units. */
export const PROMO_LENGTH = 400;
/** The longest fund-raising block, UTF-16 units; above `PROMO_LENGTH` it takes three marks at once. */
export const LONG_PROMO_LENGTH = 1_500;
/** At a longer text's end, a call for the reader's own story is its last words alone, UTF-16 units. */
export const TELL_US_LENGTH = 200;
/** The longest "read more", share, tag, date or author line, UTF-16 units: headlines of related stories run to about 150, with a label before them. */
export const FURNITURE_LINE = 260;
/** A paragraph is prose from this length on, UTF-16 units, when it ends like a sentence: "He was not there." is short, a subhead has no mark at its end. */
export const PROSE_LENGTH = 60;
/** The longest subhead, UTF-16 units: newspapers keep theirs under one line of about 100. */
export const SUBHEAD_LENGTH = 110;
/** The longest copyright, cookie or corrections notice, UTF-16 units: real ones stay under 1,000. */
export const LONGEST_NOTICE = 1_200;
/** The longest label that opens a list of links, UTF-16 units: "Related stories", "Lesen Sie auch:". */
export const LINK_LIST_LENGTH = 60;
/** The longest run of short lines that is looked at as one list: bounds the time for pages that are one. */
export const LIST_RUN = 40;
/** So many short lines stand around even the shortest story. */
export const SPARE_LINES = 8;
/** Paragraphs that are furniture by a few words before or behind their prose are none where they are more than this share of a text's prose: a brief of two paragraphs may stand above four captions or three teasers … */
export const DRESSED_MOST_SHARE = 0.8;
/** … and at least so many: a short note under two pictures stays one. */
export const DRESSED_PARAGRAPHS = 3;
/** Below that share such paragraphs are story where the page has this share of one source's story with them: captions and teasers that two papers print are a third of it at most. `PARTIAL_SOURCE_SHARE` is enough where they tell who said what, and go on beyond the story's first half. */
export const DRESSED_SOURCE_SHARE = 0.4;
/** From this length on a line without a mark may be a sentence, UTF-16 units. */
export const BARE_SENTENCE_LENGTH = 45;
/** So many paragraphs at most stand above a stored text's headline: a promo, a kicker, a section's name. */
export const ABOVE_HEADLINE = 3;
/** How many set-apart quotations a text is believed to have: bounds the searches of its story. */
export const MAX_PULL_QUOTES = 20;
/** A pull quote of fewer letters may stand in the story by chance. */
export const PULL_QUOTE_LETTERS = 20;
/** The longest line that a site says of itself, UTF-16 units: consent texts run to about 300. */
export const LONGEST_CONSENT = 500;
/** The share of figures from which a line is a date and not a sentence about one. */
export const CLOCK_DIGITS = 0.2;

// Prints (lib/corpus).

/** A print names at most so many articles. What stands in more is boilerplate (measured on real news: prints in over 20 articles are 0.7 % of all), and how many more hold it is still told. */
export const MAX_ARTICLES_PER_PRINT = 255;

// Candidates (lib/match/candidates, may-share).

/** Articles aligned with a page, of each look-up: the right one is nearly always among the first eight; the rest are further copies. */
export const CANDIDATES = 12;
/** The first look-up takes every so many-th print: of a paragraph of 60 words four or five, enough to be found (measured: a quarter of the time). */
export const FIRST_PRINTS_SHARE = 4;
/** … unless the page has no more prints than these: a short page is looked up at once. */
export const WHOLE_LOOK_UP = 60;
/** An article that shares fewer prints with the first look-up is left to the second: it is mostly chance. */
export const FIRST_SHARED_PRINTS = 2;
/** Postings of the page's rarest prints that may name candidates: fifty prints of a story that forty outlets printed. */
export const NAMING_POSTINGS = 2_000;
/** A candidate that shares no more prints than these is read around them alone; most share one or two, by chance. */
export const NEAR_PRINTS = 4;
/** … first so far to either side, UTF-16 units: a strong run of long words; only where the page has half of the runs there that dense evidence takes … */
export const PRINT_UNITS = 96;
/** … then so far: 36 words and some, the longest stretch of dense evidence. */
export const NEAR_PRINT_UNITS = 320;
/** A print no further than this behind one that was read around, on page and text alike, has been read around too: what was read ends no nearer than 36 words. */
export const BESIDE_UNITS = 48;
/** … where the longest of a print's words is found in it, without its first letter: shorter ones stand in too many places. */
export const NEEDLE_UNITS = 4;
/** … in so many places at most: of more, the whole text is read. */
export const NEEDLE_PLACES = 6;
/** Words of a text for whose numbers room is kept: a long article. */
export const KEPT_NUMBERS = 1 << 15;
/** Slots of a hash table looked at before the words themselves are asked: half full, a table takes under 20 but for texts written to fill one place of it. */
export const MOST_PROBES = 64;
/** A character of a script without spaces is so much of a word: words of Chinese and Japanese have about 1.7. */
export const UNSPACED_MASS = 0.6;

// Alignment (lib/match).

/** Words in a seed of the alignment: shorter runs are mostly chance, and gaps between tiles are aligned word by word anyway. */
export const TILE_WORDS = 4;
/** Words in a seed where no tile counts: every fourth word changed leaves no more together. */
export const SEED_WORDS = 3;
/** A run this long stands on its own: random article pairs rarely share eight words in a row. */
export const STRONG_RUN_WORDS = 8;
/** A shorter run counts only if a tile that counts lies within so many words on page and source: about a long sentence. */
export const NEAR_WORDS = 40;
/** Words in a chain of near tiles from which the chain counts without a strong run: three stock phrases in the same order are rare. */
export const CHAIN_WORDS = 14;
/** A run of words that stands in more places of a text than this is stock phrase and seeds no tile. */
export const MOST_SEED_PLACES = 24;
/** Words compared while tiles grow, per word of both texts: keeps two texts of one repeated word linear. */
export const STEPS_PER_WORD = 24;
/** A run found costs as much as so many words compared: bounds the runs, which are sorted, to a few for each word. Real texts have one for every five words. */
export const STEPS_PER_RUN = 64;
/** Tiles looked back over for the tile that one continues: a few chance tiles may lie between. */
export const TILES_LOOKED_BACK = 6;
/** Cells of one gap's alignment table: 500 words against 500. */
export const GAP_CELLS = 250_000;
/** Cells of all gap tables of one page and source: bounds the time for any input (about 30 ms). */
export const ALIGNMENT_CELLS = 4_000_000;
/** Reach of a gap's end into free source text, in lengths of the gap: a cut is often longer than what replaces it. */
export const GAP_REACH = 3;
/** Cells of a gap table whose room is kept for the next: two long paragraphs. */
export const KEPT_GAP_CELLS = 1 << 16;
/** Gap alignment: the weight of a matched word of matter is 1; small words match by chance, and three of them weigh less than that. */
export const MATCH_SMALL = 0.3;
/** … what a match weighs more that continues the match before it: runs beat scattered words. */
export const MATCH_IN_RUN = 0.6;
/** … and matched words that both open, or both close, a sentence: a cut falls where the sentence does. */
export const MATCH_AT_SENTENCE = 0.25;

// Sentences and chance (lib/match/moved-sentences, chance).

/** Within a pair of sentences, a run this long shows reuse even if most of the sentence is new. */
export const SENTENCE_RUN_WORDS = 6;
/** … else this share of the page's or the source's sentence must be kept. */
export const SENTENCE_SHARE = 0.5;
/** Dice's coefficient from which a passage is rewritten and not unrelated: random pairs stay under .61, sentences of one formula with other names and figures mostly under .75. */
export const REWRITTEN_DICE = 0.75;
/** A pair of sentences that kept fewer words, or fewer of matter, than this kept what any two share. */
export const SENTENCE_LEAST_WORDS = 4;
export const SENTENCE_LEAST_MATTER = 2;
/** Sentences of more words are judged without Dice's coefficient, which would cost too much; real ones stay under 120. */
export const DICE_MOST_WORDS = 400;
/** Small words linked alone in runs of up to so many, with as many free on either side, are chance. */
export const SCATTERED_WORDS = 2;
/** A word in more free sentences of the source than this does not tell which of them moved. */
export const MOVED_COMMON_IN = 12;
/** Source sentences tried for one page sentence that found no place: the likeliest is nearly always the first. */
export const MOVED_TRIED = 3;
/** Sentences shorter than this move only if they are equal word for word: half of seven words is a phrase. */
export const MOVED_SHORT_WORDS = 8;
/** Words of matter that a moved sentence must share: fewer are a name. */
export const MOVED_LEAST_MATTER = 3;

// Evidence (lib/match/evidence, thin-paragraphs, families, shared-matter).

/** Content words in the longest run without which a source is not named: stock phrases are small words. */
export const EVIDENCE_CONTENT_WORDS = 4;
/** So many linked words in order are evidence without a long run … */
export const DENSE_WORDS = 24;
/** … if they make up this share of the stretch that they lie in, on the page and in the source: a quarter of the words changed leaves .75, other reports of one event stay under .5. */
export const DENSE_SHARE = 0.65;
/** Of dense evidence, the words of matter; in news about half of the words are. */
export const DENSE_CONTENT_WORDS = 8;
/** … and the words in runs of `SEED_WORDS` or more: a quarter of the words changed leaves four of five in such, single words that agree none. It can be told from hashes alone. */
export const DENSE_RUN_WORDS = 12;
/** A paragraph with so many words changed that it has no long run is told from a source if this share of its words is linked in runs of two or more: every third word changed leaves .5 to .67; of 2,000 paragraphs of articles that share the most prints with the page, three had more, none of them with `DENSE_WORDS` linked. */
export const TOLD_PAIRS_SHARE = 0.45;
/** … its sentences where this share of their words is linked: in a paragraph that is told the chance is small … */
export const TOLD_SENTENCE_SHARE = 0.4;
/** A sentence without longer runs is sought where so many pairs of its words stand … */
export const CHANGED_SEEDS = 2;
/** … of which none is so many words farther on than another: what was put in or left out within a sentence. */
export const CHANGED_DRIFT = 12;
/** A page paragraph is told from a source if this share of its words is linked, or if what is linked is evidence by itself: two reports of one event, and two pourings of one formula, share under .6 in other sentences. */
export const PARAGRAPH_LINKED_SHARE = 0.6;
/** Share of the shorter printing's prints in the longer from which both are copies of one story. */
export const FAMILY_SHARE = 0.5;
/** A paragraph of which this share is names and figures is a list: prose has a quarter, German prose, with its capitals, under a half. */
export const LIST_NAME_SHARE = 0.6;
/** A paragraph of no more words that no mark ends is an item of a list, or a heading. */
export const LIST_ITEM_WORDS = 8;
/** So many items of so few words, on average, between semicolons are a list, too: what a device has in it, who plays whom. Clauses of prose are longer, or fewer. */
export const LIST_ITEMS = 5;
/** A paragraph of which this share is words of the kitchen gives directions for cooking: steps of recipes have .24 to .6, stories about cooks seldom a tenth … */
export const DIRECTION_SHARE = 0.2;
/** … of so many different ones. */
export const DIRECTION_KINDS = 3;
/** A paragraph of which this share is words of the weather is a forecast: of 6,432 paragraphs of news that has such a word, eleven have so many, all of them about the weather … */
export const FORECAST_SHARE = 0.2;
/** … of so many different ones. */
export const FORECAST_KINDS = 4;
/** Directions that are a larger share of the page's story than this are what the page is: then they were taken, whatever was put around them. */
export const DIRECTIONS_MOST_SHARE = 0.6;

// Passages (lib/match/passages, passage-class, quotation-share).

/** `verbatim`: no word replaced, and so few put in that the passage is still the source's, word for word. */
export const VERBATIM_SHARE = 0.9;
/** `edited`: at least this share of the passage's words are the source's; below it the passage is `rewritten`. */
export const EDITED_SHARE = 0.75;
/** `rewritten`: at least this share, or `SENTENCE_SHARE` with a run that stands on its own; below it the text is new. */
export const REWRITTEN_SHARE = 0.6;
/** A replacement may be so many times longer than what it replaces; beyond it, words were left out and others added. */
export const EDIT_RATIO = 4;
/** … but a replacement of up to so many words is one, whatever the ratio. */
export const EDIT_WORDS = 8;
/** Share of a passage's words in quotation marks from which it is a quotation. */
export const QUOTATION_SHARE = 0.6;
/** … if no more words than these stand outside them: "the minister told reporters in the capital on Monday". */
export const QUOTATION_LOOSE_WORDS = 9;
/** Quotation marks that nothing closes, and the source does not have, are put on from so many paragraphs: print that goes on quoting closes at last, and a mark is lost once … */
export const OPEN_PARAGRAPHS = 3;
/** … and all marks that the source does not have where they stand around more than this share of the page's story: who quotes says who said it. */
export const MARKED_MOST_SHARE = 0.9;
/** Closed marks around most of a story, and nobody said to have said it: what stands in them has so many words of saying, and fewer of who speaks of himself. News has one for every fifty words; statements and speeches say "we", and captions seldom say who said so. */
export const NARRATIVE_SAYING_WORDS = 2;
/** Words before a colon from which they introduce what others wrote: fewer are a label, a speaker in an interview, an hour. */
export const INTRODUCTION_WORDS = 3;
/** What a colon introduces on page and in source is no longer than this: statements, rulings and questions on ballots have 30 to 120; what goes on for longer is a story … */
export const INTRODUCED_WORDS = 150;
/** … nor of more paragraphs: three behind a colon are a list that somebody thought up. */
export const INTRODUCED_PARAGRAPHS = 2;

// Moulds (lib/match/mould).

/** Names and figures in what page and source share, kept and replaced, from which they may show a mould: fewer differ by chance. */
export const MOULD_SLOTS = 6;
/** At least this share of them differs: updates of one story replace up to a third, moulds four fifths, in German, whose nouns look like names, six tenths. */
export const MOULD_SLOT_SHARE = 0.5;
/** … and so does this share of all words: an update in a script without capitals may replace every figure, and little else. */
export const MOULD_REPLACED_SHARE = 0.2;
/** … and names and figures differ so many times as often as the words between them: where words are changed at random, all do alike. */
export const MOULD_SLOT_RATIO = 1.5;
/** … and by so many words more: among few names two differ by chance. */
export const MOULD_EXCESS = 4;
/** … or another day is named and at least this share of the numbers and days differ: an update keeps half of them and more, of what has happened … */
export const MOULD_FIGURE_SHARE = 0.65;
/** … which are so many at least: three may be the dead, the injured and the day of an update … */
export const MOULD_MOMENTS = 4;
/** … in this share of the shared paragraphs: new figures on top of an old story are an update. */
export const MOULD_PARAGRAPH_SHARE = 0.6;
/** … or in paragraphs that have this share of the shared words: short reports end with a paragraph that always stands there. */
export const MOULD_WORDS_SHARE = 0.5;
/** … or so many numbers, and half of all, differ, where this share of what page and source share are directions for cooking, or a weather forecast. */
export const OTHER_AMOUNTS = 2;
export const OTHER_AMOUNTS_SHARE = 0.6;
/** Words without a change that are reuse even between two pourings of one mould: no standing sentence is as long. */
export const MOULD_PROSE_WORDS = 40;
/** Two spellings of one name by Dice's coefficient: Saltykov and Saltikov, Evgeny and Yevgeny have more. */
export const SPELLING_DICE = 0.4;

// What kind of page it is, and whom it names (lib/provenance).

/** So few characters of story are no whole article, if its publisher does not call it free. */
export const STUB_SURE_CHARACTERS = 700;
/** A locked page shows less than this share of the words that its article is said to have. */
export const STUB_SHARE = 0.5;
/** A page that shows fewer characters of story than this may be only the beginning of its article. */
export const STUB_CHARACTERS = 1_500;
/** A notice that the rest is for subscribers, or stands elsewhere, has so many characters at most … */
export const STUB_NOTICE_CHARACTERS = 160;
/** … and stands so many blocks from the story's end at most. */
export const STUB_NOTICE_BLOCKS = 6;
/** JSON-LD objects looked at in search of the article's, its author's and its publisher's: pages that list a hundred other articles have about 1,500. */
export const JSON_LD_NODES = 2_000;
/** No news was printed before this year, that of the first newspaper: an earlier date is none. Archives hold what is younger. */
export const FIRST_NEWS_YEAR = 1605;
/** Before this year no page stood on the web: an older date is an archive's or a mistake, and makes nobody surely the earliest. */
export const WEB_YEAR = 1990;
/** UTF-16 units of an address in which its day is sought. */
export const LONGEST_DATED_ADDRESS = 2_000;
/** Days between a text's date and the day in its address from which the two contradict each other: weeklies are online that long before the day of their issue. */
export const DISPUTED_DAYS = 10;
/** UTF-16 units kept of a title, name or other metadata: headlines stay under 300. */
export const METADATA_LENGTH = 500;
/** Longest written date that is read, UTF-16 units: "Wednesday, the 25th of September 2024, 10:30:00 …" has 60. */
export const DATE_TEXT = 80;
/** A kicker is at most this share of title and kicker together. */
export const KICKER_SHARE = 0.5;
/** Shorter names of outlets stand for too many other things, but for the agencies that everybody abbreviates. */
export const NAME_LETTERS = 3;
/** A name in no table counts from this length: "Post" and "News" are words. */
export const UNKNOWN_NAME_LETTERS = 6;
/** Places at which a story names an outlet that are looked at: whoever is named more often is the story's subject. */
export const MAX_MENTIONS = 20;
/** Names of outlets looked up and remembered, known or not. */
export const ASKED_NAMES = 2_000;

// Credits and the first print (lib/provenance).

/** Credits stand near a text's ends: so many blocks from either end are read for them, which bounds the time for pages made of credit-like lines. */
export const CREDIT_BLOCKS = 80;
/** Of a block, so many UTF-16 units at each end are read for credits. Real credits stand within 600 of an end; a page may hold a line of a million. */
export const CREDIT_WINDOW = 1_500;
/** No page is believed to give more credits than this. The most seen on a real page are 7. */
export const MAX_CREDITS = 40;
/** "Source:" leads tried in one block: a block with more is a list of sources, not a credit. */
export const CREDITS_IN_BLOCK = 6;
/** Hops of a chain that are told, the way to the page and further copies together. A family that was compared has about 12. */
export const MAX_HOPS = 40;
/** A copy holds all that the page has when no more than this share of the page's words is missing from it: a date line, a link. */
export const LACKING_SHARE = 0.03;
/** A copy some hours older than the page that lacks more than this share of its words does not tell by its date who was first: papers print parts of an announcement before it stands on its own site. */
export const SAME_DAY_LACKING_SHARE = 0.15;

// What is compared (lib/report/check-page, compare).

/** A story shorter than this is `too-short`: below it, shared prints come from chance and stock phrases (measured on real news: 25 words are the least that survive 20 % edits). */
export const MIN_PAGE_WORDS = 25;
/** A page that is nothing but a question for consent, or a request to log in, says something of that kind for every so many words: real ones have 20 to 60 … */
export const WALL_WORDS_A_KIND = 60;
/** … of so many kinds at least … */
export const WALL_KINDS = 2;
/** … in sentences with this share of its words: news about consent, or about a paywall, tells what happened in most of its sentences. */
export const WALL_SHARE = 0.5;
/** A stored text of more UTF-16 units is a book or a year's volume, five times the longest usual reportage: what of it is left out has no kinds. */
export const BOOK_CHARACTERS = 200_000;
/** Texts that one check compares with the page, UTF-16 units of all together; the best candidate is compared whatever its length. A source of the largest size and a dozen of 40,000, the longest usual reportage; a dozen of the largest size would take seconds. */
export const COMPARED_CHARACTERS = 2_500_000;
/** The second look-up is repeated at most so often while it finds sources: stories on one page that are each stored in more copies than there are candidates. */
export const LOOK_UP_ROUNDS = 6;
/** Words in a row that no source explains, from which they are looked up again: fewer hold no whole print of their own. */
export const UNEXPLAINED_WORDS = 6;
/** A free run of so many words is furniture if it stands in the other text's furniture; a shorter one only if it is a whole line there. */
export const FURNITURE_RUN_WORDS = 4;
/** Characters of furniture that story is searched in, all searches together: bounds the time for texts that are half furniture (about 50 ms). */
export const FURNITURE_SEARCH_CHARACTERS = 100_000_000;
/** Blocks that markup sets apart as quotations are none where they are more than this share of a story: some pages set a whole reprint so, some every paragraph. */
export const QUOTED_MOST_SHARE = 0.5;

// Sources (lib/report/choose-sources).

/** Words that only a further source accounts for, without which it is not named: about one short paragraph. */
export const FURTHER_SOURCE_WORDS = 20;
/** The reference of a family accounts for at least this share of what its best member accounts for: copies of one story differ by a few edits. */
export const REFERENCE_SHARE = 0.95;
/** A printing so many times as long as one that the page has whole is a collection that holds it, not the fuller printing: cuts seldom take half. */
export const COLLECTION_RATIO = 2;
/** A page that carries so much of a source is a copy of it, also in quotation marks. */
export const WHOLE_SOURCE_SHARE = 0.9;
/** Page words that articles of so many families have are boilerplate: half of the candidates, each else unlike the others. */
export const BOILERPLATE_FAMILIES = 6;
/** A note that stands under articles (who wrote, what the outlet is) has no more words; a longer last paragraph is reuse. */
export const STANDING_WORDS = 80;
/** … in articles of so many families: what closes two articles that are else unlike was written for neither. */
export const STANDING_FAMILIES = 2;
/** … and closes a story of so many paragraphs: the last of two is half of a story. */
export const STANDING_PARAGRAPHS = 3;
/** … and is no longer than this where but one article has it, which must end with it too: of 10,519 news agency stories five share so little with another, all five formulas and background. */
export const NOTE_PARAGRAPHS = 2;

// The verdict (lib/report/count-reuse, judge-reuse).

/** `reprint`: the sources account for this share of the story or more … */
export const REPRINT_SHARE = 0.5;
/** … in at least so many paragraphs … */
export const REPRINT_PARAGRAPHS = 3;
/** … or so many words. */
export const REPRINT_WORDS = 150;
/** … or, where page and source are one text of a single paragraph, so many: appeals and notices are shorter, and some files of articles have lost all line breaks. */
export const ONE_PARAGRAPH_WORDS = 100;
/** `partial`: so many paragraphs … */
export const PARTIAL_PARAGRAPHS = 3;
/** … or this share of a source. */
export const PARTIAL_SOURCE_SHARE = 0.2;
/** `partial` by share of a source needs so many words outside quotations, in one paragraph: 20 % of a short notice is its standing blurb … */
export const PARTIAL_WORDS = 35;
/** … or this number of paragraphs. */
export const PARTIAL_SHARE_PARAGRAPHS = 2;
/** … and so many words in one stretch of the page: formulas of the press are a sentence each, of fewer words. */
export const PARTIAL_STRETCH_WORDS = 20;
/** `partial` whatever the shares: so many words in passages that are neither quotations nor boilerplate. Of a long source or on a long page, two long paragraphs are a small share and no chance. */
export const LONG_REUSE_WORDS = 150;
/** A page paragraph counts as reused if this share of its words lies in passages. */
export const PARAGRAPH_SHARE = 0.5;
/** Words of reuse beside boilerplate and quotations, without which a page is no reuse: a long run and little more. */
export const TELLING_WORDS = 10;
/** `quotes`: words shared outside quotations, as a share of all shared words, that still leave it "only quotations". */
export const QUOTES_LOOSE_SHARE = 0.1;

// What matters, headlines and excerpts (lib/report).

/** Words of a text by which its language is told: a page of print, where little words are a third. */
export const MATTER_TELLING_WORDS = 300;
/** … and their least share: names and numbers alone tell no language. */
export const MATTER_TELLING_SHARE = 0.1;
/** Words between the two parts of a phrase ("rejected … the allegations"): more, and they belong to other verbs. */
export const MATTER_GAP_WORDS = 5;
/** Quoted words that are somebody's statement; fewer are one only when a full stop or comma closes inside: else a title or a nickname. */
export const MATTER_QUOTED_WORDS = 4;
/** Words cut or put in with a negation that turn a sentence round: "did not", "has never been"; more are a clause of their own. */
export const TURNING_WORDS = 4;
/** Of a heading's words, this share with capitals is its style, and tells no names. */
export const TITLE_CASE_SHARE = 0.6;
/** Of the page's words that a source must account for before their headlines are compared: below, the page is an article of its own. */
export const HEADLINE_SHARE = 0.5;
/** Two headlines are one when the shorter is this share of the longer, which begins or ends with it: a kicker is more or less. */
export const HEADLINE_SAME_SHARE = 0.7;
/** A text by itself that reaches over less than this share of a source is a piece of it; from here on it may be a copy, whose cuts are worth telling. */
export const EXCERPT_SHARE = 0.5;
/** Of the stretch of a source that such a text reaches over, what it must have: less is words from here and there, and no piece. */
export const EXCERPT_DENSITY = 0.5;

// The nearest miss (lib/report/nearest-miss).

/** Words in a row that the nearest miss shares at least, and how many of them carry matter: below it stand phrases as "in a statement on". */
export const NEAREST_WORDS = 4;
export const NEAREST_CONTENT_WORDS = 2;
/** Candidates of each look-up that the nearest miss is sought among, best first: some 0.3 ms each, on every page without a source. */
export const NEAREST_CANDIDATES = 4;
/** UTF-16 units of an article shown on each side of such a run: a sentence or so. */
export const NEAREST_EXCERPT = 120;

// The reader's own say (lib/report/judgements, lib/settings).

/** A phrase that never counts has so many words at least: two are a name. */
export const PHRASE_WORDS = 3;
/** … and so many UTF-16 units at most: a standing paragraph of an agency has some 500. */
export const PHRASE_LENGTH = 1_000;
/** Units of a flag in the reader's own words: it stands beside an outlet's name on one line. */
export const FLAG_LENGTH = 60;
/** Judgements kept, of each kind: years of reading, a megabyte or two of storage. */
export const MOST_FLAGS = 2_000;
export const MOST_MATCHES = 5_000;
export const MOST_PHRASES = 1_000;
/** UTF-16 units of a file of judgements: all that is kept has some three million. */
export const MAX_JUDGEMENTS_FILE = 10_000_000;
/** Pages whose story the reader chose by hand; the oldest go. Some 40 numbers each. */
export const MOST_CHOSEN_PAGES = 300;

// The stored articles (lib/store).

/** Pauses before a database is tried again, in milliseconds: failures that pass do so within a second, and a page must not wait longer. */
export const RETRY_PAUSES_MS = [50, 200, 800];
/** A database that has not opened by then is held by something that will not let go; opening takes 130 ms cold. */
export const OPEN_TIMEOUT_MS = 3_000;
/** Articles written in one transaction: about a fifth of a second, so that a killed worker loses little and pages are answered in between. */
export const ARTICLES_PER_TRANSACTION = 256;
/** Texts to one row of the database: a look-up reads the row of each text it asks for, so few; beyond 64 kB browsers put a row into a file of its own. */
export const TEXTS_PER_ROW = 4;

// The packed index (lib/store).

/** An index that did not open is tried again after this, in milliseconds: each try may keep a page waiting for three seconds. */
export const INDEX_RETRY_MS = 30_000;
/** Postings to a block: at 26 bits each some 1.7 kB, which is one read of the database's file. */
export const POSTINGS_PER_BLOCK = 512;
/** … in segments that will soon be joined with others: writing is paid by the block more than by its length. */
export const POSTINGS_PER_EARLY_BLOCK = 2_048;
/** Articles whose prints are kept in memory before they become a segment: 2 MB, read in some 10 ms when the worker wakes. */
export const RECENT_ARTICLES = 1_024;
/** Articles to one recent row: adding one article rewrites at most this many. */
export const RECENT_ROW_ARTICLES = 64;
/** Segments of about one size that become one while articles pour in: each posting is then rewritten twice in 100,000 articles. */
export const MERGE_TOGETHER = 8;
/** At rest a segment is at least so many times larger than all behind it: of 100,000 articles a look-up asks two or three segments. */
export const MERGE_RATIO = 4;
/** Postings written in one transaction of the upkeep: some 50 ms, for which a page's look-up may have to wait. */
export const POSTINGS_PER_TRANSACTION = 65_536;
/** Articles whose prints are made in one step of the upkeep: some 50 ms. */
export const ARTICLES_PER_STEP = 128;
/** … and no more once so many UTF-16 units are read: one text may have 2,000,000. */
export const CHARACTERS_PER_STEP = 2_000_000;
/** Lines of articles in one message of an import, of one file or of many: a batch of the store. */
export const IMPORT_LINES_AT_ONCE = 250;
/**
 * Messages of an import that are under way at once: while the background writes the articles of one it makes the prints
 * of another, and a third is there when it is done. One at a time took 1.4 times as long, two 1.1 times.
 */
export const IMPORT_MESSAGES_AT_ONCE = 3;
/** A first look-up makes the prints of so many articles that are due, rather than miss them. */
export const ARTICLES_AT_ONCE = 256;

// Files of articles (lib/intake).

/** Longest line of an import, in UTF-16 units: a text at its limit, escaped. JSON.parse of more would hold up the background. */
export const MAX_IMPORT_LINE = 5_000_000;
/** Longest text of an article in the corpus, in UTF-16 units: books have about 1,000,000; no article has more. */
export const MAX_ARTICLE_CHARACTERS = 2_000_000;
/** Longest address, title, byline and other line of an imported article: more is a mistake in the file. */
export const MAX_ARTICLE_LINE = 2_000;

// Reading a page (lib/page): whether it is an article, and what bounds the time.

/** Text nodes looked at in deciding whether a page may be an article: all of a page of 10,000 elements. */
export const GLANCE_NODE_LIMIT = 30_000;
/** A text node of this weight is a sentence; teaser headlines and buttons are shorter, or links. */
export const GLANCE_TEXT_LENGTH = 45;
/** Nodes visited before reading stops: five times the largest news page seen (4,000 elements, 9,000 nodes). */
export const READ_NODE_LIMIT = 60_000;
/** UTF-16 units of text read before reading stops: some 80,000 words, a short book. */
export const READ_CHARACTER_LIMIT = 500_000;
/** One uninterrupted stretch of reading, in milliseconds: under a frame of 16 ms, with room for the page's own work. */
export const READ_SLICE_MS = 8;
/** With more blocks than these, reading gives way before it sorts them: sorting 1,000 takes some 3 ms. */
export const FIND_AT_ONCE_BLOCKS = 1_000;
/** Pauses before a page that is still loading is read again, in milliseconds. Their number is the hard stop. */
export const REREAD_PAUSES_MS = [600, 1_500, 3_000, 6_000, 10_000];
/** How long a page that is not read to the end is listened to for its next change, in milliseconds: a minute covers slow lines, not endless pages. */
export const WATCH_CHANGE_MS = 60_000;
/** A page whose check failed is asked about once more after this, in milliseconds: by then a background that was replaced or killed is back, and the reader still waits. */
export const ASK_AGAIN_MS = 2_000;

// Reading a page: the article on it (lib/page/find-article, trusted-evidence, hidden-elements).

/** An article has at least so much prose in one place: some 25 words, as `MIN_PAGE_WORDS`. */
export const ARTICLE_MIN_WEIGHT = 150;
/** The body is the smallest element that holds this share of what its parent holds, and so on down. */
export const ARTICLE_DESCENT_SHARE = 0.7;
/** Ancestors looked at for further pieces of the body. */
export const WIDEN_LEVELS = 5;
/** Paragraphs without a class outside the body are a piece of it from this share of its weight on; a credit line or a notice is less. */
export const BARE_PIECE_SHARE = 0.15;
/** An element whose name says "sidebar" or the like, but which holds more than this share of the page's prose, is misnamed. */
export const FLAGGED_MAX_SHARE = 0.5;
/** Paragraphs whose class says "promo" or the like, but which together hold more than this share of the page's prose, are the article's. */
export const FLAGGED_PARAGRAPH_SHARE = 0.25;
/** Comments and notices may outweigh a short article, up to this share of the page's prose. */
export const COMMENTS_MAX_SHARE = 0.9;
/** Teasers: at least so many … */
export const TEASERS_MIN = 4;
/** … making up this share of the texts of a page (an article has a "read also" between some paragraphs, not most) … */
export const TEASERS_SHARE = 0.6;
/** … none much longer than two sentences, in weight … */
export const TEASER_MAX_WEIGHT = 300;
/** … each under or over a linked line of this weight: a title, not a "more". */
export const TEASER_TITLE_WEIGHT = 20;
/** `TEASERS_SHARE` on a page that calls itself an article. */
export const TEASERS_SHARE_IN_ARTICLE = 0.9;
/** Share of links in a teaser's title line; search results write the address beside it. */
export const TEASER_LINK_SHARE = 0.6;
/** Style sheets may hide so much of an article's story: one copy of two, for narrow screens, and some; a page that hides more has not shown it yet. */
export const HIDDEN_MAX_SHARE = 0.6;

// Reading a page: what its blocks are (lib/page/assign-roles, prose-weights, find-headline).

/** A block is prose from this weight on (letters; a character of an unspaced script counts three): a short sentence. */
export const PROSE_MIN_WEIGHT = 40;
/** Prose has at most this share of its letters in links. */
export const PROSE_LINK_SHARE = 0.5;
/** In the body, a block with more than this share of links is a pointer elsewhere. */
export const ASIDE_LINK_SHARE = 0.8;
/** A heading is the headline when its words match the page's title this closely (Dice coefficient). */
export const HEADLINE_OVERLAP = 0.6;
/** Blocks above the headline in which kickers and credit lines are sought. */
export const LEADING_BLOCKS = 3;
/** Blocks after the body in which credit and copyright lines are sought. */
export const TAIL_BLOCKS = 12;
/** An author line is no longer than this in weight; longer text under such a name is about the author. */
export const BYLINE_MAX_WEIGHT = 200;
/** "Read also" and a linked headline are no longer than this in weight. */
export const POINTER_MAX_WEIGHT = 200;
/** Text in a picture's or video's frame is a caption up to this weight; captions of 60 words are long. */
export const MEDIA_MAX_WEIGHT = 400;
/** Blocks in the frame of a picture (caption, credit, a button's words) or in a summary. */
export const MEDIA_MAX_BLOCKS = 4;

// What is sent of a page (lib/page, checked in lib/messaging).

/** A page's text is read up to here, in UTF-16 code units; later blocks are cut off. The longest articles have about 100,000; a report of this much still fits session storage. */
export const MAX_PAGE_CHARACTERS = 400_000;
/** A page is read up to so many blocks; later ones are cut off. 20,000-word pages have about 1,000. */
export const MAX_PAGE_BLOCKS = 5_000;
/** Longer titles, bylines and outlet names are cut: nobody reads further, and the panel must hold them. */
export const MAX_PAGE_LINE = 500;
/** Longer addresses lose query and fragment; longer still, they are refused. Servers take 8,000 at most, news sites use 300. */
export const MAX_ADDRESS = 2_000;
/** UTF-16 units of JSON-LD parsed on one page, all scripts together: news pages carry 2 to 60 thousand. */
export const JSON_LD_LIMIT = 300_000;
/** Metadata elements sent of one page: rich ones have some 200. */
export const MARKUP_ITEMS = 500;
/** UTF-16 units sent of one metadata element other than JSON-LD: addresses and headlines stay far below. */
export const MARKUP_LENGTH = 1_000;
/** Links to other sites sent of one article: the richest have some 60, and one of them is sought. */
export const STORY_LINKS = 200;

// What is sent of a file (lib/messaging).

/** Lines in one import message: some seconds of work, so that progress can be shown and a killed worker costs little. */
export const MAX_IMPORT_LINES = 2_000;
/** Characters in one import message: far below the browser's 64 MB limit on a message, far above the longest line. */
export const MAX_IMPORT_CHARACTERS = 20_000_000;

// What is shown, and when.

/** A first Report is shown if the whole one takes longer than this, in milliseconds: below it, nobody sees the difference, and showing twice costs. */
export const FIRST_REPORT_MS = 40;
/** Ranges painted on one page: a 20,000-word page fully marked has about 1,000. */
export const MARK_RANGE_LIMIT = 5_000;
/** How long a shown place stays marked, in milliseconds: long enough to find it after a smooth scroll. */
export const SHOW_PLACE_MS = 3_000;
/** Words shown on either side of a place where text is left out. */
export const PLACE_WORDS_AROUND = 4;
/** Sources of one page that are told apart by colour, letter and line: readers keep some half a dozen apart, and there are no more shapes of line. Further ones share the next number. */
export const MOSAIC_SOURCES = 6;
