import { splitBreakable } from '../model/line-breaks.ts';
import { estimateWidth } from './text-width.ts';

/** Lines of text to be set at a point: the baseline of the first, the others a line height below each. */
export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * Breaks a text into at most `maxLines` lines of about `width` pixels, where Unicode Standard Annex 14 lets a line end. What
 * does not fit ends in an ellipsis: the caller shows the full text elsewhere. A single word that is too long stays whole on
 * its line, unless it is the last.
 */
export function wrapText(
  text: string,
  { width, fontSize, maxLines = 2 }: { width: number; fontSize: number; maxLines?: number },
): string[] {
  const fits = (line: string) => estimateWidth(line.trimEnd(), fontSize) <= width;
  if (fits(text)) return [text];
  const lines: string[] = [];
  let [start, end] = [0, 0];
  for (const part of splitBreakable(text)) {
    if (end > start && !fits(text.slice(start, end + part.length))) {
      if (lines.length + 1 === maxLines) break;
      lines.push(text.slice(start, end).trimEnd());
      start = end;
    }
    end += part.length;
  }
  return [...lines, shorten(text.slice(start), width, fontSize)];
}

function shorten(text: string, width: number, fontSize: number): string {
  if (estimateWidth(text, fontSize) <= width) return text;
  let room = width - estimateWidth('…', fontSize);
  let end = 0;
  for (const character of text) {
    room -= estimateWidth(character, fontSize);
    if (room < 0 && end > 0) break;
    end += character.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
