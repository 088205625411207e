import { plural } from '../counting.ts';
import { citations } from './citations.ts';
import { claimFormats, timelineFormats } from './formats.ts';
import * as records from './records.ts';

/** What is said in files that are taken away, and of them. */
export const exporting = {
  citations,
  claimFormats,
  timelineFormats,
  records,
  schemas: {
    claims: ({ version }: { version: number }): string => `Claims of Readout, version ${version}`,
    timeline: 'A timeline of Readout',
  },
  claims: {
    title: 'Claims',
    ofArticle: ({ title }: { title: string }): string => `Claims of “${title}”`,
    ofActor: ({ name }: { name: string }): string => `Claims: ${name}`,
  },
  timeline: {
    title: 'Promises and engagements',
    ofArticle: ({ title }: { title: string }): string => `What “${title}” announced, and what took place`,
    ofActor: ({ name }: { name: string }): string => `Promises and engagements: ${name}`,
    /** Of the drawing, for those who hear it. */
    drawing: ({ rows, url }: { rows: number; url: string }): string =>
      plural(rows, { one: `${rows} row, from ${url}`, other: `${rows} rows, from ${url}` }),
  },
  calendar: {
    /** Statuses that say more in a calendar, where they stand alone before a title. */
    statuses: { held: 'kept', open: 'expected' },
    from: ({ url }: { url: string }): string => `From ${url}`,
    fromWithout: ({ url, leftOut }: { url: string; leftOut: readonly string[] }): string =>
      `From ${url}. Not in the calendar, for want of a first or last day, ${leftOut.length}: ${leftOut.join('; ')}.`,
    window: ({ summary }: { summary: string }): string => `${summary} (window, not a date)`,
    inDoubt: ({ summary }: { summary: string }): string => `${summary} (some time in these days, not a date)`,
  },
  verdictFeed: {
    title: ({ site }: { site: string }): string => `${site}: verdicts on claims`,
    description: ({ claims, length }: { claims: string; length: number }): string =>
      plural(length, {
        one: `${claims}: what came of them, the newest verdict.`,
        other: `${claims}: what came of them, the newest ${length} verdicts.`,
      }),
    recorded: ({ day, note }: Record<'day' | 'note', string>): string => `${day}: ${note}`,
    read: ({ day, note }: Record<'day' | 'note', string>): string => `${day} (editor’s reading): ${note}`,
    claimedIn: ({ title }: { title: string }): string => `Claimed in “${title}”.`,
  },
  annotations: {
    ofArticle: ({ title }: { title: string }): string => `Notes to “${title}”`,
  },
  argdown: {
    after: ({ title }: { title: string }): string => `After “${title}”`,
    isolated: 'Outside the branches',
  },
};
