import { exampleFixtures } from '../../check/example-fixtures.ts';
import { breakExample } from '../../check/rule-example.ts';
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
        file: exampleFixtures.file,
      },
    },
  },
  {
    id: 'frontmatter/unclosed',
    severity: 'error',
    example: breakExample(
      {
        file: exampleFixtures.file,
      },
      {
        file: [
          `asOf: "2030-06-01"
---
`,
          `asOf: "2030-06-01"
`,
        ],
      },
    ),
  },
  {
    id: 'yaml/syntax',
    severity: 'error',
    example: breakExample(
      {
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
      { file: ['title: "The harbour: a plan"', 'title: The harbour: a plan'] },
    ),
  },
  {
    id: 'yaml/duplicate-key',
    severity: 'error',
    example: breakExample(
      {
        file: exampleFixtures.file,
      },
      {
        file: [
          'text: { kind: original }',
          `lang: en
text: { kind: original }`,
        ],
      },
    ),
  },
  {
    id: 'yaml/alias',
    severity: 'error',
    example: breakExample(
      {
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
      {
        file: [
          `title: The harbour
description: The harbour`,
          `title: &name The harbour
description: *name`,
        ],
      },
    ),
  },
  {
    id: 'date/unquoted',
    severity: 'error',
    example: breakExample(
      {
        article: `published: "2030-03-01"
---
The pier is closed.
`,
      },
      { article: ['published: "2030-03-01"', 'published: 2030-03-01'] },
    ),
  },
];
