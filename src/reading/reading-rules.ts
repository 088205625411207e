import { ledgerRules } from './read-ledger.ts';
import { schemaRules } from './schema-findings.ts';

/** Ids of all that reading a file can complain of, beside the rules of `src/check`. Permanent, like those. */
export const readingRules: readonly string[] = [
  'file/name',
  'frontmatter/missing',
  'frontmatter/unclosed',
  'yaml/syntax',
  'yaml/duplicate-key',
  'yaml/alias',
  'date/unquoted',
  ...ledgerRules,
  ...schemaRules,
];
