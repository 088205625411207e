import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../loader/get-library.ts';
import type { SiteFile } from '../loader/site-file.ts';
import { listSiteFiles } from '../loader/site-files.ts';

export const getStaticPaths = (async () =>
  listSiteFiles(await getLibrary()).map((file) => ({
    params: { file: file.path.slice(1) },
    props: { file },
  }))) satisfies GetStaticPaths;

interface Props {
  readonly file: SiteFile;
}

/** Every file that is published beside the pages. */
export const GET: APIRoute<Props> = async ({ props: { file } }) =>
  new Response(await file.write(), { headers: { 'Content-Type': file.mediaType } });
