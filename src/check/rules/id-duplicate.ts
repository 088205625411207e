import type { ArticleRule, ArticleSubject } from '../article-rule.ts';
import type { Path } from '../finding.ts';

export const idDuplicate: ArticleRule = {
  id: 'id/duplicate',
  severity: 'error',
  summary: 'Claims, visits and actors of an article share one set of ids, and so do the marks of later mentions.',
  example: {
    bad: {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
  - id: pier-closed
    quote: ships wait outside
    statement: They cannot moor.
    type: description
    voice: own
---
The pier is closed, and ships wait outside.
`,
    },
    good: {
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
  },
  *find(subject) {
    const owners = new Map<string, string>();
    for (const { id, owner, path } of ids(subject)) {
      const other = owners.get(id);
      if (other !== undefined) {
        yield {
          path,
          reason: `Unexpected second use of id "${id}", expected an id of its own; it belongs to ${other}`,
          actual: id,
          hint: 'Each id is the address of one passage: choose another for the newer of the two.',
        };
      }
      owners.set(id, other ?? owner);
    }
  },
};

interface Id {
  readonly id: string;
  readonly owner: string;
  readonly path: Path;
}

function* ids({ actors, claims, visits }: ArticleSubject): Generator<Id> {
  for (const { at, tag, mentioned = 0 } of actors) {
    const path = [...at, 'id'];
    yield { id: tag.id, owner: 'an actor', path };
    // The second mention of "yellen" is marked "yellen-2" on the page.
    for (let mention = 2; mention <= mentioned; mention += 1) {
      yield { id: `${tag.id}-${mention}`, owner: `a mention of the actor "${tag.id}"`, path };
    }
  }
  for (const { at, tag } of claims) yield { id: tag.id, owner: 'a claim', path: [...at, 'id'] };
  for (const { at, tag } of visits) yield { id: tag.id, owner: 'a visit', path: [...at, 'id'] };
}
