import * as words from '../../i18n/en/argument-page.client.ts';
import { all } from '../shared/dom.client.ts';

/*
 * The page of an argument. A link to a claim opens its branch and leads to its box where the map is shown, and to
 * its line in the list elsewhere; arrow keys go from box to box; lines of the box that is pointed at stand out.
 */

const maps = document.querySelectorAll<SVGSVGElement>('[data-argument-map]');
const branches = all('details.branch').filter((it) => it instanceof HTMLDetailsElement);
const openAll = document.querySelector<HTMLButtonElement>('[data-open-branches]');

for (const map of maps) watch(map);
if (openAll) offerOpenAll(openAll);
window.addEventListener('hashchange', arrive);
arrive();
// The browser's own way to the fragment, which ends as the page has loaded, takes the focus away again.
window.addEventListener('load', () => requestAnimationFrame(arrive));

/** Brings what the address names into view. */
function arrive(): void {
  for (const it of document.querySelectorAll('.arrived')) it.classList.remove('arrived');
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const branch = target?.closest('details.branch');
  if (!target || !(branch instanceof HTMLDetailsElement)) return;
  branch.open = true;
  const box = document.getElementById(target.id.replace(/^claim-/, 'box-'));
  const shown = box?.checkVisibility() ? box : target;
  shown.classList.add('arrived');
  shown.scrollIntoView({ block: shown === branch ? 'start' : 'center' });
  if (shown === box) box.focus({ preventScroll: true });
}

function offerOpenAll(button: HTMLButtonElement): void {
  const label = (): void => {
    button.textContent = branches.every(({ open }) => open) ? words.closeAll : words.openAll;
  };
  button.addEventListener('click', () => {
    const open = !branches.every((it) => it.open);
    for (const it of branches) it.open = open;
  });
  for (const it of branches) it.addEventListener('toggle', label);
  label();
  button.hidden = false;
}

function watch(map: SVGSVGElement): void {
  const boxes = [...map.querySelectorAll<SVGAElement>('a.box')];
  const highlight = (event: Event): void => {
    const box = event.target instanceof Element ? event.target.closest<SVGAElement>('a.box') : null;
    const id = box?.dataset['claim'];
    for (const edge of map.querySelectorAll<SVGGElement>('.edge')) {
      edge.classList.toggle('lit', id !== undefined && (edge.dataset['edge'] ?? '').split(' ').includes(id));
    }
  };
  map.addEventListener('pointerover', highlight);
  map.addEventListener('pointerleave', highlight);
  map.addEventListener('focusin', highlight);
  map.addEventListener('focusout', highlight);
  map.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const from = boxes.find((box) => box === event.target);
    if (!step || !from || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = findNearestBox(from, boxes, step);
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  });
}

/** The way that an arrow key points: across the layers, or down within one. */
type Step = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];
const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The box that lies next in a direction; one that lies aside counts as farther. */
function findNearestBox(from: SVGAElement, boxes: readonly SVGAElement[], [x, y]: Step): SVGAElement | undefined {
  const start = middleOf(from);
  const distances = boxes.flatMap((box) => {
    const to = middleOf(box);
    const [along, aside] =
      x !== 0 ? [(to.x - start.x) * x, Math.abs(to.y - start.y)] : [(to.y - start.y) * y, Math.abs(to.x - start.x)];
    return box !== from && along > 1 ? [{ box, distance: along + 3 * aside }] : [];
  });
  return distances.sort((a, b) => a.distance - b.distance)[0]?.box;
}

function middleOf(box: SVGAElement): { readonly x: number; readonly y: number } {
  const { x, y, width, height } = box.getBBox();
  return { x: x + width / 2, y: y + height / 2 };
}
