const fewestPages = 2;
/** Lines at the top and at the bottom of a page that may be its head or foot. */
const edge = 3;

/**
 * Takes away the lines that pages repeat at their tops and bottoms, figures aside: running heads and page numbers.
 *
 * @returns the pages, and each line that was dropped, once
 */
export function removeRunningHeads(pages: readonly (readonly string[])[]): {
  readonly pages: readonly (readonly string[])[];
  readonly dropped: readonly string[];
} {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const shape of new Set(edges(page).map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const repeated = (line: string): boolean => {
    const shape = shapeOf(line);
    return shape === '#' || (counts.get(shape) ?? 0) >= Math.max(fewestPages, pages.length / 2);
  };
  const dropped = new Set<string>();
  if (pages.length < fewestPages) return { pages, dropped: [] };
  const kept = pages.map((page) => {
    const first = page.slice(0, edge).map(drop);
    const last = page.slice(Math.max(edge, page.length - edge)).map(drop);
    return [...first, ...page.slice(edge, Math.max(edge, page.length - edge)), ...last].filter(
      (line) => line !== undefined,
    );
  });
  return { pages: kept, dropped: [...dropped] };

  function drop(line: string): string | undefined {
    if (line.trim() === '' || !repeated(line)) return line;
    dropped.add(shapeOf(line));
    return undefined;
  }
}

function edges(page: readonly string[]): readonly string[] {
  return [...page.slice(0, edge), ...page.slice(-edge)].filter((line) => line.trim() !== '');
}

/** A line with its figures made alike, so that page numbers compare. */
function shapeOf(line: string): string {
  return line.trim().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ');
}
