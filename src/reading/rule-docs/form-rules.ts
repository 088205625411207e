import { breakExample } from '../../check/rule-example.ts';
import type { RuleDoc } from '../../check/rule.ts';

/** What a schema can complain of in the form of single values: ids, addresses, dates. */
export const formRuleDocs: readonly RuleDoc[] = [
  {
    id: 'id/form',
    severity: 'error',
    example: breakExample(
      {
        article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
---
The pier is closed.
`,
      },
      { article: ['id: pier-closed', 'id: Pier_closed'] },
    ),
  },
  {
    id: 'url/form',
    severity: 'error',
    example: breakExample(
      {
        article: `The pier is closed.
`,
        sources: `- { id: gazette, title: The pier, publisher: Gazette, published: "2030-02-01", url: "https://gazette.example/pier", flag: news }
`,
      },
      { sources: ['url: "https://gazette.example/pier"', 'url: gazette.example/pier'] },
    ),
  },
  {
    id: 'date/form',
    severity: 'error',
    example: breakExample(
      {
        article: `published: "2030-03-01"
---
The pier is closed.
`,
      },
      { article: ['published: "2030-03-01"', 'published: "1 March 2030"'] },
    ),
  },
  {
    id: 'date/impossible',
    severity: 'error',
    example: breakExample(
      {
        article: `published: "2030-02-28"
---
The pier is closed.
`,
      },
      { article: ['published: "2030-02-28"', 'published: "2030-02-30"'] },
    ),
  },
  {
    id: 'edtf/old-syntax',
    severity: 'error',
    example: breakExample(
      {
        article: `actors: [{ id: holt }, { id: besk }]
visits:
  - id: holt-to-besk
    quote: Holt is due in Besk in April
    kind: visit
    basis: expected
    by: [holt]
    to: besk
    window: "2030-XX"
    history:
      - { date: "2030-04-02", status: held, note: They met., sources: [harbour-post] }
    outcome: { status: held, engagement: holt-besk-2030 }
---
Holt is due in Besk in April.
`,
      },
      { article: ['window: "2030-XX"', 'window: "2030-uu"'] },
    ),
  },
  {
    id: 'edtf/impossible-date',
    severity: 'error',
    example: breakExample(
      {
        article: `actors: [{ id: holt }, { id: besk }]
visits:
  - id: holt-to-besk
    quote: Holt is due in Besk in April
    kind: visit
    basis: expected
    by: [holt]
    to: besk
    window: "2030-04"
    history:
      - { date: "2030-04-02", status: held, note: They met., sources: [harbour-post] }
    outcome: { status: held, engagement: holt-besk-2030 }
---
Holt is due in Besk in April.
`,
      },
      { article: ['window: "2030-04"', 'window: "2030-13"'] },
    ),
  },
  {
    id: 'edtf/invalid',
    severity: 'error',
    example: breakExample(
      {
        article: `actors: [{ id: holt }, { id: besk }]
visits:
  - id: holt-to-besk
    quote: Holt is due in Besk in April
    kind: visit
    basis: expected
    by: [holt]
    to: besk
    window: "2030-21"
    history:
      - { date: "2030-04-02", status: held, note: They met., sources: [harbour-post] }
    outcome: { status: held, engagement: holt-besk-2030 }
---
Holt is due in Besk in April.
`,
      },
      { article: ['window: "2030-21"', 'window: spring 2030'] },
    ),
  },
];
