import type { APIRoute, GetStaticPaths } from 'astro';
import { exportedTimeline } from '../export/timeline/exported-timeline.ts';
import { publishedSite } from '../layouts/published-site.ts';
import { getLibrary } from '../loader/get-library.ts';
import type { TimelineFile } from '../page-data/timeline-files.ts';
import { allTimelineFiles } from '../page-data/timeline-files.ts';

export const getStaticPaths = (async () =>
  allTimelineFiles(await getLibrary()).map((file) => ({
    params: { file: file.path.slice(1) },
    props: { file },
  }))) satisfies GetStaticPaths;

/** A timeline as a file to take away. */
export const GET: APIRoute<{ file: TimelineFile }> = async ({ props: { file } }) => {
  const { scope, format } = file;
  const timeline = exportedTimeline(await getLibrary(), scope, publishedSite);
  if (!timeline) return new Response(null, { status: 404 });
  return new Response(format.write(timeline), { headers: { 'Content-Type': format.mediaType } });
};
