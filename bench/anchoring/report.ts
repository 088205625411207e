import type { Tally } from './measure.ts';

/** One kind of edit and how every method fared on it. */
export interface Row {
  readonly kind: string;
  readonly tallies: ReadonlyMap<string, Tally>;
}

/** Right, wrong and none in percent, and mean milliseconds, as a Markdown table. */
export function toTable(rows: readonly Row[], names: readonly string[]): string {
  const head = ['Edit', ...names];
  const body = rows.map(({ kind, tallies }) => [kind, ...names.map((name) => toCell(tallies.get(name)))]);
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function toCell(tally: Tally | undefined): string {
  if (tally === undefined) return '';
  const { right, wrong, none, milliseconds } = tally;
  const count = right + wrong + none;
  const percent = (part: number): string => ((100 * part) / count).toFixed(2);
  return `${percent(right)} / ${percent(wrong)} / ${percent(none)}; ${(milliseconds / count).toFixed(3)}`;
}
