import type { RegistryRule } from '../registry-rule.ts';

export const registryDuplicateId: RegistryRule = {
  id: 'registry/duplicate-id',
  severity: 'error',
  summary: 'No two entries of a registry share an id.',
  *find({ actors, engagements, sources, hedges }) {
    for (const entries of [actors, engagements, sources, hedges]) {
      const seen = new Set<string>();
      for (const { at, tag } of entries) {
        if (seen.has(tag.id)) {
          yield {
            path: [...at, 'id'],
            reason: `Unexpected second entry "${tag.id}", expected an id of its own`,
            actual: tag.id,
            hint: 'Merge the two entries, or give one of them another id.',
          };
        }
        seen.add(tag.id);
      }
    }
  },
};
