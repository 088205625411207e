import type { Argument, Place } from '../../argument/argument.ts';
import type { Tie } from '../../argument/relation-edge.ts';
import type { Relation } from '../../model/vocabulary.ts';
import { relations, valuesOf } from '../../model/vocabulary.ts';
import type { ArguedView } from './argument-claim.ts';

/** A claim in the nested list: what it says and how it bears on the one above it, with its grounds below. */
export interface PlaceView {
  readonly claim: ArguedView;
  /** Absent at the head of a branch. */
  readonly bears?: Relation;
  /** Ties that the nesting does not show: "also supports 20", "qualified by 33". */
  readonly elsewhere: readonly { readonly label: string; readonly claims: readonly ArguedView[] }[];
  readonly under: readonly PlaceView[];
}

const borneOnBy = {
  supports: 'supported by',
  qualifies: 'qualified by',
  opposes: 'opposed by',
} satisfies Record<Relation, string>;

/** A place of the argument, and all below it, as the nested list tells them. */
export function placeView(place: Place, argument: Argument, claims: ReadonlyMap<string, ArguedView>): PlaceView {
  const { id, bears, under } = place;
  const below = new Set(under.flatMap((each) => each.bears ?? []));
  const out = argument.ties.filter((tie) => tie.from === id && tie !== bears);
  const into = argument.ties.filter((tie) => tie.to === id && !below.has(tie));
  const named = (ids: readonly string[]): ArguedView[] =>
    ids.flatMap((each) => claims.get(each) ?? []).sort((a, b) => a.number - b.number);
  const [claim] = named([id]);
  if (!claim) throw new Error(`No claim "${id}" in this argument`);
  const lines = valuesOf(relations).flatMap((relation) => [
    { label: bears ? `also ${relation}` : relation, claims: named(of(relation, out).map(({ to }) => to)) },
    { label: borneOnBy[relation], claims: named(of(relation, into).map(({ from }) => from)) },
  ]);
  return {
    claim,
    ...(bears && { bears: bears.relation }),
    elsewhere: lines.filter((line) => line.claims.length > 0),
    under: under.map((each) => placeView(each, argument, claims)),
  };
}

function of(relation: Relation, ties: readonly Tie[]): readonly Tie[] {
  return ties.filter((tie) => tie.relation === relation);
}
