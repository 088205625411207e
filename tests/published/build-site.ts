import { buildSite } from '../support/build-sites.ts';
import { publishedSite } from './published.ts';

export async function setup(): Promise<void> {
  await buildSite(publishedSite);
}
