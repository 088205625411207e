import type { TimelineLayout } from '../layout.ts';
import type { Rule } from '../rules.ts';

/** What a script needs to know of a chart as a whole in order to draw its axis anew. */
export type Frame = Pick<
  TimelineLayout,
  'direction' | 'width' | 'height' | 'plot' | 'fontSize' | 'footY' | 'breakX' | 'points' | 'domain' | 'headings'
> & {
  readonly rules: readonly (Pick<Rule, 'kind' | 'day'> & { readonly text: string })[];
};

/** The frame of a chart as text, for an attribute. Charts with a band have no such frame: packing it anew is left to the server. */
export function writeFrame(layout: TimelineLayout): string {
  const { direction, width, height, plot, fontSize, footY, breakX, points, domain, headings, rules } = layout;
  const frame: Frame = {
    ...{ direction, width, height, plot, fontSize, points, domain, headings },
    ...(footY !== undefined && { footY }),
    ...(breakX !== undefined && { breakX }),
    rules: rules.map(({ kind, day, label }) => ({ kind, day, text: label.lines.join(' ') })),
  };
  return JSON.stringify(frame);
}

/** A frame written by `writeFrame`. */
export function readFrame(text: string): Frame {
  return JSON.parse(text) as Frame;
}
