import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../../../readout.config.ts';
import { cardResponse } from '../../../../loader/card-response.ts';
import { getLibrary } from '../../../../loader/get-library.ts';
import { passagePath } from '../../../../model/site-paths.ts';
import { passagePage } from '../../../../site/passage/passage-page.ts';
import { passageCard } from '../../../../site/passage/passage-card.ts';
import { address } from '../../../../site/shared/urls.ts';

interface Props {
  readonly slug: string;
  readonly id: string;
}

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  return [...library.articles.values()].flatMap(({ slug, passages }) =>
    passages.map(({ id }) => ({ params: { slug, id }, props: { slug, id } })),
  );
}) satisfies GetStaticPaths;

/** The card of one passage. */
export const GET: APIRoute<Props> = async ({ props: { slug, id } }) => {
  const page = passagePage(await getLibrary(), slug, id);
  return cardResponse(passageCard(page, { site: site.title, address: address(passagePath(slug, id)) }));
};
