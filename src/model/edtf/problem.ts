import { likenessOf } from './likeness.ts';
import type { Likeness } from './likeness.ts';
import type { OldSpelling } from './old-syntax.ts';

/** Why a text is not a date we read: spelling of the 2012 draft, a day that no calendar holds, or anything else. */
export type EdtfRule = 'edtf/old-syntax' | 'edtf/impossible-date' | 'edtf/invalid';

/** What is wrong with a text, for its author to mend. */
export interface EdtfProblem {
  readonly rule: EdtfRule;
  readonly problem: EdtfMessage;
}

/** A message of the catalogue, by its key. */
export type EdtfMessage =
  /** `respelled` is the text in the spelling of 2019, where that is a date. */
  | {
      readonly key: 'edtfOldSyntax';
      readonly text: string;
      readonly old: OldSpelling;
      readonly respelled: string | undefined;
    }
  | { readonly key: 'edtfReversed'; readonly text: string; readonly from: string; readonly to: string }
  | { readonly key: 'edtfUnread'; readonly text: string; readonly likeness: Likeness }
  | {
      readonly key: 'edtfNoSuchMonth' | 'edtfNoSuchPart' | 'edtfPartWithDay';
      readonly text: string;
      readonly month: string;
    }
  /** `last` is the last day that the month has. */
  | {
      readonly key: 'edtfNoSuchDay';
      readonly text: string;
      readonly month: string;
      readonly day: string;
      readonly last: number;
    };

export function impossibleDate(problem: EdtfMessage): EdtfProblem {
  return { rule: 'edtf/impossible-date', problem };
}

export function invalidDate(problem: EdtfMessage): EdtfProblem {
  return { rule: 'edtf/invalid', problem };
}

/** The problem of a text outside what this site reads. */
export function unread(text: string): EdtfProblem {
  return invalidDate({ key: 'edtfUnread', text, likeness: likenessOf(text) });
}
