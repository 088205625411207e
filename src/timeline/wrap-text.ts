/** Lines of text to be set at a point: the baseline of the first, the others a line height below each. */
export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Width in pixels that a text is likely to take in the interface face, from rough widths of its letters. */
export function estimateWidth(text: string, fontSize: number): number {
  return measureBetween(text, 0, text.length, fontSize);
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
  const space = estimateWidth(' ', fontSize);
  const lines: string[] = [];
  let lineStart = 0;
  let taken = 0;
  for (let start = 0, end = 0; start <= text.length; start = end + 1) {
    end = wordEnd(text, start);
    const wide = measureBetween(text, start, end, fontSize);
    if (start === lineStart) {
      taken = wide;
    } else if (taken + space + wide <= width) {
      taken += space + wide;
    } else if (lines.length + 1 === maxLines) {
      break;
    } else {
      lines.push(text.slice(lineStart, start - 1));
      lineStart = start;
      taken = wide;
    }
  }
  return [...lines, shorten(text.slice(lineStart), width, fontSize)];
}

function wordEnd(text: string, start: number): number {
  const space = text.indexOf(' ', start);
  return space < 0 ? text.length : space;
}

/** By code units and without cutting words out: a timeline measures tens of thousands of them. */
function measureBetween(text: string, from: number, to: number, fontSize: number): number {
  let em = 0;
  for (let at = from; at < to; at++) {
    const plain = plainWidths[text.charCodeAt(at)];
    if (plain === undefined) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      em += roughWidth(character);
      at += character.length - 1;
    } else {
      em += plain;
    }
  }
  return em * fontSize;
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

function roughWidth(character: string): number {
  if (/[iljtfrI.,;:'’|!()]/u.test(character)) return 0.3;
  if (/[mwMW—…]/u.test(character)) return 0.8;
  if (/[A-Z]/u.test(character)) return 0.58;
  if (character === ' ') return 0.2;
  return /[\u2e80-\uffef]/u.test(character) ? 1 : 0.5;
}

/** Of the letters that nearly all texts are made of, by their code: a timeline asks for them many thousand times. */
const plainWidths: readonly number[] = Array.from({ length: 0x180 }, (_, code) =>
  roughWidth(String.fromCharCode(code)),
);
