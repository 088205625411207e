/** Why a text is not a date we read: spelling of the 2012 draft, a day that no calendar holds, or anything else. */
export type EdtfRule = 'edtf/old-syntax' | 'edtf/impossible-date' | 'edtf/invalid';

/** What is wrong with a text, and how its author mends it. */
export interface EdtfProblem {
  readonly rule: EdtfRule;
  /** "Unexpected X, expected Y". */
  readonly problem: string;
  readonly hint: string;
}

export function impossibleDate(problem: string, hint: string): EdtfProblem {
  return { rule: 'edtf/impossible-date', problem, hint };
}

export function invalidDate(problem: string, hint: string): EdtfProblem {
  return { rule: 'edtf/invalid', problem, hint };
}
