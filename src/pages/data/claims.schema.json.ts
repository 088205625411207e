import type { APIRoute } from 'astro';
import { claimsSchema } from '../../export/claims/claims-json.ts';
import { claimsSchemaPath } from '../../model/site-paths.ts';
import { address } from '../../site/shared/urls.ts';

/** The JSON Schema that every file of claims in JSON keeps to. */
export const GET: APIRoute = ({ locals }) =>
  new Response(claimsSchema(address(claimsSchemaPath), locals.words.exporting), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
