import { noteOf, openNote, piecesOf } from '../notes/passage-elements.client.ts';
import { all } from '../shared/dom.client.ts';

/** The one passage that the reader is at; it and its note are marked until another is chosen. */
let current: string | undefined;

export function currentPassage(): string | undefined {
  return current;
}

/** Goes to a passage: marks it, opens its note, and keeps the address in step without adding to the history. */
export function goTo(id: string, { scroll = true, focus = false } = {}): void {
  const pieces = piecesOf(id);
  const first = pieces[0];
  if (!first) return leave();
  mark(...pieces, noteOf(id));
  current = id;
  openNote(id);
  history.replaceState(history.state, '', `#${id}`);
  if (scroll) first.scrollIntoView({ block: 'center', behavior: 'auto' });
  if (focus) {
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }
}

/** Marks elements, and lets go of what was marked before. */
export function mark(...elements: readonly (Element | undefined)[]): void {
  current = undefined;
  for (const element of all('.current')) element.classList.remove('current');
  for (const element of elements) element?.classList.add('current');
}

/** Lets go of the passage. */
export function leave(): void {
  mark();
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
}

/** Lights up a passage together with its note, or puts the light out. */
export function light(id: string, on: boolean): void {
  for (const element of [...piecesOf(id), noteOf(id)]) element?.classList.toggle('lit', on);
}
