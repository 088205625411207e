import { breakExample } from '../rule-example.ts';
import type { ArticleRule, ArticleSubject } from '../subjects.ts';

export const relationCircle: ArticleRule = {
  id: 'relation/circle',
  severity: 'error',
  example: breakExample(
    {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
    supports: [ships-wait]
  - id: ships-wait
    quote: ships wait outside
    statement: They cannot moor.
    type: description
    voice: own
---
The pier is closed, and ships wait outside.
`,
    },
    {
      article: [
        '---',
        `    supports: [pier-closed]
---`,
      ],
    },
  ),
  *find({ claims }) {
    const nodes = new Map(claims.map((claim) => [claim.tag.id, claim]));
    for (const { node, index, circle } of findClosingEdges(nodes)) {
      yield {
        path: [...node.at, 'supports', index],
        message: { key: 'relationCircle', circle },
        actual: circle.at(-1) ?? node.tag.id,
      };
    }
  },
};

type Node = ArticleSubject['claims'][number];

interface ClosingEdge {
  readonly node: Node;
  readonly index: number;
  readonly circle: readonly string[];
}

/** The edges that lead back into the path they came by, in a depth-first walk that visits each claim once. */
function* findClosingEdges(nodes: ReadonlyMap<string, Node>): Generator<ClosingEdge> {
  const done = new Set<Node>();
  for (const root of nodes.values()) {
    if (done.has(root)) continue;
    // A stack of our own: the chain of support in a long text may be deeper than the call stack.
    const path: { node: Node; next: number }[] = [{ node: root, next: 0 }];
    const onPath = new Map([[root, 0]]);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { node } = top;
      const index = top.next;
      const id = node.tag.supports[index];
      top.next += 1;
      if (id === undefined) {
        done.add(node);
        path.pop();
        continue;
      }
      const target = nodes.get(id);
      if (target === undefined || target === node || done.has(target)) continue;
      const start = onPath.get(target);
      if (start === undefined) {
        onPath.set(target, path.length);
        path.push({ node: target, next: 0 });
      } else {
        yield { node, index, circle: [...path.slice(start).map((step) => step.node.tag.id), id] };
      }
    }
  }
}
