import type { RuleDoc } from '../../check/rule.ts';

/** What can be wrong with a file before its tags are read. */
export const fileRules: readonly RuleDoc[] = [
  {
    id: 'file/name',
    severity: 'error',
    example: {
      bad: {
        name: 'The_Harbour.md',
        article: `The pier is closed.
`,
      },
      good: {
        name: 'the-harbour.md',
        article: `The pier is closed.
`,
      },
    },
  },
  {
    id: 'frontmatter/missing',
    severity: 'error',
    example: {
      bad: {
        file: `The pier is closed.
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
    id: 'frontmatter/unclosed',
    severity: 'error',
    example: {
      bad: {
        file: `---
title: The harbour
description: An example.
lang: en
text: { kind: original }
published: "2030-03-01"
asOf: "2030-06-01"

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
    id: 'yaml/syntax',
    severity: 'error',
    example: {
      bad: {
        file: `---
title: The harbour: a plan
description: An example.
lang: en
text: { kind: original }
published: "2030-03-01"
asOf: "2030-06-01"
---

The pier is closed.
`,
      },
      good: {
        file: `---
title: "The harbour: a plan"
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
    id: 'yaml/duplicate-key',
    severity: 'error',
    example: {
      bad: {
        file: `---
title: The harbour
description: An example.
lang: en
lang: en
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
    id: 'yaml/alias',
    severity: 'error',
    example: {
      bad: {
        file: `---
title: &name The harbour
description: *name
lang: en
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
description: The harbour
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
    id: 'date/unquoted',
    severity: 'error',
    example: {
      bad: {
        article: `published: 2030-03-01
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
];
