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
    /** What may have happened to the address. */
    moved: ({ article, passage, short }: Record<'article' | 'passage' | 'short', string>) =>
      sentence`An article stands at ${slot('article', article)}, a passage of it one step below, at ${slot('passage', passage)}, and its short address is ${slot('short', short)}. What was moved leads on from where it was, and what was withdrawn says so there; if this was neither, the address may have lost a letter. Every article is listed on the ${slot('home', 'first page')}.`,
    newest: 'The newest article',
    ways: {
      claims: {
        name: 'Claims',
        holds: 'Every claim of every article, to be searched by kind, voice, actor and outcome',
      },
      timeline: { name: 'Timeline', holds: 'What was announced, when, and what came of it' },
      actors: { name: 'Actors', holds: 'Everybody who is named, with what is said of them' },
      engagements: { name: 'Engagements', holds: 'Visits, meetings, calls and talks, by year' },
    },
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
