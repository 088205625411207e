import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import packageFile from '../../package.json' with { type: 'json' };
import { writeWhole } from '../files/write-whole.ts';
import type { BundledScript } from './bundled-scripts.ts';
import { bundledScripts, charactersOf, unicodeRange } from './bundled-scripts.ts';

export interface TypeFamily {
  /** Package of fontsource that holds the variable font. */
  readonly family: string;
  readonly styles: readonly ('normal' | 'italic')[];
  readonly weights: readonly number[];
}

/** One file of a family, as `@font-face` takes it. */
export interface TypeFace {
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** Path of the file. */
  readonly file: string;
  readonly unicodeRange: string;
}

/** Latin first; the others are there only where a text needs them. */
const ranges: Readonly<Record<string, string>> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
};

/**
 * The files of a family: a fixed font for each style, weight and range, as Chromium writes variable ones into a PDF as
 * drawings without a name; and for each script that the text uses beyond them its very characters, as a Chinese font is
 * 14 MB whole. Browsers look for a character among faces of one weight and style only, so these are given all of them.
 *
 * @param text all that the site says
 * @param root the project's folder; made fonts are kept in its `.cache/fonts`
 */
export async function typeFaces(
  { family, styles, weights }: TypeFamily,
  text: string,
  root: string,
): Promise<readonly TypeFace[]> {
  const folder = join(root, '.cache/fonts');
  const used = Object.entries(ranges).filter(([name, range]) => name === 'latin' || hasAny(range, text));
  const scripts = bundledScripts.filter((script) => charactersOf(script, text) !== '');
  const faces = styles.flatMap((style) =>
    weights.flatMap((weight) => {
      const makeFace = async (order: FontOrder, range: string): Promise<TypeFace> => ({
        weight,
        style,
        unicodeRange: range,
        file: await subsetToFile(order, folder),
      });
      return [
        ...used.map(([name, range]) =>
          makeFace(
            { source: `@fontsource-variable/${family}/files/${family}-${name}-wght-${style}.woff2`, weight },
            range,
          ),
        ),
        ...scripts.map((script) => makeFace(scriptOrder(script, text), unicodeRange(script))),
      ];
    }),
  );
  return Promise.all(faces);
}

/** The typeface of a script, cut to what a text uses of it and what it shares with others. */
export function scriptOrder(script: BundledScript, text: string): FontOrder {
  return { source: script.font, characters: charactersOf(script, text) + script.shared.characters };
}

/** Whether a text holds any character of a `unicode-range`. */
function hasAny(range: string, text: string): boolean {
  const classes = range.split(',').map((part) =>
    part
      .replace('U+', '')
      .split('-')
      .map((point) => `\\u{${point}}`)
      .join('-'),
  );
  return new RegExp(`[${classes.join('')}]`, 'u').test(text);
}

/** The exact versions of what cuts fonts. */
const makers = [packageFile.dependencies['subset-font'], packageFile.dependencies.harfbuzzjs];

/** What is to be made of a font file that an npm package carries. */
export interface FontOrder {
  /** Path of the file as a module specifier. */
  readonly source: string;
  /** Keep these characters; without them, all. */
  readonly characters?: string;
  /** Fix the weight of a variable font. */
  readonly weight?: number;
}

/**
 * Makes a woff2 and gives its path. Files are kept for the next build, named after all that they are made from: a folder
 * that holds older ones builds the same site as a new one.
 */
export async function subsetToFile({ source, characters, weight }: FontOrder, folder: string): Promise<string> {
  const whole = await readFile(fileURLToPath(import.meta.resolve(source)));
  const made = createHash('sha256')
    .update(whole)
    .update(JSON.stringify([characters, weight, makers]));
  const path = join(folder, `${made.digest('hex').slice(0, 16)}.woff2`);
  if (existsSync(path)) return path;
  await mkdir(folder, { recursive: true });
  const font = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    ...(characters === undefined && { keepAllGlyphs: true }),
    ...(weight !== undefined && { variationAxes: { wght: weight } }),
  });
  await writeWhole(path, font);
  return path;
}
