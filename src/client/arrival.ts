import { byId } from './element.ts';
import { goTo } from './current-passage.ts';
import { openNote } from './passages.ts';

/** Whoever comes by a link finds the words marked and the note open. */
export function markArrival(): void {
  const target = byId(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.id.startsWith('note-')) return openNote(target.id.slice('note-'.length));
  const passage = target.closest<HTMLElement>('.passage')?.dataset['passage'];
  if (passage) goTo(passage, { focus: true });
}

export function watchArrival(): void {
  markArrival();
  addEventListener('hashchange', markArrival);
}
