import type { RuleExample } from '../../check/rule-example.ts';
import type { RuleDoc } from '../../check/rule.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { ruleAnchor } from '../../model/site-paths.ts';

/** A file of an example, or the part of it that matters. */
export interface ExamplePart {
  readonly file: string;
  readonly text: string;
}

export interface RuleEntry extends Pick<RuleDoc, 'id'> {
  /** Error or warning, as a reader sees it. */
  readonly severity: string;
  /** What the rule asks for, in one sentence. */
  readonly summary: string;
  /** Fragment of the rule on its page. */
  readonly anchor: string;
  readonly examples: readonly { readonly title: string; readonly parts: readonly ExamplePart[] }[];
}

export interface RuleGroup {
  readonly name: string;
  readonly rules: readonly RuleEntry[];
}

export interface RulesPage {
  readonly groups: readonly RuleGroup[];
  readonly errors: number;
  readonly warnings: number;
}

/** Every rule of the check with its examples, by the first part of its id, in alphabetical order. */
export function makeRulesPage(rules: readonly RuleDoc[], words: Catalogue): RulesPage {
  const groups = new Map<string, RuleEntry[]>();
  for (const { id, severity, example } of rules.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const [name = ''] = id.split('/');
    const examples = [
      { title: words.method.rules.found, parts: partsOf(example.bad, words.method.rules) },
      { title: words.method.rules.asItShouldBe, parts: partsOf(example.good, words.method.rules) },
    ];
    const entry = {
      id,
      severity: words.method.rules.severities[severity],
      summary: words.rules[id],
      anchor: ruleAnchor(id),
      examples,
    };
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  const errors = rules.filter(({ severity }) => severity === 'error').length;
  return {
    groups: Array.from(groups, ([name, entries]) => ({ name, rules: entries })),
    errors,
    warnings: rules.length - errors,
  };
}

function partsOf(example: RuleExample, words: Catalogue['method']['rules']): ExamplePart[] {
  const { name = 'harbour.md', published, article, file } = example;
  const parts: ExamplePart[] = [];
  if (published !== undefined) parts.push({ file: words.asPublished({ file: name }), text: published });
  for (const registry of ['actors', 'engagements', 'sources', 'hedges', 'permalinks'] as const) {
    const text = example[registry];
    if (text !== undefined) parts.push({ file: `${registry}.yaml`, text });
  }
  // Where a shared file is the matter, the article only stands beside it.
  if (parts.length === 0 || published !== undefined) parts.push({ file: name, text: file ?? article ?? '' });
  return parts.map((part) => ({ ...part, text: part.text.trimEnd() }));
}
