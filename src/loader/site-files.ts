import { site } from '../../readout.config.ts';
import { makeClaimsSchema } from '../export/claims/claims-json.ts';
import { collectClaims } from '../export/claims/exported-claims.ts';
import { makeTimelineSchema } from '../export/timeline/timeline-json.ts';
import { catalogueFor } from '../i18n/catalogue.ts';
import type { Library } from '../model/library.ts';
import { claimsPath, claimsSchemaPath, forecastsPath, homePath } from '../model/site-paths.ts';
import { makeClaimIndex, indexPath } from '../site/claims/claim-index.ts';
import type { ClaimRow } from '../site/claims/claim-row.ts';
import { listClaimRows, rowsOnPage } from '../site/claims/claim-row.ts';
import { claimFiles } from '../site/data/data-files.ts';
import { forecastsOnPage, listForecastRows } from '../site/forecasts/forecasts-page.ts';
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
    ...listIndexFiles(claimsPath, listClaimRows(library, publishedSite.words), rowsOnPage),
    ...listIndexFiles(forecastsPath, listForecastRows(library, publishedSite.words), forecastsOnPage),
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

/** What a browser orders and filters a ledger of several pages by. */
function listIndexFiles(ledger: string, rows: readonly ClaimRow[], onPage: number): SiteFile[] {
  return makeClaimIndex(rows, publishedSite.words, { onPage }).map((part, index) => ({
    path: indexPath(ledger, index + 1),
    mediaType: 'application/json',
    write: () => JSON.stringify(part),
  }));
}
