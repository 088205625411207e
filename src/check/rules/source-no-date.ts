import type { RegistryRule } from '../registry-rule.ts';

export const sourceNoDate: RegistryRule = {
  id: 'source/no-date',
  severity: 'warning',
  summary: 'A source has a day, or a note that says why it has none.',
  example: {
    bad: {
      article: `The pier is closed.
`,
      sources: `- { id: gazette, title: The pier, publisher: Gazette, url: "https://gazette.example/pier", flag: news }
`,
    },
    good: {
      article: `The pier is closed.
`,
      sources: `- { id: gazette, title: The pier, publisher: Gazette, published: "2030-02", url: "https://gazette.example/pier", flag: news }
`,
    },
  },
  *find({ sources }) {
    for (const { at, tag } of sources) {
      if (tag.published !== undefined || tag.note !== undefined) continue;
      yield {
        path: [...at, 'id'],
        reason: `Unexpected lack of "published" in the source "${tag.id}", expected when it appeared`,
        actual: tag.id,
        hint: 'Add "published" in EDTF, as coarse as need be ("2023-07"); or say in "note" that the page shows no date.',
      };
    }
  },
};
