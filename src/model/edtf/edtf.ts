/**
 * Extended Date/Time Format, the subset Readout reads: level 1 of the Library of Congress profile
 * (4 February 2019, ISO 8601-2:2019) plus one-of sets, quarters (33–36) and halves (40–41).
 * https://www.loc.gov/standards/datetime/
 */

/** `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = 'uncertain' | 'approximate' | 'uncertain-approximate';

/** How fine the date is said to be; `unspecified` digits (X) coarsen it. */
export type Precision = 'day' | 'month' | 'season' | 'quarter' | 'half' | 'year';

/** One date, possibly coarse, possibly qualified. */
export interface EdtfDate {
  readonly kind: 'date';
  /** As written. */
  readonly text: string;
  /** Four digits, or with X for unspecified ones: `2023`, `202X`; longer years keep their `Y`. */
  readonly year: string;
  /** 01–12, `XX`, or a sub-year code 21–24, 33–36, 40–41. */
  readonly month?: string;
  /** 01–31 or `XX`. */
  readonly day?: string;
  readonly precision: Precision;
  readonly qualifier?: Qualifier;
}

/** An end of an interval: a date, open (`..`: goes on), or unknown (empty). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export interface EdtfInterval {
  readonly kind: 'interval';
  readonly text: string;
  readonly from: EdtfEnd;
  readonly to: EdtfEnd;
}

/** `[a,b,c..d]`: exactly one of these, it is not known which. */
export interface EdtfOneOf {
  readonly kind: 'one-of';
  readonly text: string;
  readonly members: readonly (EdtfDate | EdtfInterval)[];
}

export type Edtf = EdtfDate | EdtfInterval | EdtfOneOf;
