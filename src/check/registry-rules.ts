import type { RegistryRule } from './registry-rule.ts';
import { aliasDuplicate } from './rules/alias-duplicate.ts';
import { registryNotAccepted } from './rules/registry-not-accepted.ts';
import { registryDuplicateId } from './rules/registry-duplicate-id.ts';
import { registryUnknownActor } from './rules/registry-unknown-actor.ts';
import { registryUnknownSource } from './rules/registry-unknown-source.ts';
import { sourceNoDate } from './rules/source-no-date.ts';

/** Every rule that the registries must pass. A new rule is one file and one line here. */
export const registryRules: readonly RegistryRule[] = [
  registryNotAccepted,
  registryDuplicateId,
  registryUnknownActor,
  registryUnknownSource,
  aliasDuplicate,
  sourceNoDate,
];
