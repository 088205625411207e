import type { Note } from './draft.ts';

/** Places that are listed one by one before the rest is only counted. */
const mostPlaces = 12;

/**
 * What import did, as lines for a terminal: what is told in the same words stands on one line with all its places.
 *
 * @param lines the line of the written file on which each block begins
 */
export function reportLines(notes: readonly Note[], lines: readonly number[]): string[] {
  const grouped = Map.groupBy(notes, ({ kind, what }) => `${kind}: ${what}`);
  return [...grouped].map(([words, group]) => {
    const places = group.flatMap(({ block }) => (block === undefined ? [] : [lines[block] ?? 0]));
    if (places.length === 0) return words;
    const distinct = [...new Set(places)].sort((a, b) => a - b);
    const shown = distinct.slice(0, mostPlaces).join(', ');
    const more = distinct.length > mostPlaces ? ` and ${distinct.length - mostPlaces} more` : '';
    const count = group[0]?.kind === 'repaired' ? ` (${places.length})` : '';
    return `${words}${count}: line ${shown}${more}`;
  });
}
