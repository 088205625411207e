import type { APIRoute } from 'astro';
import { site } from '../../readout.config.ts';
import { cardResponse } from '../loader/card-response.ts';
import { homePath } from '../model/site-paths.ts';
import { siteCard } from '../site/frame/site-card.ts';
import { address } from '../site/shared/urls.ts';

/** The card of every page that has none of its own. */
export const GET: APIRoute = () => cardResponse(siteCard(site, address(homePath)));
