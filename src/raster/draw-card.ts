import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { writeWhole } from '../files/write-whole.ts';
import { desk } from '../i18n/catalogue.ts';
import { drawCardSvg } from '../share-card/card-svg.ts';
import type { Card } from '../share-card/card.ts';
import { cardSize } from '../share-card/card.ts';
import { dropUnsupportedText, textsOf } from '../share-card/drop-unsupported-text.ts';
import { canSet } from '../share-card/typeface.ts';
import { typefacesFor } from './bundled-fonts.ts';
import { svgToPng } from './svg-to-png.ts';

/** Draws a card as PNG, or takes it from `folder`, where an earlier build left it. Says what it had to leave out. */
export async function drawCard(card: Card, folder: string): Promise<Uint8Array> {
  const typefaces = typefacesFor(textsOf(card).join(' '));
  const settable = dropUnsupportedText(card, (text) => canSet(text, typefaces));
  for (const text of settable.leftOut) {
    process.emitWarning(desk.builtSite.cardLeavesOut({ address: card.address, text }));
  }
  const svg = drawCardSvg(settable.card, typefaces);
  return cachePicture(folder, svg, () => svgToPng(svg, { width: cardSize.width }));
}

/** What a picture is made with beside its SVG: another version of any of them makes it anew. */
const makers = [
  '@resvg/resvg-js',
  '@expo-google-fonts/source-serif-4',
  '@expo-google-fonts/amiri',
  '@expo-google-fonts/noto-serif-sc',
];
const { resolve } = createRequire(import.meta.url);
let versions: Promise<readonly string[]> | undefined;

/** A picture from an earlier build if it was made from the same SVG with the same fonts; else it is made and kept in `folder`. */
export async function cachePicture(
  folder: string,
  svg: string,
  make: (svg: string) => Uint8Array,
): Promise<Uint8Array> {
  versions ??= Promise.all(makers.map((name) => readFile(resolve(`${name}/package.json`), 'utf8')));
  const key = createHash('sha256').update(JSON.stringify([...(await versions), svg]));
  const file = join(folder, `${key.digest('hex')}.png`);
  try {
    return await readFile(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const made = make(svg);
  await mkdir(folder, { recursive: true });
  // Whole or not at all, also where two builds share the folder.
  await writeWhole(file, made);
  return made;
}
