import type { z } from 'astro/zod';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Finding, Path } from '../check/finding.ts';
import { daySchema, edtfSchema } from '../model/fields.ts';
import { toSchemaFindings } from './schema-findings.ts';
import { findSchema } from './schema-walk.ts';
import { keyOf } from './yaml-source.ts';
import type { YamlSource } from './yaml-source.ts';

/** Everything that is wrong with a document's values by themselves: the schema's issues and bare dates. */
export function findDataFaults(
  { root, value }: Pick<YamlSource, 'root' | 'value'>,
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
): Finding[] {
  const bare = [...findUnquotedDates(root, schema)];
  const barePaths = new Set(bare.map(pathKey));
  const issueFindings = toSchemaFindings(issues, schema, value);
  const noDates = new Set(issueFindings.filter(({ rule }) => notADate.has(rule)).map(pathKey));
  return [
    // Quotes would not make a date of what is none.
    ...bare.filter((finding) => !noDates.has(pathKey(finding))),
    // A bare year is a number to YAML: once is enough to be told that quotes are missing.
    ...issueFindings.filter((finding) => finding.rule !== 'schema/wrong-type' || !barePaths.has(pathKey(finding))),
  ];
}

const notADate = new Set(['date/form', 'edtf/invalid']);

const pathKey = ({ path }: Finding): string => JSON.stringify(path);

/**
 * Dates that stand without quotes where the schema wants a date. YAML readers disagree on what such a
 * value is (text, a number, a moment in some time zone), so that only quoted ones mean one thing.
 */
function* findUnquotedDates(node: unknown, schema: z.core.$ZodType): Generator<Finding> {
  for (const { path, written } of findPlainScalars(node, [])) {
    if (!isDate(findSchema(schema, path))) continue;
    yield {
      rule: 'date/unquoted',
      severity: 'error',
      path,
      message: { key: 'dateUnquoted', written },
      actual: written,
      expected: [`"${written}"`],
    };
  }
}

/** Every value without quotes, with its path. */
function* findPlainScalars(node: unknown, path: Path): Generator<{ readonly path: Path; readonly written: string }> {
  if (isScalar(node)) {
    if (node.type === 'PLAIN' && node.source && node.value !== null) yield { path, written: node.source };
  } else if (isMap(node)) {
    for (const pair of node.items) {
      const key = keyOf(pair);
      if (key !== undefined) yield* findPlainScalars(pair.value, [...path, key]);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* findPlainScalars(item, [...path, index]);
  }
}

function isDate(schema: z.core.$ZodType | undefined): boolean {
  // A schema that was given a description is a copy with the same definition.
  const def = schema?._zod.def;
  return def === daySchema.def || def === edtfSchema.def;
}
