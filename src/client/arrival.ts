import { byId } from './element.ts';
import { goTo, leave } from './current-passage.ts';
import { openNote } from './passages.ts';

/** Whoever comes by a link finds the words marked and the note open; going back to the bare page lets go of them. */
export function markArrival(): void {
  const id = idOf(location.hash);
  if (id === '') return leave();
  const target = byId(id);
  if (!target) return;
  if (target.id.startsWith('note-')) return openNote(target.id.slice('note-'.length));
  const passage = target.closest<HTMLElement>('.passage')?.dataset['passage'];
  if (passage) goTo(passage, { focus: true });
}

export function watchArrival(): void {
  markArrival();
  addEventListener('hashchange', markArrival);
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
