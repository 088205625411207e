import type { Finding, Path, RuleId } from './finding.ts';
import type { RuleExample } from './rule-example.ts';

/** One fault that a rule finds; its id and severity are the rule's own. */
export type Flaw = Omit<Finding, 'rule' | 'severity'>;

/** What the rules' page says of a rule. */
export interface RuleDoc {
  /** Permanent: people write it down. What the rule asks for stands under it in the catalogue. */
  readonly id: RuleId;
  /** Errors keep an article from being published; warnings do not. */
  readonly severity: Finding['severity'];
  /** Content that breaks this rule and no other, and content that breaks none. */
  readonly example: { readonly bad: RuleExample; readonly good: RuleExample };
}

/** One thing that can be wrong with a subject. */
export interface Rule<Subject> extends RuleDoc {
  find(subject: Subject): Iterable<Flaw>;
}

/** A tag or an entry that passed its schema, and where it stands in the YAML document. */
export interface Located<T> {
  readonly at: Path;
  readonly tag: T;
}

/** Everything that the rules find, rule by rule. */
export function findAll<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Finding[] {
  return rules.flatMap((rule) =>
    Array.from(rule.find(subject), (flaw) => ({ rule: rule.id, severity: rule.severity, ...flaw })),
  );
}
