import type { APIRoute } from 'astro';
import { site } from '../../readout.config.ts';
import { address } from '../layouts/href.ts';
import { cardResponse } from '../loader/card-response.ts';
import { homePath } from '../page-data/addresses.ts';
import { siteCard } from '../page-data/cards.ts';

/** The card of every page that has none of its own. */
export const GET: APIRoute = () => cardResponse(siteCard(site, address(homePath)));
