import { anchor } from './anchor.ts';
import { build, pdf, serve } from './build.ts';
import { check } from './check.ts';
import { importing, newArticle, suggest } from './drafts.ts';
import { help, overview } from './help.ts';
import { exporting, publish } from './publish.ts';
import { skeleton } from './skeleton.ts';
import { tool } from './tool.ts';

/** The command line tool. */
export const cli = {
  ...{ help, overview, tool },
  ...{ anchor, build, check, exporting, importing, newArticle, pdf, publish, serve, skeleton, suggest },
};
