/**
 * Looks of a timeline that stands in a file of its own: light ground, no variables, plain class selectors, since drawing
 * programs know no more. The page's own looks are in styles/timeline.css; colours are those of styles/tokens.css by day.
 */
export const svgStyle = `
text { fill: #1c1c1e; font-family: 'Source Sans 3', 'Source Sans Pro', 'Source Serif 4', Helvetica, Arial, sans-serif; }
.ground { fill: #fbfaf6; }
.head { font-size: 20px; font-weight: 600; }
.tl-outcome, .tl-tick, .tl-year, .tl-band-label, .foot { fill: #5b5953; }
.tl-settles .tl-band-label { fill: #1c1c1e; }
.tl-year, .tl-heading, .tl-rule-label { font-weight: 600; }
.tl-heading, .tl-band-label, .tl-rule-label, .tl-tick, .tl-year { paint-order: stroke; stroke: #fbfaf6; stroke-width: 3px; }
.tl-grid, .tl-heading-line, .tl-break-line { fill: none; stroke: #d8d3c5; stroke-width: 0.75; }
.tl-heading-line, .tl-break-line { stroke-dasharray: 1 2; }
.tl-baseline, .tl-break { fill: none; stroke: #1c1c1e; stroke-width: 0.75; }
.tl-break-gap { stroke: #fbfaf6; stroke-width: 3; }
.tl-rule { fill: none; stroke: #1f3a5f; stroke-width: 1; }
.tl-rule-as-of .tl-rule { stroke-dasharray: 4 2; }
.tl-ground { fill: #fbfaf6; fill-opacity: 0.8; }
.tl-firm, .tl-broken, .tl-joint { fill: none; stroke: #1c1c1e; stroke-width: 1; }
.tl-event .tl-firm, .tl-event .tl-broken { stroke-width: 1.5; }
.tl-broken { stroke-dasharray: 3 2; }
.tl-asked { font-size: 11px; }
.tl-solid, .tl-half { fill: #1c1c1e; }
.tl-kept .tl-firm, .tl-kept .tl-broken { stroke: #2b6558; }
.tl-kept .tl-solid { fill: #2b6558; }
.tl-replaced .tl-firm, .tl-replaced .tl-broken { stroke: #7d5a10; }
.tl-replaced .tl-solid { fill: #fbfaf6; stroke: #7d5a10; stroke-width: 1.25; }
.tl-replaced .tl-half, .tl-status-replaced .tl-half { fill: #7d5a10; }
.tl-faint .tl-firm, .tl-faint .tl-broken { stroke: #8d887b; }
.tl-faint .tl-solid { fill: #8d887b; }
.tl-promise-day { fill: none; stroke: #1c1c1e; stroke-width: 2; }
.tl-wait { fill: none; stroke: #1c1c1e; stroke-width: 1; stroke-dasharray: 1 3; }
.tl-lapse, .tl-cross { fill: none; stroke: #98372a; stroke-width: 2; }
.tl-ring { fill: none; stroke: #7d5a10; stroke-width: 1.25; }
.tl-status-held .tl-ring { fill: #2b6558; stroke: #2b6558; }
`;
