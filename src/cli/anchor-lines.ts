import type { AnchorRow } from './anchor-rows.ts';
import { markWords, printable } from './mark-words.ts';

/** The table of what is not as it was, each row with its old words over the new. */
export function anchorLines(rows: readonly AnchorRow[], colour: boolean): string[] {
  const cells = rows.map(({ state, key, places: [place], score }) => [
    state,
    key,
    place === undefined ? '–' : `paragraph ${place.paragraph}, ${place.key}`,
    score === undefined ? '–' : score.toFixed(2),
  ]);
  const head = ['state', 'address', 'place', 'score'];
  const widths = head.map((name, column) => Math.max(...[head, ...cells].map((row) => (row[column] ?? name).length)));
  const line = (row: readonly string[], reason: string): string =>
    [...row.map((cell, column) => cell.padEnd(widths[column] ?? 0)), reason].join('  ');
  return [
    line(head, 'reason'),
    ...rows.flatMap((row, index) => [line(cells[index] ?? [], row.reason), ...wordLines(row, colour), '']),
  ];
}

function wordLines({ state, old, places }: AnchorRow, colour: boolean): string[] {
  const [place] = places;
  if (place === undefined || state === 'moved') return [`  old  ${printable(old)}`];
  if (state === 'ambiguous') {
    const each = places.map(
      ({ paragraph, key, words }) => `  or   ${printable(words)} (paragraph ${paragraph}, ${key})`,
    );
    return [`  old  ${printable(old)}`, ...each];
  }
  const marked = markWords(old, place.words, colour);
  return [`  old  ${marked.old}`, `  ${state === 'gone' ? 'like' : 'new '} ${marked.now}`];
}
