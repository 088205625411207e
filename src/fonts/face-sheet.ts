import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeWhole } from '../files/write-whole.ts';
import type { SharedCharacters } from './bundled-scripts.ts';
import { bundledScripts, charactersOf, sharedRange } from './bundled-scripts.ts';
import type { TypeFace, TypeFamily } from './type-family.ts';
import { scriptOrder, subsetToFile, typeFaces } from './type-family.ts';

/** How a build gives pages the fonts that it made, which no module can import by a fixed name. */
export interface FontModules {
  /** The style sheet of all faces, as `readout:faces.css`, and the addresses of the first, as `readout:first-faces`. */
  readonly alias: readonly { readonly find: RegExp; readonly replacement: string }[];
}

/**
 * Makes the fonts of some families and the style sheet that names them, in `.cache/fonts` of the project's folder. The
 * first faces, upright and of the first range, are those that the first screen of any page is set in: asked for with the
 * page they are there when it is first laid out, and it need not be laid out again.
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
  const scripts = bundledScripts.filter((script) => charactersOf(script, text) !== '');
  const shared = scripts.map(async (script) => {
    const file = await subsetToFile(scriptOrder(script, text), join(root, '.cache/fonts'));
    return sharedRules(script.shared, file);
  });
  const sheet = [
    ...made.flatMap(({ name, faces }) => faces.map((face) => faceRule(name, face))),
    ...(await Promise.all(shared)),
  ].join('\n');
  const firstFaces = made.flatMap(({ faces }) =>
    faces.filter(({ weight, style }, index) => style === 'normal' && weight !== faces[index - 1]?.weight),
  );
  return {
    alias: [
      { find: /^readout:faces\.css$/, replacement: await keep(sheet, 'css', root) },
      { find: /^readout:first-faces$/, replacement: await keep(listAddresses(firstFaces), 'js', root) },
    ],
  };
}

/** Named after what it says, since builds of other texts may go on beside this one. */
async function keep(text: string, extension: string, root: string): Promise<string> {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const path = join(root, '.cache/fonts', `${digest}.${extension}`);
  if (!existsSync(path)) await writeWhole(path, text);
  return path;
}

/** A module of the addresses under which the site serves the files of faces. */
function listAddresses(faces: readonly TypeFace[]): string {
  const imports = faces.map(({ file }, index) => `import face${index} from './${basename(file)}?url';`);
  return [...imports, `export const firstFaces = [${faces.map((_, index) => `face${index}`).join(', ')}];`].join('\n');
}

/**
 * A family of the characters that every script uses, for texts in one language: before all others in `--font-text` and
 * `--font-ui`, which are made anew wherever a language is said.
 */
function sharedRules(shared: SharedCharacters, file: string): string {
  const { lang, family } = shared;
  const face = { weight: '400 600', style: 'normal', file, unicodeRange: sharedRange(shared) } as const;
  return [
    faceRule(family, face),
    `@layer tokens{[lang]:lang(${lang}){--font-marks:'${family}',}}`,
    `@layer base{[lang]:lang(${lang}){font-family:var(--font-text)}:lang(${lang}) [lang]:not(:lang(${lang})){font-family:var(--font-ui)}}`,
  ].join('\n');
}

/** One face, whose file lies beside the sheet. */
function faceRule(
  name: string,
  { weight, style, file, unicodeRange }: Omit<TypeFace, 'weight'> & { readonly weight: number | string },
): string {
  return [
    `@font-face{font-family:'${name}'`,
    `font-style:${style}`,
    `font-weight:${weight}`,
    'font-display:swap',
    `src:url('./${basename(file)}') format('woff2')`,
    `unicode-range:${unicodeRange}}`,
  ].join(';');
}
