import type { RuleDoc } from '../../check/rule.ts';

/** What a schema can complain of. */
export const schemaRuleDocs: readonly RuleDoc[] = [
  {
    id: 'schema/unknown-key',
    severity: 'error',
    example: {
      bad: {
        file: `---
title: The harbour
description: An example.
lang: en
author: A. Writer
text: { kind: original }
published: "2030-03-01"
asOf: "2030-06-01"
---

The pier is closed.
`,
      },
      good: {
        file: `---
title: The harbour
description: An example.
lang: en
text: { kind: original }
published: "2030-03-01"
asOf: "2030-06-01"
---

The pier is closed.
`,
      },
    },
  },
  {
    id: 'schema/missing-key',
    severity: 'error',
    example: {
      bad: {
        file: `---
title: The harbour
description: An example.
text: { kind: original }
published: "2030-03-01"
asOf: "2030-06-01"
---

The pier is closed.
`,
      },
      good: {
        file: `---
title: The harbour
description: An example.
lang: en
text: { kind: original }
published: "2030-03-01"
asOf: "2030-06-01"
---

The pier is closed.
`,
      },
    },
  },
  {
    id: 'schema/wrong-type',
    severity: 'error',
    example: {
      bad: {
        article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
    about: arlen
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
    about: [arlen]
---
The pier is closed.
`,
      },
    },
  },
  {
    id: 'schema/unknown-value',
    severity: 'error',
    example: {
      bad: {
        article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: opinion
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
    id: 'schema/empty',
    severity: 'error',
    example: {
      bad: {
        article: `title: ""
---
The pier is closed.
`,
      },
      good: {
        article: `title: The harbour
---
The pier is closed.
`,
      },
    },
  },
  {
    id: 'schema/form',
    severity: 'error',
    example: {
      bad: {
        article: `lang: English
---
The pier is closed.
`,
      },
      good: {
        article: `lang: en
---
The pier is closed.
`,
      },
    },
  },
];
