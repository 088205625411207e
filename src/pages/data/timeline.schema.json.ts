import type { APIRoute } from 'astro';
import { timelineSchema } from '../../export/timeline/timeline-json.ts';
import { address } from '../../site/shared/urls.ts';
import { schemaPath } from '../../site/timeline/timeline-files.ts';

/** The JSON Schema that every timeline in JSON keeps to. */
export const GET: APIRoute = ({ locals }) =>
  new Response(timelineSchema(address(schemaPath), locals.words.exporting), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
