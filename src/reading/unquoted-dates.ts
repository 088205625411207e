import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Finding, Path } from '../check/finding.ts';
import { daySchema, edtfSchema } from '../model/fields.ts';
import { bareSchema, childSchema } from './schema-walk.ts';
import { keyOf } from './yaml-source.ts';

/**
 * Dates that stand without quotes where the schema wants a date. YAML readers disagree on what such a
 * value is (text, a number, a moment in some time zone), so that only quoted ones mean one thing.
 */
export function* unquotedDates(
  node: unknown,
  schema: z.core.$ZodType | undefined,
  path: Path = [],
): Generator<Finding> {
  if (schema === undefined || !isNode(node)) return;
  if (isMap(node)) {
    for (const pair of node.items) {
      const key = keyOf(pair);
      if (key !== undefined) yield* unquotedDates(pair.value, childSchema(schema, key), [...path, key]);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      yield* unquotedDates(item, childSchema(schema, index), [...path, index]);
    }
  } else if (isScalar(node) && isDate(schema) && node.type === 'PLAIN' && node.source && node.value !== null) {
    const written = node.source;
    yield {
      rule: 'date/unquoted',
      severity: 'error',
      path,
      reason: `Unexpected date ${written} without quotes, expected "${written}"`,
      actual: written,
      expected: [`"${written}"`],
      hint: `Put quotes around it: "${written}".`,
    };
  }
}

function isDate(schema: z.core.$ZodType): boolean {
  // A schema that was given a description is a copy with the same definition.
  const { def } = bareSchema(schema)._zod;
  return def === daySchema.def || def === edtfSchema.def;
}
