import type { z } from 'astro/zod';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Finding, Path } from '../check/finding.ts';
import { daySchema, edtfSchema } from '../model/fields.ts';
import { schemaAt } from './schema-walk.ts';
import { keyOf } from './yaml-source.ts';

/**
 * Dates that stand without quotes where the schema wants a date. YAML readers disagree on what such a
 * value is (text, a number, a moment in some time zone), so that only quoted ones mean one thing.
 */
export function* unquotedDates(node: unknown, schema: z.core.$ZodType): Generator<Finding> {
  for (const { path, written } of plainScalars(node, [])) {
    if (!isDate(schemaAt(schema, path))) continue;
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

/** Every value without quotes, with its place. */
function* plainScalars(node: unknown, path: Path): Generator<{ readonly path: Path; readonly written: string }> {
  if (isScalar(node)) {
    if (node.type === 'PLAIN' && node.source && node.value !== null) yield { path, written: node.source };
  } else if (isMap(node)) {
    for (const pair of node.items) {
      const key = keyOf(pair);
      if (key !== undefined) yield* plainScalars(pair.value, [...path, key]);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* plainScalars(item, [...path, index]);
  }
}

function isDate(schema: z.core.$ZodType | undefined): boolean {
  // A schema that was given a description is a copy with the same definition.
  const def = schema?._zod.def;
  return def === daySchema.def || def === edtfSchema.def;
}
