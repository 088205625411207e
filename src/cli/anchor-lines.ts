import type { AnchorRow } from './anchor-rows.ts';
import { markWords, printable } from './mark-words.ts';
import { desk } from '../i18n/catalogue.ts';

const words = desk.cli.anchor;

/** The table of what is not as it was, each row with its old words over the new. */
export function anchorLines(rows: readonly AnchorRow[], colour: boolean): string[] {
  const cells = rows.map(({ state, key, places: [place], score }) => [
    state,
    key,
    place === undefined ? '–' : words.place(place),
    score === undefined ? '–' : score.toFixed(2),
  ]);
  const { state: stateHead, address, place: placeHead, score: scoreHead, reason: reasonHead } = words.columns;
  const head = [stateHead, address, placeHead, scoreHead];
  const widths = head.map((name, column) => Math.max(...[head, ...cells].map((row) => (row[column] ?? name).length)));
  const line = (row: readonly string[], reason: string): string =>
    [...row.map((cell, column) => cell.padEnd(widths[column] ?? 0)), reason].join('  ');
  return [
    line(head, reasonHead),
    ...rows.flatMap((row, index) => [line(cells[index] ?? [], row.reason), ...wordLines(row, colour), '']),
  ];
}

function wordLines({ state, old, places }: AnchorRow, colour: boolean): string[] {
  const [place] = places;
  const oldLine = `  ${words.oldWords({ words: printable(old) })}`;
  if (place === undefined || state === 'moved') return [oldLine];
  if (state === 'ambiguous') {
    const each = places.map(
      (other) => `  ${words.otherPlace({ words: printable(other.words), place: words.place(other) })}`,
    );
    return [oldLine, ...each];
  }
  const marked = markWords(old, place.words, colour);
  const now = state === 'gone' ? words.likeWords({ words: marked.now }) : words.newWords({ words: marked.now });
  return [`  ${words.oldWords({ words: marked.old })}`, `  ${now}`];
}
