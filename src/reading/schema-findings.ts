import { z } from 'astro/zod';
import { findNearest } from '../check/did-you-mean.ts';
import type { Finding, FindingMessage, Path } from '../check/finding.ts';
import { desk } from '../i18n/catalogue.ts';
import type { Term } from '../i18n/codebook.ts';
import { parseEdtf } from '../model/edtf/parse-edtf.ts';
import { fieldForms } from '../model/fields.ts';
import type { FieldForm } from '../model/fields.ts';
import { unwrapSchema, keysOf, findSchema } from './schema-walk.ts';

/** Ids of everything that a schema can complain of. Permanent, as those of the rules in `src/check`. */
export const schemaRules = [
  'schema/unknown-key',
  'schema/missing-key',
  'schema/wrong-type',
  'schema/unknown-value',
  'schema/empty',
  'schema/form',
  'id/form',
  'url/form',
  'date/form',
  'date/impossible',
  'edtf/old-syntax',
  'edtf/impossible-date',
  'edtf/invalid',
] as const;

type SchemaFinding = Omit<Finding, 'severity'> & { readonly rule: (typeof schemaRules)[number] };

/** What a schema has against a value, for the catalogue to word. `at` is the value's own path in the document. */
export function toSchemaFindings(
  issues: readonly z.core.$ZodIssue[],
  schema: z.core.$ZodType,
  value: unknown,
  at: Path = [],
): Finding[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((segment) => (typeof segment === 'symbol' ? String(segment) : segment));
    const flaws = toFlaws(issue, { path, value: valueAt(value, path), schema: findSchema(schema, path) });
    return flaws.map((flaw) => ({ severity: 'error' as const, ...flaw, path: [...at, ...flaw.path] }));
  });
}

interface CheckedValue {
  readonly path: Path;
  readonly value: unknown;
  readonly schema: z.core.$ZodType | undefined;
}

function toFlaws(issue: z.core.$ZodIssue, spot: CheckedValue): SchemaFinding[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => findUnknownKey(key, spot));
  if (spot.value === undefined) return [toMissingKey(spot)];
  switch (issue.code) {
    case 'invalid_value':
      return [findUnknownValue(issue.values.map(String), spot)];
    case 'invalid_union':
      return [findUnknownValue(listUnionForms(spot.schema), spot)];
    case 'invalid_type':
      return [wrongType(issue.expected, spot)];
    case 'too_small':
      return [empty(spot)];
    default:
      return [wrongForm(issue, spot)];
  }
}

function findUnknownKey(key: string, { path, schema }: CheckedValue): SchemaFinding {
  const keys = keysOf(schema);
  const meant = findNearest(key, keys) ?? keys.find((each) => isOtherName(key, each));
  return {
    rule: 'schema/unknown-key',
    path: [...path, key],
    atKey: true,
    message: meant === undefined ? { key: 'unknownKey', name: key, keys } : { key: 'misspelledKey', name: key, meant },
    actual: key,
    expected: keys,
  };
}

function toMissingKey({ path, schema }: CheckedValue): SchemaFinding {
  const key = String(path.at(-1) ?? '');
  const values = [z.ZodEnum, z.ZodUnion, z.ZodPipe].some((kind) => schema instanceof kind)
    ? listUnionForms(schema)
    : [];
  return {
    rule: 'schema/missing-key',
    path: path.slice(0, -1),
    atKey: true,
    message: { key: 'missingKey', name: key, values },
    ...(values.length > 0 ? { expected: values } : {}),
  };
}

function findUnknownValue(values: readonly string[], { path, value }: CheckedValue): SchemaFinding {
  const written = typeof value === 'string' ? value : (findSoleKey(value) ?? '');
  const forms = values.map(bareForm);
  const meant = findValueCalled(written, forms) ?? findNearest(written, forms);
  return {
    rule: 'schema/unknown-value',
    path,
    message: { key: 'unknownValue', value: showValue(value), values, meant },
    actual: written,
    expected: values,
  };
}

/** The value that pages show under a label, or that goes by another name: who reads "judgement" there writes `evaluation`. */
function findValueCalled(written: string, values: readonly string[]): string | undefined {
  const label = written.toLowerCase();
  const { ploverModes: _modes, cameoCodes: _codes, ...vocabularies } = desk.codebook;
  const labelled = Object.values(vocabularies)
    .flatMap((terms) => Object.entries<Term>(terms))
    .find(([value, term]) => term.label === label && values.includes(value));
  return labelled?.[0] ?? values.find((value) => isOtherName(label, value));
}

function isOtherName(written: string, name: string): boolean {
  return desk.fields.otherNames[name]?.includes(written.toLowerCase()) ?? false;
}

function wrongType(type: string, { path, value }: CheckedValue): SchemaFinding {
  return { rule: 'schema/wrong-type', path, message: toWrongTypeMessage(type, value) };
}

function toWrongTypeMessage(type: string, value: unknown): FindingMessage {
  const shown = showValue(value);
  if (value === null) return { key: 'notFilledIn', type };
  if (type === 'string' && typeof value !== 'object') return { key: 'textWithoutQuotes', value: shown };
  if (type === 'array' && typeof value === 'string')
    return { key: 'listWithoutBrackets', value: shown, written: value };
  return { key: 'wrongType', value: shown, type };
}

function empty({ path, value }: CheckedValue): SchemaFinding {
  return { rule: 'schema/empty', path, message: { key: 'empty', value: showValue(value), list: Array.isArray(value) } };
}

function wrongForm(issue: z.core.$ZodIssue, { path, value }: CheckedValue): SchemaFinding {
  return { path, actual: String(value), ...toFormMessage(issue.message, value) };
}

function toFormMessage(asked: string, value: unknown): Pick<SchemaFinding, 'rule' | 'message'> {
  const form = fieldForms.find((name) => name === asked);
  const shown = showValue(value);
  if (form === undefined) {
    return { rule: 'schema/form', message: { key: 'otherForm', value: shown, expected: asked } };
  }
  if (form === 'edtf') {
    const read = parseEdtf(String(value));
    if ('problem' in read) return { rule: read.rule, message: read.problem };
  }
  return { rule: ruleOfForm[form] ?? 'schema/form', message: { key: 'wrongForm', value: shown, form } };
}

const ruleOfForm: Readonly<Partial<Record<FieldForm, SchemaFinding['rule']>>> = {
  id: 'id/form',
  url: 'url/form',
  day: 'date/form',
  'day-of-calendar': 'date/impossible',
};

/** The forms that a union or an enum takes, as an author writes them: `own`, `{reports: […]}`. */
function listUnionForms(schema: z.core.$ZodType | undefined): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => listUnionForms(unwrapSchema(option)));
  // What is read into another value is written by the names of the first.
  if (schema instanceof z.ZodPipe) return listUnionForms(schema.in);
  return keysOf(schema).map((key) => `{${key}: […]}`);
}

const bareForm = (form: string): string => form.replace(/^\{(\w+): .*$/, '$1');

function findSoleKey(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const keys = Object.keys(value);
  return keys.length === 1 ? keys[0] : undefined;
}

function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value;
  for (const segment of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, segment)) return undefined;
    at = Reflect.get(at, segment);
  }
  return at;
}

type ShownValue = Extract<FindingMessage, { readonly key: 'wrongType' }>['value'];

const LONGEST = 60;

/** A value from YAML as a message shows it: short and on one line. */
function showValue(value: unknown): ShownValue {
  if (value === undefined || value === null) return { kind: 'nothing' };
  if (typeof value === 'string') {
    return value.trim() === '' ? { kind: 'empty-text' } : { kind: 'text', shown: shorten(value) };
  }
  if (Array.isArray(value)) return { kind: value.length === 0 ? 'empty-list' : 'list' };
  if (typeof value === 'boolean') return { kind: 'boolean', shown: String(value) };
  return typeof value === 'number' ? { kind: 'number', shown: String(value) } : { kind: 'mapping' };
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
