import { plural } from './counting.ts';
import { noTimeGiven, rowSentence } from './timeline-page.client.ts';

/** Rows of timelines, in charts, tables and exports. Windows and days are worded dates. */
export const timeline = {
  /** The title of an announcement that was given none. */
  announcement: ({ by, kind, to, with: others }: TitleParts): string => {
    const where = to === undefined ? '' : ` to ${to}`;
    const whom = others.length > 0 ? ` with ${others.join(', ')}` : '';
    return `${by.join(', ')}: ${kind}${where}${whom}`;
  },
  noTimeGiven,
  rowSentence,
  asOf: ({ day }: { day: string }): string => `as of ${day}`,
  happenedAsOf: ({ happened, day }: Record<'happened' | 'day', string>): string => `${happened} as of ${day}`,
  /** How an announcement ended where no step says so. */
  ended: 'ended',
  replaced: 'replaced',
  late: ({ days }: { days: number }): string => plural(days, { one: `${days} day late`, other: `${days} days late` }),
  /** How long after its text an announcement was kept. */
  lead: {
    afterText: ({ days }: { days: number }): string =>
      plural(days, { one: `after ${days} day`, other: `after ${days} days` }),
    beforeText: ({ days }: { days: number }): string =>
      plural(days, { one: `${days} day before the text`, other: `${days} days before the text` }),
    onLastDay: ({ lead }: { lead: string }): string => `${lead}, on the window’s last day`,
    beforeLastDay: ({ lead, days }: LeadToWindow): string =>
      plural(days, {
        one: `${lead}, ${days} day before the window’s last day`,
        other: `${lead}, ${days} days before the window’s last day`,
      }),
    afterLastDay: ({ lead, days }: LeadToWindow): string =>
      plural(days, {
        one: `${lead}, ${days} day after the window’s last day`,
        other: `${lead}, ${days} days after the window’s last day`,
      }),
  },
  /** Headings over rows that stand together. */
  groups: {
    subject: 'The engagement',
    withTime: 'Announced or proposed',
    withTimeIn: ({ article }: { article: string }): string => `Announced or proposed in “${article}”`,
    withoutTime: 'No time given',
    byChannel: ({ channel }: { channel: string }): string => `Took place: ${channel}`,
    context: 'What took place in these months',
  },
};

interface LeadToWindow {
  readonly lead: string;
  readonly days: number;
}

interface TitleParts {
  readonly by: readonly string[];
  readonly kind: string;
  readonly to?: string;
  readonly with: readonly string[];
}
