import { z } from 'astro/zod';
import { parseDay } from './day.ts';
import { parseEdtf } from './edtf/parse-edtf.ts';
import { valuesOf } from './vocabulary.ts';
import type { Term } from './vocabulary.ts';

/** What a field's issue carries in `params`, beside a message that says what was expected. */
export interface FieldIssue {
  /** Permanent id of the rule that was broken. */
  readonly rule: string;
  /** How to mend it. */
  readonly hint: string;
  /** "Unexpected X, expected Y", where the field can say it better than by the message. */
  readonly reason?: string;
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Lower-case words joined by hyphens: what may stand in an address. */
export const idSchema = z
  .string()
  .refine((text) => idPattern.test(text), {
    error: 'an id of lower-case letters, digits and single hyphens',
    params: { rule: 'id/form', hint: 'Write it like "senior-contacts".' } satisfies FieldIssue,
  })
  .meta({ pattern: idPattern.source });

/** Text with something in it and no space around it. */
export const lineSchema = z.string().trim().min(1);

/** A full calendar day, `YYYY-MM-DD`, quoted. */
export const daySchema = z
  .string()
  .superRefine((text, context) => {
    if (parseDay(text) !== undefined) return;
    const params: FieldIssue = dayPattern.test(text)
      ? { rule: 'date/impossible', hint: 'The calendar has no such day: look up the month and the day.' }
      : { rule: 'date/form', hint: 'Write year, month and day as digits in quotes, such as "2023-06-21".' };
    context.addIssue({ code: 'custom', message: 'a day that exists, "YYYY-MM-DD"', params: { ...params } });
  })
  .meta({ pattern: dayPattern.source });

/** An EDTF date, interval or one-of set, quoted; read into its parts. */
export const edtfSchema = z.string().transform((text, context) => {
  const read = parseEdtf(text);
  if ('problem' in read) {
    const params: FieldIssue = { rule: read.rule, hint: read.hint, reason: read.problem };
    context.addIssue({ code: 'custom', message: 'a date in EDTF', params: { ...params } });
    return z.NEVER;
  }
  return read.value;
});

/** A link we are willing to print: `https:` or `http:`. */
export const urlSchema = z
  .string()
  .refine((text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text), {
    error: 'an https: or http: address',
    params: { rule: 'url/form', hint: 'Copy the whole address, from "https://" on.' } satisfies FieldIssue,
  })
  .meta({ format: 'uri' });

/**
 * Marks what `readout suggest` wrote and nobody has accepted: only `false` can be written, and taking the key out accepts.
 * Nothing that carries it is published.
 */
export const acceptedSchema = z
  .literal(false)
  .optional()
  .describe('Written by readout suggest. Take the line out to accept the entry; nothing that carries it is published.');

/** One value of a vocabulary; editors show the meanings beside the values. */
export function termSchema<V extends Readonly<Record<string, Term>>>(vocabulary: V) {
  return z
    .enum(valuesOf(vocabulary))
    .meta({ enumDescriptions: Object.values(vocabulary).map(({ meaning }) => meaning) });
}

export const idsSchema = z.array(idSchema).default([]);
