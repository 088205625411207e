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
  /** How much lower the chart becomes. */
  readonly saved: number;
}

/** Closes the gaps that hidden rows leave. Places in the order in which they stand below each other. */
export function packRows(places: readonly Place[]): Packing {
  const shown = places.map((place, index) => (place.shown === 'heading' ? leadsRow(places, index) : place.shown));
  const end = Math.max(0, ...places.map(({ top, height }) => top + height));
  let next = places[0]?.top ?? 0;
  // Several states of one row stand at one place and take it up once.
  let last: { readonly top: number; readonly move: number } | undefined;
  const moves = places.map(({ top, height }, index) => {
    if (!shown[index]) return undefined;
    if (last?.top === top) return last.move;
    last = { top, move: top - next };
    next += height;
    return last.move;
  });
  return { moves, saved: places.length === 0 ? 0 : end - next };
}

function leadsRow(places: readonly Place[], heading: number): boolean {
  const after = places.slice(heading + 1);
  const next = after.findIndex(({ shown }) => shown === 'heading');
  return after.slice(0, next === -1 ? undefined : next).some(({ shown }) => shown === true);
}
