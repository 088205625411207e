import { findHomes } from './find-homes.ts';
import type { ArguedClaim, Tie } from './relation-edge.ts';
import { tiesBy, tiesOf } from './relation-edge.ts';

/** Where a claim stands in the argument: each has one place, under the claim that it bears on most nearly. */
export interface Place {
  readonly id: string;
  /** How it bears on the claim above it; absent at the head of a branch. */
  readonly bears?: Tie;
  /** Steps from the head of the branch, which is 0. */
  readonly depth: number;
  /** What bears on it and has its place here, in the order of the text. */
  readonly under: readonly Place[];
}

/** A thesis, which others hold up and which holds up nothing, with all that has its place under it. */
export interface Branch {
  readonly thesis: string;
  readonly head: Place;
  /** Ids of all places of the branch, the thesis first. */
  readonly ids: readonly string[];
  /** The most steps from the thesis to a ground. */
  readonly depth: number;
  /** Ties whose ends both have their place here. */
  readonly within: readonly Tie[];
  /** Ties by which claims of other branches, or of none, bear on this one. */
  readonly into: readonly Tie[];
  /** Ties by which this one bears on claims that have their place elsewhere. */
  readonly out: readonly Tie[];
}

/** The shape of an argument: plain data, one value for map, list, checks and export. */
export interface Argument {
  /** In the order of the text. */
  readonly branches: readonly Branch[];
  /** Claims that hold up nothing and that nothing holds up, and what has its place under them; in the order of the text. */
  readonly alone: readonly Branch[];
  readonly ties: readonly Tie[];
}

/**
 * The shape that relations give to the claims of a text (issue 5, section 4). The claims come in the order of the text,
 * which decides between places; supports must not go in circles (rule `relation/circle`), or this throws.
 */
export function argumentOf(claims: readonly ArguedClaim[]): Argument {
  const ties = tiesOf(claims);
  const homes = findHomes(claims, ties);
  const under = tiesBy('to', [...homes.values()]);
  const heads = claims.filter(({ id }) => !homes.has(id)).map(({ id }) => placeOf(id, under));
  const branches = heads.map((head) => branchOf(head, ties));
  const placed = branches.reduce((sum, { ids }) => sum + ids.length, 0);
  if (placed !== claims.length) throw new Error('Circle of support: it should have been refused on reading');
  const heldUp = new Set(ties.flatMap(({ relation, to }) => (relation === 'supports' ? to : [])));
  return {
    branches: branches.filter(({ thesis }) => heldUp.has(thesis)),
    alone: branches.filter(({ thesis }) => !heldUp.has(thesis)),
    ties,
  };
}

/** All places of a branch, each before what stands under it. */
export function placesOf(head: Place): Place[] {
  const places = [head];
  for (const { under } of places) places.push(...under);
  return places;
}

function placeOf(id: string, under: ReadonlyMap<string, readonly Tie[]>, depth = 0, bears?: Tie): Place {
  return {
    id,
    ...(bears && { bears }),
    depth,
    under: (under.get(id) ?? []).map((tie) => placeOf(tie.from, under, depth + 1, tie)),
  };
}

function branchOf(head: Place, ties: readonly Tie[]): Branch {
  const places = placesOf(head);
  const ids = new Set(places.map(({ id }) => id));
  return {
    thesis: head.id,
    head,
    ids: [...ids],
    depth: Math.max(...places.map(({ depth }) => depth)),
    within: ties.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    into: ties.filter(({ from, to }) => !ids.has(from) && ids.has(to)),
    out: ties.filter(({ from, to }) => ids.has(from) && !ids.has(to)),
  };
}
