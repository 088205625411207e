import type { APIRoute } from 'astro';
import { getLibrary } from '../../loader/get-library.ts';
import { claimsPages, ledgerIndex } from '../../page-data/claims-page.ts';

/** Facets of every claim, for filtering a ledger that takes several pages. */
export const GET: APIRoute = async () => Response.json(ledgerIndex(claimsPages(await getLibrary())));
