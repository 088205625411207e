/** A heading or a row of a chart, at the place that it has when everything is shown. */
export interface Place {
  readonly top: number;
  readonly height: number;
  /** A heading is shown with the first of its rows; a row, unless a filter hides it. */
  readonly shown: boolean | 'heading';
}

export interface Packing {
  /** How far each place moves up; undefined where it is not shown. */
  readonly moves: readonly (number | undefined)[];
  /** Foot of the last place shown, or the top where none is. */
  readonly bottom: number;
}

/** Closes the gaps that hidden rows leave. Places in the order in which they stand below each other. */
export function packRows(places: readonly Place[]): Packing {
  let next = places[0]?.top ?? 0;
  // Several states of one row stand at one place and take it up once.
  let last: { readonly top: number; readonly move: number } | undefined;
  const moves = places.map((place, index) => {
    const { top, height, shown } = place;
    if (shown === 'heading' ? !leadsRow(places, index) : !shown) return undefined;
    if (last?.top === top) return last.move;
    // Sums of fractions never meet quite: what is less than a hair is no move.
    last = { top, move: Math.abs(top - next) < 0.01 ? 0 : top - next };
    next = top - last.move + height;
    return last.move;
  });
  return { moves, bottom: next };
}

function leadsRow(places: readonly Place[], heading: number): boolean {
  for (let index = heading + 1; index < places.length; index++) {
    const shown = places[index]?.shown;
    if (shown === 'heading') return false;
    if (shown) return true;
  }
  return false;
}
