import { breakExample } from '../../check/rule-example.ts';
import type { RuleDoc } from '../../check/rule.ts';

/** What can be wrong with a permalink registry as a whole. */
export const permalinkRuleDocs: readonly RuleDoc[] = [
  {
    id: 'permalink/seal',
    severity: 'error',
    example: breakExample(
      {
        article: `The pier is closed.
`,
        permalinks: `entries:
  - {article: harbour, kind: article, first: "2030-03-01", title: "The harbour"}
seal: {entries: 1, digest: "da354966597165dc"}
`,
      },
      { permalinks: ['digest: "da354966597165dc"}', 'digest: "0123456789abcdef"}'] },
    ),
  },
  {
    id: 'permalink/ledger-lost',
    severity: 'error',
    example: {
      bad: {
        article: `The pier is closed.
`,
        addresses: 1,
      },
      good: {
        article: `The pier is closed.
`,
        permalinks: `entries:
  - {article: harbour, kind: article, first: "2030-03-01", title: "The harbour"}
seal: {entries: 1, digest: "da354966597165dc"}
`,
        addresses: 1,
      },
    },
  },
  {
    id: 'permalink/inconsistent',
    severity: 'error',
    example: breakExample(
      {
        article: `The pier is closed.
`,
        permalinks: `entries:
  - {article: harbour, kind: article, first: "2030-03-01", title: "The harbour"}
seal: {entries: 1, digest: "da354966597165dc"}
`,
      },
      {
        permalinks: [
          'seal: {entries: 1, digest: "da354966597165dc"}',
          `  - {article: harbour, kind: article, first: "2030-03-01", title: "The harbour"}
seal: {entries: 2, digest: "9fc954c9d0a3b7c9"}`,
        ],
      },
    ),
  },
  {
    id: 'permalink/article-missing',
    severity: 'error',
    example: breakExample(
      {
        article: `The pier is closed.
`,
        permalinks: `entries:
  - {article: harbour, kind: article, first: "2030-03-01", title: "The harbour"}
seal: {entries: 1, digest: "da354966597165dc"}
`,
      },
      {
        permalinks: [
          'seal: {entries: 1, digest: "da354966597165dc"}',
          `  - {article: old-pier, kind: article, first: "2030-03-01", title: "The old pier"}
seal: {entries: 2, digest: "0580eec065b6b056"}`,
        ],
      },
    ),
  },
];
