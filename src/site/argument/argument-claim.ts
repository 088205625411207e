import type { Catalogue } from '../../i18n/catalogue.ts';
import { catalogueFor } from '../../i18n/catalogue.ts';
import type { Argument, ArgumentNode } from '../../argument/argument.ts';
import type { RelationEdge } from '../../argument/relation-edge.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { latestOutcome } from '../../model/claim.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import { dayWords } from '../../i18n/format-day.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { StatusLabel } from '../../model/status-label.ts';
import type { ClaimType, Relation } from '../../model/vocabulary.ts';
import { relations } from '../../model/vocabulary.ts';
import type { Snapshot } from '../../timeline/change-days.ts';
import { claimOf, claimRef, numberOf, shortVoice } from '../notes/claim-note.ts';
import type { ClaimRef } from '../notes/note.ts';
import { verdictLabel } from '../shared/status-labels.ts';

/** A verdict with why it was given. */
export interface ReasonedVerdict extends StatusLabel {
  readonly why: string;
}

/** A claim as it stands in the argument. */
export interface ArguedView extends ClaimRef {
  readonly type: ClaimType;
  /** Type and voice in words. */
  readonly heading: readonly string[];
  /** The verdict that stood and why, and from when. */
  readonly results: readonly Valid<ReasonedVerdict>[];
  /** The thesis of its branch. */
  readonly branch: string;
}

/** A claim with the verdicts that stood at each day; `branch` is the thesis above it. */
export function toArguedView(
  id: string,
  branch: string,
  { article, library, snapshots }: { article: Article; library: Library; snapshots: readonly Snapshot[] },
): ArguedView {
  const claim = claimOf(id, article);
  const words = catalogueFor(article.lang);
  return {
    ...claimRef(claim, article),
    type: claim.type,
    heading: [words.codebook.claimTypes[claim.type].label, shortVoice(claim, library, words)],
    results: coalesceStates(snapshots, ({ library: known }) =>
      resultView(claimOf(id, getOrThrow(known.articles, article.slug)), words),
    ),
    branch,
  };
}

function resultView(claim: Claim, words: Catalogue): ReasonedVerdict | undefined {
  const latest = latestOutcome(claim);
  return latest && { ...verdictLabel(latest.verdict, words), day: dayWords(latest.date, words.lang), why: latest.note };
}

/** An article's claims in the order of its text. */
export function claimsInOrder(article: Article): Claim[] {
  return [...article.claims].sort((a, b) => numberOf(article, a.id) - numberOf(article, b.id));
}

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
