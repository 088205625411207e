import { z } from 'astro/zod';
import { parseDay } from './day.ts';
import { parseEdtf } from './edtf/parse-edtf.ts';

/** Forms that a field may ask for. The name of one is the message of the issue where a value does not have it. */
export const fieldForms = [
  'id',
  'url',
  'day',
  'day-of-calendar',
  /** What is wrong, `parseEdtf` tells more exactly. */
  'edtf',
  'language-tag',
  'wikidata-item',
  'cameo-code',
  'text-restated',
  'former-address',
] as const;
export type FieldForm = (typeof fieldForms)[number];

const form = (name: FieldForm): FieldForm => name;

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Lower-case words joined by hyphens: what may stand in an address. */
export const idSchema = z
  .string()
  .refine((text) => idPattern.test(text), form('id'))
  .meta({ pattern: idPattern.source });

/** Text with something in it and no space around it. */
export const lineSchema = z.string().trim().min(1);

/** A full calendar day, `YYYY-MM-DD`, quoted. */
export const daySchema = z
  .string()
  .superRefine((text, context) => {
    if (parseDay(text) !== undefined) return;
    context.addIssue({ code: 'custom', message: form(dayPattern.test(text) ? 'day-of-calendar' : 'day') });
  })
  .meta({ pattern: dayPattern.source });

/** An EDTF date, interval or one-of set, quoted; read into its parts. */
export const edtfSchema = z.string().transform((text, context) => {
  const read = parseEdtf(text);
  if ('problem' in read) {
    context.addIssue({ code: 'custom', message: form('edtf') });
    return z.NEVER;
  }
  return read.value;
});

/** A link we are willing to print: `https:` or `http:`. */
export const urlSchema = z
  .string()
  .refine((text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text), form('url'))
  .meta({ format: 'uri' });

/**
 * Marks what `readout suggest` wrote and nobody has accepted: only `false` can be written, and taking the key out accepts.
 * Nothing that carries it is published.
 */
export const acceptedSchema = z.literal(false).optional();

/** One of values that authors write by other names than code has for them: it reads the code's. */
export function namedValueSchema<Key extends string>(keys: readonly Key[], nameOf: (key: Key) => string) {
  const byName = new Map(keys.map((key) => [nameOf(key), key]));
  return z.enum([...byName.keys()]).transform((name): Key => {
    const key = byName.get(name);
    if (key === undefined) throw new Error(`No value "${name}": the schema should have refused it`);
    return key;
  });
}

export const idsSchema = z.array(idSchema).default([]);
