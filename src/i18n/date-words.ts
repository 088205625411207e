import type { Precision } from '../model/edtf/edtf.ts';

/** What a language needs beside its calendar to say an EDTF date. */
export interface DateWords {
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** The same inside a longer phrase, where a comma would be lost. */
  readonly uncertainWithin: (date: string) => string;
  /** One day, month, … of a longer time, not said which. */
  readonly within: (unit: Precision, whole: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly unknownDay: string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly orEarlier: (date: string) => string;
  readonly orLater: (date: string) => string;
  /** By code: seasons 21–24, quarters 33–36, halves 40–41. */
  readonly partsOfYear: Readonly<Record<string, (year: number) => string>>;
  readonly decade: (first: number) => string;
  /** A year too far off for the calendar. */
  readonly farYear: (year: number) => string;
}
