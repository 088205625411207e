import { fileURLToPath } from 'node:url';
import { cacheDir } from 'astro:config/server';
import { drawCard } from '../raster/draw-card.ts';
import type { Card } from '../share-card/card.ts';

/** Answers with a card as PNG; cards that nothing has changed are kept with the build's other work. */
export async function cardResponse(card: Card): Promise<Response> {
  const png = await drawCard(card, fileURLToPath(new URL('cards/', cacheDir)));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
