/** Lines of text to be set at a place: the baseline of the first, the others a line height below each. */
export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Width in pixels that a text is likely to take in the interface face, from rough widths of its letters. */
export function estimateWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += letterWidth(character);
  return em * fontSize;
}

/**
 * Breaks a text into at most `maxLines` lines of about `width` pixels. What does not fit ends in an ellipsis: the caller
 * shows the full text elsewhere. A single word that is too long stays whole on its line, unless it is the last.
 */
export function wrapText(
  text: string,
  { width, fontSize, maxLines = 2 }: { width: number; fontSize: number; maxLines?: number },
): string[] {
  if (estimateWidth(text, fontSize) <= width) return [text];
  const lines: string[] = [];
  const words = text.split(' ');
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word;
    if (line === '' || estimateWidth(longer, fontSize) <= width) {
      line = longer;
    } else if (lines.length + 1 === maxLines) {
      return [...lines, shorten([line, ...words.slice(index)].join(' '), width, fontSize)];
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, shorten(line, width, fontSize)];
}

function shorten(text: string, width: number, fontSize: number): string {
  if (estimateWidth(text, fontSize) <= width) return text;
  let kept = text;
  while (kept.length > 1 && estimateWidth(`${kept}…`, fontSize) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** Kept once known: a timeline asks for the same few letters many thousand times. */
const widths = new Map<string, number>();

function letterWidth(character: string): number {
  const width = widths.get(character) ?? roughWidth(character);
  widths.set(character, width);
  return width;
}

function roughWidth(character: string): number {
  if (/[iljtfrI.,;:'’|!()]/u.test(character)) return 0.3;
  if (/[mwMW—…]/u.test(character)) return 0.8;
  if (/[A-Z]/u.test(character)) return 0.58;
  if (character === ' ') return 0.2;
  return /[\u2e80-\uffef]/u.test(character) ? 1 : 0.5;
}
