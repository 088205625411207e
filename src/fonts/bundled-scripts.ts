/** A script that the site's own typefaces lack, and the typeface that npm carries for it. */
export interface BundledScript {
  readonly name: string;
  /** Blocks of the script with its punctuation: first and last code point of each. */
  readonly blocks: readonly (readonly [number, number])[];
  readonly font: string;
  /** Of characters that every script uses, those that a text in the script's language has from this typeface. */
  readonly shared: SharedCharacters;
}

export interface SharedCharacters {
  /** Of such texts, BCP 47. */
  readonly lang: string;
  /** The family that holds these characters alone. */
  readonly family: string;
  readonly characters: string;
}

/** Scripts in which names and texts are expected. A new one is an entry here and a package. */
export const bundledScripts: readonly BundledScript[] = [
  {
    name: 'han',
    blocks: [
      [0x2e80, 0x2fdf],
      [0x3000, 0x303f],
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xf900, 0xfaff],
      [0xff00, 0xffef],
      [0x20000, 0x2fa1f],
    ],
    font: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    // Quotation marks, dashes and dots that are as wide as a character.
    shared: { lang: 'zh', family: 'Chinese marks', characters: '·—‘’“”…' },
  },
  {
    name: 'arabic',
    blocks: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0x8a0, 0x8ff],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefe],
    ],
    // Its dots are drawn with their letters. Where they are marks of their own, WebKit moves every word that ends in one.
    font: '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
    // With the space: of the first font that has one, browsers take the measures of a line.
    shared: { lang: 'ar', family: 'Arabic marks', characters: ' !():\u00a0«»‘’“”' },
  },
];

/** The script's characters that a text holds, each once, in order of code point. */
export function charactersOf({ blocks }: BundledScript, text: string): string {
  // Nearly all of a text in Latin script goes at once.
  const within = [...new Set(text.replaceAll(/[\0-\u02ff]+/g, ''))].filter((it) => {
    const point = it.codePointAt(0) ?? 0;
    return blocks.some(([first, last]) => point >= first && point <= last);
  });
  return within.sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}

/** The script's blocks as CSS writes them in `unicode-range`. */
export function unicodeRange({ blocks }: BundledScript): string {
  return blocks.map(([first, last]) => `U+${toHex(first)}-${toHex(last)}`).join(',');
}

/** The characters that a text in the script's language has from its typeface, in the same way. */
export function sharedRange({ characters }: SharedCharacters): string {
  return Array.from(characters, (it) => `U+${toHex(it.codePointAt(0) ?? 0)}`).join(',');
}

function toHex(point: number): string {
  return point.toString(16).toUpperCase();
}
