import { z } from 'astro/zod';
import type { Path } from '../check/finding.ts';

type Schema = z.core.$ZodType;

/** The schema itself, without what only says that a value may be left out. */
export function unwrapSchema(schema: Schema): Schema {
  const optional = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return optional ? unwrapSchema(schema.def.innerType) : schema;
}

/** The schema of a value one step down, or undefined where there is none. */
export function findChildSchema(schema: Schema, segment: string | number): Schema | undefined {
  const bare = unwrapSchema(schema);
  if (bare instanceof z.ZodObject)
    return Object.hasOwn(bare.shape, segment) ? (bare.shape as z.core.$ZodShape)[segment] : undefined;
  if (bare instanceof z.ZodArray) return bare.element;
  if (bare instanceof z.ZodRecord) return bare.def.valueType;
  if (bare instanceof z.ZodUnion) {
    return bare.options.map((option) => findChildSchema(option, segment)).find((child) => child !== undefined);
  }
  return undefined;
}

/** The schema of the value at a path. */
export function findSchema(schema: Schema, path: Path): Schema | undefined {
  let at: Schema | undefined = schema;
  for (const segment of path) at = at && findChildSchema(at, segment);
  return at && unwrapSchema(at);
}

/** The keys that an author may write in the mapping that a schema describes. */
export function keysOf(schema: Schema | undefined): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysOf(unwrapSchema(option)));
  return [];
}
