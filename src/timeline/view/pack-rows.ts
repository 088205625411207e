/** A heading or a row of a chart, where it stands when everything is shown. */
export interface StackedItem {
  readonly top: number;
  readonly height: number;
  /** A heading is shown with the first of its rows; a row, unless a filter hides it. */
  readonly shown: boolean | 'heading';
}

export interface Packing {
  /** How far each item moves up; undefined where it is not shown. */
  readonly moves: readonly (number | undefined)[];
  /** Foot of the last item shown, or the top where none is. */
  readonly bottom: number;
}

/** Closes the gaps that hidden rows leave. Items in the order in which they stand below each other. */
export function packRows(items: readonly StackedItem[]): Packing {
  let next = items[0]?.top ?? 0;
  // Several states of one row have one top and take up its room once.
  let last: { readonly top: number; readonly move: number } | undefined;
  const moves = items.map((item, index) => {
    const { top, height, shown } = item;
    if (shown === 'heading' ? !leadsRow(items, index) : !shown) return undefined;
    if (last?.top === top) return last.move;
    // Sums of fractions never meet quite: what is less than a hair is no move.
    last = { top, move: Math.abs(top - next) < 0.01 ? 0 : top - next };
    next = top - last.move + height;
    return last.move;
  });
  return { moves, bottom: next };
}

function leadsRow(items: readonly StackedItem[], heading: number): boolean {
  for (let index = heading + 1; index < items.length; index++) {
    const shown = items[index]?.shown;
    if (shown === 'heading') return false;
    if (shown) return true;
  }
  return false;
}
