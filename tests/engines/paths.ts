import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  articlePath as pathOf,
  argumentPath as argumentOf,
  editionPath as editionOf,
} from '../../src/model/site-paths.ts';
import { builtSite } from '../support/built-site.ts';

const slug = readdirSync(join(builtSite.folder, 'articles'), { withFileTypes: true }).find((it) =>
  it.isDirectory(),
)?.name;
if (slug === undefined) throw new Error(`There is no article in ${builtSite.folder}`);

/** The first article that the site has, its argument and its edition. */
export const articlePath = pathOf(slug);
export const argumentPath = argumentOf(slug);
export const editionPath = editionOf(slug);
