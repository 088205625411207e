import { site } from '../../readout.config.ts';
import { makeClaimsSchema } from '../export/claims/claims-json.ts';
import { collectClaims } from '../export/claims/exported-claims.ts';
import { makeTimelineSchema } from '../export/timeline/timeline-json.ts';
import { catalogueFor } from '../i18n/catalogue.ts';
import type { Library } from '../model/library.ts';
import { claimsSchemaPath, homePath } from '../model/site-paths.ts';
import { makeClaimIndex, indexPath } from '../site/claims/claim-index.ts';
import { claimFiles } from '../site/data/data-files.ts';
import { makeSiteCard } from '../site/frame/cards.ts';
import { address } from '../site/shared/urls.ts';
import { listTimelineFiles, schemaPath } from '../site/timeline/timeline-files.ts';
import { listArticleFiles } from './article-files.ts';
import { makeCardFile } from './card-file.ts';
import { publishedSite } from './published-site.ts';
import type { SiteFile } from './site-file.ts';

const jsonSchema = 'application/schema+json';

/** Every file that the site publishes beside its pages. To publish another, add it here. */
export function listSiteFiles(library: Library): SiteFile[] {
  const words = catalogueFor(site.lang).exporting;
  return [
    makeCardFile(homePath, (context) => makeSiteCard(site, context.address)),
    ...[...library.articles.values()].flatMap((article) => listArticleFiles(article, library)),
    ...makeClaimIndex(library, publishedSite.words).map((part, index) => ({
      path: indexPath(index + 1),
      mediaType: 'application/json',
      write: () => JSON.stringify(part),
    })),
    ...claimFiles.map(({ path, format }) => ({
      path,
      mediaType: format.mediaType,
      write: () => format.write(collectClaims(library, {}, publishedSite)),
    })),
    ...listTimelineFiles(library, publishedSite).map(({ path, format, timeline }) => ({
      path,
      mediaType: format.mediaType,
      write: () => format.write(timeline),
    })),
    {
      path: claimsSchemaPath,
      mediaType: jsonSchema,
      write: () => makeClaimsSchema(address(claimsSchemaPath), words),
    },
    { path: schemaPath, mediaType: jsonSchema, write: () => makeTimelineSchema(address(schemaPath), words) },
  ];
}
