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
export function pdfLines(pages: readonly (readonly Piece[])[]): readonly (readonly string[])[] {
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
