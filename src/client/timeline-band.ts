import { drawText } from '../timeline/drawing/draw-text.ts';
import { placeMark } from '../timeline/marks.ts';
import { packBand } from '../timeline/pack-band.ts';
import type { TimeScale } from '../timeline/scale.ts';
import type { Frame } from '../timeline/view/frame.ts';
import { fill, setAttribute } from './svg-node.ts';
import type { ChartRow } from './timeline-rows.ts';
import { drawMarks, isInView } from './timeline-rows.ts';

/** Packs the engagements of the band anew for a scale, from `top` down; those out of view are left out. Returns its foot. */
export function drawBand(
  rows: readonly ChartRow[],
  scale: TimeScale,
  { top, frame, clip }: { readonly top: number; readonly frame: Frame; readonly clip: string | undefined },
): number {
  const shown = rows.flatMap((row) => {
    const [mark] = row.marks;
    const inView = mark !== undefined && (clip === undefined || isInView(mark, scale));
    setAttribute(row.element, 'display', inView ? undefined : 'none');
    return inView ? [{ row, mark: placeMark(mark, scale), title: nameOf(row)?.textContent ?? '' }] : [];
  });
  const { width: right, fontSize } = frame;
  const { places, bottom } = packBand(shown, { top, right, fontSize });
  for (const [index, { row }] of shown.entries()) {
    const place = places[index];
    const name = nameOf(row);
    if (!place || !name) continue;
    drawMarks(row, scale, { y: place.y, clip });
    name.removeAttribute('text-anchor');
    const text = drawText(place.label, 'tl-band-label', fontSize);
    if (text) fill(name, text);
  }
  return bottom;
}

function nameOf({ element }: ChartRow): SVGElement | null {
  return element.querySelector<SVGElement>('.tl-band-label');
}
