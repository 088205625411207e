import { site } from '../../readout.config.ts';
import type { ExportSite } from '../export/timeline/export-site.ts';
import { catalogueFor } from '../i18n/catalogue.ts';
import { svgToPng } from '../raster/svg-to-png.ts';
import { address } from '../site/shared/urls.ts';
import { exportSite } from '../site/timeline/timeline-files.ts';

/** The site that this build makes, as the exports need to know it. */
export const publishedSite: ExportSite = exportSite(
  { title: site.title, words: catalogueFor(site.lang) },
  address,
  svgToPng,
);
