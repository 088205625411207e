import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';
import { listTagsWithStatus } from '../article-parts.ts';

export const permalinkMoved: ArticleRule = {
  id: 'permalink/moved',
  severity: 'warning',
  example: breakExample(
    {
      published: `claims:
  - id: accounts-monthly
    quote: promised to publish the accounts of the fund every month
    statement: The accounts are to be public.
    type: description
    voice: own
---
The council voted to rebuild the northern pier. Two companies from the mainland offered to do the work.

The minister has promised to publish the accounts of the fund every month. Nobody has seen such figures since the flood.

A ferry line to the islands needs a deeper channel and a second crane.
`,
      article: `claims:
  - id: accounts-monthly
    quote: promised to publish the accounts of the fund every month
    statement: The accounts are to be public.
    type: description
    voice: own
---
The council voted to rebuild the northern pier. Two companies from the mainland offered to do the work.

The minister has promised to publish the accounts of the fund every month. Nobody has seen such figures since the flood.

A ferry line to the islands needs a deeper channel and a second crane.
`,
    },
    {
      article: [
        `The council voted to rebuild the northern pier. Two companies from the mainland offered to do the work.

The minister has promised to publish the accounts of the fund every month. Nobody has seen such figures since the flood.

A ferry line to the islands needs a deeper channel and a second crane.`,
        `Nobody has seen such figures since the flood.

The council voted to rebuild the northern pier. Two companies from the mainland offered to do the work.

A ferry line to the islands needs a deeper channel and a second crane. Meanwhile the minister has promised to publish the accounts of the fund every month; so it was written.`,
      ],
    },
  ),
  *find(subject) {
    for (const { path, id, key, quote } of listTagsWithStatus(subject, 'moved')) {
      yield {
        path,
        message: { key: 'permalinkMoved', id, tag: key },
        actual: quote,
      };
    }
  },
};
