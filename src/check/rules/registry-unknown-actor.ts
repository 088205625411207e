import { unknownReferences } from '../reference.ts';
import { registryReferences } from '../registry-references.ts';
import type { RegistryRule } from '../registry-rule.ts';

export const registryUnknownActor: RegistryRule = {
  id: 'registry/unknown-actor',
  severity: 'error',
  summary: 'Every affiliation, office, participant and side is in actors.yaml.',
  find: (subject) => unknownReferences(registryReferences(subject), 'actor', subject.known.actors),
};
