import { unknownReferences, registryReferences } from '../references.ts';
import type { RegistryRule } from '../subjects.ts';

export const registryUnknownSource: RegistryRule = {
  id: 'registry/unknown-source',
  severity: 'error',
  example: {
    bad: {
      article: `The pier is closed.
`,
      engagements: `- { id: call-2030, kind: call, title: A call, date: "2030-05-01", channel: diplomacy, about: They spoke., sources: [post] }
`,
    },
    good: {
      article: `The pier is closed.
`,
      engagements: `- { id: call-2030, kind: call, title: A call, date: "2030-05-01", channel: diplomacy, about: They spoke., sources: [harbour-post] }
`,
    },
  },
  find: (subject) => unknownReferences(registryReferences(subject), 'source', subject.known.sources),
};
