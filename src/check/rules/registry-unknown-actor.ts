import { unknownReferences, registryReferences } from '../references.ts';
import type { RegistryRule } from '../subjects.ts';

export const registryUnknownActor: RegistryRule = {
  id: 'registry/unknown-actor',
  severity: 'error',
  example: {
    bad: {
      article: `The pier is closed.
`,
      actors: `- { id: dace, name: Ivo Dace, kind: person, affiliation: bask, about: A trade envoy. }
`,
    },
    good: {
      article: `The pier is closed.
`,
      actors: `- { id: dace, name: Ivo Dace, kind: person, affiliation: besk, about: A trade envoy. }
`,
    },
  },
  find: (subject) => unknownReferences(registryReferences(subject), 'actor', subject.known.actors),
};
