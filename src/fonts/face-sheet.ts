import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeWhole } from '../files/write-whole.ts';
import type { TypeFace, TypeFamily } from './type-family.ts';
import { typeFaces } from './type-family.ts';

/** How a build gives pages the fonts that it made, which no module can import by a fixed name. */
export interface FontModules {
  /** The style sheet of all faces, as `readout:faces.css`, and the file of the first, as `readout:first-face.woff2`. */
  readonly alias: readonly { readonly find: RegExp; readonly replacement: string }[];
}

/**
 * Makes the fonts of some families and the style sheet that names them, in `.cache/fonts` of the project's folder. The
 * first face is the one that every page sets its text in.
 *
 * @param text all that the site says
 */
export async function makeFonts(
  families: readonly (TypeFamily & { readonly name: string })[],
  text: string,
  root: string,
): Promise<FontModules> {
  const made = await Promise.all(
    families.map(async (family) => ({ name: family.name, faces: await typeFaces(family, text, root) })),
  );
  const sheet = made.flatMap(({ name, faces }) => faces.map((face) => faceRule(name, face))).join('\n');
  // Named after what it says, since builds of other texts may go on beside this one.
  const digest = createHash('sha256').update(sheet).digest('hex').slice(0, 16);
  const path = join(root, '.cache/fonts', `${digest}.css`);
  if (!existsSync(path)) await writeWhole(path, sheet);
  return {
    alias: [
      { find: /^readout:faces\.css$/, replacement: path },
      { find: /^readout:first-face\.woff2/, replacement: made[0]?.faces[0]?.file ?? '' },
    ],
  };
}

/** One face, whose file lies beside the sheet. */
function faceRule(name: string, { weight, style, file, unicodeRange }: TypeFace): string {
  return [
    `@font-face{font-family:'${name}'`,
    `font-style:${style}`,
    `font-weight:${weight}`,
    'font-display:swap',
    `src:url('./${basename(file)}') format('woff2')`,
    `unicode-range:${unicodeRange}}`,
  ].join(';');
}
