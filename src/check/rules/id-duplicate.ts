import { breakExample } from '../rule-example.ts';
import type { ArticleRule, ArticleSubject } from '../subjects.ts';
import type { FindingMessage, Path } from '../finding.ts';

export const idDuplicate: ArticleRule = {
  id: 'id/duplicate',
  severity: 'error',
  example: breakExample(
    {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
  - id: ships-wait
    quote: ships wait outside
    statement: They cannot moor.
    type: description
    voice: own
---
The pier is closed, and ships wait outside.
`,
    },
    { article: ['id: ships-wait', 'id: pier-closed'] },
  ),
  *find(subject) {
    const owners = new Map<string, Owner>();
    for (const { id, owner, path } of listIds(subject)) {
      const other = owners.get(id);
      if (other !== undefined) {
        yield {
          path,
          message: { key: 'idDuplicate', id, owner: other },
          actual: id,
        };
      }
      owners.set(id, other ?? owner);
    }
  },
};

type Owner = Extract<FindingMessage, { readonly key: 'idDuplicate' }>['owner'];

interface Id {
  readonly id: string;
  readonly owner: Owner;
  readonly path: Path;
}

function* listIds({ actors, claims, announcements }: ArticleSubject): Generator<Id> {
  for (const { at, tag, mentioned = 0 } of actors) {
    const path = [...at, 'id'];
    yield { id: tag.id, owner: { kind: 'actor' }, path };
    // The second mention of "yellen" is marked "yellen-2" on the page.
    for (let mention = 2; mention <= mentioned; mention += 1) {
      yield { id: `${tag.id}-${mention}`, owner: { kind: 'mention', actor: tag.id }, path };
    }
  }
  for (const { at, tag } of claims) yield { id: tag.id, owner: { kind: 'claim' }, path: [...at, 'id'] };
  for (const { at, tag } of announcements) yield { id: tag.id, owner: { kind: 'visit' }, path: [...at, 'id'] };
}
