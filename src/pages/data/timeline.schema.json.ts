import type { APIRoute } from 'astro';
import { timelineSchema } from '../../export/timeline/timeline-json.ts';
import { address } from '../../layouts/href.ts';
import { schemaPath } from '../../page-data/timeline-files.ts';

/** The JSON Schema that every timeline in JSON keeps to. */
export const GET: APIRoute = () =>
  new Response(timelineSchema(address(schemaPath)), { headers: { 'Content-Type': 'application/schema+json' } });
