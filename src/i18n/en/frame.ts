import { sentence, slot } from '../sentence.ts';
import { dark } from './frame.client.ts';

/** What stands around every page, and pages that stand for no content of their own. */
export const frame = {
  skip: 'Skip to the text',
  siteNavigation: 'Site',
  articles: 'Articles',
  timeline: 'Timeline',
  claims: 'Claims',
  forecasts: 'Forecasts',
  method: 'Method',
  verdicts: 'Verdicts',
  dark,
  colophon: () =>
    sentence`Text and notes: ${slot('licence', 'CC BY 4.0')}. How claims are read and verdicts given: ${slot('method', 'method')}. For other programs: ${slot('data', 'data')}.`,
  notFound: {
    title: 'Not found',
    description: 'There is no page at this address.',
    heading: 'There is no page at this address',
    apology: 'If a link from here led you to it, the link is our mistake: published addresses are meant to last.',
    timeline: 'The timeline',
    method: 'Method',
    home: 'Home',
  },
  /** A page that leads on, by what kind of address led to it. */
  redirect: {
    short: {
      description: 'A short address that leads to another page.',
      lead: () => sentence`This short address leads to another page: ${slot('target', 'go there')}.`,
    },
    former: {
      description: 'A former address that leads to another page.',
      lead: () => sentence`This former address leads to another page: ${slot('target', 'go there')}.`,
    },
  },
};
