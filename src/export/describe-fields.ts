import { z } from 'astro/zod';
import type { Term } from '../i18n/codebook.ts';
import type { FieldTexts, RecordIn } from '../i18n/field-texts.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

type Texts = Readonly<Record<string, string | FieldText>>;

interface FieldText {
  readonly about: string;
  readonly fields?: Texts;
  readonly terms?: Readonly<Record<string, Term>>;
}

/**
 * The JSON Schema of a Zod schema, with what there is to say of each key, at any depth, as its `description`. The values of
 * a vocabulary are explained in `enumDescriptions`, which the language servers of JSON and YAML show beside them.
 */
export function toJsonSchema<Schema extends z.ZodType>(
  schema: Schema,
  texts: FieldTexts<RecordIn<z.input<Schema>>> & Texts,
  options: z.core.ToJSONSchemaParams = {},
): JsonSchema {
  return describeRecord(z.toJSONSchema(schema, options), texts);
}

/** A JSON Schema with what there is to say of some of its keys, and of those of its definitions by their names. */
export function describeSchema(
  schema: JsonSchema,
  texts: Texts,
  definitions: Readonly<Record<string, Texts>>,
): JsonSchema {
  const described = Object.entries(schema.$defs ?? {}).map(
    ([name, definition]) => [name, describeRecord(definition, definitions[name] ?? {})] as const,
  );
  return { ...describeRecord(schema, texts), $defs: Object.fromEntries(described) };
}

/** Lists say what there is to say of their items, and alternatives what there is to say of each. */
function describeRecord(schema: JsonSchema, texts: Texts): JsonSchema {
  const { properties, items, anyOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [key, describeField(value, texts[key])]),
      ),
    }),
    ...(isSchema(items) && { items: describeRecord(items, texts) }),
    ...(anyOf && { anyOf: anyOf.map((option) => describeRecord(option, texts)) }),
  };
}

function describeField(schema: JsonSchema | boolean, text: Texts[string] | undefined): JsonSchema | boolean {
  if (typeof schema === 'boolean' || text === undefined) return schema;
  if (typeof text === 'string') return { ...schema, description: text };
  const { about, fields = {}, terms } = text;
  return {
    ...describeRecord(schema, fields),
    ...(terms && { enumDescriptions: schema.enum?.map((value) => terms[String(value)]?.meaning) }),
    description: about,
  };
}

function isSchema(items: JsonSchema['items']): items is JsonSchema {
  return typeof items === 'object' && !Array.isArray(items);
}
