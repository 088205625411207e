// What the decision weighs with. In nats (1 nat makes a place 2.7 times as likely) unless said; chosen by hand on the
// tuning half of `bench/anchoring`, where its README says what other values would give and take.

/** What the surroundings on one side can say at most, and the paragraph too: beyond this they are the same. */
export const contextMost = 6;
/** Of three times that, what must stand for the surroundings to hold a place for the quote. */
export const held = 13;
/** In such a place the quote's own words need say no more than this, and less than so long a quote can say by chance. */
export const quoteMinimum = 2.5;
export const shareInPlace = 0.3;
/** Elsewhere they must say this share of what they would say had none changed, and so much with their surroundings. */
export const shareElsewhere = 0.4;
export const minimumElsewhere = 14;

/** Between copies: what a paragraph and a neighbour say that are the same to the word; in proportion where they are not. */
export const sameParagraph = 12;
export const sameNeighbour = 6;
/** Words kept against words changed: small, for the copy of a reworded passage keeps more of its words than itself. */
export const faithful = 1;
/** How far the best place must stand clear of the next. */
export const clearance = 1.5;
/** A place contends with another if it keeps this share of what the other keeps of the quote. */
export const contendingShare = 0.5;
