// What the decision weighs with. All in nats (1 nat makes a place 2.7 times as likely) unless said; chosen by hand on the
// tuning half of `bench/anchoring`, where its README says what other values would give and take.

/** What quote and context must say together, for chance finds as much as a few common words in the right order. */
export const minimum = 14;
/** What the quote must say by itself: surroundings that stand do not bring back words that are gone. */
export const quoteMinimum = 3;
/** And of what it would say had no word changed, this share: of a long quote more must be left than of a short one. */
export const quoteShare = 0.25;
/** How much more than a copy that stood there before said when the quote was recorded. */
export const beyondRival = 3;

/** Context that is wholly gone was cut off or replaced, which happens often; it says no more against a place. */
export const contextLost = -2.5;
/** Beyond this, context says nothing new about which of two copies is meant. */
export const contextMost = 6;
/** A paragraph, neighbour or break is hardly ever met by chance where a copy was put. */
export const sameParagraph = 6;
export const sameNeighbour = 6;
export const sameBreak = 6;
/** An unmoved place against any other; it fades with drift, a share of the text. */
export const orderMost = 8;
export const orderScale = 0.05;
/** Words kept against words changed: small, for the copy of a reworded passage keeps more of its words than itself. */
export const faithful = 1;
/** How far the best place must stand clear of the next. */
export const clearance = 1.5;

/** A place contends with another if it keeps this share of what the other keeps of the quote. */
export const contendingShare = 0.5;
/** Words between a passage and a copy put beside it: up to a sentence. */
export const near = 40;
