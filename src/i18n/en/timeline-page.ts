import { sentence, slot } from '../sentence.ts';
import { plural } from './counting.ts';
import { choice } from './timeline-page.client.ts';

/** The page of the timeline, and timelines on other pages. */
export const timelinePage = {
  title: 'Timeline',
  description: 'What was promised, what took place, and when: every promise and every engagement.',
  counts: ({ promises, engagements }: { promises: number; engagements: number }) => {
    const promised = plural(promises, { one: `${promises} promise`, other: `${promises} promises` });
    return plural(engagements, {
      one: `${promised} and ${engagements} engagement`,
      other: `${promised} and ${engagements} engagements`,
    });
  },
  lede: ({ day }: { day: string }) => sentence`${slot('counts', '')}, as of ${slot('asOf', day)}.`,
  figure: 'Timeline of promises and engagements',
  caption:
    'Promises first, each from the day of its text, with its window and what became of it; then all that took place, by channel and date. The table below gives the same rows with sources and links.',
  tableCaption:
    'Every promise and engagement, with its lead in whole days from the day of the text to the first day of what kept it',
  oneByOne: () => sentence`One by one: ${slot('engagements', 'engagements')}, ${slot('actors', 'actors')}.`,
  empty: {
    lede: 'What was promised, what took place, and when.',
    about: 'No article that is published here announces anything yet, and no engagement is recorded.',
  },
  /** A timeline on the page of something else. */
  section: 'What was announced, and what took place',
  asTable: 'The same as a table',
  aboutRow: 'About this row',
  filters: {
    actor: 'Actor',
    channel: 'Channel',
    kind: 'Kind',
    status: 'Status',
    article: 'Article',
    all: 'all',
    choice,
  },
  view: {
    title: 'The timeline’s view',
    dates: 'Dates shown',
    in: 'Zoom in',
    out: 'Zoom out',
    earlier: 'Earlier',
    later: 'Later',
    fit: 'All dates',
    save: 'Save this view',
    svg: 'Save this view as SVG',
    png: 'as PNG',
    keys: 'In the chart: ↑ ↓ from row to row, ← → along a row, Home, End, Enter to open, Escape to leave, + − 0 and Shift with ← → for the dates; the wheel with Ctrl, or drag.',
    showAll: 'Show all rows',
    nothing: 'No row matches all of these choices.',
    withoutScripts:
      'Without scripts all rows and all dates are shown, whatever the address asks for: choosing rows and dates needs scripts. Every row is here, in the chart and in the table.',
  },
  table: {
    caption: ({ caption, day }: { caption: string; day: string }) => sentence`${caption}, as of ${slot('asOf', day)}.`,
    heads: {
      title: 'Promise or event',
      by: 'By',
      to: 'To or with',
      window: 'Window',
      happened: 'What happened',
      when: 'When',
      lead: 'Lead',
      status: 'Status',
      sources: 'Sources',
      passages: 'Passage',
    },
    passage: 'passage',
  },
};
