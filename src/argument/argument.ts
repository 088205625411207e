import type { ArguedClaim, RelationEdge } from './relation-edge.ts';
import { groupEdges, listEdges } from './relation-edge.ts';

/** A claim in the tree of an argument: it stands once, under the claim that it bears on most nearly. */
export interface ArgumentNode {
  readonly id: string;
  /** How it bears on its parent; absent at the root of a branch. */
  readonly edge?: RelationEdge;
  /** Steps from the root, which is 0. */
  readonly depth: number;
  /** In the order of the text. */
  readonly children: readonly ArgumentNode[];
}

/** A thesis, which others hold up and which holds up nothing, with all that stands under it. */
export interface Branch {
  readonly thesis: string;
  readonly root: ArgumentNode;
  /** Ids of all nodes of the branch, the thesis first. */
  readonly ids: readonly string[];
  /** The most steps from the thesis to a ground. */
  readonly depth: number;
  /** Edges whose ends both stand in this branch. */
  readonly within: readonly RelationEdge[];
  /** Edges by which claims of other branches, or of none, bear on this one. */
  readonly incoming: readonly RelationEdge[];
  /** Edges by which this one bears on claims that stand elsewhere. */
  readonly outgoing: readonly RelationEdge[];
}

/** The shape of an argument: plain data, one value for map, list, checks and export. */
export interface Argument {
  /** In the order of the text. */
  readonly branches: readonly Branch[];
  /** Claims that hold up nothing and that nothing holds up, and what stands under them; in the order of the text. */
  readonly isolated: readonly Branch[];
  readonly edges: readonly RelationEdge[];
}

/**
 * The shape that relations give to the claims of a text: a forest, with the edges that cross it. The claims come in the
 * order of the text, which decides between parents; supports must not go in circles (rule `relation/circle`), or this
 * throws.
 */
export function buildArgument(claims: readonly ArguedClaim[]): Argument {
  const edges = listEdges(claims);
  const parents = assignParents(claims, edges);
  const children = groupEdges('to', [...parents.values()]);
  const roots = claims.filter(({ id }) => !parents.has(id)).map(({ id }) => buildNode(id, children));
  const branches = roots.map((root) => buildBranch(root, edges));
  const counted = branches.reduce((sum, { ids }) => sum + ids.length, 0);
  if (counted !== claims.length) throw new Error('Circle of support: it should have been refused on reading');
  const heldUp = new Set(edges.flatMap(({ relation, to }) => (relation === 'supports' ? to : [])));
  return {
    branches: branches.filter(({ thesis }) => heldUp.has(thesis)),
    isolated: branches.filter(({ thesis }) => !heldUp.has(thesis)),
    edges,
  };
}

/**
 * The edge by which each claim stands under its parent, by the claim's id; none for the root of a branch. A ground stands
 * under the claim that its editor names first in `supports`. A claim that nothing holds up and that holds up nothing, but
 * limits or denies another, stands under that one, again the first that is named. Whatever else a claim bears on is told
 * beside it.
 */
function assignParents(
  claims: readonly ArguedClaim[],
  edges: readonly RelationEdge[],
): ReadonlyMap<string, RelationEdge> {
  const order = new Map(claims.map(({ id }, index) => [id, index]));
  const supports = edges.filter(({ relation }) => relation === 'supports');
  const [supporting, supported] = [groupEdges('from', supports), groupEdges('to', supports)];
  const outgoing = groupEdges('from', edges);
  const isUnsupportive = (id: string): boolean => !supporting.has(id) && !supported.has(id);
  // Two such claims may bear on each other: the later stands under the earlier, never both ways round.
  const mayBeParent = ({ from, to }: RelationEdge): boolean =>
    !isUnsupportive(to) || (order.get(to) ?? 0) < (order.get(from) ?? 0);

  const parents = new Map<string, RelationEdge>();
  for (const { id } of claims) {
    const edge = isUnsupportive(id) ? outgoing.get(id)?.find(mayBeParent) : supporting.get(id)?.[0];
    if (edge) parents.set(id, edge);
  }
  return parents;
}

function buildNode(
  id: string,
  children: ReadonlyMap<string, readonly RelationEdge[]>,
  depth = 0,
  edge?: RelationEdge,
): ArgumentNode {
  return {
    id,
    ...(edge && { edge }),
    depth,
    children: (children.get(id) ?? []).map((each) => buildNode(each.from, children, depth + 1, each)),
  };
}

function buildBranch(root: ArgumentNode, edges: readonly RelationEdge[]): Branch {
  const nodes = listNodes(root);
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    thesis: root.id,
    root,
    ids: [...ids],
    depth: Math.max(...nodes.map(({ depth }) => depth)),
    within: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    incoming: edges.filter(({ from, to }) => !ids.has(from) && ids.has(to)),
    outgoing: edges.filter(({ from, to }) => ids.has(from) && !ids.has(to)),
  };
}

/** All nodes of a branch, each before what stands under it. */
export function listNodes(root: ArgumentNode): ArgumentNode[] {
  const nodes = [root];
  for (const { children } of nodes) nodes.push(...children);
  return nodes;
}
