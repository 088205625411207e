import { all, byId } from '../shared/dom.client.ts';

/**
 * Passages and their notes, by id. A passage may be many elements (cut at overlaps, or every mention of an actor);
 * its note is a `details` beside its paragraph, or for an actor an entry of the paragraph's list of names.
 */

/** The id of the passage that an element belongs to: the innermost one. */
export function passageIdOf(element: Element): string | undefined {
  return element.closest<HTMLElement>('.passage')?.dataset['passage'];
}

/** The passages around an element, innermost first. */
export function passageIdsAround(element: Element): string[] {
  const ids: string[] = [];
  for (let at = element.closest<HTMLElement>('.passage'); at; at = at.parentElement?.closest('.passage') ?? null) {
    const id = at.dataset['passage'];
    if (id) ids.push(id);
  }
  return ids;
}

export function piecesOf(id: string): HTMLElement[] {
  return all(`.passage[data-passage="${CSS.escape(id)}"]`);
}

export function noteOf(id: string): HTMLElement | undefined {
  return byId(`note-${id}`);
}

/** The passage to which a note, or an element inside it, belongs. */
export function noteIdOf(element: Element): string | undefined {
  return element.closest('[id^="note-"]')?.id.slice('note-'.length);
}

/** Opens a note and whatever it is folded into. */
export function openNote(id: string): void {
  for (let at = noteOf(id); at; at = at.parentElement ?? undefined) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
}

/** Passages with a number, in reading order, leaving out those that a lens hides. */
export function readingOrder(): string[] {
  const ids = all('.text .passage:not(.actor)')
    .filter((piece) => noteOf(piece.dataset['passage'] ?? '')?.checkVisibility() !== false)
    .map((piece) => piece.dataset['passage'] ?? '');
  return [...new Set(ids)];
}
