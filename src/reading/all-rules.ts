import { articleAdvice, articleRules, registryRules } from '../check/rules.ts';
import type { RuleDoc } from '../check/rule.ts';
import { fileRules } from './rule-docs/file-rules.ts';
import { formRuleDocs } from './rule-docs/form-rules.ts';
import { permalinkRuleDocs } from './rule-docs/permalink-rules.ts';
import { schemaRuleDocs } from './rule-docs/schema-rules.ts';

/** All that reading a file can complain of, beside the rules of `src/check`. Their ids are permanent, like those. */
const readingRules: readonly RuleDoc[] = [...fileRules, ...schemaRuleDocs, ...formRuleDocs, ...permalinkRuleDocs];

/** Every rule there is, each with its examples. */
export const allRules: readonly RuleDoc[] = [...readingRules, ...articleRules, ...articleAdvice, ...registryRules];
