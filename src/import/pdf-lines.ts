/** A run of characters on a page, in points from its lower left corner. */
interface Piece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly hasEOL: boolean;
}

interface Line {
  text: string;
  readonly x: number;
  readonly y: number;
}

/** A gap this many times the usual one stands between paragraphs. */
const widerGap = 1.3;
/** Points by which the first line of a paragraph is set in. */
const leastIndent = 6;

/**
 * The lines of each page, from its top. An empty one stands where the gap is wider than lines usually have, and lines
 * that are set in begin with spaces.
 */
export function layoutLines(pages: readonly (readonly Piece[])[]): readonly (readonly string[])[] {
  const laid = pages.map(toLines);
  const usualGap = fromBelow(
    laid.flatMap(gapsOf).filter((gap) => gap > 0),
    1 / 4,
  );
  const usualLeft = fromBelow(
    laid.flat().map(({ x }) => x),
    1 / 2,
  );
  return laid.map((lines) => {
    const gaps = gapsOf(lines);
    return lines.flatMap(({ text, x }, index) => {
      const line = x - usualLeft > leastIndent ? `  ${text}` : text;
      return (gaps[index - 1] ?? 0) > usualGap * widerGap ? ['', line] : [line];
    });
  });
}

function toLines(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let open = false;
  for (const { str, x, y, hasEOL } of pieces) {
    const last = lines.at(-1);
    if (open && last !== undefined) last.text += str;
    else if (str.trim() !== '') lines.push({ text: str, x, y });
    open = !hasEOL && (open || str.trim() !== '');
  }
  return lines;
}

function gapsOf(lines: readonly Line[]): number[] {
  return lines.slice(1).map(({ y }, index) => (lines[index]?.y ?? y) - y);
}

/** The value below which a share of all values lies. */
function fromBelow(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

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
