import type { RuleDoc } from '../../check/rule.ts';

/** What a schema can complain of in the form of single values: ids, addresses, dates. */
export const formRuleDocs: readonly RuleDoc[] = [
  {
    id: 'id/form',
    severity: 'error',
    example: {
      bad: {
        article: `claims:
  - id: Pier_closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
---
The pier is closed.
`,
      },
      good: {
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
    },
  },
  {
    id: 'url/form',
    severity: 'error',
    example: {
      bad: {
        article: `The pier is closed.
`,
        sources: `- { id: gazette, title: The pier, publisher: Gazette, published: "2030-02-01", url: gazette.example/pier, flag: news }
`,
      },
      good: {
        article: `The pier is closed.
`,
        sources: `- { id: gazette, title: The pier, publisher: Gazette, published: "2030-02-01", url: "https://gazette.example/pier", flag: news }
`,
      },
    },
  },
  {
    id: 'date/form',
    severity: 'error',
    example: {
      bad: {
        article: `published: "1 March 2030"
---
The pier is closed.
`,
      },
      good: {
        article: `published: "2030-03-01"
---
The pier is closed.
`,
      },
    },
  },
  {
    id: 'date/impossible',
    severity: 'error',
    example: {
      bad: {
        article: `published: "2030-02-30"
---
The pier is closed.
`,
      },
      good: {
        article: `published: "2030-02-28"
---
The pier is closed.
`,
      },
    },
  },
  {
    id: 'edtf/old-syntax',
    severity: 'error',
    example: {
      bad: {
        article: `actors: [{ id: holt }, { id: besk }]
visits:
  - id: holt-to-besk
    quote: Holt is due in Besk in April
    kind: visit
    basis: expected
    by: [holt]
    to: besk
    window: "2030-uu"
    history:
      - { date: "2030-04-02", status: held, note: They met., sources: [harbour-post] }
    outcome: { status: held, engagement: holt-besk-2030 }
---
Holt is due in Besk in April.
`,
      },
      good: {
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
    },
  },
  {
    id: 'edtf/impossible-date',
    severity: 'error',
    example: {
      bad: {
        article: `actors: [{ id: holt }, { id: besk }]
visits:
  - id: holt-to-besk
    quote: Holt is due in Besk in April
    kind: visit
    basis: expected
    by: [holt]
    to: besk
    window: "2030-13"
    history:
      - { date: "2030-04-02", status: held, note: They met., sources: [harbour-post] }
    outcome: { status: held, engagement: holt-besk-2030 }
---
Holt is due in Besk in April.
`,
      },
      good: {
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
    },
  },
  {
    id: 'edtf/invalid',
    severity: 'error',
    example: {
      bad: {
        article: `actors: [{ id: holt }, { id: besk }]
visits:
  - id: holt-to-besk
    quote: Holt is due in Besk in April
    kind: visit
    basis: expected
    by: [holt]
    to: besk
    window: spring 2030
    history:
      - { date: "2030-04-02", status: held, note: They met., sources: [harbour-post] }
    outcome: { status: held, engagement: holt-besk-2030 }
---
Holt is due in Besk in April.
`,
      },
      good: {
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
    },
  },
];
