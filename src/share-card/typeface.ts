/** Forms of a typeface that a card uses beside the upright. */
export interface Style {
  readonly semibold?: boolean;
  readonly smallCapitals?: boolean;
}

/** What layout must know of a font. Lengths in em. */
export interface Typeface {
  readonly family: string;
  /** From baseline to baseline where lines of this script stand below each other. */
  readonly leading: number;
  /** Whether a letter is of the script that the typeface was made for. */
  isFor(letter: string): boolean;
  has(codePoint: number): boolean;
  /** Length of a text as it is drawn: kerned, with its ligatures and joined letters. */
  advance(text: string, style: Style): number;
}

/** Typefaces in order of preference: what belongs to no script, such as a comma, is set in the first. */
export type Typefaces = readonly [Typeface, ...Typeface[]];

/** Letters of one typeface in a row. */
export interface Run {
  readonly face: Typeface;
  readonly text: string;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Whether every letter of the text can be set: an absent one would be drawn as a box. */
export function canSet(text: string, typefaces: Typefaces): boolean {
  return [...graphemes.segment(text)].every(({ segment }) => typefaces.some((face) => hasAll(segment, face)));
}

/** The same typefaces with that of the text's first letter in front. */
export function inOrderFor(text: string, [first, ...others]: Typefaces): Typefaces {
  const letter = /\p{L}/u.exec(text)?.[0];
  const leading = letter === undefined ? first : faceOf(letter, [first, ...others]);
  return [leading, ...[first, ...others].filter((face) => face !== leading)];
}

/** Splits a text where the typeface changes; spaces and punctuation within a phrase stay with it. */
export function splitRuns(text: string, typefaces: Typefaces): readonly Run[] {
  const runs: { face: Typeface; text: string }[] = [];
  let between = '';
  for (const { segment } of graphemes.segment(text)) {
    if (!/[\p{L}\p{N}]/u.test(segment)) {
      between += segment;
      continue;
    }
    const face = faceOf(segment, typefaces);
    add(between, runs.at(-1)?.face === face && hasAll(between, face) ? face : undefined);
    add(segment, face);
    between = '';
  }
  add(between);
  return runs;

  function add(some: string, one?: Typeface): void {
    for (const { segment } of graphemes.segment(some)) {
      const face = one ?? faceOf(segment, typefaces);
      const last = runs.at(-1);
      if (last?.face === face) last.text += segment;
      else runs.push({ face, text: segment });
    }
  }
}

/** Length of a text in em. */
export function lengthOf(text: string, typefaces: Typefaces, style: Style = {}): number {
  return splitRuns(text, typefaces).reduce((length, run) => length + run.face.advance(run.text, style), 0);
}

function faceOf(grapheme: string, typefaces: Typefaces): Typeface {
  const able = typefaces.filter((face) => hasAll(grapheme, face));
  return able.find((face) => face.isFor(grapheme)) ?? able[0] ?? typefaces[0];
}

function hasAll(grapheme: string, face: Typeface): boolean {
  // Joiners and the like shape their neighbours and have no glyph of their own.
  const visible = grapheme.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return Array.from(visible).every((letter) => face.has(letter.codePointAt(0) ?? 0));
}
