import { boundsOf } from '../model/edtf/bounds.ts';
import type { EngagementRow } from './engagement-row.ts';
import type { PromiseRow } from './promise-row.ts';
import type { TimelineRow } from './rows.ts';

/** Rows that stand under one heading, in the order in which they came. */
export interface RowGroup {
  readonly heading: string;
  readonly rows: readonly TimelineRow[];
}

/** Heading of the band. */
export const bandHeading = 'What took place in these months';

/** How the rows of a timeline stand together. */
export interface RowGroups {
  readonly groups: readonly RowGroup[];
  /** Engagements set side by side in a band below, by date, each with its name at its mark. */
  readonly band: readonly EngagementRow[];
}

/**
 * Sorts rows under headings: what the article is about, promises with a time (by article, where there are several),
 * promises without one, and all that took place. What settles a promise is drawn on the promise's own row, so in an
 * article's timeline it stands with the context in the band. Every row lands in exactly one place.
 */
export function groupRows(rows: readonly TimelineRow[]): RowGroups {
  const promises = rows.filter((row) => row.kind === 'promise');
  const engagements = rows.filter((row) => row.kind === 'engagement');
  const articles = [...new Set(promises.map(({ article }) => article))];
  const groups = [
    { heading: 'The engagement', rows: engagements.filter(({ role }) => role === 'subject') },
    ...articles.map((article) => promisesOf(article, promises, articles.length > 1)),
    { heading: 'No time given', rows: promises.filter(({ window }) => !window) },
    { heading: 'Took place', rows: engagements.filter(({ role }) => role === 'record') },
  ];
  return {
    groups: groups.filter((group) => group.rows.length > 0),
    band: engagements
      .filter(({ role }) => role === 'settles' || role === 'context')
      .sort((a, b) => boundsOf(a.date).from - boundsOf(b.date).from),
  };
}

function promisesOf(article: string, promises: readonly PromiseRow[], named: boolean): RowGroup {
  const rows = promises.filter((row) => row.article === article && row.window);
  const title = rows[0]?.articleTitle;
  return { heading: named && title ? `Announced or proposed in “${title}”` : 'Announced or proposed', rows };
}
