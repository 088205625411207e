import { parseYaml } from '../../reading/yaml-source.ts';

/** By what entries are put in order: of several keys, the later ones order those that the earlier leave equal. */
export type SortKey = (entry: unknown) => readonly string[] | undefined;

interface Chunk {
  /** The lines of an entry and of the comments right above it. */
  readonly text: string;
  /** Empty lines behind it, and with them a comment that stands alone and so heads what follows. */
  readonly gap: string;
}

/**
 * A list in YAML with its entries sorted, each with the comments right above it. A comment between empty lines, or at the
 * very top, is a heading: entries stay under theirs, and headings where they are. Nothing within an entry changes. Where
 * the file is no plain list, an entry has no key, or anything else would come of it, the text is given back as it is.
 */
export function sortEntries(yaml: string, keyOf: SortKey): string {
  const source = parseYaml(yaml);
  const entries: unknown = source.value;
  if (source.problems.length > 0 || !Array.isArray(entries)) return yaml;
  const keys = entries.map(keyOf);
  const { head, chunks } = toChunks(yaml);
  if (chunks.length !== entries.length || keys.includes(undefined)) return yaml;

  const order = sectionsOf(chunks).flatMap((section) =>
    section.toSorted((a, b) => compare(keys[a] ?? [], keys[b] ?? []) || a - b),
  );
  if (order.every((from, to) => from === to)) return yaml;
  // The gaps stay where they are; only the entries between them move.
  const sorted = head + chunks.map(({ gap }, index) => (chunks[order[index] ?? index]?.text ?? '') + gap).join('');
  const read = parseYaml(sorted);
  const wanted = order.map((index): unknown => entries[index]);
  return read.problems.length === 0 && JSON.stringify(read.value) === JSON.stringify(wanted) ? sorted : yaml;
}

/** Parts a file at the entries of its list, which begin at the edge. */
function toChunks(yaml: string): { readonly head: string; readonly chunks: readonly Chunk[] } {
  const lines = yaml.split(/(?<=\n)/);
  const starts = lines.flatMap((line, index) => (/^-(?:\s|$)/.test(line) ? [withComments(lines, index)] : []));
  const text = (from: number, to: number): string => lines.slice(from, to).join('');
  return {
    head: text(0, starts[0] ?? lines.length),
    chunks: starts.map((start, index) => {
      const next = starts[index + 1] ?? lines.length;
      let end = next;
      while (end > start + 1 && /^(?:#|\s*$)/.test(lines[end - 1] ?? '')) end -= 1;
      return { text: text(start, end).replace(/(?<!\n)$/, '\n'), gap: text(end, next) };
    }),
  };
}

/** The line at which an entry begins, counting the comments right above it. */
function withComments(lines: readonly string[], index: number): number {
  let start = index;
  while (start > 0 && (lines[start - 1] ?? '').startsWith('#')) start -= 1;
  return start === 0 ? index : start;
}

/** The indexes of the entries that stand under one heading. */
function sectionsOf(chunks: readonly Chunk[]): number[][] {
  const sections: number[][] = [[]];
  for (const [index, { gap }] of chunks.entries()) {
    sections.at(-1)?.push(index);
    if (gap.includes('#')) sections.push([]);
  }
  return sections;
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? '';
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
