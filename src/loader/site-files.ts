import { site } from '../../readout.config.ts';
import { claimsSchema } from '../export/claims/claims-json.ts';
import { exportedClaims } from '../export/claims/exported-claims.ts';
import { timelineSchema } from '../export/timeline/timeline-json.ts';
import { catalogueFor } from '../i18n/catalogue.ts';
import type { Library } from '../model/library.ts';
import { claimsSchemaPath, homePath } from '../model/site-paths.ts';
import { claimIndex, indexPath } from '../site/claims/claim-index.ts';
import { claimFiles } from '../site/data/data-files.ts';
import { siteCard } from '../site/frame/cards.ts';
import { address } from '../site/shared/urls.ts';
import { allTimelineFiles, schemaPath } from '../site/timeline/timeline-files.ts';
import { articleFiles } from './article-files.ts';
import { cardFile } from './card-file.ts';
import { publishedSite } from './published-site.ts';
import type { SiteFile } from './site-file.ts';

const jsonSchema = 'application/schema+json';

/** Every file that the site publishes beside its pages. To publish another, add it here. */
export function siteFiles(library: Library): SiteFile[] {
  const words = catalogueFor(site.lang).exporting;
  return [
    cardFile(homePath, (context) => siteCard(site, context.address)),
    ...[...library.articles.values()].flatMap((article) => articleFiles(article, library)),
    ...claimIndex(library, publishedSite.words).map((part, index) => ({
      path: indexPath(index + 1),
      mediaType: 'application/json',
      write: () => JSON.stringify(part),
    })),
    ...claimFiles.map(({ path, format }) => ({
      path,
      mediaType: format.mediaType,
      write: () => format.write(exportedClaims(library, {}, publishedSite)),
    })),
    ...allTimelineFiles(library, publishedSite).map(({ path, format, timeline }) => ({
      path,
      mediaType: format.mediaType,
      write: () => format.write(timeline),
    })),
    {
      path: claimsSchemaPath,
      mediaType: jsonSchema,
      write: () => claimsSchema(address(claimsSchemaPath), words),
    },
    { path: schemaPath, mediaType: jsonSchema, write: () => timelineSchema(address(schemaPath), words) },
  ];
}
