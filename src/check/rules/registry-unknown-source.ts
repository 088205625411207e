import { unknownReferences } from '../reference.ts';
import { registryReferences } from '../registry-references.ts';
import type { RegistryRule } from '../registry-rule.ts';

export const registryUnknownSource: RegistryRule = {
  id: 'registry/unknown-source',
  severity: 'error',
  summary: 'Every source of an engagement or an office is in sources.yaml.',
  find: (subject) => unknownReferences(registryReferences(subject), 'source', subject.known.sources),
};
