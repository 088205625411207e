import type { RuleDoc } from '../../check/rule.ts';

/** What can be wrong with a file before its tags are read. */
export const fileRules: readonly RuleDoc[] = [
  {
    id: 'file/name',
    severity: 'error',
    summary: 'An article’s file is named as its address shall be: lower-case letters, digits and single hyphens.',
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
    summary: 'An article’s file begins with its tags, between two lines of three hyphens.',
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
    summary: 'A line of three hyphens stands between the tags and the text.',
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
    summary: 'The tags, and the shared files, are well-formed YAML.',
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
    summary: 'A key stands once in its mapping.',
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
    summary: 'Values are written out: YAML’s aliases are not read.',
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
    summary: 'Dates stand in quotes, since readers of YAML disagree on what a bare one is.',
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
