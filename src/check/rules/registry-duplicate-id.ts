import type { RegistryRule } from '../registry-rule.ts';

export const registryDuplicateId: RegistryRule = {
  id: 'registry/duplicate-id',
  severity: 'error',
  summary: 'No two entries of a registry share an id.',
  example: {
    bad: {
      article: `The pier is closed.
`,
      actors: `- { id: dace, name: Ivo Dace, kind: person, about: A trade envoy. }
- { id: dace, name: Lena Dace, kind: person, about: A pilot. }
`,
    },
    good: {
      article: `The pier is closed.
`,
      actors: `- { id: ivo-dace, name: Ivo Dace, kind: person, about: A trade envoy. }
- { id: lena-dace, name: Lena Dace, kind: person, about: A pilot. }
`,
    },
  },
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
