import type { DayRange } from '../../model/day.ts';
import { dayAt, panView, timeEdges, wholeView, zoomView } from '../../timeline/view/view.ts';
import type { Chart } from './chart.client.ts';

/** How far one press of a button or a key goes: twice as near, a quarter of the days in view. */
const step = { zoom: 2, pan: 0.25 } as const;

/** Ways to bring other days into view; each gives the days that are then seen, undefined for all. */
export interface Moves {
  readonly in: () => DayRange | undefined;
  readonly out: () => DayRange | undefined;
  readonly earlier: () => DayRange | undefined;
  readonly later: () => DayRange | undefined;
  readonly fit: () => undefined;
}

export function movesOf(chart: Chart): Moves {
  const whole = wholeView(chart.frame.points);
  const zoom = (factor: number): DayRange | undefined => {
    const { domain } = chart.scale();
    return zoomView(domain, factor, (domain.from + domain.to) / 2, whole);
  };
  const pan = (share: number): DayRange | undefined => {
    const { domain } = chart.scale();
    return panView(domain, share * (domain.to - domain.from), whole);
  };
  return {
    in: () => zoom(step.zoom),
    out: () => zoom(1 / step.zoom),
    earlier: () => pan(-step.pan),
    later: () => pan(step.pan),
    fit: () => undefined,
  };
}

interface DragStart {
  readonly view: DayRange;
  /** Days to a pixel of the screen, less than none where time runs to the left. */
  readonly daysPerPixel: number;
  readonly around: number;
  readonly x: number;
  readonly apart: number;
}

/** How far a press may wander, in pixels, and still be a press. */
const dragThreshold = 4;

/** Wheel, drag and pinch. The wheel belongs to the page unless Ctrl or ⌘ is down or the chart has the focus. */
export function watchGestures(chart: Chart, show: (view: DayRange | undefined) => void): void {
  const { svg, frame } = chart;
  const whole = wholeView(frame.points);
  const fingers = new Map<number, number>();
  let dragStart: DragStart | undefined;
  let dragged = false;

  const toPlot = (clientX: number): number => {
    const { left, width } = svg.getBoundingClientRect();
    return ((clientX - left) * frame.width) / width;
  };
  const daysPerPixelOf = ({ from, to }: DayRange): number => {
    const [start, end] = timeEdges(frame.plot, frame.direction);
    return (((to - from) / (end - start)) * frame.width) / svg.getBoundingClientRect().width;
  };
  const startDrag = (): void => {
    const xs = [...fingers.values()];
    if (xs.length === 0) return void (dragStart = undefined);
    const { domain: view, points } = chart.scale();
    const x = xs.reduce((sum, each) => sum + each, 0) / xs.length;
    const apart = Math.max(...xs) - Math.min(...xs);
    dragStart = { view, daysPerPixel: daysPerPixelOf(view), around: dayAt(points, toPlot(x)), x, apart };
  };

  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && !svg.contains(document.activeElement)) return;
      event.preventDefault();
      const { domain, points } = chart.scale();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 25;
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        const pixels = lines * (event.deltaX || event.deltaY);
        return show(panView(domain, pixels * daysPerPixelOf(domain), whole));
      }
      const factor = 2 ** (-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.002));
      show(zoomView(domain, factor, dayAt(points, toPlot(event.clientX)), whole));
    },
    { passive: false },
  );
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    fingers.set(event.pointerId, event.clientX);
    dragged = false;
    startDrag();
  });
  svg.addEventListener('pointermove', (event) => {
    if (!dragStart || !fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, event.clientX);
    const xs = [...fingers.values()];
    const moved = xs.reduce((sum, each) => sum + each, 0) / xs.length - dragStart.x;
    const apart = Math.max(...xs) - Math.min(...xs);
    if (!dragged && Math.abs(moved) < dragThreshold && Math.abs(apart - dragStart.apart) < dragThreshold) return;
    if (!dragged) svg.setPointerCapture(event.pointerId);
    dragged = true;
    const factor = dragStart.apart > 0 ? apart / dragStart.apart : 1;
    const zoomed = factor === 1 ? dragStart.view : zoomView(dragStart.view, factor, dragStart.around, whole);
    show(zoomed && panView(zoomed, (-moved * dragStart.daysPerPixel) / factor, whole));
  });
  const release = (event: PointerEvent): void => {
    if (fingers.delete(event.pointerId)) startDrag();
  };
  svg.addEventListener('pointerup', release);
  svg.addEventListener('pointercancel', release);
  // A drag that began on a row neither drags its link nor follows it.
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  svg.addEventListener('click', (event) => dragged && event.preventDefault(), { capture: true });
}
