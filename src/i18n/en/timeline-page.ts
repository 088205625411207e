import { sentence, slot } from '../sentence.ts';
import { number, plural } from './counting.ts';
import { before, choice, noTimeGiven } from './timeline-page.client.ts';

/** The page of the timeline, and timelines on other pages. */
export const timelinePage = {
  name: 'Timeline',
  title: 'What was announced, and what came of it',
  description: 'What was promised, what took place, and when: every promise and every engagement.',
  tableCaption:
    'Every promise and engagement, with its lead in whole days from the day of the text to the first day of what kept it',
  oneByOne: () => sentence`One by one: ${slot('engagements', 'engagements')}, ${slot('actors', 'actors')}.`,
  announced: {
    title: 'What was announced, by the day on which it was settled',
    outcome: {
      /** How it ended with nothing, "lapsed 25 July". */
      ended: ({ label, day }: { label: string; day: string }) => `${label} ${day}`,
      /** What became of one that is not settled, and when it was to be. */
      open: ({ label, window }: { label: string; window: string }) => `${label}: ${window}`,
      /** What became of it, for those who do not see the shape; its days follow. */
      became: ({ label }: { label: string }) => `${label} `,
    },
    expected: ({ window }: { window: string }) => (window === noTimeGiven ? window : `expected ${window}`),
  },
  lanes: {
    title: 'What took place, by channel',
    about: ({ events }: { events: number }) =>
      plural(events, {
        one: 'One visit, meeting, call, statement or measure: a stroke on its days, a disc where it kept an announcement.',
        other: `${number(events)} visits, meetings, calls, statements and measures: a stroke for each on its days, a disc where it kept an announcement.`,
      }),
    rule: 'Each line across is the day of a text.',
    before,
  },
  chronicle: { title: 'Day by day', kept: 'kept', replaced: 'took the place of' },
  /** What each mark says of an announcement. */
  legend: {
    window: 'when it was to be',
    open: 'no end given',
    approximate: 'about then',
    unknown: 'its end is not known',
    uncertain: 'uncertain',
    oneOf: 'one of these',
    wait: 'the wait',
  },
  empty: {
    lede: 'What was promised, what took place, and when.',
    about: 'No article that is published here announces anything yet, and no engagement is recorded.',
  },
  asTable: 'The same as a table',
  aboutRow: 'About this row',
  filters: {
    between: 'Between',
    actor: 'Actor',
    channel: 'Channel',
    kind: 'Kind',
    status: 'Status',
    article: 'Article',
    all: 'all',
    choice,
  },
  view: {
    label: 'What the timeline shows',
    as: 'Show as',
    choices: { chart: 'Promises and events', table: 'Table' },
    find: 'Find',
    zoom: 'Dates',
    takeAway: 'Take away',
    in: 'Zoom in',
    out: 'Zoom out',
    earlier: 'Earlier',
    later: 'Later',
    fit: 'All dates',
    thisView: 'This view:',
    svg: 'as SVG',
    png: 'as PNG',
    keys: 'In the timeline: ↑ ↓ from row to row, ← → along a row, Home, End, Enter to open, Escape to leave, + − 0 and Shift with ← → for the dates; the wheel with Ctrl, or drag.',
    end: 'End of the timeline.',
    showAll: 'Show all rows',
    nothing: 'No row matches all of these choices.',
    withoutScripts:
      'Without scripts all rows and all dates are shown, whatever the address asks for: choosing rows and dates needs scripts.',
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
