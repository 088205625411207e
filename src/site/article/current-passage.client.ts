import { noteOf, openNote, piecesOf } from '../notes/passage-elements.client.ts';
import { all, byId } from '../shared/dom.client.ts';

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
function mark(...elements: readonly (Element | undefined)[]): void {
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

/** Whoever comes by a link finds the words marked and the note open; going back to the bare page lets go of them. */
function markArrival(): void {
  const id = idOf(location.hash);
  if (id === '') return leave();
  const target = byId(id);
  if (!target) return;
  const passage = target.closest<HTMLElement>('.passage')?.dataset['passage'];
  if (passage) return goTo(passage, { focus: true });
  if (target.id.startsWith('note-')) openNote(target.id.slice('note-'.length));
  // Where a text fragment found its words, they are marked and not the paragraph around them.
  if (target.matches('[id^="note-"], [data-article-text]:target')) mark(target);
}

/** From here on `.current` says what is marked: `:target` would hold on to where the reader came in. */
export function watchArrival(): void {
  document.documentElement.classList.add('follows');
  markArrival();
  addEventListener('hashchange', markArrival);
  // Chromium and WebKit may know what `:target` is only when the page has loaded.
  addEventListener('load', () => requestAnimationFrame(markLate));
}

/** Marks what could not be marked before, unless the reader has gone on. */
function markLate(): void {
  if (location.hash && !document.querySelector('.current')) markArrival();
}

/** The id in a fragment. A browser without text fragments leaves their directive in it. */
function idOf(hash: string): string {
  const id = hash.slice(1).split(':~:')[0] ?? '';
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
