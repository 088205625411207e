import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../../../readout.config.ts';
import type { CitationExtension } from '../../../../export/citation-formats.ts';
import { citationFormats } from '../../../../export/citation-formats.ts';
import { getLibrary } from '../../../../loader/get-library.ts';
import { passagePath } from '../../../../model/site-paths.ts';
import { citedPassage } from '../../../../site/passage/passage-citation.ts';
import { passagePage } from '../../../../site/passage/passage-page.ts';
import { address } from '../../../../site/shared/urls.ts';

interface Props {
  readonly slug: string;
  readonly id: string;
  readonly extension: CitationExtension;
}

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  const extensions = Object.keys(citationFormats) as CitationExtension[];
  return [...library.articles.values()].flatMap(({ slug, passages }) =>
    passages.flatMap(({ id }) =>
      extensions.map((extension) => ({ params: { slug, id, extension }, props: { slug, id, extension } })),
    ),
  );
}) satisfies GetStaticPaths;

/** A passage's citation as a file for reference managers. */
export const GET: APIRoute<Props> = async ({ props: { slug, id, extension } }) => {
  const { write, mediaType } = citationFormats[extension];
  const page = passagePage(await getLibrary(), slug, id);
  const cited = citedPassage(page, { publisher: site.title, url: address(passagePath(slug, id)) });
  return new Response(write(cited), { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
};
