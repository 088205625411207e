import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import packageFile from '../../package.json' with { type: 'json' };
import { writeWhole } from '../files/write-whole.ts';

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
