import { z } from 'astro/zod';
import { didYouMean, nearest } from '../check/did-you-mean.ts';
import type { Finding, Path } from '../check/finding.ts';
import { describeType, describeValue, oneOf } from './describe-value.ts';
import { bareSchema, keysOf, schemaAt } from './schema-walk.ts';

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

type Flaw = Omit<Finding, 'severity'> & { readonly rule: (typeof schemaRules)[number] };

/** What a schema has against a value, in the author's words. `at` is the value's own place in the document. */
export function schemaFindings(
  issues: readonly z.core.$ZodIssue[],
  schema: z.core.$ZodType,
  value: unknown,
  at: Path = [],
): Finding[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((segment) => (typeof segment === 'symbol' ? String(segment) : segment));
    const flaws = toFlaws(issue, { path, value: valueAt(value, path), schema: schemaAt(schema, path) });
    return flaws.map((flaw) => ({ severity: 'error' as const, ...flaw, path: [...at, ...flaw.path] }));
  });
}

interface Spot {
  readonly path: Path;
  readonly value: unknown;
  readonly schema: z.core.$ZodType | undefined;
}

function toFlaws(issue: z.core.$ZodIssue, spot: Spot): Flaw[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, spot));
  if (spot.value === undefined) return [missingKey(spot)];
  switch (issue.code) {
    case 'invalid_value':
      return [unknownValue(issue.values.map(String), spot)];
    case 'invalid_union':
      return [unknownValue(unionForms(spot.schema), spot)];
    case 'invalid_type':
      return [wrongType(describeType(issue.expected), spot)];
    case 'too_small':
      return [empty(spot)];
    default:
      return [wrongForm(issue, spot)];
  }
}

function unknownKey(key: string, { path, schema }: Spot): Flaw {
  const keys = keysOf(schema);
  const meant = nearest(key, keys);
  return {
    rule: 'schema/unknown-key',
    path: [...path, key],
    atKey: true,
    reason: `Unexpected key "${key}", expected ${meant === undefined ? 'one that is known here' : `"${meant}"`}`,
    actual: key,
    expected: keys,
    hint: meant === undefined ? `The keys here are ${oneOf(keys)}.` : `Did you mean "${meant}"?`,
  };
}

function missingKey({ path, schema }: Spot): Flaw {
  const key = String(path.at(-1) ?? '');
  const values = schema instanceof z.ZodEnum || schema instanceof z.ZodUnion ? unionForms(schema) : [];
  return {
    rule: 'schema/missing-key',
    path: path.slice(0, -1),
    atKey: true,
    reason: `Unexpected lack of "${key}", expected the key and a value`,
    ...(values.length > 0 ? { expected: values } : {}),
    hint: values.length > 0 ? `Add "${key}": ${oneOf(values)}.` : `Add "${key}".`,
  };
}

function unknownValue(values: readonly string[], { path, value }: Spot): Flaw {
  const written = typeof value === 'string' ? value : (soleKey(value) ?? '');
  return {
    rule: 'schema/unknown-value',
    path,
    reason: `Unexpected ${describeValue(value)}, expected ${oneOf(values)}`,
    actual: written,
    expected: values,
    hint: didYouMean(written, values.map(bareForm), 'Use one of the values that are named here, spelled the same.'),
  };
}

function wrongType(expected: string, { path, value }: Spot): Flaw {
  return {
    rule: 'schema/wrong-type',
    path,
    reason: `Unexpected ${describeValue(value)}, expected ${expected}`,
    expected: [expected],
    hint: wrongTypeHint(expected, value),
  };
}

function wrongTypeHint(expected: string, value: unknown): string {
  if (value === null) return 'Fill in a value, or leave the key out.';
  // Not shown in quotes: of 042 YAML has left 42.
  if (expected === 'text' && typeof value !== 'object') return 'Put quotes around it, as it is written.';
  if (expected === 'a list' && typeof value === 'string') return `Put square brackets around it: [${value}].`;
  return `Give ${expected} here.`;
}

function empty({ path, value }: Spot): Flaw {
  const expected = Array.isArray(value) ? 'at least one entry' : 'some words';
  return {
    rule: 'schema/empty',
    path,
    reason: `Unexpected ${describeValue(value)}, expected ${expected}`,
    expected: [expected],
    hint: 'Fill it in, or leave the key out where it may be left out.',
  };
}

/** A field that says itself what is wrong (see `FieldIssue`), or whose message names the form it wants. */
function wrongForm(issue: z.core.$ZodIssue, { path, value }: Spot): Flaw {
  const params = fieldIssue.safeParse(issue.code === 'custom' ? issue.params : undefined).data;
  return {
    rule: params?.rule ?? 'schema/form',
    path,
    reason: params?.reason ?? `Unexpected ${describeValue(value)}, expected ${issue.message}`,
    actual: String(value),
    expected: [issue.message],
    hint: params?.hint ?? `Write ${issue.message}.`,
  };
}

const fieldIssue = z.object({ rule: z.enum(schemaRules), hint: z.string(), reason: z.string().optional() });

/** The forms that a union or an enum takes, as an author writes them: `own`, `{reports: […]}`. */
function unionForms(schema: z.core.$ZodType | undefined): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unionForms(bareSchema(option)));
  return keysOf(schema).map((key) => `{${key}: […]}`);
}

const bareForm = (form: string): string => form.replace(/^\{(\w+): .*$/, '$1');

function soleKey(value: unknown): string | undefined {
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
