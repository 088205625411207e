import { palette, toneColours } from '../../model/palette.ts';
import type { ColourName } from '../../model/palette.ts';
import type { OutcomeTone } from '../../model/status-label.ts';

/**
 * Looks of a timeline that stands in a file of its own: light ground, no variables, plain class selectors, since drawing
 * programs know no more. The page's own looks are in styles/timeline.css; colours are those of the palette by day.
 */
export const svgStyle = `
text { fill: ${day('ink')}; font-family: 'Source Sans 3', 'Source Sans Pro', 'Source Serif 4', Helvetica, Arial, sans-serif; }
.ground { fill: ${day('paper')}; }
.head { font-size: 20px; font-weight: 600; }
.tl-outcome, .tl-tick, .tl-year, .tl-band-label, .foot { fill: ${day('muted')}; }
.tl-settles .tl-band-label { fill: ${day('ink')}; }
.tl-year, .tl-heading, .tl-rule-label { font-weight: 600; }
.tl-heading, .tl-band-label, .tl-rule-label, .tl-tick, .tl-year { paint-order: stroke; stroke: ${day('paper')}; stroke-width: 3px; }
.tl-grid, .tl-heading-line, .tl-break-line { fill: none; stroke: ${day('hairline')}; stroke-width: 0.75; }
.tl-heading-line, .tl-break-line { stroke-dasharray: 1 2; }
.tl-baseline, .tl-break { fill: none; stroke: ${day('ink')}; stroke-width: 0.75; }
.tl-break-gap { stroke: ${day('paper')}; stroke-width: 3; }
.tl-rule { fill: none; stroke: ${day('accent')}; stroke-width: 1; }
.tl-rule-as-of .tl-rule { stroke-dasharray: 4 2; }
.tl-ground { fill: ${day('paper')}; fill-opacity: 0.8; }
.tl-firm, .tl-broken, .tl-joint { fill: none; stroke: ${day('ink')}; stroke-width: 1; }
.tl-event .tl-firm, .tl-event .tl-broken { stroke-width: 1.5; }
.tl-broken { stroke-dasharray: 3 2; }
.tl-asked { font-size: 11px; }
.tl-solid, .tl-half { fill: ${day('ink')}; }
.tl-kept .tl-firm, .tl-kept .tl-broken { stroke: ${day('kept')}; }
.tl-kept .tl-solid { fill: ${day('kept')}; }
.tl-replaced .tl-firm, .tl-replaced .tl-broken { stroke: ${day('open')}; }
.tl-replaced .tl-solid { fill: ${day('paper')}; stroke: ${day('open')}; stroke-width: 1.25; }
.tl-replaced .tl-half { fill: ${day('open')}; }
.tl-faint .tl-firm, .tl-faint .tl-broken { stroke: ${day('mark')}; }
.tl-faint .tl-solid { fill: ${day('mark')}; }
.tl-promise-day { fill: none; stroke: ${day('ink')}; stroke-width: 2; }
.tl-wait { fill: none; stroke: ${day('ink')}; stroke-width: 1; stroke-dasharray: 1 3; }
.tl-lapse { fill: none; stroke: ${day('missed')}; stroke-width: 2; }
.window, .event-days { fill: ${day('paper')}; stroke: ${day('mark')}; }
.under-shape { fill: ${day('paper')}; }
.window-broken { stroke-dasharray: 2 2; }
.window-side, .waits-on { stroke: ${day('mark')}; }
.wait, .said { stroke: ${day('ink')}; }
.wait.waits-on { stroke: ${day('mark')}; stroke-dasharray: 2 3; }
.event { fill: ${day('ink')}; stroke: ${day('ink')}; }
.grid { stroke: ${day('hairline')}; }
.rule { stroke: ${day('accent')}; }
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
