import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const { resolve } = createRequire(import.meta.url);
/** Faces come with the packages, so that a picture is the same on every machine. */
const fontFiles = ['400Regular', '600SemiBold'].map((face) =>
  resolve(`@expo-google-fonts/source-serif-4/${face}/SourceSerif4_${face}.ttf`),
);
const family = 'Source Serif 4';

/** Draws an SVG as PNG, `width` pixels wide. Throws where the SVG is no well-formed XML. */
export function svgToPng(svg: string, { width }: { readonly width: number }): Uint8Array<ArrayBuffer> {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family };
  return Uint8Array.from(new Resvg(svg, { fitTo: { mode: 'width', value: width }, font }).render().asPng());
}
