import type { APIRoute, GetStaticPaths } from 'astro';
import type { ClaimFormat } from '../../export/claims/claim-formats.ts';
import { exportedClaims } from '../../export/claims/exported-claims.ts';
import { getLibrary } from '../../loader/get-library.ts';
import { claimFiles } from '../../site/data/data-files.ts';
import { publishedSite } from '../../loader/published-site.ts';

export const getStaticPaths = (() =>
  claimFiles.map(({ format }) => ({
    params: { claims: format.file },
    props: { format },
  }))) satisfies GetStaticPaths;

interface Props {
  readonly format: ClaimFormat;
}

/** The claims of the whole site as a file to take away. */
export const GET: APIRoute<Props> = async ({ props: { format } }) =>
  new Response(format.write(exportedClaims(await getLibrary(), {}, publishedSite)), {
    headers: { 'Content-Type': format.mediaType },
  });
