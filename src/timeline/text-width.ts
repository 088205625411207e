/** Width in pixels that a text is likely to take in the interface face, from rough widths of its letters. */
export function estimateWidth(text: string, fontSize: number): number {
  return measureBetween(text, 0, text.length, fontSize);
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
