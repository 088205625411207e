import type { RegistryRule } from '../subjects.ts';

export const registryDuplicateId: RegistryRule = {
  id: 'registry/duplicate-id',
  severity: 'error',
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
            message: { key: 'registryDuplicateId', id: tag.id },
            actual: tag.id,
          };
        }
        seen.add(tag.id);
      }
    }
  },
};
