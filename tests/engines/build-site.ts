import { buildSite } from '../support/build-sites.ts';
import { builtSite } from '../support/built-site.ts';

export async function setup(): Promise<void> {
  await buildSite(builtSite);
}
