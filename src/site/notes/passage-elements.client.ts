import { all, byId } from '../shared/dom.client.ts';

/**
 * Passages and their notes, by id. A passage may be many elements (cut at overlaps, or every mention of an actor);
 * its note is a `details` beside its paragraph, or for an actor a link in the paragraph's list of names.
 */

/** The passages around an element, innermost first. */
export function passageIdsAround(element: Element): string[] {
  const ids = new Set<string>();
  for (let at = element.closest<HTMLElement>('.passage'); at; at = at.parentElement?.closest('.passage') ?? null) {
    ids.add(at.dataset['passage'] ?? '');
  }
  return [...ids];
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

/** Ids of the passages that a selector names, each once, in reading order. */
export function idsOf(selector: string): string[] {
  return [...new Set(all(`.text ${selector}`).map((piece) => piece.dataset['passage'] ?? ''))];
}
