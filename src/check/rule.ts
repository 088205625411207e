import type { Finding, Path } from './finding.ts';

/** What a rule says of one place; its id and severity are the rule's own. */
export type Flaw = Omit<Finding, 'rule' | 'severity'>;

/** One thing that can be wrong with a subject. Ids are permanent: people write them down. */
export interface Rule<Subject> {
  /** `group/name`. */
  readonly id: string;
  /** Errors keep an article from being published; warnings do not. */
  readonly severity: Finding['severity'];
  /** What the rule asks for, in one sentence. */
  readonly summary: string;
  find(subject: Subject): Iterable<Flaw>;
}

/** A tag or an entry that passed its schema, and where it stands in the YAML document. */
export interface Placed<T> {
  readonly at: Path;
  readonly tag: T;
}

/** Everything that the rules find, rule by rule. */
export function findAll<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Finding[] {
  return rules.flatMap((rule) =>
    Array.from(rule.find(subject), (flaw) => ({ rule: rule.id, severity: rule.severity, ...flaw })),
  );
}
