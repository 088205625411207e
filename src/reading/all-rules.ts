import { articleAdvice } from '../check/article-advice.ts';
import { articleRules } from '../check/article-rules.ts';
import { registryRules } from '../check/registry-rules.ts';
import type { RuleDoc } from '../check/rule.ts';
import { readingRules } from './reading-rules.ts';

/** Every rule there is, each with its examples. */
export const allRules: readonly RuleDoc[] = [...readingRules, ...articleRules, ...articleAdvice, ...registryRules];
