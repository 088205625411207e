import { palette, toneColours } from '../../model/palette.ts';
import type { ColourName } from '../../model/palette.ts';
import type { OutcomeTone } from '../../model/status-label.ts';

/**
 * Looks of a timeline that stands in a file of its own: light ground, no variables, plain class selectors, since drawing
 * programs know no more. The page's own looks are in site/timeline/timeline-marks.css; colours are those of the palette by day.
 */
export const svgStyle = `
text { fill: ${day('ink')}; font-family: 'Source Sans 3', 'Source Sans Pro', 'Source Serif 4', Helvetica, Arial, sans-serif; }
.ground { fill: ${day('paper')}; }
.head { font-size: 20px; font-weight: 600; }
.heading { font-weight: 600; }
.name { fill: ${day('ink')}; }
.happened, .foot { fill: ${day('muted')}; }
.window, .event-days { fill: ${day('paper')}; stroke: ${day('mark')}; }
.shape, .asked { fill: ${day('ink')}; }
.asked { font-size: 11px; }
.under-shape { fill: ${day('paper')}; }
.window-broken { stroke-dasharray: 2 2; }
.window-side, .waits-on { stroke: ${day('mark')}; }
.wait, .said { stroke: ${day('ink')}; }
.wait.waits-on { stroke: ${day('mark')}; stroke-dasharray: 2 3; }
.event { fill: ${day('ink')}; stroke: ${day('ink')}; }
.grid { stroke: ${day('hairline')}; }
.rule { stroke: ${day('accent')}; }
.rule-as-of { stroke-dasharray: 4 2; }
.tick, .rule-name { fill: ${day('muted')}; font-size: 12px; }
${(Object.keys(toneColours) as OutcomeTone[]).map(formatToneRules).join('\n')}
`;

function day(name: ColourName): string {
  return palette[name].day;
}

/** The shapes of an outcome in one tone. */
function formatToneRules(tone: OutcomeTone): string {
  const colour = day(toneColours[tone]);
  return `.tone-${tone} .outcome-shape, .shape.tone-${tone}, .event.tone-${tone} { fill: ${colour}; } .event.tone-${tone} { stroke: ${colour}; }`;
}
