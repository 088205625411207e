import type { z } from 'astro/zod';
import type { Finding } from '../check/finding.ts';
import { schemaFindings } from './schema-findings.ts';
import { unquotedDates } from './unquoted-dates.ts';
import type { YamlSource } from './yaml-source.ts';

/** Everything that is wrong with a document's values by themselves: the schema's issues and bare dates. */
export function dataFindings(
  { root, value }: Pick<YamlSource, 'root' | 'value'>,
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
): Finding[] {
  const bare = [...unquotedDates(root, schema)];
  const barePaths = new Set(bare.map(pathKey));
  const issueFindings = schemaFindings(issues, schema, value);
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
