import { fileURLToPath } from 'node:url';
import { cacheDir } from 'astro:config/server';
import { site } from '../../readout.config.ts';
import { cardPath } from '../model/site-paths.ts';
import { drawCard } from '../raster/draw-card.ts';
import type { Card } from '../share-card/card.ts';
import type { CardContext } from '../site/frame/cards.ts';
import { address } from '../site/shared/urls.ts';
import type { SiteFile } from './site-file.ts';

/** The card of a page as PNG; cards that nothing has changed are kept with the build's other work. */
export function makeCardFile(pagePath: string, cardOf: (context: CardContext) => Card): SiteFile {
  return {
    path: cardPath(pagePath),
    mediaType: 'image/png',
    write: async () => {
      const card = cardOf({ site: site.title, address: address(pagePath) });
      return new Uint8Array(await drawCard(card, fileURLToPath(new URL('cards/', cacheDir))));
    },
  };
}
