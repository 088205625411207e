import { all } from './element.ts';
import { piecesOf } from './passages.ts';

const beside = matchMedia('(min-width: 68.75rem)');

/**
 * Sets each note level with the first line of its words, as far as the paragraph has room: notes keep their order, never
 * overlap, and never make the paragraph's notes taller than they are when stacked.
 */
export function placeNotes(): void {
  for (const block of all('.block')) placeBeside(block);
}

export function watchNotePlaces(): void {
  placeNotes();
  document.fonts.ready.then(placeNotes, () => undefined);
  addEventListener('resize', placeNotes);
  document.addEventListener('toggle', placeNotes, { capture: true });
  document.querySelector('.lens-bar')?.addEventListener('change', placeNotes);
}

function placeBeside(block: HTMLElement): void {
  const list = block.querySelector<HTMLElement>('.notes:not(.crowded) .notes-list');
  if (!list) return;
  const notes = all('.note, .named', list);
  for (const note of notes) note.style.removeProperty('margin-block-start');
  if (!beside.matches) return;
  let spare = block.clientHeight - list.clientHeight;
  for (const note of notes) {
    const words = piecesOf(note.id.slice('note-'.length))[0];
    if (!words || !note.checkVisibility()) continue;
    const gap = words.getBoundingClientRect().top - note.getBoundingClientRect().top;
    const push = Math.floor(Math.min(gap, spare));
    if (push <= 0) continue;
    note.style.setProperty('margin-block-start', `${push}px`);
    spare -= push;
  }
}
