import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Mark, NoteRef } from './mark.ts';

/** One element of a mark. */
export interface MarkPiece {
  readonly mark: Mark;
  readonly element: Element;
  /** The author's link that the element stands in. */
  readonly link: Element | undefined;
}

/**
 * Puts a link to its note behind every mark that has one: empty, for the style sheet shows its figure and the text stays
 * the article's. Where several marks end together the links stand behind all of them, in the order of their numbers, so
 * that no line under words runs on under a figure; where a mark ends inside the author's link, behind that, as links do
 * not nest.
 *
 * @param pieces in the order in which their elements end
 */
export function insertNoteRefs(block: Element, pieces: readonly MarkPiece[]): Element {
  const lastPieces = new Map(pieces.map((piece) => [piece.mark, piece]));
  const ending = pieces.filter((piece) => lastPieces.get(piece.mark) === piece && piece.mark.last);
  const behind = new Map<Element, Element[]>();
  for (const together of Map.groupBy(ending, ({ mark, link }) => link ?? mark.end).values()) {
    const refs = together.flatMap(({ mark }) => mark.ref ?? []).sort((a, b) => a.number - b.number);
    const outermost = together.at(-1);
    if (outermost && refs.length > 0) behind.set(outermost.link ?? outermost.element, refs.map(noteRef));
  }
  return behind.size > 0 ? insertBehind(block, behind) : block;
}

function noteRef({ href, label, lang, number, classes }: NoteRef): Element {
  return h('a', { className: ['note-ref', ...classes], href, ariaLabel: label, lang, dataNumber: number });
}

function insertBehind(parent: Element, behind: ReadonlyMap<Element, readonly Element[]>): Element {
  parent.children = parent.children.flatMap((child): ElementContent[] =>
    child.type === 'element' ? [insertBehind(child, behind), ...(behind.get(child) ?? [])] : [child],
  );
  return parent;
}
