import { exampleFixtures } from '../../check/example-fixtures.ts';
import { breakExample } from '../../check/rule-example.ts';
import type { RuleDoc } from '../../check/rule.ts';

/** What a schema can complain of. */
export const schemaRuleDocs: readonly RuleDoc[] = [
  {
    id: 'schema/unknown-key',
    severity: 'error',
    example: breakExample(
      { file: exampleFixtures.file },
      {
        file: [
          'text: { kind: original }',
          `author: A. Writer
text: { kind: original }`,
        ],
      },
    ),
  },
  {
    id: 'schema/missing-key',
    severity: 'error',
    example: breakExample(
      { file: exampleFixtures.file },
      {
        file: [
          `lang: en
text: { kind: original }`,
          'text: { kind: original }',
        ],
      },
    ),
  },
  {
    id: 'schema/wrong-type',
    severity: 'error',
    example: breakExample(
      {
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
      { article: ['about: [arlen]', 'about: arlen'] },
    ),
  },
  {
    id: 'schema/unknown-value',
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
      { article: ['type: description', 'type: opinion'] },
    ),
  },
  {
    id: 'schema/empty',
    severity: 'error',
    example: breakExample(
      {
        article: `title: The harbour
---
The pier is closed.
`,
      },
      { article: ['title: The harbour', 'title: ""'] },
    ),
  },
  {
    id: 'schema/form',
    severity: 'error',
    example: breakExample(
      {
        article: `lang: en
---
The pier is closed.
`,
      },
      { article: ['lang: en', 'lang: English'] },
    ),
  },
];
