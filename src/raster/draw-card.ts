import { desk } from '../i18n/catalogue.ts';
import { cardSvg } from '../share-card/card-svg.ts';
import type { Card } from '../share-card/card.ts';
import { cardSize } from '../share-card/card.ts';
import { settableCard, textsOf } from '../share-card/drop-unsupported-text.ts';
import { canSet } from '../share-card/typeface.ts';
import { typefacesFor } from './bundled-fonts.ts';
import { cachePicture } from './picture-cache.ts';
import { svgToPng } from './svg-to-png.ts';

/** Draws a card as PNG, or takes it from `folder`, where an earlier build left it. Says what it had to leave out. */
export async function drawCard(card: Card, folder: string): Promise<Uint8Array> {
  const typefaces = typefacesFor(textsOf(card).join(' '));
  const settable = settableCard(card, (text) => canSet(text, typefaces));
  for (const text of settable.leftOut) {
    process.emitWarning(desk.builtSite.cardLeavesOut({ address: card.address, text }));
  }
  const svg = cardSvg(settable.card, typefaces);
  return cachePicture(folder, svg, () => svgToPng(svg, { width: cardSize.width }));
}
