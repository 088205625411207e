import type { FieldForm } from '../../../model/fields.ts';
import { or } from '../counting.ts';
import type { Complaint } from './complaint.ts';
import { didYouMean } from './complaint.ts';

/** A value of a file in the few words that a message has for it. */
export type ShownValue =
  | { readonly kind: 'nothing' | 'empty-text' | 'empty-list' | 'list' | 'mapping' }
  | { readonly kind: 'text' | 'boolean' | 'number'; readonly shown: string };

/** A type that a schema may ask for, in the terms of Zod; others are named as they are. */
type SchemaType = string;

/** What reading a file, before any rule is asked, finds against it. */
export const fileFindings = {
  fileName: ({ slug }: { slug: string }): Complaint => ({
    reason: `Unexpected file name "${slug}.md", expected lower-case letters, digits and single hyphens before ".md"`,
    hint: 'Rename the file, such as "re-engagement-after-beijing.md": its name is the address of the article.',
  }),
  frontmatterMissing: (): Complaint => ({
    reason: 'Unexpected text on line 1, expected "---" and the frontmatter',
    hint: 'Begin the file with a line of three hyphens, the tags in YAML, and three hyphens again.',
  }),
  frontmatterUnclosed: (): Complaint => ({
    reason: 'Unexpected end of file in the frontmatter, expected a closing "---"',
    hint: 'Put a line of three hyphens between the tags and the text.',
  }),
  yamlDuplicateKey: ({ name }: { name: string }): Complaint => ({
    reason: `Unexpected second key "${name}", expected it once`,
    hint: 'Keep one of the two.',
  }),
  /** @param detail what the parser says, in English */
  yamlSyntax: ({ detail }: { detail: string }): Complaint => ({
    reason: `Unexpected YAML, expected it well formed: ${detail}`,
    hint: 'Check indentation, colons and quotes; put quotes around text that holds ": " or " #", or begins with a sign.',
  }),
  yamlAlias: ({ name }: { name: string }): Complaint => ({
    reason: `Unexpected alias "*${name}", expected the value itself`,
    hint: 'Write the value out; put quotes around text that begins with "*".',
  }),
  dateUnquoted: ({ written }: { written: string }): Complaint => ({
    reason: `Unexpected date ${written} without quotes, expected "${written}"`,
    hint: `Put quotes around it: "${written}".`,
  }),
  unknownKey: ({ name, keys }: { name: string; keys: readonly string[] }): Complaint => ({
    reason: `Unexpected key "${name}", expected one that is known here`,
    hint: `The keys here are ${or(keys)}.`,
  }),
  misspelledKey: ({ name, meant }: { name: string; meant: string }): Complaint => ({
    reason: `Unexpected key "${name}", expected "${meant}"`,
    hint: didYouMean(meant),
  }),
  missingKey: ({ name, values }: { name: string; values: readonly string[] }): Complaint => ({
    reason: `Unexpected lack of "${name}", expected the key and a value`,
    hint: values.length > 0 ? `Add "${name}": ${or(values)}.` : `Add "${name}".`,
  }),
  unknownValue: ({ value, values, meant }: UnknownValue): Complaint => ({
    reason: `Unexpected ${nameValue(value)}, expected ${or(values)}`,
    hint: meant === undefined ? 'Use one of the values that are named here, spelled the same.' : didYouMean(meant),
  }),
  wrongType: ({ value, type }: { value: ShownValue; type: SchemaType }): Complaint => ({
    reason: `Unexpected ${nameValue(value)}, expected ${nameType(type)}`,
    expected: [nameType(type)],
    hint: `Give ${nameType(type)} here.`,
  }),
  notFilledIn: ({ type }: { type: SchemaType }): Complaint => ({
    reason: `Unexpected ${nameValue({ kind: 'nothing' })}, expected ${nameType(type)}`,
    expected: [nameType(type)],
    hint: 'Fill in a value, or leave the key out.',
  }),
  textWithoutQuotes: ({ value }: { value: ShownValue }): Complaint => ({
    reason: `Unexpected ${nameValue(value)}, expected ${nameType('string')}`,
    expected: [nameType('string')],
    // Not shown in quotes: of 042 YAML has left 42.
    hint: 'Put quotes around it, as it is written.',
  }),
  listWithoutBrackets: ({ value, written }: { value: ShownValue; written: string }): Complaint => ({
    reason: `Unexpected ${nameValue(value)}, expected ${nameType('array')}`,
    expected: [nameType('array')],
    hint: `Put square brackets around it: [${written}].`,
  }),
  empty: ({ value, list }: { value: ShownValue; list: boolean }): Complaint => ({
    reason: `Unexpected ${nameValue(value)}, expected ${list ? 'at least one entry' : 'some words'}`,
    expected: [list ? 'at least one entry' : 'some words'],
    hint: 'Fill it in, or leave the key out where it may be left out.',
  }),
  wrongForm: ({ value, form }: { value: ShownValue; form: FieldForm }): Complaint => {
    const { expected, hint } = forms[form];
    return refused(value, expected, hint);
  },
  /** A value that a schema refuses without saying what it wants. @param expected what Zod says of it, in English */
  otherForm: ({ value, expected }: { value: ShownValue; expected: string }): Complaint => refused(value, expected),
};

interface UnknownValue {
  readonly value: ShownValue;
  readonly values: readonly string[];
  readonly meant: string | undefined;
}

const existingDay = 'a day that exists, "YYYY-MM-DD"';

/** What a field wants, and how to give it where there is more to say than "Write …". */
const forms: Readonly<Record<FieldForm, { readonly expected: string; readonly hint?: string }>> = {
  id: {
    expected: 'an id of lower-case letters, digits and single hyphens',
    hint: 'Write it like "senior-contacts".',
  },
  url: { expected: 'an https: or http: address', hint: 'Copy the whole address, from "https://" on.' },
  day: { expected: existingDay, hint: 'Write year, month and day as digits in quotes, such as "2023-06-21".' },
  'day-of-calendar': {
    expected: existingDay,
    hint: 'The calendar has no such day: look up the month and the day.',
  },
  edtf: { expected: 'a date in EDTF' },
  'language-tag': { expected: 'a BCP 47 language tag' },
  'wikidata-item': { expected: 'a Wikidata item such as "Q148"' },
  'cameo-code': { expected: 'a CAMEO code, quoted' },
  'text-restated': { expected: 'the text that is restated or translated' },
  'former-address': { expected: 'a withdrawn address with its reason, or one that has another in its place' },
};

function refused(value: ShownValue, expected: string, hint = `Write ${expected}.`): Complaint {
  return { reason: `Unexpected ${nameValue(value)}, expected ${expected}`, expected: [expected], hint };
}

function nameValue(value: ShownValue): string {
  switch (value.kind) {
    case 'nothing':
      return 'nothing';
    case 'empty-text':
      return 'empty text';
    case 'empty-list':
      return 'empty list';
    case 'list':
      return 'list';
    case 'mapping':
      return 'mapping';
    case 'text':
      return `text "${value.shown}"`;
    case 'boolean':
      return `truth value ${value.shown}`;
    case 'number':
      return `number ${value.shown}`;
  }
}

function nameType(type: SchemaType): string {
  return typeNames[type] ?? type;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  boolean: 'true or false',
  number: 'a number',
};
