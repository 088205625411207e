import type { Charts } from './charts.client.ts';

/** How far from a stroke the pointer may be, in pixels: strokes are narrower than any finger. */
const reach = 12;

/** The event of a lane that is nearest to a point of the screen. */
export function eventAt(
  { figure }: Charts,
  { target, clientX }: { readonly target: EventTarget | null; readonly clientX: number },
): SVGElement | undefined {
  const lane = target instanceof Element ? target.closest('.lanes li') : null;
  if (!lane || !figure.contains(lane)) return undefined;
  const strokes = [...lane.querySelectorAll<SVGElement>('[data-row]:not(.filtered, [hidden])')].map((stroke) => {
    const { left, right } = stroke.getBoundingClientRect();
    return { stroke, away: Math.max(left - clientX, clientX - right, 0) };
  });
  const nearest = strokes.reduce<(typeof strokes)[number] | undefined>(
    (best, each) => (best && best.away <= each.away ? best : each),
    undefined,
  );
  return nearest && nearest.away <= reach ? nearest.stroke : undefined;
}
