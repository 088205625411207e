import type { RegistryRule } from '../registry-rule.ts';

export const registryNotAccepted: RegistryRule = {
  id: 'registry/not-accepted',
  severity: 'error',
  summary: 'An editor has accepted every entry that the tool suggested.',
  example: {
    bad: {
      article: `The pier is closed.
`,
      actors: `- { id: cora-lind, name: Cora Lind, kind: person, about: "", accepted: false }
`,
    },
    good: {
      article: `The pier is closed.
`,
      actors: `- { id: cora-lind, name: Cora Lind, kind: person, about: Master of the port. }
`,
    },
  },
  *find({ suggested }) {
    for (const { at, tag } of suggested) {
      yield {
        path: [...at, 'accepted'],
        atKey: true,
        reason: `Unexpected suggestion "${tag.id}" that nobody has accepted, expected it accepted or taken out`,
        actual: tag.id,
        hint: 'Make sure who it is, write "about", then take out "accepted: false", or take out the whole entry.',
      };
    }
  },
};
