import type { OutcomeShape } from './status-label.ts';

/** The box in which the shapes are drawn: 10 by 10, its middle at 5, 5. */
export const shapeBox = 10;

const ring = circle(5, 4.6) + hole(5, 3.4);

/**
 * The shapes that say what came of something, as SVG path data to be filled by the nonzero rule. Pages, drawings, files,
 * cards and paper draw these and no others; styles/outcome.css repeats them as masks, and a test holds the two together.
 */
export const outcomeShapes: Readonly<Record<OutcomeShape, string>> = {
  disc: circle(5, 4.5),
  ring,
  half: `${ring}M5 1a4 4 0 0 0 0 8z`,
  cross: 'M1.9.4 5 3.5 8.1.4 9.6 1.9 6.5 5 9.6 8.1 8.1 9.6 5 6.5 1.9 9.6.4 8.1 3.5 5 .4 1.9z',
  dots: [
    [9, 5],
    [7.8, 7.8],
    [5, 9],
    [2.2, 7.8],
    [1, 5],
    [2.2, 2.2],
    [5, 1],
    [7.8, 2.2],
  ]
    .map(([x = 0, y = 0]) => `M${short(x - 0.8)} ${y}a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0z`)
    .join(''),
};

function circle(middle: number, radius: number): string {
  return arcs(middle, radius, 0);
}

/** Runs the other way round, and so is left out of what it lies in. */
function hole(middle: number, radius: number): string {
  return arcs(middle, radius, 1);
}

function arcs(middle: number, radius: number, sweep: 0 | 1): string {
  const arc = `a${radius} ${radius} 0 1 ${sweep}`;
  return `M${short(middle - radius)} ${middle}${arc} ${2 * radius} 0${arc}-${2 * radius} 0z`;
}

/** Without the rounding errors of sums, and without the nought before the point. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10).replace(/^0\./, '.');
}

/** The value of `transform` that puts a shape about a point, `radius` in the units of the drawing. */
export function shapeTransform(x: number, y: number, radius: number): string {
  const scale = (2 * radius) / shapeBox;
  return `translate(${round(x - radius)} ${round(y - radius)})${scale === 1 ? '' : ` scale(${round(scale)})`}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
