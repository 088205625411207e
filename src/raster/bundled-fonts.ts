import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import type { Style, Typeface, Typefaces } from '../share-card/typeface.ts';

interface FontFamily {
  readonly family: string;
  /** TrueType, which the renderer wants. */
  readonly upright: string;
  readonly semibold?: string;
  readonly leading: number;
  /** The letters that it is loaded for. */
  readonly script: RegExp;
}

/** What everything is set in unless its script wants another: Latin, Greek and Cyrillic. */
const serif: FontFamily = {
  family: 'Source Serif 4',
  upright: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  semibold: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  leading: 1.24,
  script: /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]/u,
};

/** Loaded only for a text that has their letters: the Chinese one alone is 15 MB. */
const others: readonly FontFamily[] = [
  {
    family: 'Amiri',
    upright: '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
    leading: 1.6,
    script: /\p{scx=Arabic}/u,
  },
  {
    family: 'Noto Serif SC',
    upright: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    leading: 1.42,
    script: /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\u3000-\u303f\uff00-\uffef]/u,
  },
];

const { resolve } = createRequire(import.meta.url);
const loaded = new Map<string, Typeface>();

/** Paths of the font files that a text needs. */
export function fontFilesFor(text: string): string[] {
  return familiesFor(text).flatMap(({ upright, semibold }) =>
    [upright, ...(semibold ? [semibold] : [])].map((file) => resolve(file)),
  );
}

/** The typefaces that a text needs, the serif first. */
export function typefacesFor(text: string): Typefaces {
  const [first, ...following] = familiesFor(text);
  return [typeface(first), ...following.map(typeface)];
}

function familiesFor(text: string): readonly [FontFamily, ...FontFamily[]] {
  return [serif, ...others.filter(({ script }) => script.test(text))];
}

function typeface(family: FontFamily): Typeface {
  const found = loaded.get(family.family) ?? load(family);
  loaded.set(family.family, found);
  return found;
}

function load({ family, upright, semibold, leading, script }: FontFamily): Typeface {
  const roman = readFont(upright);
  const bold = semibold === undefined ? roman : readFont(semibold);
  return {
    family,
    leading,
    isFor: (letter) => script.test(letter),
    has: (codePoint) => roman.nominalGlyph(codePoint) !== undefined,
    advance: (text, style) => advance(text, style.semibold ? bold : roman, style),
  };
}

function readFont(file: string): Font {
  return new Font(new Face(new Blob(readFileSync(resolve(file)))));
}

/** Shapes a text as the renderer does, whose engine is a port of this one. */
function advance(text: string, font: Font, { smallCapitals = false }: Style): number {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, smallCapitals ? [new Feature('smcp')] : []);
  const units = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return units / font.face.upem;
}
