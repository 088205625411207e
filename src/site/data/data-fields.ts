import { z } from 'astro/zod';
import { claimRecordSchema } from '../../export/claims/claim-record.ts';
import { claimColumns } from '../../export/claims/claims-csv.ts';
import { omissionRecordSchema } from '../../export/claims/claims-json.ts';
import { toJsonSchema } from '../../export/describe-fields.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';

/** One field of a published record, as the data page explains it. */
export interface DataField {
  /** Its path in the record: `article.slug`, `outcomes[].date`. */
  readonly name: string;
  readonly meaning: string;
  /** Whether every record has it. */
  readonly always: boolean;
  /** The column of the CSV that gives it, where one does. */
  readonly column?: string;
}

/** The fields of a claim in the order of the schema that JSON is checked by, each followed by its own. */
export function claimFields({ records }: Catalogue['exporting']): DataField[] {
  const columns = new Map(Object.entries(claimColumns).map(([name, { field }]) => [field, name]));
  return fieldsOf(nodeSchema.parse(toJsonSchema(claimRecordSchema, records.claim)), '').map((field) => {
    const column = columns.get(field.name);
    return { ...field, ...(column !== undefined && { column }) };
  });
}

/** The fields of what a text leaves out. */
export function omissionFields({ records }: Catalogue['exporting']): DataField[] {
  return fieldsOf(nodeSchema.parse(toJsonSchema(omissionRecordSchema, records.omission)), '');
}

/** What of a JSON Schema the table is made from. */
interface SchemaNode {
  readonly description?: string | undefined;
  readonly properties?: Readonly<Record<string, SchemaNode>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: SchemaNode | undefined;
}
const nodeSchema: z.ZodType<SchemaNode> = z.lazy(() =>
  z.object({
    description: z.string().optional(),
    properties: z.record(z.string(), nodeSchema).optional(),
    required: z.array(z.string()).optional(),
    items: nodeSchema.optional(),
  }),
);

function fieldsOf({ properties = {}, required = [] }: SchemaNode, prefix: string): DataField[] {
  return Object.entries(properties).flatMap(([key, node]) => {
    const name = `${prefix}${key}`;
    const own = { name, meaning: node.description ?? '', always: required.includes(key) };
    return [own, ...fieldsOf(node, `${name}.`), ...(node.items ? fieldsOf(node.items, `${name}[].`) : [])];
  });
}
