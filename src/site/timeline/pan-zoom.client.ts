import type { DayRange } from '../../model/day.ts';
import type { TextDirection } from '../../model/text-direction.ts';
import { panView, zoomView } from '../../timeline/view/view.ts';
import type { Chart, Charts } from './charts.client.ts';

/** How far one press of a button or a key goes: twice as near, a quarter of the days in view. */
const step = { zoom: 2, pan: 0.25 } as const;

/** Ways to bring other days into view; each gives the days that are then seen, undefined for those that fit. */
export interface Moves {
  readonly in: () => DayRange | undefined;
  readonly out: () => DayRange | undefined;
  readonly earlier: () => DayRange | undefined;
  readonly later: () => DayRange | undefined;
  readonly fit: () => undefined;
}

/** Moves from what the first chart shows, which is the one of the announcements wherever there are any. */
export function movesOf({ charts, data: { whole } }: Charts): Moves {
  const shown = (): DayRange => charts.find(({ section }) => !section.matches('.filtered'))?.days ?? whole;
  const zoom = (factor: number): DayRange | undefined => {
    const days = shown();
    return zoomView(days, factor, (days.from + days.to) / 2, whole);
  };
  const pan = (share: number): DayRange | undefined => {
    const days = shown();
    return panView(days, share * (days.to - days.from), whole);
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
  readonly chart: Chart;
  readonly days: DayRange;
  /** Days to a pixel of the screen, less than none where time runs to the left. */
  readonly daysPerPixel: number;
  readonly around: number;
  readonly x: number;
  readonly apart: number;
}

/** How far a press may wander, in pixels, and still be a press. */
const dragThreshold = 4;

/** Wheel, drag and pinch on the strips. The wheel belongs to the page unless Ctrl or ⌘ is down or the charts have the focus. */
export function watchGestures({ figure, charts, data }: Charts, show: (view: DayRange | undefined) => void): void {
  const { whole, direction } = data;
  const fingers = new Map<number, number>();
  let dragStart: DragStart | undefined;
  let dragged = false;

  const chartAt = (target: EventTarget | null): Chart | undefined =>
    target instanceof Element && target.closest('.strip, .dates')
      ? charts.find(({ section }) => section.contains(target))
      : undefined;
  const startDrag = (chart: Chart | undefined): void => {
    const xs = [...fingers.values()];
    if (xs.length === 0 || !chart) return void (dragStart = undefined);
    const { days } = chart;
    const x = xs.reduce((sum, each) => sum + each, 0) / xs.length;
    const apart = Math.max(...xs) - Math.min(...xs);
    dragStart = {
      chart,
      days,
      daysPerPixel: daysPerPixelOf(chart, direction),
      around: dayAt(chart, x, direction),
      x,
      apart,
    };
  };

  figure.addEventListener(
    'wheel',
    (event) => {
      const chart = chartAt(event.target);
      if (!chart) return;
      if (!event.ctrlKey && !event.metaKey && !figure.contains(document.activeElement)) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 25;
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        const pixels = lines * (event.deltaX || event.deltaY);
        return show(panView(chart.days, pixels * daysPerPixelOf(chart, direction), whole));
      }
      const factor = 2 ** (-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.002));
      show(zoomView(chart.days, factor, dayAt(chart, event.clientX, direction), whole));
    },
    { passive: false },
  );
  figure.addEventListener('pointerdown', (event) => {
    dragged = false;
    const chart = chartAt(event.target);
    if (event.button !== 0 || !chart) return;
    fingers.set(event.pointerId, event.clientX);
    startDrag(chart);
  });
  figure.addEventListener('pointermove', (event) => {
    if (!dragStart || !fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, event.clientX);
    const xs = [...fingers.values()];
    const moved = xs.reduce((sum, each) => sum + each, 0) / xs.length - dragStart.x;
    const apart = Math.max(...xs) - Math.min(...xs);
    if (!dragged && Math.abs(moved) < dragThreshold && Math.abs(apart - dragStart.apart) < dragThreshold) return;
    if (!dragged) dragStart.chart.section.setPointerCapture(event.pointerId);
    dragged = true;
    const factor = dragStart.apart > 0 ? apart / dragStart.apart : 1;
    const zoomed = factor === 1 ? dragStart.days : zoomView(dragStart.days, factor, dragStart.around, whole);
    show(zoomed && panView(zoomed, (-moved * dragStart.daysPerPixel) / factor, whole));
  });
  const release = (event: PointerEvent): void => {
    if (fingers.delete(event.pointerId)) startDrag(dragStart?.chart);
  };
  figure.addEventListener('pointerup', release);
  figure.addEventListener('pointercancel', release);
  // A drag that ends on a stroke does not open its card.
  figure.addEventListener(
    'click',
    (event) => {
      if (!dragged) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

function daysPerPixelOf({ days, dates }: Chart, direction: TextDirection): number {
  const perPixel = (days.to - days.from) / dates.getBoundingClientRect().width;
  return direction === 'rtl' ? -perPixel : perPixel;
}

function dayAt(chart: Chart, clientX: number, direction: TextDirection): number {
  const { left, right } = chart.dates.getBoundingClientRect();
  const start = direction === 'rtl' ? right : left;
  return chart.days.from + (clientX - start) * daysPerPixelOf(chart, direction);
}
