import type { Registries } from '../model/registries.ts';
import type { KnownIds } from './known-ids.ts';
import type { Placed, Rule } from './rule.ts';

/**
 * What the rules see of the registries: every entry that passed its schema. Paths begin with the name
 * of the registry, then go on inside its file: `['actors', 3, 'affiliation']`.
 */
export type RegistrySubject = {
  readonly [Name in keyof Registries]: readonly Placed<Registries[Name][number]>[];
} & {
  readonly known: KnownIds;
  /** Entries that were suggested and nobody has accepted, also those that did not pass. */
  readonly suggested: readonly Placed<{ readonly id: string }>[];
};

export type RegistryRule = Rule<RegistrySubject>;
