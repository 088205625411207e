import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../loader/get-library.ts';
import type { ClaimIndexPart } from '../../../model/claim-index.ts';
import { claimIndex } from '../../../site/claims/claim-index.ts';

export const getStaticPaths = (async () =>
  claimIndex(await getLibrary()).map((part, index) => ({
    params: { part: String(index + 1) },
    props: { part },
  }))) satisfies GetStaticPaths;

interface Props {
  readonly part: ClaimIndexPart;
}

/** A part of what a browser filters a claim index of several pages by. */
export const GET: APIRoute<Props> = ({ props: { part } }) => Response.json(part);
