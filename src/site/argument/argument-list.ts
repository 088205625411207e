import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Argument, ArgumentNode } from '../../argument/argument.ts';
import type { RelationEdge } from '../../argument/relation-edge.ts';
import type { Relation } from '../../model/vocabulary.ts';
import { relations } from '../../model/vocabulary.ts';
import type { ArguedView } from './argument-claim.ts';

/** A claim in the nested list: what it says and how it bears on the one above it, with its grounds below. */
export interface NodeView {
  readonly claim: ArguedView;
  /** Absent at the root of a branch. */
  readonly bears?: Relation;
  /** Edges that the nesting does not show: "also supports 20", "qualified by 33". */
  readonly elsewhere: readonly { readonly label: string; readonly claims: readonly ArguedView[] }[];
  readonly under: readonly NodeView[];
}

/** A node of the argument, and all below it, as the nested list tells them. */
export function viewNode(
  node: ArgumentNode,
  argument: Argument,
  claims: ReadonlyMap<string, ArguedView>,
  words: Catalogue['notes']['relations'],
): NodeView {
  const { id, edge: own, children } = node;
  const below = new Set(children.flatMap((each) => each.edge ?? []));
  const out = argument.edges.filter((edge) => edge.from === id && edge !== own);
  const into = argument.edges.filter((edge) => edge.to === id && !below.has(edge));
  const named = (ids: readonly string[]): ArguedView[] =>
    ids.flatMap((each) => claims.get(each) ?? []).sort((a, b) => a.number - b.number);
  const [claim] = named([id]);
  if (!claim) throw new Error(`No claim "${id}" in this argument`);
  const lines = relations.flatMap((relation) => [
    {
      label: words[relation][own ? 'also' : 'to'],
      claims: named(ofRelation(relation, out).map(({ to }) => to)),
    },
    { label: words[relation].from, claims: named(ofRelation(relation, into).map(({ from }) => from)) },
  ]);
  return {
    claim,
    ...(own && { bears: own.relation }),
    elsewhere: lines.filter((line) => line.claims.length > 0),
    under: children.map((each) => viewNode(each, argument, claims, words)),
  };
}

function ofRelation(relation: Relation, edges: readonly RelationEdge[]): readonly RelationEdge[] {
  return edges.filter((edge) => edge.relation === relation);
}
