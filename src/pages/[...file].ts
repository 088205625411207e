import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFormat } from '../export/timeline/data-formats.ts';
import type { ExportedTimeline } from '../export/timeline/exported-timeline.ts';
import { getLibrary } from '../loader/get-library.ts';
import { publishedSite } from '../loader/published-site.ts';
import { allTimelineFiles } from '../site/timeline/timeline-files.ts';

export const getStaticPaths = (async () =>
  allTimelineFiles(await getLibrary(), publishedSite).map(({ path, format, timeline }) => ({
    params: { file: path.slice(1) },
    props: { format, timeline },
  }))) satisfies GetStaticPaths;

interface Props {
  readonly format: DataFormat;
  readonly timeline: ExportedTimeline;
}

/** A timeline as a file to take away. */
export const GET: APIRoute<Props> = ({ props: { format, timeline } }) =>
  new Response(format.write(timeline), { headers: { 'Content-Type': format.mediaType } });
