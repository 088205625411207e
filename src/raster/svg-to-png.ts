import { Resvg } from '@resvg/resvg-js';
import { fontFilesFor } from './bundled-fonts.ts';

/**
 * Renders an SVG as PNG, `width` pixels wide, in the fonts that Readout carries: the same bytes on every machine. Text in a
 * family that is not carried is set in Source Serif 4. Nothing outside the SVG is fetched. Throws on invalid SVG.
 */
export function svgToPng(svg: string, { width }: { readonly width: number }): Uint8Array<ArrayBuffer> {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: fontFilesFor(svg), loadSystemFonts: false, defaultFontFamily: 'Source Serif 4' },
  });
  return Uint8Array.from(resvg.render().asPng());
}
