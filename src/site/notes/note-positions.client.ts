import { all } from '../shared/dom.client.ts';
import { piecesOf } from './passage-elements.client.ts';

/** On paper the style sheet places them. */
const beside = matchMedia('screen and (min-width: 68.75rem)');

/**
 * Sets each note level with the first line of its words, as far as the paragraph has room: notes keep their order, never
 * overlap, and never make the paragraph's notes taller than they are when stacked.
 */
export function watchNotePlaces(): void {
  placeNotes();
  document.fonts.ready.then(placeSoon, () => undefined);
  addEventListener('resize', placeSoon);
  document.addEventListener('toggle', placeSoon, { capture: true });
  document.querySelector('.lens-bar')?.addEventListener('change', placeSoon);
}

let waiting = false;

/** Once a frame, however much has changed: every note that a page opens with says so. */
function placeSoon(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    placeNotes();
  });
}

/** Measures all blocks before it moves any note, so that the page is laid out twice and not once for every note. */
function placeNotes(): void {
  const lists = all('.notes:not(.crowded) .notes-list');
  for (const note of lists.flatMap(notesIn)) note.style.removeProperty('margin-block-start');
  if (!beside.matches) return;
  for (const { note, push } of lists.flatMap(pushesOf)) note.style.setProperty('margin-block-start', `${push}px`);
}

function notesIn(list: HTMLElement): HTMLElement[] {
  return all('.note, .named', list);
}

/** How far each note of a list is to stand below the one before it. */
function pushesOf(list: HTMLElement): { readonly note: HTMLElement; readonly push: number }[] {
  let spare = (list.closest('.block')?.clientHeight ?? 0) - list.clientHeight;
  let pushed = 0;
  const pushes = [];
  for (const note of notesIn(list)) {
    const words = piecesOf(note.id.slice('note-'.length))[0];
    if (!words || !note.checkVisibility()) continue;
    const gap = words.getBoundingClientRect().top - note.getBoundingClientRect().top - pushed;
    const push = Math.floor(Math.min(gap, spare));
    if (push <= 0) continue;
    pushes.push({ note, push });
    pushed += push;
    spare -= push;
  }
  return pushes;
}
