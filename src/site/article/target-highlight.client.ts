import { openNote } from '../notes/passage-elements.client.ts';
import { byId } from '../shared/dom.client.ts';
import { goTo, leave, mark } from './current-passage.client.ts';

/** Whoever comes by a link finds the words marked and the note open; going back to the bare page lets go of them. */
export function markArrival(): void {
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
